//! A page that is fetched while nobody waits for it.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::task::JoinHandle;
use tracing::Instrument;

use crate::error::Kind;
use crate::{BoxFuture, Error, Result};

/// A fetch in a task of its own, which ends with this handle.
///
/// A future that is polled only with the stream would stand still while the caller
/// works on the page before it, and its time limits would run on.
pub(super) struct ReadAhead<P>(JoinHandle<Result<P>>);

impl<P: Send + 'static> ReadAhead<P> {
    pub(super) fn start(page: BoxFuture<Result<P>>) -> Self {
        Self(tokio::spawn(page.in_current_span()))
    }
}

impl<P> Future for ReadAhead<P> {
    type Output = Result<P>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(match ready!(Pin::new(&mut self.0).poll(context)) {
            Ok(page) => page,
            Err(error) => match error.try_into_panic() {
                // As it would have been without a task in between.
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(error) => Err(Error::new(
                    Kind::Transport,
                    "the runtime that read ahead was shut down",
                )
                .caused_by(error)),
            },
        })
    }
}

impl<P> Drop for ReadAhead<P> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
