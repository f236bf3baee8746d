//! Server-sent events: over one connection, or over as many as it takes.
//!
//! [`EventStream`] ends when the server closes the connection, which it does every
//! few minutes; [`ReconnectingEvents`] goes on over the next one.

mod connection;
mod line;
mod message;
mod parser;
mod reconnecting;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::HeaderMap;
use serde::de::DeserializeOwned;

use crate::Result;
use crate::send::Opened;
use connection::Connection;

pub use reconnecting::ReconnectingEvents;

/// Events as the server sends them, over one connection.
///
/// It is a [`Stream`]; [`EventStream::try_next`] does without any crate for
/// streams. An event that cannot be read is an error, after which the next
/// event can still be asked for; after any other error the stream ends. Whatever
/// the server says is handed out, also that only the offset has moved, and its
/// last word by which it ends the stream.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{EventStream, Result};
/// # use serde_json::Value;
/// async fn follow(mut events: EventStream<Value>) -> Result<Option<String>> {
///     while let Some(event) = events.try_next().await? {
///         println!("{}", event["type"]);
///     }
///     Ok(events.last_event_id().map(str::to_owned))
/// }
/// ```
#[must_use = "events come only when they are asked for"]
pub struct EventStream<T> {
    connection: Connection,
    event: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> EventStream<T> {
    pub(crate) fn new(opened: Opened) -> Self {
        Self {
            connection: Connection::new(opened, None),
            event: PhantomData,
        }
    }

    /// The id of the last event that came, from which the server can go on.
    pub fn last_event_id(&self) -> Option<&str> {
        self.connection.last_event_id()
    }

    /// How long the server asks to wait before connecting again.
    pub fn reconnect_after(&self) -> Option<Duration> {
        self.connection.retry()
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        self.connection.headers()
    }

    /// The next event; `None` when the server has closed the stream.
    ///
    /// # Errors
    ///
    /// When the connection fails or an event cannot be read.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        std::future::poll_fn(|context| self.poll(context))
            .await
            .transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let message = ready!(self.connection.poll(context));
        Poll::Ready(message.map(|message| self.connection.decode(message?)))
    }
}

impl<T: DeserializeOwned> Stream for EventStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.connection.subject().operation.id)
            .field("open", &self.connection.is_open())
            .finish_non_exhaustive()
    }
}
