//! A token request that failed: whether it is made again, and how long nobody asks.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::error::Kind;
use crate::{Error, Failure, RetryPolicy, Verdict};

/// A refusal such as `invalid_client` is not asked for again before this time.
const REFUSED_FOR: Duration = Duration::from_secs(10);
/// After an outage the endpoint gets a moment of rest.
const FAILED_FOR: Duration = Duration::from_secs(1);
/// However long the server asks to wait, it is asked again after this time.
const LONGEST_MEMORY: Duration = Duration::from_secs(60);

/// How long a failure answers for the token endpoint.
pub(super) fn memory(error: &Error) -> Option<Duration> {
    if error.details().kind == Kind::TokenSource {
        // Your own source decides by itself how often it may be asked.
        return None;
    }
    match error.retry_after() {
        Some(wait) => Some(wait.clamp(FAILED_FOR, LONGEST_MEMORY)),
        None if error.is_retryable() => Some(FAILED_FOR),
        None => Some(REFUSED_FOR),
    }
}

/// A token request changes nothing, so whatever may help is tried.
#[derive(Default)]
pub(super) struct TokenRetry {
    last: Mutex<Option<Shareable>>,
}

impl TokenRetry {
    pub(super) fn last_failure(&self) -> Option<Shareable> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.clone()
    }
}

impl RetryPolicy for TokenRetry {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        let error = failure.error();
        if !error.is_retryable() {
            return Verdict::Stop;
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some(Shareable(error.duplicate().of_token()));
        Verdict::Retry
    }
}

impl fmt::Debug for TokenRetry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenRetry")
    }
}

/// The error of a fetch, for everyone who waited for it.
pub(super) struct Shareable(pub(super) Error);

impl Clone for Shareable {
    fn clone(&self) -> Self {
        Self(self.0.duplicate())
    }
}
