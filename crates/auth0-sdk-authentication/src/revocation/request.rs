//! The request of a provider.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};

use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::subject::SubjectIdentifier;

static REVOKE: Endpoint = Endpoint::json(
    "globalTokenRevocation",
    "/oauth/global-token-revocation/connection/{connection_name}",
);

impl AuthenticationClient {
    /// Takes back all sessions and refresh tokens of a user of a connection, in the name of its
    /// identity provider: the token is a JWT that a key of the provider signed for this tenant
    /// (Auth0, “Universal Logout”).
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// use auth0_sdk_authentication::SubjectIdentifier;
    ///
    /// # async fn example(auth0: AuthenticationClient, jwt: &str) -> auth0_sdk_core::Result<()> {
    /// let user = SubjectIdentifier::iss_sub("https://idp.example.com/", "4711");
    /// auth0.revoke_globally("staff", user, jwt).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_globally(
        &self,
        connection: impl AsRef<str>,
        user: SubjectIdentifier,
        token: impl Into<Secret>,
    ) -> RevokeGlobally {
        let call = Exchange::new(self, &REVOKE).at("connection_name", connection.as_ref());
        let mut call = call.bearer(token);
        call.parameters.set_json("subject", user.to_json());
        RevokeGlobally { call }
    }
}

/// A request that takes back everything that a user has, sent by `.await`; made by
/// [`AuthenticationClient::revoke_globally`].
///
/// # Errors
///
/// [`is_unauthorized`](auth0_sdk_core::Error::is_unauthorized) when the token is signed by no
/// key of the connection, is over or is for somebody else,
/// [`is_bad_request`](auth0_sdk_core::Error::is_bad_request) when the connection is unknown.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// use auth0_sdk_authentication::SubjectIdentifier;
///
/// # async fn example(auth0: AuthenticationClient, jwt: &str) -> auth0_sdk_core::Result<()> {
/// let user = SubjectIdentifier::iss_sub("https://idp.example.com/", "4711");
/// let answer = auth0.revoke_globally("staff", user, jwt).with_raw_response().await?;
/// println!("{}", answer.status());
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RevokeGlobally {
    call: Exchange,
}

impl RevokeGlobally {
    fn send(self) -> BoxFuture<Result<Response<()>>> {
        self.call.plain()
    }
}

authentication_call!(RevokeGlobally => ());
any_parameter!(RevokeGlobally, call);
