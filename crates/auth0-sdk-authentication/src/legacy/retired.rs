//! Operations whose answer says nothing but that it was done.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};

use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static UNLINK: Endpoint = Endpoint::json("unlink", "/login/unlink").named();
static VERIFY: Endpoint = Endpoint::json("verify", "/passwordless/verify").named();

/// A request that takes an identity off a user, sent by `.await`; made by
/// [`Legacy::unlink`](super::Legacy::unlink).
///
/// The token goes in the header and, with the identity (`user_id`), in the body: the document
/// of the API has the one and Auth0's page on unlinking accounts the other.
///
/// # Errors
///
/// [`is_unauthorized`](auth0_sdk_core::Error::is_unauthorized) when the token does not serve.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, access_token: &str) -> auth0_sdk_core::Result<()> {
/// auth0.legacy().unlink(access_token, "google-oauth2|123").await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UnlinkIdentity {
    call: Exchange,
}

impl UnlinkIdentity {
    pub(super) fn new(client: &AuthenticationClient, token: Secret, identity: String) -> Self {
        let mut call = Exchange::new(client, &UNLINK).bearer(&token);
        call.parameters.set("access_token", token);
        call.parameters.set("user_id", identity);
        Self { call }
    }

    fn send(self) -> BoxFuture<Result<Response<()>>> {
        self.call.plain()
    }
}

authentication_call!(UnlinkIdentity => ());
any_parameter!(UnlinkIdentity, call);

/// A request that checks a code that a user got, sent by `.await`; made by
/// [`Legacy::verify_passwordless`](super::Legacy::verify_passwordless).
///
/// # Errors
///
/// When the code is wrong or over.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, code: &str) -> auth0_sdk_core::Result<()> {
/// auth0
///     .legacy()
///     .verify_passwordless("email", "ada@example.com", code, "https://app.example.com/callback")
///     .scope("openid")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct VerifyPasswordless {
    call: Exchange,
}

impl VerifyPasswordless {
    pub(super) fn new(client: &AuthenticationClient) -> Self {
        let call = Exchange::new(client, &VERIFY);
        Self { call }.parameter("grant_type", "password")
    }

    /// The scopes that are asked for, between blanks.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.parameter("scope", scope.into())
    }

    fn send(self) -> BoxFuture<Result<Response<()>>> {
        self.call.plain()
    }
}

authentication_call!(VerifyPasswordless => ());
any_parameter!(VerifyPasswordless, call);
