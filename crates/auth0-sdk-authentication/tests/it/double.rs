//! A server without a network, which says what a test wants and keeps what it was asked: for
//! answers that no tenant gives, and for time that is paused.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use auth0_sdk_authentication::{AuthenticationClient, AuthenticationClientBuilder};
use auth0_sdk_core::{Body, BoxFuture, Error, Result, Transport, http};
use http::{HeaderMap, HeaderName, Response, StatusCode, Uri};
use tokio::time::Instant;
use url::form_urlencoded;

/// What a request was.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) at: Instant,
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Asked {
    /// The members of a form, in their order.
    pub(crate) fn form(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.body.as_bytes())
            .into_owned()
            .collect()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The method and the path.
    pub(crate) fn line(&self) -> String {
        let url: Uri = self.url.parse().unwrap();
        format!("{} {}", self.method, url.path())
    }
}

/// What comes of a request.
#[derive(Clone)]
pub(crate) enum Scripted {
    Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: String,
    },
    /// No connection can be made.
    Unreachable,
    /// The connection breaks.
    Interrupted,
}

pub(crate) fn json(status: u16, body: impl ToString) -> Scripted {
    answer(status, "application/json", body.to_string())
}

/// An answer of a media type, or of none.
pub(crate) fn answer(status: u16, media_type: &str, body: impl Into<String>) -> Scripted {
    let answer = Scripted::Answer {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::new(),
        body: body.into(),
    };
    match media_type {
        "" => answer,
        _ => answer.with("content-type", media_type),
    }
}

impl Scripted {
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        if let Self::Answer { headers, .. } = &mut self {
            headers.insert(HeaderName::from_static(name), value.parse().unwrap());
        }
        self
    }

    pub(crate) fn retry_after(self, seconds: u64) -> Self {
        self.with("retry-after", &seconds.to_string())
    }
}

/// Answers in turn, and with the last answer from then on.
#[derive(Clone)]
pub(crate) struct Double {
    answers: Arc<Mutex<VecDeque<Scripted>>>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Double {
    pub(crate) fn new(answers: impl IntoIterator<Item = Scripted>) -> Self {
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            asked: Arc::default(),
        }
    }

    /// One that is asked nothing.
    pub(crate) fn silent() -> Self {
        Self::new([])
    }

    pub(crate) fn answering(status: u16, body: impl ToString) -> Self {
        Self::new([json(status, body)])
    }

    /// What comes next.
    pub(crate) fn and(self, next: Scripted) -> Self {
        self.answers.lock().unwrap().push_back(next);
        self
    }

    /// The settings of a public client that asks this.
    pub(crate) fn settings(&self) -> AuthenticationClientBuilder {
        AuthenticationClient::builder()
            .domain("tenant.example")
            .client_id("app")
            .transport(self.clone())
    }

    /// A client with a secret that asks each thing once.
    pub(crate) fn client(&self) -> AuthenticationClient {
        let settings = self.settings().client_secret("the-secret");
        settings.max_retries(0).build().unwrap()
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The only request that there was.
    pub(crate) fn only(&self) -> Asked {
        let [asked] = <[Asked; 1]>::try_from(self.asked()).unwrap();
        asked
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
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<Response<Body>>> {
        let body = request.body().as_bytes().unwrap_or_default();
        self.asked.lock().unwrap().push(Asked {
            at: Instant::now(),
            method: request.method().to_string(),
            url: request.uri().to_string(),
            headers: request.headers().clone(),
            body: String::from_utf8_lossy(body).into_owned(),
        });
        let answered = match self.next() {
            Scripted::Unreachable => Err(Error::from_connect(std::io::Error::other("refused"))),
            Scripted::Interrupted => Err(Error::from_transport(std::io::Error::other("broken"))),
            Scripted::Answer {
                status,
                headers,
                body,
            } => {
                let mut response = Response::new(Body::from(body));
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
        };
        Box::pin(std::future::ready(answered))
    }
}
