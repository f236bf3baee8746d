//! The policy that clients have by themselves.

use http::StatusCode;

use super::{Failure, RetryPolicy, Verdict};

/// The rules that a client follows unless it is told otherwise.
///
/// GET, HEAD, PUT, DELETE and OPTIONS are repeated on 408, 429, 5xx, timeouts
/// and failures of the connection, and so are the few POST operations that are known
/// to do no more the second time ([`Idempotency`](crate::Idempotency)). Everything else is repeated only
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
