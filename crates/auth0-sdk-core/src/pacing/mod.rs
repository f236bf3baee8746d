//! Pacing: waiting before a request that the server would refuse.
//!
//! [`Pacing`] is the setting; the [`Pacer`] is shared by all clones of a client, because
//! the tenant's limit is. What is known of the limit is in [`bucket`].

mod bucket;
mod filling;
#[cfg(test)]
mod model;
mod pacer;

use std::num::{NonZeroU32, NonZeroUsize};

pub(crate) use pacer::{Pacer, Patience};

/// How a client keeps within the tenant's rate limit.
///
/// By default it learns the limit from the `x-ratelimit-*` headers of the answers, and
/// waits before a request that would be refused. All clones of a client share what it
/// learned, and whoever waits longest goes first.
///
/// # Example
///
/// ```
/// use std::num::{NonZeroU32, NonZeroUsize};
/// use auth0_sdk_core::Pacing;
/// let learned = Pacing::adaptive();
/// let (rate, burst) = (NonZeroU32::new(10), NonZeroU32::new(20));
/// let fixed = rate.zip(burst).map(|(rate, burst)| Pacing::fixed(rate, burst));
/// let few_at_once = NonZeroUsize::new(8).map(|calls| Pacing::off().max_in_flight(calls));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pacing {
    pub(crate) rate: Rate,
    pub(crate) max_in_flight: Option<NonZeroUsize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rate {
    Learned,
    Fixed { per_second: u32, burst: u32 },
    Unlimited,
}

impl Pacing {
    /// Learns the limit from the answers. This is the default.
    pub fn adaptive() -> Self {
        Self::of(Rate::Learned)
    }

    /// Sends so many requests a second, and after a pause so many at once.
    pub fn fixed(per_second: NonZeroU32, burst: NonZeroU32) -> Self {
        let (per_second, burst) = (per_second.get(), burst.get());
        Self::of(Rate::Fixed { per_second, burst })
    }

    /// Sends at once; refusals are waited out as retries.
    pub fn off() -> Self {
        Self::of(Rate::Unlimited)
    }

    /// Lets no more than so many requests be under way at the same time. Who waits for a
    /// place waits for other calls, not for the server, so that observers are not told.
    #[must_use]
    pub fn max_in_flight(mut self, requests: NonZeroUsize) -> Self {
        self.max_in_flight = Some(requests);
        self
    }

    fn of(rate: Rate) -> Self {
        Self {
            rate,
            max_in_flight: None,
        }
    }
}

impl Default for Pacing {
    fn default() -> Self {
        Self::adaptive()
    }
}
