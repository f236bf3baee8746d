//! The hook for metrics: told of every attempt and of every wait.

use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::{Error, Operation, RateLimit};

/// Told of what calls do, as they do it: the place to count and to measure.
///
/// It is called in the middle of a call, so that it has to be quick and must not block.
///
/// # Example
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use auth0_sdk_core::{Attempted, Observer, Waiting};
///
/// #[derive(Default)]
/// struct Counters {
///     attempts: AtomicU64,
///     waited_ms: AtomicU64,
/// }
///
/// impl Observer for Counters {
///     fn attempted(&self, attempt: &Attempted<'_>) {
///         self.attempts.fetch_add(1, Ordering::Relaxed);
///     }
///
///     fn waiting(&self, waiting: &Waiting<'_>) {
///         let wait = waiting.wait().as_millis() as u64;
///         self.waited_ms.fetch_add(wait, Ordering::Relaxed);
///     }
/// }
/// ```
pub trait Observer: Send + Sync + 'static {
    /// A request was sent, and was answered or failed.
    fn attempted(&self, attempt: &Attempted<'_>) {
        let _ = attempt;
    }

    /// A call waits before it tries again.
    fn waiting(&self, waiting: &Waiting<'_>) {
        let _ = waiting;
    }
}

/// Whoever keeps the other handle reads what was noted.
impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn attempted(&self, attempt: &Attempted<'_>) {
        (**self).attempted(attempt);
    }

    fn waiting(&self, waiting: &Waiting<'_>) {
        (**self).waiting(waiting);
    }
}

/// One request and what came of it.
#[derive(Debug)]
pub struct Attempted<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'a Method,
    pub(crate) number: u32,
    pub(crate) status: Option<StatusCode>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) error: Option<&'a Error>,
    pub(crate) took: Duration,
}

impl Attempted<'_> {
    /// The operation that was called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The method of the request.
    pub fn method(&self) -> &Method {
        self.method
    }

    /// Which request of its call it was, counted from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The rate limit as the answer described it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.rate_limit
    }

    /// Why it failed, if it did.
    pub fn error(&self) -> Option<&Error> {
        self.error
    }

    /// The time from sending to the end of the answer, or to its head where the rest is
    /// read as a stream.
    pub fn took(&self) -> Duration {
        self.took
    }
}

/// A wait before another attempt.
#[derive(Debug)]
pub struct Waiting<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) error: &'a Error,
    pub(crate) wait: Duration,
}

impl Waiting<'_> {
    /// The operation that was called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The failure after which the call tries again.
    pub fn error(&self) -> &Error {
        self.error
    }

    /// How long it waits.
    pub fn wait(&self) -> Duration {
        self.wait
    }
}
