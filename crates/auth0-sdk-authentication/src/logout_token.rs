//! Logout tokens: that a session at the tenant has ended, sent from server to server (OpenID
//! Connect Back-Channel Logout 1.0). The signature is checked first, then the claims.
//!
//! What ends because of it, and that a token counts once by its `jti`, is the business of
//! whoever keeps the sessions.

use std::fmt;
use std::time::SystemTime;

use auth0_sdk_core::{BoxFuture, Result, Secret};
use auth0_sdk_jose::{LogoutTokenClaims, Times};

use crate::AuthenticationClient;
use crate::id_token::verified;

/// The check of a logout token, made by [`AuthenticationClient::validate_logout_token`] and
/// done by `.await`.
///
/// The rules are those of OpenID Connect Back-Channel Logout 1.0, section 2.6: the signature by
/// the algorithm that the client is set to (`logout_token_algorithm`), `iss`, `aud`, `exp`, `iat`, `jti`, the event, `sub`
/// or `sid`, and no `nonce`.
///
/// # Errors
///
/// [`is_invalid_token`](auth0_sdk_core::Error::is_invalid_token), with the reason in
/// `Rejection::of`; the request that brought it is answered with 400 then. Any other error is
/// that of fetching the keys.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn end_session(_: &str) {}
/// # async fn example(auth0: AuthenticationClient, token: &str) -> auth0_sdk_core::Result<()> {
/// let ended = auth0.validate_logout_token(token).await?;
/// if let Some(session) = &ended.sid {
///     end_session(session).await;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a check does nothing until it is awaited"]
pub struct ValidateLogoutToken {
    client: AuthenticationClient,
    token: Secret,
}

impl ValidateLogoutToken {
    pub(crate) fn new(client: &AuthenticationClient, token: Secret) -> Self {
        Self {
            client: client.clone(),
            token,
        }
    }
}

impl IntoFuture for ValidateLogoutToken {
    type Output = Result<LogoutTokenClaims>;
    type IntoFuture = BoxFuture<Result<LogoutTokenClaims>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let algorithm = self.client.id_tokens().logout_algorithm;
            let token = verified(&self.client, &self.token, algorithm).await?;
            let claims: LogoutTokenClaims = token.claims()?;
            let (issuer, client_id) = (self.client.issuer(), self.client.client_id());
            let times = Times::new(SystemTime::now(), self.client.id_tokens().leeway);
            claims.check(token.header(), issuer, client_id, times)?;
            Ok(claims)
        })
    }
}

/// Shows no token.
impl fmt::Debug for ValidateLogoutToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValidateLogoutToken")
            .finish_non_exhaustive()
    }
}
