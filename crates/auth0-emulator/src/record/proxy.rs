//! What passes a recorder: to the tenant with its own addresses, back with those of
//! the recorder, and into a file. What is signed names the address that it was signed
//! for, whichever way it goes.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, Bytes};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Request, StatusCode, Uri};
use serde_json::Value;
use tokio::sync::watch;

use super::address::Address;
use super::exchange::{Answered, Asked, Exchange};
use super::replay::content_type;
use super::scrub::Scrubber;
use crate::connection::Answers;
use crate::faults::{Cut, Line};
use crate::problem::Problem;
use crate::{intake, reply};

/// Headers that are about one connection and not about the message, and those
/// that the client sets anew.
const OF_THE_WAY: [HeaderName; 9] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Headers that name the tenant, on the way there and back.
const NAMING: [HeaderName; 6] = [
    header::ACCESS_CONTROL_ALLOW_ORIGIN,
    header::CONTENT_LOCATION,
    header::LINK,
    header::LOCATION,
    header::ORIGIN,
    header::REFERER,
];

/// Documents whose `issuer` is the one of tokens, which are signed.
const DISCOVERY: [&str; 2] = [
    "/.well-known/openid-configuration",
    "/.well-known/oauth-authorization-server",
];

pub(super) struct Proxy {
    pub(super) http: reqwest::Client,
    /// Where the recorder is.
    pub(super) own: Address,
    pub(super) upstream: Address,
    pub(super) folder: PathBuf,
    pub(super) scrubber: Mutex<Scrubber>,
    pub(super) written: AtomicUsize,
    pub(super) stop: watch::Receiver<bool>,
}

impl Answers for Proxy {
    async fn answer(
        self: Arc<Self>,
        request: Request<Body>,
        _: SocketAddr,
        _: Line,
    ) -> Result<Response, Cut> {
        let (parts, body) = request.into_parts();
        let answered = self.pass(parts, body).await;
        Ok(answered.unwrap_or_else(|problem| reply::problem(&problem)))
    }

    fn stop(&self) -> watch::Receiver<bool> {
        self.stop.clone()
    }
}

impl Proxy {
    async fn pass(&self, mut parts: Parts, body: Body) -> Result<Response, Problem> {
        let body = intake::read(&parts.headers, body, intake::LARGEST_IMPORT).await?;
        let here = self.reached_at(&parts.headers);
        let there =
            |text: &str| here.renamed(&self.own.renamed(text, &self.upstream), &self.upstream);
        let target = parts.uri.path_and_query();
        let target = there(target.map_or("/", |target| target.as_str()));
        parts.uri = target
            .parse::<Uri>()
            .map_err(|_| Problem::invalid_uri("The address is none."))?;
        rename_headers(&mut parts.headers, there);
        let body = renamed(&parts.headers, body, there);
        let address = format!("{}{target}", self.upstream.url());
        let request = self
            .http
            .request(parts.method.clone(), address)
            .headers(without_the_way(&parts.headers))
            .body(body.clone());
        let upstream = request.send().await.map_err(|error| unreachable(&error))?;
        let (status, mut headers) = (upstream.status(), upstream.headers().clone());
        let back = |text: &str| self.upstream.renamed(text, &here);
        let mut response = if content_type(&headers).starts_with("text/event-stream") {
            Response::new(Body::from_stream(upstream.bytes_stream()))
        } else {
            let answer = upstream.bytes().await;
            let answer = answer.map_err(|error| unreachable(&error))?;
            self.write(&parts, &body, status, &headers, &answer).await;
            let renamed = renamed(&headers, answer.clone(), back);
            Response::new(Body::from(match DISCOVERY.contains(&parts.uri.path()) {
                true => with_issuer_of(&answer, renamed),
                false => renamed,
            }))
        };
        rename_headers(&mut headers, back);
        *response.status_mut() = status;
        *response.headers_mut() = without_the_way(&headers);
        Ok(response)
    }

    /// The address by which the client reaches the recorder, which may have others.
    fn reached_at(&self, headers: &HeaderMap) -> Address {
        let host = headers.get(header::HOST);
        let host = host.and_then(|host| host.to_str().ok());
        match (host, self.own.url().split_once("://")) {
            (Some(host), Some((scheme, _))) if !host.is_empty() => {
                Address::of(&format!("{scheme}://{host}"))
            }
            _ => self.own.clone(),
        }
    }

    async fn write(
        &self,
        parts: &Parts,
        body: &Bytes,
        status: StatusCode,
        headers: &HeaderMap,
        answer: &Bytes,
    ) {
        let exchange = self.scrubber(|scrubber| {
            learn_credentials(scrubber, &parts.headers);
            let media_type = content_type(&parts.headers);
            let request = Asked::new(&parts.method, &parts.uri, media_type, body, scrubber);
            let response = Answered::new(status.as_u16(), headers, answer, scrubber);
            scrubber.finish(&Exchange { request, response })
        });
        let number = self.written.fetch_add(1, Ordering::Relaxed) + 1;
        let method = parts.method.as_str().to_ascii_lowercase();
        let path = self.folder.join(format!("{number:05}-{method}.json"));
        let mut text = serde_json::to_string_pretty(&exchange).unwrap_or_default();
        text.push('\n');
        if let Err(error) = tokio::fs::write(&path, text).await {
            tracing::error!(%error, path = %path.display(), "an exchange could not be written");
        }
    }

    pub(super) fn scrubber<T>(&self, work: impl FnOnce(&mut Scrubber) -> T) -> T {
        work(&mut self.scrubber.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What lets the client in must not come up anywhere else either.
fn learn_credentials(scrubber: &mut Scrubber, headers: &HeaderMap) {
    let shown = headers.get(header::AUTHORIZATION);
    let Some((_, credentials)) = shown
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
    else {
        return;
    };
    scrubber.learn(credentials);
    let basic = STANDARD.decode(credentials).ok();
    let basic = basic.and_then(|bytes| String::from_utf8(bytes).ok());
    if let Some((_, secret)) = basic.as_deref().and_then(|text| text.split_once(':')) {
        scrubber.learn(secret);
    }
}

/// A body in which one tenant stands in the place of another. Files and what is no
/// text stay as they are.
fn renamed(headers: &HeaderMap, body: Bytes, rename: impl Fn(&str) -> String) -> Bytes {
    let kind = content_type(headers).to_ascii_lowercase();
    let is_text = ["json", "form-urlencoded", "text/"]
        .iter()
        .any(|word| kind.contains(word));
    match std::str::from_utf8(&body) {
        Ok(text) if is_text => rename(text).into(),
        _ => body,
    }
}

fn rename_headers(headers: &mut HeaderMap, rename: impl Fn(&str) -> String) {
    for name in &NAMING {
        let Some(value) = headers.get(name).and_then(|value| value.to_str().ok()) else {
            continue;
        };
        if let Ok(value) = HeaderValue::try_from(rename(value)) {
            headers.insert(name, value);
        }
    }
}

/// A client holds this name against tokens, which say what the tenant signed.
fn with_issuer_of(original: &[u8], renamed: Bytes) -> Bytes {
    let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).ok();
    let (Some(original), Some(mut document)) = (read(original), read(&renamed)) else {
        return renamed;
    };
    if let (Some(issuer), Some(fields)) = (original.get("issuer"), document.as_object_mut()) {
        fields.insert("issuer".to_owned(), issuer.clone());
    }
    document.to_string().into()
}

fn without_the_way(headers: &HeaderMap) -> HeaderMap {
    let mut kept = headers.clone();
    for name in &OF_THE_WAY {
        kept.remove(name);
    }
    kept
}

fn unreachable(error: &reqwest::Error) -> Problem {
    // Without the address, which holds the query and what is secret in it.
    tracing::warn!(
        is_timeout = error.is_timeout(),
        is_connect = error.is_connect(),
        "the tenant did not answer"
    );
    Problem::new(
        StatusCode::BAD_GATEWAY,
        "no_answer",
        "The tenant that is recorded did not answer.",
    )
}
