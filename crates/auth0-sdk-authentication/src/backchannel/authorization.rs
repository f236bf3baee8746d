//! A login that was begun, and that the user can confirm.

use std::fmt;
use std::time::{Duration, SystemTime};

use auth0_sdk_core::Secret;
use serde::Deserialize;
use tokio::time::Instant;

use crate::reading::{filled, seconds, seconds_or_none};
use crate::{AuthenticationClient, Polling};

/// How long to wait between two questions where the server does not say (CIBA Core, section
/// 7.3).
const INTERVAL: Duration = Duration::from_secs(5);

/// The answer as it comes (CIBA Core, section 7.3).
#[derive(Deserialize)]
pub(super) struct Answer {
    #[serde(deserialize_with = "filled")]
    auth_req_id: Secret,
    #[serde(deserialize_with = "seconds")]
    expires_in: Duration,
    #[serde(default, deserialize_with = "seconds_or_none")]
    interval: Option<Duration>,
}

impl Answer {
    pub(super) fn of(
        self,
        client: AuthenticationClient,
        organization: Option<String>,
    ) -> BackchannelAuthorization {
        BackchannelAuthorization {
            auth_req_id: self.auth_req_id,
            expires_at: SystemTime::now() + self.expires_in,
            interval: self.interval.unwrap_or(INTERVAL),
            ends: Instant::now() + self.expires_in,
            organization,
            client,
        }
    }
}

/// A login that waits for the user on another device.
///
/// # Example
///
/// ```no_run
/// # async fn example(login: auth0_sdk_authentication::backchannel::BackchannelAuthorization) -> auth0_sdk_core::Result<()> {
/// let tokens = login.poll().await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct BackchannelAuthorization {
    /// What the application asks for tokens with.
    pub auth_req_id: Secret,
    /// Until when the user can decide, as the server said it, by the clock of this machine. It is
    /// for showing: [`poll`](Self::poll) ends by a clock that nobody sets, and changing this does
    /// not change that.
    pub expires_at: SystemTime,
    /// How long to wait between two questions.
    pub interval: Duration,
    ends: Instant,
    /// That the ID token has to be for.
    organization: Option<String>,
    client: AuthenticationClient,
}

impl BackchannelAuthorization {
    /// Asks for tokens until the user has decided or the time is over (CIBA Core, section
    /// 10.1).
    pub fn poll(&self) -> Polling {
        let mut request = self.client.tokens().backchannel(&self.auth_req_id);
        if let Some(organization) = &self.organization {
            request = request.expecting_organization(organization);
        }
        Polling::new(request, self.interval, self.ends)
    }
}

/// Does not show what the application asks with.
impl fmt::Debug for BackchannelAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackchannelAuthorization")
            .field("expires_at", &self.expires_at)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
