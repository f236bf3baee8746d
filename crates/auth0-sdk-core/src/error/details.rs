//! What an error holds, and how the rest of the crate makes one.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::oauth::Refusal;
use super::{Error, ErrorAnswer};
use crate::Operation;

/// What an error is about; never public, so that a new kind breaks nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Configuration,
    InvalidRequest,
    TokenSource,
    Connect,
    Transport,
    Timeout,
    Status,
    Redirect,
    Decode,
    BodyTooLarge,
    OffsetLimit,
    Paced,
    RepeatedCursor,
    Stream,
    JobFailed,
    UploadTooLarge,
    InsideRuntime,
    LoginRefused,
    InvalidCallback,
    InvalidToken,
}

/// What was tried.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    pub(crate) operation: &'static Operation,
    /// The method that was really sent, which an untyped operation does not know.
    pub(crate) method: http::Method,
}

/// The content of an error. It can be copied, because one failed token request
/// fails every call that waited for it.
#[derive(Clone)]
pub(crate) struct Details {
    pub(crate) kind: Kind,
    pub(crate) token: bool,
    pub(crate) subject: Option<Subject>,
    pub(crate) attempts: u32,
    pub(crate) answer: Option<ErrorAnswer>,
    /// What the server said by way of a browser.
    pub(crate) refusal: Option<Refusal>,
    /// How long the call would have had to wait, and since when, where nothing was sent.
    pub(crate) paced: Option<(Duration, SystemTime)>,
    pub(crate) text: Option<Cow<'static, str>>,
    pub(crate) source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Details {
    pub(crate) fn new(kind: Kind) -> Self {
        Self {
            kind,
            token: false,
            subject: None,
            attempts: 0,
            answer: None,
            refusal: None,
            paced: None,
            text: None,
            source: None,
        }
    }
}

impl Error {
    #[cold]
    pub(crate) fn new(kind: Kind, text: impl Into<Cow<'static, str>>) -> Self {
        let mut details = Details::new(kind);
        details.text = Some(text.into());
        Self(Box::new(details))
    }

    pub(crate) fn configuration(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Configuration, text)
    }

    pub(crate) fn invalid_request(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::InvalidRequest, text)
    }

    pub(crate) fn timeout(text: &'static str) -> Self {
        Self::new(Kind::Timeout, text)
    }

    /// The rate limit leaves no room for the call in the time that it has.
    #[cold]
    pub(crate) fn paced(wait: Duration) -> Self {
        let text = "the rate limit leaves no room for the call in the time that it may wait";
        let mut error = Self::new(Kind::Paced, text);
        error.0.paced = Some((wait, SystemTime::now()));
        error
    }

    #[cold]
    pub(crate) fn answered(answer: ErrorAnswer) -> Self {
        let mut details = Details::new(Kind::Status);
        details.answer = Some(answer);
        Self(Box::new(details))
    }

    /// Made while a request is built, before anything is sent. It is no `From`, which
    /// would be there for everybody and tie them to a version of reqwest.
    #[cold]
    pub(crate) fn unbuildable(error: reqwest::Error) -> Self {
        Self::invalid_request("the request cannot be built").caused_by(error.without_url())
    }

    /// A failure of the HTTP client while sending or reading.
    #[cold]
    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let (kind, text) = if error.is_redirect() {
            let text = "the given `http_client` gave up following redirects: give it a redirect \
                        policy of none, or use `configure_http`";
            (Kind::Redirect, text)
        } else if error.is_connect() {
            (Kind::Connect, "no connection could be made")
        } else if error.is_timeout() {
            (Kind::Timeout, "the HTTP client's own time limit ran out")
        } else if error.is_builder() {
            (Kind::InvalidRequest, "the request cannot be built")
        } else {
            (Kind::Transport, "the connection failed")
        };
        // The address holds ids and search terms, which are nobody's business.
        Self::new(kind, text).caused_by(error.without_url())
    }

    pub(crate) fn caused_by(
        mut self,
        source: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// Turns this into another kind of error that keeps the server's answer.
    #[cold]
    pub(crate) fn recast(mut self, kind: Kind, text: impl Into<Cow<'static, str>>) -> Self {
        self.0.kind = kind;
        self.0.text = Some(text.into());
        self
    }

    #[cold]
    pub(crate) fn with_answer(mut self, answer: ErrorAnswer) -> Self {
        self.0.answer = Some(answer);
        self
    }

    #[cold]
    pub(crate) fn about(mut self, operation: &'static Operation, method: &http::Method) -> Self {
        self.0.subject = Some(Subject {
            operation,
            method: method.clone(),
        });
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn of_token(mut self) -> Self {
        self.0.token = true;
        self
    }

    /// A short name for spans and metrics, from a small closed set.
    pub(crate) fn type_name(&self) -> &'static str {
        match self.0.kind {
            Kind::Configuration => "configuration",
            Kind::InvalidRequest => "invalid_request",
            Kind::TokenSource => "token_source",
            Kind::Connect => "connect",
            Kind::Transport => "transport",
            Kind::Timeout => "timeout",
            Kind::Status => "status",
            Kind::Redirect => "redirect",
            Kind::Decode => "decode",
            Kind::BodyTooLarge => "body_too_large",
            Kind::OffsetLimit => "offset_limit",
            Kind::Paced => "paced",
            Kind::RepeatedCursor => "repeated_cursor",
            Kind::Stream => "stream",
            Kind::JobFailed => "job_failed",
            Kind::UploadTooLarge => "upload_too_large",
            Kind::InsideRuntime => "inside_runtime",
            Kind::LoginRefused => "login_refused",
            Kind::InvalidCallback => "invalid_callback",
            Kind::InvalidToken => "invalid_token",
        }
    }

    pub(crate) fn details(&self) -> &Details {
        &self.0
    }
}
