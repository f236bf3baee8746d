//! The response types that bring tokens and no code.

use std::fmt;
use std::time::{Duration, SystemTime};

use auth0_sdk_core::{Error, Result, Secret};

use super::{Callback, CallbackRejection, check, front_channel};
use crate::{AuthenticationClient, IdTokenClaims, Transaction};

/// The tokens of a login that brings no code.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::callback::ImplicitTokens;
///
/// fn who(tokens: &ImplicitTokens) -> Option<&str> {
///     tokens.claims.as_ref().map(|claims| claims.sub.as_str())
/// }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImplicitTokens {
    /// The ID token, if it was asked for.
    pub id_token: Option<Secret>,
    /// What the ID token says; it was checked.
    pub claims: Option<IdTokenClaims>,
    /// The access token, if it was asked for. Without an ID token beside it nothing says that
    /// it was issued to this application.
    pub access_token: Option<Secret>,
    /// When the access token ends, by the clock of this machine.
    pub expires_at: Option<SystemTime>,
    /// The scopes that were granted, between blanks; none if they are those that were asked
    /// for.
    pub scope: Option<String>,
}

impl ImplicitTokens {
    /// Whether the access token has ended. A token whose end is not known has not.
    pub fn is_expired(&self) -> bool {
        self.expires_at.is_some_and(|end| SystemTime::now() >= end)
    }
}

impl AuthenticationClient {
    /// Ends a login whose response type brings tokens and no code, by the same checks as
    /// [`complete`](Self::complete). The ID token has to have the `nonce`, and the hash of an
    /// access token that came with it (OpenID Connect Core, section 3.2.2.11). Nothing is
    /// exchanged.
    ///
    /// # Errors
    ///
    /// As those of [`complete`](Self::complete).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::{AuthenticationClient, Callback, Transaction};
    /// # async fn example(auth0: AuthenticationClient, transaction: Transaction, body: &[u8]) -> auth0_sdk_core::Result<()> {
    /// let callback = Callback::from_form(body)?;
    /// let tokens = auth0.complete_implicit(transaction, callback).await?;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn complete_implicit(
        &self,
        transaction: Transaction,
        callback: Callback,
    ) -> Result<ImplicitTokens> {
        if transaction.response_type.has("code") {
            return Err(Error::refused(
                "the login was begun with a response type that brings a code: use `complete`",
            ));
        }
        let came = SystemTime::now();
        check::check(self, &transaction, &callback)?;
        check::check_silence(self, &callback).await?;
        let lifetime = callback.text("expires_in").map(seconds).transpose()?;
        let claims = front_channel::id_token(self, &transaction, &callback).await?;
        let access_token = callback.get("access_token").cloned();
        Ok(ImplicitTokens {
            id_token: callback.get("id_token").cloned(),
            claims,
            expires_at: lifetime
                .filter(|_| access_token.is_some())
                .and_then(|lifetime| came.checked_add(lifetime)),
            access_token,
            scope: callback.text("scope").map(str::to_owned),
        })
    }
}

fn seconds(text: &str) -> Result<Duration, CallbackRejection> {
    let seconds = text.parse().map(Duration::from_secs);
    seconds.map_err(|_| CallbackRejection::Malformed("`expires_in` is no number of seconds"))
}

/// Shows neither a token nor what is known of the user.
impl fmt::Debug for ImplicitTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImplicitTokens")
            .field("id_token", &self.id_token)
            .field("access_token", &self.access_token)
            .field("expires_at", &self.expires_at)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}
