//! Server-sent events over one connection.
//!
//! The stream ends when the server closes it, which it does every few minutes;
//! going on from [`EventStream::last_event_id`] is the caller's.

mod parser;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::{ErrorAnswer, Kind, Subject};
use crate::send::Opened;
use crate::{Error, Result, json_path};
use parser::{Parser, RawEvent};

/// Events as the server sends them.
///
/// It is a [`Stream`]; [`EventStream::try_next`] does without any crate for
/// streams. An event that cannot be read is an error, after which the next
/// event can still be asked for; after any other error the stream ends.
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

/// Everything that does not depend on the type of the events.
struct Connection {
    chunks: Option<Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>>,
    parser: Parser,
    status: StatusCode,
    headers: HeaderMap,
    subject: Subject,
}

impl<T: DeserializeOwned> EventStream<T> {
    pub(crate) fn new(opened: Opened) -> Self {
        let Opened {
            mut response,
            subject,
        } = opened;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        Self {
            connection: Connection {
                chunks: Some(Box::pin(response.bytes_stream())),
                parser: Parser::default(),
                status,
                headers,
                subject,
            },
            event: PhantomData,
        }
    }

    /// The id of the last event that came, from which the server can go on.
    pub fn last_event_id(&self) -> Option<&str> {
        self.connection.parser.last_event_id()
    }

    /// How long the server asks to wait before connecting again.
    pub fn reconnect_after(&self) -> Option<Duration> {
        self.connection.parser.retry()
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.connection.headers
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
        let event = match ready!(self.connection.poll(context)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let data = event.typed_data();
        let event = serde_json::from_slice(&data);
        Poll::Ready(Some(event.map_err(|error| {
            self.connection
                .undecodable(data.into_owned().into(), &error)
        })))
    }
}

impl Connection {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawEvent>>> {
        loop {
            if let Some(event) = self.parser.next() {
                return Poll::Ready(Some(Ok(event)));
            }
            let Some(chunks) = &mut self.chunks else {
                return Poll::Ready(None);
            };
            let error = match ready!(chunks.as_mut().poll_next(context)) {
                Some(Ok(chunk)) => match self.parser.push(&chunk) {
                    Ok(()) => continue,
                    Err(too_long) => Error::new(Kind::Stream, too_long),
                },
                Some(Err(error)) => Error::transport(error),
                None => {
                    self.chunks = None;
                    return Poll::Ready(None);
                }
            };
            self.chunks = None;
            return Poll::Ready(Some(Err(self.about(error))));
        }
    }

    fn undecodable(&self, data: Bytes, error: &serde_json::Error) -> Error {
        let text = json_path::explain(&data, error);
        let answer = ErrorAnswer::read(self.status, self.headers.clone(), data, SystemTime::now());
        self.about(Error::new(Kind::Decode, text).with_answer(answer))
    }

    fn about(&self, error: Error) -> Error {
        error.about(self.subject.operation, &self.subject.method)
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
            .field("operation", &self.connection.subject.operation.id)
            .field("open", &self.connection.chunks.is_some())
            .finish_non_exhaustive()
    }
}
