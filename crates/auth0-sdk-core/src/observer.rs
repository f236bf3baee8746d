//! The hook for metrics: told of every attempt and of every wait.
//!
//! Those of token requests, downloads and streams of events count, too: whoever waits says
//! so here, and what a wait is for is in it.

mod watched;

use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::{Error, Operation, RateLimit};

pub(crate) use watched::Watched;

/// Told of what calls do, as they do it: the place to count and to measure.
///
/// What is no operation of an API has an [`Operation`] too, so that it can be told apart by
/// its id: `token` for asking the token endpoint, or a source of your own, and `download` for
/// a file that an answer leads to.
///
/// It is called in the middle of a call, so that it has to be quick and must not block.
///
/// # Example
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use auth0_sdk_core::{Attempted, Observer, WaitCause, Waiting};
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
///         if waiting.cause() == WaitCause::Reconnect {
///             return;
///         }
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

    /// Something waits; [`Waiting::cause`] says what for.
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

/// What somebody waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitCause {
    /// The next attempt of a call that failed.
    Retry,
    /// The next request for a token, after one that failed.
    Token,
    /// The next attempt to open a file that an answer leads to.
    Download,
    /// The next connection of a stream of events.
    Reconnect,
    /// Room in the rate limit.
    RateLimit,
}

impl WaitCause {
    /// A short name for metrics, such as `rate_limit`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::Token => "token",
            Self::Download => "download",
            Self::Reconnect => "reconnect",
            Self::RateLimit => "rate_limit",
        }
    }
}

/// A wait, as it begins.
#[derive(Debug)]
pub struct Waiting<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) cause: WaitCause,
    pub(crate) error: Option<&'a Error>,
    pub(crate) wait: Duration,
}

impl Waiting<'_> {
    /// The operation that was called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What the wait is for.
    pub fn cause(&self) -> WaitCause {
        self.cause
    }

    /// The failure that it follows, if it follows one: a server also closes a stream of
    /// events, and a rate limit is waited for before anything has failed.
    pub fn error(&self) -> Option<&Error> {
        self.error
    }

    /// How long it is.
    pub fn wait(&self) -> Duration {
        self.wait
    }

    /// Tells of the wait: an event in the log, and the observer.
    pub(crate) fn tell(&self, observer: Option<&Arc<dyn Observer>>) {
        let status = self.error.and_then(Error::status);
        tracing::info!(
            cause = self.cause.name(),
            auth0.operation = self.operation.id,
            wait_ms = self.wait.as_millis(),
            error.type = self.error.map(Error::type_name),
            http.response.status_code = status.map(|status| status.as_u16()),
            "waiting"
        );
        if let Some(observer) = observer {
            observer.waiting(self);
        }
    }
}
