//! The loop: when to ask, what an answer changes about that, and when to stop.

use std::fmt;
use std::time::Duration;

use auth0_sdk_core::{BoxFuture, Error, Result};
use tokio::time::{Instant, sleep};

use super::{PollProgress, PollState};
use crate::tokens::TokenRequest;
use crate::{DpopKey, TokenSet};

/// How much longer to wait each time that the server says `slow_down` (RFC 8628, section 3.5).
const SLOWER_BY: Duration = Duration::from_secs(5);
/// Failures make the waits longer, but not longer than this, unless the interval itself is.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

type Told = Box<dyn FnMut(&PollProgress<'_>) + Send>;

/// Asks for tokens until the user has decided or the time is over, by `.await`.
///
/// Made by [`DeviceAuthorization::poll`](crate::device::DeviceAuthorization::poll) and
/// [`BackchannelAuthorization::poll`](crate::backchannel::BackchannelAuthorization::poll). It
/// waits before the first question and between two of them for as long as the server said,
/// for five seconds more after each `slow_down` (RFC 8628, section 3.5; CIBA Core, section 11),
/// and for twice as long after each failure of the connection or the server. Dropping the
/// future ends it.
///
/// # Errors
///
/// When the user refused, [`oauth_error_code`](Error::oauth_error_code) is `AccessDenied`; when
/// the time was over before anybody decided, it is `ExpiredToken`, whether the server says so
/// or the time is known to end before the next question. Where the last question failed and
/// there is no time for another one, the error is that failure. Everything else that the token
/// endpoint refuses ends it at once.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let device = auth0.device().authorize().scope("openid profile").await?;
/// println!("Open {} and enter {}", device.verification_uri, device.user_code);
/// let tokens = device
///     .poll()
///     .on_progress(|progress| println!("{} s left", progress.remaining.as_secs()))
///     .await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is asked until it is awaited"]
pub struct Polling {
    request: TokenRequest,
    interval: Duration,
    ends: Instant,
    told: Option<Told>,
}

impl Polling {
    pub(crate) fn new(request: TokenRequest, interval: Duration, ends: Instant) -> Self {
        // A server that forgot the interval, or wants none, is not flooded.
        let interval = interval.max(Duration::from_secs(1));
        // Between two questions the loop decides what to wait for, and nobody else.
        let request = request.with_max_retries(0);
        Self {
            request,
            interval,
            ends,
            told: None,
        }
    }

    /// Is told after each question that decided nothing.
    pub fn on_progress(mut self, told: impl FnMut(&PollProgress<'_>) + Send + 'static) -> Self {
        self.told = Some(Box::new(told));
        self
    }

    /// Binds the tokens to this key (DPoP, RFC 9449).
    pub fn dpop(self, key: DpopKey) -> Self {
        self.request(|request| request.dpop(key))
    }

    /// Changes the request for tokens: its parameters, its time limits, what is expected of
    /// the ID token.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::device::DeviceAuthorization;
    /// # use std::time::Duration;
    /// # async fn example(device: DeviceAuthorization) -> auth0_sdk_core::Result<()> {
    /// let polling = device.poll();
    /// let polling = polling.request(|request| request.with_timeout(Duration::from_secs(3)));
    /// let tokens = polling.await?;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(mut self, change: impl FnOnce(TokenRequest) -> TokenRequest) -> Self {
        self.request = change(self.request);
        self
    }

    async fn until_decided(mut self) -> Result<TokenSet> {
        let mut pause = self.interval;
        let mut failures = 0;
        let mut asked = 0;
        let mut failed = None;
        loop {
            let remaining = self.ends.saturating_duration_since(Instant::now());
            if pause >= remaining {
                return Err(failed.unwrap_or_else(expired));
            }
            sleep(pause).await;
            asked += 1;
            let error = match self.request.clone().await {
                Ok(tokens) => return Ok(tokens),
                Err(error) => error,
            };
            let Some(state) = PollState::after(&error) else {
                return Err(error);
            };
            if state == PollState::SlowedDown {
                self.interval = self.interval.saturating_add(SLOWER_BY);
            }
            failures = match state {
                PollState::Pending | PollState::SlowedDown => 0,
                PollState::RateLimited | PollState::Failed => failures + 1,
            };
            pause = self.pause(failures, &error);
            if let Some(told) = &mut self.told {
                told(&PollProgress {
                    state,
                    asked,
                    next_in: pause,
                    remaining: self.ends.saturating_duration_since(Instant::now()),
                    error: &error,
                });
            }
            failed = (failures > 0).then_some(error);
        }
    }

    /// The interval, twice as long for each failure since the last answer, and no less than
    /// the server wishes.
    fn pause(&self, failures: u32, error: &Error) -> Duration {
        let longer = self.interval.saturating_mul(1 << failures.min(16));
        let pause = longer.min(LONGEST_PAUSE.max(self.interval));
        error
            .retry_after()
            .map_or(pause, |wished| wished.max(pause))
    }
}

fn expired() -> Error {
    Error::expired("the time to decide is over, or ends before the server may be asked again")
}

impl IntoFuture for Polling {
    type Output = Result<TokenSet>;
    type IntoFuture = BoxFuture<Result<TokenSet>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.until_decided())
    }
}

impl fmt::Debug for Polling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Polling")
            .field("request", &self.request)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
