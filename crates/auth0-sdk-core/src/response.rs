//! An answer with everything around its body.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::{DeserializeOwned, IntoDeserializer};

use crate::error::{ErrorAnswer, Kind, Subject};
use crate::send::Sent;
use crate::transport::Answer;
use crate::{BoxFuture, Error, Quota, RateLimit, Result, json_path};

/// An answer of the server: status, headers and body.
///
/// # Example
///
/// ```
/// fn show(answer: auth0_sdk_core::Response<serde_json::Value>) {
///     println!("{} {:?}", answer.status(), answer.rate_limit());
///     println!("{}", answer.into_body());
/// }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    raw: Bytes,
    attempts: u32,
    body: T,
}

impl<T> Response<T> {
    /// The status, which is a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers as received.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The tenant's rate limit, if the answer described it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }

    /// The quota of machine-to-machine tokens, if the answer described it.
    pub fn quota(&self) -> Option<Quota> {
        Quota::from_headers(&self.headers)
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The body as received, with what its type leaves out.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The body, read.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The same with another body; for the crates of the SDK.
    #[doc(hidden)]
    pub fn map<U>(self, other: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            raw: self.raw,
            attempts: self.attempts,
            body: other(self.body),
        }
    }

    /// Leaves everything but the body.
    pub fn into_body(self) -> T {
        self.body
    }
}

/// Shows neither the values of headers nor the body.
impl<T> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("length", &self.raw.len())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// An answer whose body has not been read as a type.
pub(crate) struct Received {
    pub(crate) answer: Box<Answer>,
    pub(crate) subject: Subject,
    pub(crate) attempts: u32,
}

impl Received {
    pub(crate) fn with<T>(self, body: T) -> Response<T> {
        Response {
            status: self.answer.status,
            headers: self.answer.headers,
            raw: self.answer.body,
            attempts: self.attempts,
            body,
        }
    }

    // What every type repeats is these few lines and the two futures below. Neither is inlined
    // into them: a body can be large, and they need no room for it while they wait.

    #[inline(never)]
    fn response<T: DeserializeOwned>(self) -> Result<Response<T>> {
        match self.decode() {
            Ok(body) => Ok(self.with(body)),
            Err(error) => Err(self.undecodable(&error)),
        }
    }

    #[inline(never)]
    fn body<T: DeserializeOwned>(self) -> Result<T> {
        self.decode().map_err(|error| self.undecodable(&error))
    }

    fn decode<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        match &*self.answer.body {
            // Whoever may do without a body reads `None` or `()` from it.
            [] => T::deserialize(().into_deserializer()),
            body => serde_json::from_slice(body),
        }
    }

    #[cold]
    fn undecodable(self, error: &serde_json::Error) -> Error {
        let answer = *self.answer;
        let text = if answer.body.is_empty() {
            "the answer is empty where a body was expected".to_owned()
        } else {
            json_path::explain(&answer.body, error)
        };
        let answer = ErrorAnswer::read(answer.status, answer.headers, answer.body, None);
        Error::new(Kind::Decode, text)
            .with_answer(answer)
            .about(self.subject.operation, &self.subject.method)
            .after(self.attempts)
    }
}

/// Reads an answer when it has come. Written by hand, because an async block
/// would be compiled anew in full for every type of body.
pub(crate) struct Decoding<T> {
    sent: BoxFuture<Result<Sent>>,
    target: PhantomData<fn() -> T>,
}

impl<T> Decoding<T> {
    pub(crate) fn new(sent: BoxFuture<Result<Sent>>) -> Self {
        Self {
            sent,
            target: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> Future for Decoding<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let sent = ready!(self.sent.as_mut().poll(context));
        Poll::Ready(sent.and_then(Sent::whole).and_then(Received::response))
    }
}

/// The same without what is around the body.
pub(crate) struct BodyOnly<T>(pub(crate) Decoding<T>);

impl<T: DeserializeOwned> Future for BodyOnly<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let sent = ready!(self.0.sent.as_mut().poll(context));
        Poll::Ready(sent.and_then(Sent::whole).and_then(Received::body))
    }
}
