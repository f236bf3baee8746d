//! Taking a refresh token back.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};

use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static REVOKE: Endpoint = Endpoint::form("revokeToken", "/oauth/revoke")
    .proven()
    .with_alias("revocation_endpoint");

/// A request that revokes a refresh token (RFC 7009, section 2.1), sent by `.await`.
///
/// That the server knows no such token is no error (section 2.2).
///
/// # Errors
///
/// [`invalid_client`](auth0_sdk_core::OAuthErrorCode::InvalidClient) when the client did not prove
/// who it is, and the other codes of RFC 7009, section 2.2.1, such as when the token was issued to
/// another application. An answer that says anything but that it was done is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, refresh: &str) -> auth0_sdk_core::Result<()> {
/// auth0.tokens().revoke(refresh).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RevokeToken {
    call: Exchange,
}

impl RevokeToken {
    pub(super) fn new(client: &AuthenticationClient, token: Secret) -> Self {
        let mut call = Exchange::new(client, &REVOKE);
        call.parameters.set("token", token);
        Self { call }
    }

    fn send(self) -> BoxFuture<Result<Response<()>>> {
        self.call.plain()
    }
}

authentication_call!(RevokeToken => ());
any_parameter!(RevokeToken, call);
