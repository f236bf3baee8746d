//! When a failed request is sent again, and after how long.
//!
//! The loop knows no clock, no sleep and no dice of its own: they are given to
//! it, so that its tests need no waiting.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};
use tokio::time::Instant;

use crate::{Error, Idempotency, Result};

/// Decides whether a failed call may be sent again.
///
/// How often and after how long is not its business: that is the number of
/// retries, the backoff, the server's wish and the time that is left.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Failure, RetryPolicy, StandardRetry, Verdict};
///
/// #[derive(Debug)]
/// struct NeverWhenForbidden(StandardRetry);
///
/// impl RetryPolicy for NeverWhenForbidden {
///     fn verdict(&self, failure: &Failure<'_>) -> Verdict {
///         if failure.error().is_forbidden() {
///             return Verdict::Stop;
///         }
///         self.0.verdict(failure)
///     }
/// }
/// ```
pub trait RetryPolicy: fmt::Debug + Send + Sync {
    /// Whether to go on after this failure.
    fn verdict(&self, failure: &Failure<'_>) -> Verdict;

    /// Goes on where this policy or the other one does.
    fn or<P: RetryPolicy>(self, other: P) -> EitherPolicy<Self, P>
    where
        Self: Sized,
    {
        EitherPolicy(self, other)
    }

    /// Goes on only where this policy and the other one do.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::{Failure, RetryPolicy, StandardRetry, Verdict};
    ///
    /// #[derive(Debug)]
    /// struct OnceOnly;
    ///
    /// impl RetryPolicy for OnceOnly {
    ///     fn verdict(&self, failure: &Failure<'_>) -> Verdict {
    ///         match failure.attempt() {
    ///             1 => Verdict::Retry,
    ///             _ => Verdict::Stop,
    ///         }
    ///     }
    /// }
    ///
    /// let policy = StandardRetry::new().and(OnceOnly);
    /// # let _ = policy;
    /// ```
    fn and<P: RetryPolicy>(self, other: P) -> BothPolicies<Self, P>
    where
        Self: Sized,
    {
        BothPolicies(self, other)
    }
}

/// Goes on where one of two policies does; made by [`RetryPolicy::or`].
#[derive(Debug, Clone)]
pub struct EitherPolicy<A, B>(A, B);

impl<A: RetryPolicy, B: RetryPolicy> RetryPolicy for EitherPolicy<A, B> {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        match self.0.verdict(failure) {
            Verdict::Retry => Verdict::Retry,
            Verdict::Stop => self.1.verdict(failure),
        }
    }
}

/// Goes on only where both of two policies do; made by [`RetryPolicy::and`].
#[derive(Debug, Clone)]
pub struct BothPolicies<A, B>(A, B);

impl<A: RetryPolicy, B: RetryPolicy> RetryPolicy for BothPolicies<A, B> {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        match self.0.verdict(failure) {
            Verdict::Stop => Verdict::Stop,
            Verdict::Retry => self.1.verdict(failure),
        }
    }
}

impl<T: RetryPolicy + ?Sized> RetryPolicy for Arc<T> {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        (**self).verdict(failure)
    }
}

impl<T: RetryPolicy + ?Sized> RetryPolicy for Box<T> {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        (**self).verdict(failure)
    }
}

/// What a [`RetryPolicy`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The failure is the answer.
    Stop,
    /// Another try is harmless and may help.
    Retry,
}

/// A failed attempt, as a [`RetryPolicy`] sees it.
#[derive(Debug)]
pub struct Failure<'a> {
    error: &'a Error,
    method: &'a Method,
    idempotency: Idempotency,
    attempt: u32,
}

impl<'a> Failure<'a> {
    /// The failure of a first attempt, for tests of a policy of your own.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::{Error, Failure, Idempotency, RetryPolicy, StandardRetry, Verdict};
    /// use auth0_sdk_core::http::Method;
    ///
    /// let lost = Error::from_transport(std::io::Error::other("lost"));
    /// let of = |method| {
    ///     let failure = Failure::new(&lost, method, Idempotency::ByMethod);
    ///     StandardRetry::new().verdict(&failure)
    /// };
    /// assert_eq!(of(&Method::GET), Verdict::Retry);
    /// assert_eq!(of(&Method::POST), Verdict::Stop);
    /// ```
    pub fn new(error: &'a Error, method: &'a Method, idempotency: Idempotency) -> Self {
        Self {
            error,
            method,
            idempotency,
            attempt: 1,
        }
    }

    /// The same failure of a later attempt.
    #[must_use]
    pub fn with_attempt(mut self, attempt: u32) -> Self {
        self.attempt = attempt;
        self
    }

    /// What went wrong.
    pub fn error(&self) -> &Error {
        self.error
    }

    /// Which attempt it was, counted from 1. An attempt that was sent again with another
    /// token is one.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The method of the request.
    pub fn method(&self) -> &Method {
        self.method
    }

    /// Whether the request may be repeated though the server may have seen it: by its
    /// method, unless more is known of the operation.
    pub fn is_idempotent(&self) -> bool {
        match self.idempotency {
            Idempotency::ByMethod => is_idempotent(self.method),
            Idempotency::Idempotent => true,
            Idempotency::NotIdempotent => false,
        }
    }
}

/// The rules that a client follows unless it is told otherwise.
///
/// GET, HEAD, PUT, DELETE and OPTIONS are repeated on 408, 429, 5xx, timeouts
/// and failures of the connection, and so are the few POST operations that are known
/// to do no more the second time ([`Idempotency`]). Everything else is repeated only
/// where the first request certainly did nothing: on 429 and when no connection was made.
#[derive(Debug, Clone, Default)]
pub struct StandardRetry {
    repeat_all: bool,
    statuses: Vec<StatusCode>,
}

impl StandardRetry {
    /// The standard rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// Repeats every request as if it were idempotent, POST and PATCH too.
    ///
    /// A request whose answer was lost is then made twice.
    #[must_use]
    pub fn repeating_every_method(mut self) -> Self {
        self.repeat_all = true;
        self
    }

    /// Repeats on one more status, where the method allows a repetition.
    #[must_use]
    pub fn also_on(mut self, status: StatusCode) -> Self {
        self.statuses.push(status);
        self
    }
}

impl RetryPolicy for StandardRetry {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        let error = failure.error();
        // A failed token request was repeated where that could help, by those
        // who made it; all the calls that waited for it must not do so again.
        if error.is_token() {
            return Verdict::Stop;
        }
        let did_nothing = error.is_connect() || error.is_rate_limited();
        let idempotent = self.repeat_all || failure.is_idempotent();
        let may_help = error.is_retryable()
            || error
                .status()
                .is_some_and(|status| !error.is_decode() && self.statuses.contains(&status));
        if did_nothing || (idempotent && may_help) {
            Verdict::Retry
        } else {
            Verdict::Stop
        }
    }
}

fn is_idempotent(method: &Method) -> bool {
    [
        Method::GET,
        Method::HEAD,
        Method::PUT,
        Method::DELETE,
        Method::OPTIONS,
    ]
    .contains(method)
}

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

/// Tries until there is an answer, or an error that no further try would mend.
pub(crate) async fn run<T, S, A>(
    plan: &Plan<'_>,
    now: impl Fn() -> Instant,
    mut dice: impl FnMut() -> f64,
    mut sleep: impl FnMut(&Error, Duration) -> S,
    mut attempt: impl FnMut() -> A,
) -> Result<T>
where
    S: Future<Output = ()>,
    A: Future<Output = Result<T>>,
{
    let mut retry = 0;
    loop {
        let error = match attempt().await {
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
