//! The end of a session, as the tenant tells it.

use std::sync::Arc;
use std::time::SystemTime;

use auth0_sdk_core::{Error, Result};
use auth0_sdk_jose::{LogoutTokenClaims, Times};

use super::EndedSessions;
use crate::{Verifier, VerifierBuilder};

impl Verifier {
    /// Takes a logout token, by which the tenant says that a session of an application has
    /// ended, and remembers that: tokens of the session are refused from now on.
    ///
    /// It comes as the field `logout_token` of a form, by POST to the address that the
    /// application names to the tenant (OpenID Connect Back-Channel Logout 1.0, section 2.5).
    /// The answer is 200 when this succeeds, 400 when the error is
    /// [`is_invalid_token`](Error::is_invalid_token), and 503 otherwise.
    ///
    /// # Errors
    ///
    /// When the token is not right (section 2.6), when the keys could not be fetched, and when
    /// the verifier has no [`EndedSessions`] or that one failed.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_verify::Verifier;
    ///
    /// async fn status(verifier: &Verifier, logout_token: &str) -> u16 {
    ///     match verifier.receive_logout("client_id_of_the_web_app", logout_token).await {
    ///         Ok(_) => 200,
    ///         Err(error) if error.is_invalid_token() => 400,
    ///         Err(_) => 503,
    ///     }
    /// }
    /// ```
    pub async fn receive_logout(
        &self,
        client_id: &str,
        logout_token: &str,
    ) -> Result<LogoutTokenClaims> {
        let Some(sessions) = self.ended_sessions() else {
            return Err(Error::misconfigured(
                "there is nothing to remember the end of a session: use `ended_sessions`",
            ));
        };
        let (token, issuer) = self.signed(logout_token, None).await?;
        let claims: LogoutTokenClaims = token.claims()?;
        let times = Times::new(SystemTime::now(), self.rules().leeway);
        claims.check(token.header(), &issuer.name, client_id, times)?;
        sessions.end(claims.clone().into()).await?;
        Ok(claims)
    }
}

impl VerifierBuilder {
    /// Refuses tokens of sessions that have ended, as [`Verifier::receive_logout`] is told.
    /// Unless set, a token serves until it expires.
    pub fn ended_sessions(mut self, sessions: impl EndedSessions) -> Self {
        self.sessions = Some(Arc::new(sessions));
        self
    }
}
