//! One connection: bytes in, messages out. It does not depend on the type of the events.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::TryStreamExt;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

use super::message::{ErrorDetail, Message};
use super::parser::Parser;
use crate::error::{ErrorAnswer, Kind, Subject};
use crate::send::Opened;
use crate::{Error, Result, json_path};

pub(super) struct Connection {
    chunks: Option<Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>>,
    parser: Parser,
    /// How many chunks came, heartbeats among them.
    received: u64,
    status: StatusCode,
    headers: HeaderMap,
    subject: Subject,
}

impl Connection {
    /// A connection that goes on after an event, or begins anew.
    pub(super) fn new(opened: Opened, last_event_id: Option<String>) -> Self {
        let Opened {
            mut response,
            subject,
        } = opened;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let chunks = response.bytes_stream().map_err(Error::transport);
        Self {
            chunks: Some(Box::pin(chunks)),
            parser: Parser::after(last_event_id),
            received: 0,
            status,
            headers,
            subject,
        }
    }

    /// A connection that a test has written.
    #[cfg(test)]
    pub(super) fn scripted(
        status: StatusCode,
        headers: HeaderMap,
        subject: Subject,
        chunks: impl Stream<Item = Result<Bytes>> + Send + 'static,
        last_event_id: Option<String>,
    ) -> Self {
        Self {
            chunks: Some(Box::pin(chunks)),
            parser: Parser::after(last_event_id),
            received: 0,
            status,
            headers,
            subject,
        }
    }

    pub(super) fn status(&self) -> StatusCode {
        self.status
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(super) fn subject(&self) -> &Subject {
        &self.subject
    }

    pub(super) fn last_event_id(&self) -> Option<&str> {
        self.parser.last_event_id()
    }

    pub(super) fn retry(&self) -> Option<Duration> {
        self.parser.retry()
    }

    pub(super) fn received(&self) -> u64 {
        self.received
    }

    pub(super) fn is_open(&self) -> bool {
        self.chunks.is_some()
    }

    /// The next message; `None` when the server has closed the connection.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Message>>> {
        loop {
            if let Some(event) = self.parser.next() {
                let has_id = event.id.is_some();
                let message = Message::read(event);
                // The document requires the offset of the payload, and says nothing
                // of ids, which are from the format; the server sends both.
                if !has_id && message.offset.is_some() {
                    self.parser.go_on_from(message.offset.clone());
                }
                return Poll::Ready(Some(Ok(message)));
            }
            let Some(chunks) = &mut self.chunks else {
                return Poll::Ready(None);
            };
            let error = match ready!(chunks.as_mut().poll_next(context)) {
                Some(Ok(chunk)) => {
                    self.received += 1;
                    match self.parser.push(&chunk) {
                        Ok(()) => continue,
                        Err(too_long) => Error::new(Kind::Stream, too_long),
                    }
                }
                Some(Err(error)) => error,
                None => {
                    self.chunks = None;
                    return Poll::Ready(None);
                }
            };
            self.chunks = None;
            return Poll::Ready(Some(Err(self.about(error))));
        }
    }

    /// Reads a message as the type of the caller.
    pub(super) fn decode<T: DeserializeOwned>(&self, message: Message) -> Result<T> {
        serde_json::from_slice(&message.data)
            .map_err(|error| self.undecodable(message.data, &error))
    }

    fn undecodable(&self, data: Bytes, error: &serde_json::Error) -> Error {
        let text = json_path::explain(&data, error);
        self.about(Error::new(Kind::Decode, text).with_answer(self.answer(data)))
    }

    /// The error that a last message of the server stands for.
    pub(super) fn given_up(&self, detail: ErrorDetail, data: Bytes) -> Error {
        let mut answer = self.answer(data);
        answer.code = detail.code;
        answer.message = detail.message;
        let error = Error::new(Kind::Stream, "the server ended the stream of events");
        self.about(error.with_answer(answer))
    }

    /// Refuses an answer that is no stream, such as a page of a proxy.
    pub(super) fn check(&self) -> Result<()> {
        let media_type = self.headers.get(header::CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        if media_type.is_some_and(|value| value.trim().starts_with("text/event-stream")) {
            return Ok(());
        }
        let error = Error::new(Kind::Stream, "the answer is no stream of events");
        Err(self.about(error.with_answer(self.answer(Bytes::new()))))
    }

    fn answer(&self, data: Bytes) -> ErrorAnswer {
        ErrorAnswer::read(self.status, self.headers.clone(), data, None)
    }

    fn about(&self, error: Error) -> Error {
        error.about(self.subject.operation, &self.subject.method)
    }
}
