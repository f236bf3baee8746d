//! Events over one connection after another, as a stream of the caller's type.
//!
//! When to connect again is decided in [`line`](super::line).

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::connection::Connection;
use super::line::Line;
use crate::send::{Reading, send};
use crate::{Backoff, BoxFuture, Call, Request, Result};

/// Events as they happen, for as long as they are asked for.
///
/// The server closes the connection every few minutes, and networks fail: the
/// stream then connects again with a fresh token, and goes on after the last event
/// that came. It does so without end, and waits longer each time until an event
/// comes: as the server asks (`retry:` and `Retry-After`), and a random part of the
/// backoff on top. A connection on which not even a heartbeat comes is given up.
///
/// The stream ends with an error that no repetition would mend: when the server
/// refuses (a status below 500 other than 408 and 429, a 401 also with a fresh
/// token), when it ends the stream by an event of type `error`
/// ([`Error::is_stream`](crate::Error::is_stream), [`Error::error_code`](crate::Error::error_code)), when no token is to be had, and
/// when an event is too long to be read. It ends without one when the server answers 204.
///
/// An event that cannot be read is an error as well, [`Error::is_decode`](crate::Error::is_decode), after
/// which the stream goes on: the next event can be asked for.
///
/// It is a [`Stream`]; [`ReconnectingEvents::try_next`] does without any crate for
/// streams. Nothing runs beside it: dropping it closes the connection.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{ReconnectingEvents, Result};
/// # use serde_json::Value;
/// # fn kept() -> Option<String> { None }
/// # fn keep(id: &str) {}
/// async fn follow(mut events: ReconnectingEvents<Value>) -> Result<()> {
///     if let Some(id) = kept() {
///         events = events.starting_after(id);
///     }
///     while let Some(event) = events.try_next().await? {
///         println!("{}", event["type"]);
///         // Kept after the work is done, so that a restart loses nothing.
///         events.last_event_id().map(keep);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "events come only when they are asked for"]
pub struct ReconnectingEvents<T> {
    line: Line,
    event: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> ReconnectingEvents<T> {
    /// For generated code: the request is made anew for each connection.
    #[doc(hidden)]
    pub fn new(call: Call, request: impl Fn() -> Result<Request> + Send + 'static) -> Self {
        let client = call.client.inner();
        let backoff = client.limits.backoff;
        let operation = call.operation;
        let watched = client
            .observer
            .clone()
            .map(|observer| (observer, operation));
        let connect = move |last_event_id: Option<&str>| {
            let mut call = call.clone();
            // How often, and after how long, is decided in one place only.
            call.options_mut().set_max_retries(0);
            let resumed = last_event_id.map_or(Ok(()), |id| {
                call.options_mut().set_header("last-event-id", id)
            });
            let last_event_id = last_event_id.map(str::to_owned);
            let sent = send(call, resumed.and_then(|()| request()), Reading::Open);
            let connection: BoxFuture<Result<Connection>> =
                Box::pin(async move { Ok(Connection::new(sent.await?.open()?, last_event_id)) });
            connection
        };
        let mut line = Line::new(Box::new(connect), backoff);
        line.watched = watched;
        Self {
            line,
            event: PhantomData,
        }
    }

    /// Begins after an event whose id was kept, by [`ReconnectingEvents::last_event_id`]
    /// or [`EventStream::last_event_id`](crate::EventStream::last_event_id).
    pub fn starting_after(mut self, id: impl Into<String>) -> Self {
        let id = id.into();
        self.line.last_event_id = Some(id).filter(|id| !id.is_empty());
        self
    }

    /// Sets how long to wait between connections, instead of as the client does
    /// between attempts.
    ///
    /// # Example
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use auth0_sdk_core::{Backoff, ReconnectingEvents};
    /// # use serde_json::Value;
    /// fn patient(events: ReconnectingEvents<Value>) -> ReconnectingEvents<Value> {
    ///     events.with_backoff(Backoff::new(Duration::from_secs(2), Duration::from_secs(120)))
    /// }
    /// ```
    pub fn with_backoff(mut self, backoff: Backoff) -> Self {
        self.line.backoff = backoff;
        self
    }

    /// Sets after how long without a single byte a connection is given up; 75
    /// seconds if nothing is set.
    ///
    /// # Example
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use auth0_sdk_core::ReconnectingEvents;
    /// # use serde_json::Value;
    /// fn watchful(events: ReconnectingEvents<Value>) -> ReconnectingEvents<Value> {
    ///     events.with_heartbeat_timeout(Duration::from_secs(40))
    /// }
    /// ```
    pub fn with_heartbeat_timeout(mut self, timeout: Duration) -> Self {
        self.line.heartbeat_timeout = timeout;
        self
    }

    /// What to keep in order to go on from here, in this process or in another one.
    ///
    /// It is the id of the last event that was handed out, or of a later one by
    /// which the server said only that there was nothing for this subscription.
    /// Waiting for the next event can be given up at any time, with a time limit
    /// or a `select!`, in order to look; no event is lost by that.
    pub fn last_event_id(&self) -> Option<&str> {
        self.line.last_event_id.as_deref()
    }

    /// The next event, however many connections it takes; `None` when the server
    /// says that there is nothing to come.
    ///
    /// # Errors
    ///
    /// When an event cannot be read, after which the stream goes on; and when the
    /// stream ends, for the reasons above.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        std::future::poll_fn(|context| self.poll(context))
            .await
            .transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let heard = ready!(self.line.poll(context));
        Poll::Ready(heard.map(|heard| {
            let (message, connection) = heard?;
            connection.decode(message)
        }))
    }
}

impl<T: DeserializeOwned> Stream for ReconnectingEvents<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for ReconnectingEvents<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReconnectingEvents")
            .field("failures", &self.line.failures)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
