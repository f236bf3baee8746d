//! What an application keeps of a login between its beginning and its end.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::Secret;
use serde::{Deserialize, Serialize};

use crate::authorize::{ResponseMode, ResponseType};

/// What the answer to a login is checked with.
///
/// It goes where the browser that began the login can bring it back and nobody else can read
/// it: into the session on the server, or into a cookie that is encrypted and authenticated,
/// with `HttpOnly` and `Secure`. It can be written and read by serde for that, and holds
/// secrets. One that an attacker could put into somebody's browser would let them log that
/// person in as somebody else (RFC 9700, section 4.7).
///
/// It serves once: [`AuthenticationClient::complete`](crate::AuthenticationClient::complete)
/// takes it, and whoever kept it takes it out of where it was kept. There is no way to clone
/// it.
///
/// # Example
///
/// ```no_run
/// use auth0_sdk_authentication::{AuthenticationClient, Callback, TokenSet, Transaction};
///
/// async fn ended(
///     auth0: &AuthenticationClient,
///     kept: &str,
///     query: &str,
/// ) -> Result<(TokenSet, String), Box<dyn std::error::Error>> {
///     let transaction: Transaction = serde_json::from_str(kept)?;
///     let place = transaction.return_to().unwrap_or("/").to_owned();
///     let tokens = auth0.complete(transaction, Callback::from_query(query)?).await?;
///     Ok((tokens, place))
/// }
/// ```
#[derive(Serialize, Deserialize)]
pub struct Transaction {
    /// A callback of one tenant is none of another's.
    pub(crate) issuer: String,
    pub(crate) client_id: String,
    pub(crate) state: Secret,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) nonce: Option<Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code_verifier: Option<Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) redirect_uri: Option<String>,
    pub(crate) response_type: ResponseType,
    pub(crate) response_mode: ResponseMode,
    /// In seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max_age: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) organization: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dpop_thumbprint: Option<String>,
    /// In seconds since 1970.
    pub(crate) begun_at: u64,
    /// In seconds.
    pub(crate) lifetime: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) return_to: Option<String>,
}

impl Transaction {
    pub(crate) const USUAL_LIFETIME: Duration = Duration::from_secs(3600);

    /// The `state` of the login, by which an application can keep several apart that go on in
    /// one browser; [`Callback::state`](crate::Callback::state) says which one has ended.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// The value that was given with
    /// [`return_to`](crate::authorize::AuthorizationRequest::return_to).
    pub fn return_to(&self) -> Option<&str> {
        self.return_to.as_deref()
    }

    /// When it serves no longer, and what keeps it may forget it.
    pub fn expires_at(&self) -> SystemTime {
        let end = Duration::from_secs(self.begun_at.saturating_add(self.lifetime));
        // A time that this machine cannot count to never comes.
        UNIX_EPOCH
            .checked_add(end)
            .unwrap_or_else(|| SystemTime::now() + Self::USUAL_LIFETIME)
    }

    pub(crate) fn is_expired(&self) -> bool {
        self.begun_at.saturating_add(self.lifetime) <= Self::now()
    }

    /// In seconds since 1970.
    pub(crate) fn now() -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |since| since.as_secs())
    }
}

/// Shows neither a secret nor where the user wanted to go.
impl fmt::Debug for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transaction")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .field("response_type", &self.response_type)
            .field("response_mode", &self.response_mode)
            .field("begun_at", &self.begun_at)
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}
