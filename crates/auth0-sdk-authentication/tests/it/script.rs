//! A tenant without a network, which answers what a test says and notes what it was asked: for
//! answers that no tenant gives, and for time that is paused.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use auth0_sdk_authentication::AuthenticationClient;
use auth0_sdk_core::{Body, BoxFuture, Error, Result, Transport};
use http::{Request, Response};
use tokio::time::Instant;

/// Answers in turn, and the last one again and again.
#[derive(Clone)]
pub(crate) struct Double {
    answers: Arc<Mutex<VecDeque<Scripted>>>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

#[derive(Clone)]
pub(crate) enum Scripted {
    Answer {
        status: u16,
        media_type: &'static str,
        body: String,
        retry_after: Option<u64>,
    },
    /// No connection can be made.
    Unreachable,
    /// The connection breaks.
    Interrupted,
}

#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) at: Instant,
    pub(crate) line: String,
    pub(crate) body: String,
    pub(crate) authorization: Option<String>,
}

pub(crate) fn json(status: u16, body: impl ToString) -> Scripted {
    answer(status, "application/json", body.to_string())
}

pub(crate) fn answer(status: u16, media_type: &'static str, body: impl Into<String>) -> Scripted {
    Scripted::Answer {
        status,
        media_type,
        body: body.into(),
        retry_after: None,
    }
}

impl Scripted {
    pub(crate) fn retry_after(mut self, seconds: u64) -> Self {
        if let Self::Answer { retry_after, .. } = &mut self {
            *retry_after = Some(seconds);
        }
        self
    }
}

impl Double {
    pub(crate) fn new(answers: impl IntoIterator<Item = Scripted>) -> Self {
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            seen: Arc::default(),
        }
    }

    pub(crate) fn client(&self) -> AuthenticationClient {
        AuthenticationClient::builder()
            .domain("tenant.example.com")
            .client_id("the-client")
            .client_secret("the-secret")
            .max_retries(0)
            .transport(self.clone())
            .build()
            .unwrap()
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    fn next(&self) -> Scripted {
        let mut answers = self.answers.lock().unwrap();
        match answers.len() {
            1 => answers[0].clone(),
            _ => answers.pop_front().unwrap(),
        }
    }
}

impl Transport for Double {
    fn send(&self, request: Request<Body>) -> BoxFuture<Result<Response<Body>>> {
        let body = request.body().as_bytes().map(String::from_utf8_lossy);
        let authorization = request.headers().get("authorization");
        self.seen.lock().unwrap().push(Seen {
            at: Instant::now(),
            line: format!("{} {}", request.method(), request.uri().path()),
            body: body.unwrap_or_default().into_owned(),
            authorization: authorization.map(|value| value.to_str().unwrap().to_owned()),
        });
        let answered = match self.next() {
            Scripted::Unreachable => Err(Error::from_connect(std::io::Error::other("refused"))),
            Scripted::Interrupted => Err(Error::from_transport(std::io::Error::other("broken"))),
            Scripted::Answer {
                status,
                media_type,
                body,
                retry_after,
            } => {
                let mut response = Response::builder().status(status);
                if !media_type.is_empty() {
                    response = response.header("content-type", media_type);
                }
                if let Some(seconds) = retry_after {
                    response = response.header("retry-after", seconds);
                }
                Ok(response.body(Body::from(body)).unwrap())
            }
        };
        Box::pin(async move { answered })
    }
}
