//! What a fault does to an answer and to the connection that it goes out on.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::response::Response;
use futures_util::{StreamExt as _, stream};
use http::{HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::watch;

use crate::clock::Moment;
use crate::problem::{OAuthProblem, Problem};
use crate::rate::Verdict;
use crate::reply;
use crate::rules::Asked;

/// How much of an answer a fault looks at. Streams that do not end within it
/// are cut off there.
const LARGEST_ANSWER: usize = 64 << 20;
/// By so much the head of a truncated answer promises too much.
const MISSING: usize = 64;
/// A reset takes away what the other side has not read yet; this long it may read.
const READING: Duration = Duration::from_millis(20);
/// What a limit is said to be when a fault says that it is used up.
const SAID_LIMIT: u32 = 50;

/// What goes wrong.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Effect {
    #[default]
    None,
    Status {
        status: u16,
        #[serde(default)]
        body: Option<Value>,
        #[serde(default)]
        headers: BTreeMap<String, String>,
    },
    RateLimited {
        /// In seconds.
        retry_after: u64,
    },
    ResetBeforeHeaders,
    ResetAfterHeaders,
    ResetMidBody,
    Truncated,
    SlowBody {
        bytes: usize,
        pause_ms: u64,
    },
    ContentType(String),
}

/// The connection is to end without another byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the connection was reset by a fault")]
pub(crate) struct Cut;

/// What a fault can see and do of a connection.
#[derive(Debug, Clone)]
pub(crate) struct Line(Arc<State>);

#[derive(Debug)]
struct State {
    cut: AtomicBool,
    /// How many bytes were given to the system.
    written: watch::Sender<u64>,
}

impl Line {
    pub(crate) fn new() -> Self {
        Self(Arc::new(State {
            cut: AtomicBool::new(false),
            written: watch::Sender::new(0),
        }))
    }

    /// Ends the connection by a reset as soon as it is touched again.
    fn cut(&self) -> Cut {
        self.0.cut.store(true, Ordering::Release);
        Cut
    }

    pub(crate) fn is_cut(&self) -> bool {
        self.0.cut.load(Ordering::Acquire)
    }

    pub(crate) fn wrote(&self, bytes: usize) {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        // Nobody listens unless a fault does, and then this is cheap.
        self.0.written.send_modify(|all| *all += bytes);
    }

    /// Waits until more than so many bytes have been written from a place on.
    async fn wait_for(&self, start: u64, bytes: usize) {
        let least = start.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
        // The sender lives in this very value.
        let _ = self
            .0
            .written
            .subscribe()
            .wait_for(|all| *all > least)
            .await;
    }
}

impl Effect {
    /// The answer that comes instead of the handler's.
    pub(super) fn instead(
        &self,
        asked: Asked<'_>,
        now: Moment,
        line: &Line,
    ) -> Option<Result<Response, Cut>> {
        match self {
            Self::ResetBeforeHeaders => Some(Err(line.cut())),
            Self::RateLimited { retry_after } => {
                let verdict = Verdict {
                    limit: SAID_LIMIT,
                    remaining: 0,
                    reset: now.epoch_seconds().saturating_add_unsigned(*retry_after),
                    retry_after: Some(*retry_after),
                };
                let response = error(asked, StatusCode::TOO_MANY_REQUESTS, "too_many_requests");
                Some(Ok(reply::limited(response, verdict)))
            }
            Self::Status {
                status,
                body,
                headers,
            } => {
                // It was checked when the fault was injected.
                let status = StatusCode::from_u16(*status).unwrap_or_default();
                let mut response = match body {
                    Some(body) => reply::json(status, body),
                    None => error(asked, status, "injected_fault"),
                };
                for (name, value) in headers {
                    if let Ok((name, value)) = super::header(name, value) {
                        response.headers_mut().insert(name, value);
                    }
                }
                Some(Ok(response))
            }
            _ => None,
        }
    }

    /// What becomes of the handler's answer.
    pub(super) async fn afterwards(
        self,
        mut response: Response,
        line: &Line,
    ) -> Result<Response, Cut> {
        match self {
            Self::ContentType(media_type) => {
                if let Ok(value) = HeaderValue::from_str(&media_type) {
                    response.headers_mut().insert(header::CONTENT_TYPE, value);
                }
                return Ok(response);
            }
            Self::ResetAfterHeaders
            | Self::ResetMidBody
            | Self::Truncated
            | Self::SlowBody { .. } => {}
            _ => return Ok(response),
        }
        let (mut parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, LARGEST_ANSWER).await;
        let bytes = bytes.unwrap_or_default();
        let said = match self {
            Self::Truncated => bytes.len() + MISSING,
            Self::SlowBody { .. } => bytes.len(),
            // A client that is promised nothing has all it waits for.
            _ => bytes.len().max(1),
        };
        let bodiless = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&parts.status);
        let body = match self {
            // Nothing follows the head that could be cut, so nothing is sent.
            _ if bodiless => return self.without_body(parts, line),
            Self::SlowBody {
                bytes: piece,
                pause_ms,
            } => slow(bytes, piece, Duration::from_millis(pause_ms)),
            Self::Truncated => broken(bytes, line, Break::End),
            Self::ResetMidBody => broken(bytes.slice(..bytes.len() / 2), line, Break::Reset),
            _ => broken(Bytes::new(), line, Break::Reset),
        };
        parts
            .headers
            .insert(header::CONTENT_LENGTH, HeaderValue::from(said));
        Ok(Response::from_parts(parts, body))
    }

    fn without_body(self, parts: http::response::Parts, line: &Line) -> Result<Response, Cut> {
        match self {
            Self::SlowBody { .. } => Ok(Response::from_parts(parts, Body::empty())),
            _ => Err(line.cut()),
        }
    }
}

/// An error in the form of the API that was asked.
fn error(asked: Asked<'_>, status: StatusCode, code: &'static str) -> Response {
    let message = status.canonical_reason().unwrap_or("Injected fault");
    if asked.is_management() {
        reply::problem(&Problem::new(status, code, message))
    } else {
        reply::oauth_problem(&OAuthProblem::new(status, code, message))
    }
}

/// How a body ends before its end.
#[derive(Debug, Clone, Copy)]
enum Break {
    Reset,
    /// As if nothing were missing.
    End,
}

/// Sends a beginning and breaks off, once what was sent before is on its way.
fn broken(beginning: Bytes, line: &Line, kind: Break) -> Body {
    let (line, start) = (line.clone(), *line.0.written.borrow());
    let length = beginning.len();
    let first = (length > 0).then_some(Ok(beginning));
    let last = async move {
        line.wait_for(start, length).await;
        match kind {
            Break::End => Ok(Bytes::new()),
            Break::Reset => {
                tokio::time::sleep(READING).await;
                Err(line.cut())
            }
        }
    };
    Body::from_stream(stream::iter(first).chain(stream::once(last)))
}

fn slow(bytes: Bytes, piece: usize, pause: Duration) -> Body {
    let pieces = stream::unfold(bytes, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        tokio::time::sleep(pause).await;
        let next = rest.split_to(piece.min(rest.len()));
        Some((Ok::<_, Cut>(next), rest))
    });
    Body::from_stream(pieces)
}
