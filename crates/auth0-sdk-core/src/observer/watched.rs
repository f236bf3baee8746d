//! Sees to it that every attempt is told of, however it ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use http::{Method, StatusCode};
use tokio::time::Instant;

use crate::{Attempted, Error, Observer, Operation, RateLimit};

/// An attempt under way. Dropped, because the time ran out or nobody wants the answer any
/// more, it is told of as one that was not answered.
pub(crate) struct Watched<'a> {
    /// Nobody, once it was told of.
    told: Option<(&'a dyn Observer, Instant)>,
    operation: &'static Operation,
    method: &'a Method,
    attempts: &'a AtomicU32,
    /// How many requests had been sent before.
    before: u32,
}

impl<'a> Watched<'a> {
    /// Begins to watch. What is sent is counted in `attempts` when it is; what could not be
    /// put together, and was not counted, is no attempt.
    pub(crate) fn begin(
        observer: Option<&'a Arc<dyn Observer>>,
        operation: &'static Operation,
        method: &'a Method,
        attempts: &'a AtomicU32,
    ) -> Self {
        Self {
            told: observer.map(|observer| (&**observer, Instant::now())),
            operation,
            method,
            attempts,
            before: attempts.load(Ordering::Relaxed),
        }
    }

    /// Tells what came of it.
    pub(crate) fn end(
        mut self,
        status: Option<StatusCode>,
        rate_limit: Option<RateLimit>,
        error: Option<&Error>,
    ) {
        self.tell(status, rate_limit, error);
    }

    fn tell(
        &mut self,
        status: Option<StatusCode>,
        rate_limit: Option<RateLimit>,
        error: Option<&Error>,
    ) {
        let number = self.attempts.load(Ordering::Relaxed);
        // Taken first, so that an observer that panics is not told again on the way out.
        if let Some((observer, begun)) = self.told.take()
            && number > self.before
        {
            observer.attempted(&Attempted {
                operation: self.operation,
                method: self.method,
                number,
                status,
                rate_limit,
                error,
                took: begun.elapsed(),
            });
        }
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        if self.told.is_some() && !std::thread::panicking() {
            let error = Error::timeout("the attempt was given up before it was answered");
            self.tell(None, None, Some(&error));
        }
    }
}
