//! The one error of the SDK: opaque, boxed, asked by predicates and accessors.
//!
//! It says what was tried, what the server answered and what may be done about
//! it. Neither `Display` nor `Debug` shows a secret, a token, a filled-in path
//! or a body; the body is there for those who ask for it by [`Error::body`].

mod answer;
mod composed;
mod details;
mod display;
mod given;
mod oauth;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{Quota, RateLimit};

pub use oauth::OAuthErrorCode;

pub(crate) use answer::ErrorAnswer;
pub(crate) use details::{Details, Kind, Subject};

/// The result of everything in this SDK that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong.
///
/// # Example
///
/// ```
/// fn report(error: &auth0_sdk_core::Error) {
///     if error.is_rate_limited() {
///         println!("come back in {:?}", error.retry_after());
///     } else {
///         println!("{error} {:?}", error.error_code());
///     }
/// }
/// ```
pub struct Error(Box<Details>);

impl Error {
    /// Whether time ran out: of one attempt or of the whole call.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout)
    }

    /// Whether no connection could be made, so that the request never left.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// Whether the connection broke after it was made, so that nobody here knows whether the
    /// server has done what it was asked.
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Transport)
    }

    /// Whether the server answered 429, on the call or on its token request, or would
    /// have, so that the call was not sent.
    pub fn is_rate_limited(&self) -> bool {
        matches!(self.0.kind, Kind::Paced) || self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the call was answered with 400.
    pub fn is_bad_request(&self) -> bool {
        self.is_answer(StatusCode::BAD_REQUEST)
    }

    /// Whether the call was answered with 401, also with a fresh token.
    pub fn is_unauthorized(&self) -> bool {
        self.is_answer(StatusCode::UNAUTHORIZED)
    }

    /// Whether the call was answered with 403; see [`Error::missing_scopes`].
    pub fn is_forbidden(&self) -> bool {
        self.is_answer(StatusCode::FORBIDDEN)
    }

    /// Whether the call was answered with 404.
    pub fn is_not_found(&self) -> bool {
        self.is_answer(StatusCode::NOT_FOUND)
    }

    /// Whether the call was answered with 409.
    pub fn is_conflict(&self) -> bool {
        self.is_answer(StatusCode::CONFLICT)
    }

    /// Whether the server sent the request to another address, which the SDK does not follow.
    ///
    /// Where a client given by [`ClientBuilder::http_client`](crate::ClientBuilder::http_client)
    /// followed it all the same, this is the error too: the other address has seen the request
    /// without its body, and what it answered is not used.
    pub fn is_redirect(&self) -> bool {
        matches!(self.0.kind, Kind::Redirect)
    }

    /// Whether the answer could not be read as the expected type.
    ///
    /// The text names the place in the JSON; [`Error::body`] has the answer.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode)
    }

    /// Whether the token request failed, so that the call itself was not sent.
    ///
    /// The predicates of an answer to the call (`is_not_found`,
    /// `is_unauthorized`, ..) are false then: what was not found is not what
    /// the call asked for.
    pub fn is_token(&self) -> bool {
        self.0.token
    }

    /// Whether the call was refused before anything was sent.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidRequest)
    }

    /// Whether a client could not be built from its settings.
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration)
    }

    /// Whether a list goes on beyond the 1,000 items that the server gives by offset.
    pub fn is_offset_limit(&self) -> bool {
        matches!(self.0.kind, Kind::OffsetLimit)
    }

    /// Whether a list gave the same cursor twice and would never have ended.
    pub fn is_repeated_cursor(&self) -> bool {
        matches!(self.0.kind, Kind::RepeatedCursor)
    }

    /// Whether a stream of events cannot go on: the server ended it by an event of
    /// type `error`, whose code is [`Error::error_code`], its answer was no stream,
    /// or an event was longer than 4 MiB.
    ///
    /// # Example
    ///
    /// ```
    /// # use auth0_sdk_core::{EventStream, Result};
    /// # use serde_json::Value;
    /// async fn expired(mut events: EventStream<Value>) -> bool {
    ///     let Err(error) = events.try_next().await else {
    ///         return false;
    ///     };
    ///     error.is_stream() && error.error_code() == Some("cursor_expired")
    /// }
    /// ```
    pub fn is_stream(&self) -> bool {
        matches!(self.0.kind, Kind::Stream)
    }

    /// Whether an answer was longer than the client reads.
    pub fn is_body_too_large(&self) -> bool {
        matches!(self.0.kind, Kind::BodyTooLarge)
    }

    /// Whether a token that was to be checked is not to be trusted: its signature, its times or
    /// another of its claims is not what was expected.
    ///
    /// The text and [`source`](std::error::Error::source) say which; neither shows the token.
    ///
    /// # Example
    ///
    /// ```
    /// fn status(error: &auth0_sdk_core::Error) -> u16 {
    ///     if error.is_invalid_token() { 401 } else { 500 }
    /// }
    /// ```
    pub fn is_invalid_token(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidToken)
    }

    /// Whether the same call may succeed later, with nothing changed.
    ///
    /// This is about the failure, not about the call: whether a repetition is
    /// harmless depends on the method, and retries take that into account.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            Kind::Timeout | Kind::Connect | Kind::Transport | Kind::Paced => true,
            Kind::Status => self.status().is_some_and(|status| {
                status.is_server_error()
                    || status == StatusCode::REQUEST_TIMEOUT
                    || status == StatusCode::TOO_MANY_REQUESTS
            }),
            _ => false,
        }
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The server's machine-readable code, such as `invalid_body`.
    pub fn error_code(&self) -> Option<&str> {
        match (&self.0.answer, &self.0.refusal) {
            (Some(answer), _) => answer.code.as_deref(),
            (None, refusal) => refusal.as_ref().map(|refusal| refusal.code.as_str()),
        }
    }

    /// The server's explanation for people.
    pub fn message(&self) -> Option<&str> {
        match (&self.0.answer, &self.0.refusal) {
            (Some(answer), _) => answer.message.as_deref(),
            (None, refusal) => refusal.as_ref()?.message.as_deref(),
        }
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the answer as received, if it was read.
    ///
    /// It can hold personal data, which is why no text of the error shows it.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// The rate limit as the answer described it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(self.headers()?)
    }

    /// The quota of machine-to-machine tokens as the answer described it.
    pub fn quota(&self) -> Option<Quota> {
        Quota::from_headers(self.headers()?)
    }

    /// How long to wait before the call can succeed, counted from the answer: what the
    /// server asked for, or what its rate limit takes.
    pub fn retry_after(&self) -> Option<Duration> {
        Some(self.wait()?.0)
    }

    /// When the call can be made again, by the clock of this machine.
    pub fn retry_at(&self) -> Option<SystemTime> {
        let (wait, since) = self.wait()?;
        since.checked_add(wait)
    }

    /// How often the request was sent; 0 when it never was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The operation's id in the OpenAPI document, such as `get_users_by_id`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.subject.as_ref().map(|subject| subject.operation.id)
    }

    /// The scopes of which the token lacks at least one; empty unless the
    /// server said that the scope is insufficient.
    pub fn missing_scopes(&self) -> Vec<&str> {
        let Some(answer) = &self.0.answer else {
            return Vec::new();
        };
        let named = answer.missing_scopes();
        match &self.0.subject {
            Some(subject) if named.is_empty() && answer.lacks_scope() => {
                subject.operation.scopes.to_vec()
            }
            _ => named,
        }
    }

    fn because(mut self, source: Box<dyn std::error::Error + Send + Sync>) -> Self {
        self.0.source = Some(Arc::from(source));
        self
    }

    fn wait(&self) -> Option<(Duration, SystemTime)> {
        let asked = self.0.answer.as_ref();
        let asked = asked.and_then(|answer| Some((answer.retry_after?, answer.at)));
        asked.or(self.0.paced)
    }

    fn is_answer(&self, status: StatusCode) -> bool {
        !self.0.token && self.status() == Some(status)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}
