//! How long to wait where the server does not say.

use std::time::Duration;

/// How long to wait between attempts when the server does not say: twice as
/// long every time, and every wait a random part of that, so that calls that
/// failed together do not come back together.
///
/// # Example
///
/// ```
/// use std::time::Duration;
/// use auth0_sdk_core::Backoff;
/// let backoff = Backoff::new(Duration::from_millis(200), Duration::from_secs(10));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
}

impl Backoff {
    /// Waits up to `first`, then up to twice that, but never more than `longest`.
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest }
    }

    /// The wait before retry number `retry`, counted from 0; `dice` is in 0..1.
    pub(crate) fn wait(&self, retry: u32, dice: f64) -> Duration {
        let doubled = self.first.saturating_mul(2u32.saturating_pow(retry));
        doubled.min(self.longest).mul_f64(dice.clamp(0.0, 1.0))
    }
}

/// 500 milliseconds at first, 30 seconds at most.
impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_millis(500), Duration::from_secs(30))
    }
}
