//! A server that says what a test wants, and keeps what it was asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use auth0_sdk_authentication::{AuthenticationClient, AuthenticationClientBuilder};
use auth0_sdk_core::{Body, BoxFuture, Result, Transport, http};
use http::{HeaderMap, Response, StatusCode};
use url::form_urlencoded;

/// What a request was.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
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
}

/// Answers in the order in which it was told to, and with the last answer from then on.
#[derive(Clone, Default)]
pub(crate) struct Double {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

#[derive(Clone)]
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Double {
    pub(crate) fn answering(status: u16, body: impl ToString) -> Self {
        Self::default().and(status, &[], body)
    }

    pub(crate) fn and(
        self,
        status: u16,
        headers: &[(&'static str, &str)],
        body: impl ToString,
    ) -> Self {
        let headers = headers
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), value.parse().unwrap()));
        self.answers.lock().unwrap().push_back(Answer {
            status: StatusCode::from_u16(status).unwrap(),
            headers: headers.collect(),
            body: body.to_string(),
        });
        self
    }

    /// The settings of a public client that asks this.
    pub(crate) fn settings(&self) -> AuthenticationClientBuilder {
        AuthenticationClient::builder()
            .domain("tenant.example")
            .client_id("app")
            .transport(self.clone())
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The only request that there was.
    pub(crate) fn only(&self) -> Asked {
        let [asked] = <[Asked; 1]>::try_from(self.asked()).unwrap();
        asked
    }
}

impl Transport for Double {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<Response<Body>>> {
        let body = request.body().as_bytes().unwrap_or_default();
        self.asked.lock().unwrap().push(Asked {
            method: request.method().to_string(),
            url: request.uri().to_string(),
            headers: request.headers().clone(),
            body: String::from_utf8_lossy(body).into_owned(),
        });
        let mut answers = self.answers.lock().unwrap();
        let answer = match answers.len() {
            1 => answers[0].clone(),
            _ => answers.pop_front().unwrap(),
        };
        let mut response = Response::new(Body::from(answer.body));
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        Box::pin(std::future::ready(Ok(response)))
    }
}
