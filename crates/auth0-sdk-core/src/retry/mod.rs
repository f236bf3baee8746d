//! When a failed request is sent again, and after how long.
//!
//! The loop knows no clock, no sleep and no dice of its own: they are given to
//! it, so that its tests need no waiting.

mod backoff;
mod policy;
mod standard;

use std::time::Duration;

use http::Method;
use tokio::time::Instant;

use crate::{Error, Idempotency, Result};

pub use backoff::Backoff;
pub use policy::{BothPolicies, EitherPolicy, Failure, RetryPolicy, Verdict};
pub use standard::StandardRetry;

/// Calls come back within this time after the moment that a refusal named.
const AFTER_RESET: Duration = Duration::from_millis(5);

/// The limits of one call's retries.
pub(crate) struct Plan<'a> {
    pub(crate) policy: &'a dyn RetryPolicy,
    pub(crate) method: &'a Method,
    pub(crate) idempotency: Idempotency,
    pub(crate) max_retries: u32,
    pub(crate) backoff: Backoff,
    pub(crate) longest_wait: Duration,
    pub(crate) deadline: Option<Instant>,
    pub(crate) repeatable: Repeatable,
}

/// Whether the request can be sent a second time at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeatable {
    Yes,
    /// Its body is a stream, and streams flow once.
    No,
}

impl Plan<'_> {
    /// How long to wait before the next attempt; `None` when there is none.
    fn next_wait(&self, error: &Error, retry: u32, now: Instant, dice: f64) -> Option<Duration> {
        let failure = Failure::new(error, self.method, self.idempotency)
            .with_attempt(retry.saturating_add(1));
        if retry >= self.max_retries
            || self.repeatable == Repeatable::No
            || self.policy.verdict(&failure) == Verdict::Stop
        {
            return None;
        }
        let floor = error.retry_after().unwrap_or_default();
        // After a refusal the moment is named, and the pacing lets the calls that wait for
        // it go one by one; a little disorder is for those who do without it.
        let pause = match error.is_rate_limited() && floor > Duration::ZERO {
            true => AFTER_RESET.mul_f64(dice.clamp(0.0, 1.0)),
            false => self.backoff.wait(retry, dice),
        };
        let wait = floor.saturating_add(pause);
        let in_time = match self.deadline {
            Some(deadline) => now.checked_add(wait).is_some_and(|end| end < deadline),
            None => true,
        };
        (floor <= self.longest_wait && in_time).then_some(wait)
    }
}

/// What is tried, one time after the other.
pub(crate) trait Attempt<T> {
    fn attempt(&mut self) -> impl Future<Output = Result<T>> + Send;
}

impl<T, F, A> Attempt<T> for F
where
    F: FnMut() -> A,
    A: Future<Output = Result<T>> + Send,
{
    fn attempt(&mut self) -> impl Future<Output = Result<T>> + Send {
        self()
    }
}

/// Tries until there is an answer, or an error that no further try would mend.
pub(crate) async fn run<T, S>(
    plan: &Plan<'_>,
    now: impl Fn() -> Instant,
    mut dice: impl FnMut() -> f64,
    mut sleep: impl FnMut(&Error, Duration) -> S,
    attempt: &mut impl Attempt<T>,
) -> Result<T>
where
    S: Future<Output = ()>,
{
    let mut retry = 0;
    loop {
        let error = match attempt.attempt().await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        match plan.next_wait(&error, retry, now(), dice()) {
            Some(wait) => sleep(&error, wait).await,
            None => return Err(error),
        }
        retry += 1;
    }
}

#[cfg(test)]
mod tests;
