//! Answers that were recorded, given again to the requests they were for.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use axum::response::Response;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::address::Address;
use super::exchange::{Answered, Asked, Content, Exchange, URL};
use super::renewal::renewed;
use super::scrub::Scrubber;
use crate::query_string::{Plus, percent_decode};
use crate::server::Shared;
use crate::{intake, reply};

/// The path of the audience of a Management API.
const MANAGEMENT: &str = "/api/v2/";

/// What was answered, by what was asked for.
#[derive(Debug, Default)]
pub(crate) struct Replay(HashMap<(String, String), Vec<Recorded>>);

/// The answers to one request, in the order in which they were given.
#[derive(Debug)]
struct Recorded {
    asked: Asked,
    answers: Vec<Answered>,
    next: AtomicUsize,
}

/// A recording cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", path.display())]
pub(crate) struct Unreadable {
    path: PathBuf,
    reason: String,
}

impl Replay {
    /// Reads all recordings of a folder, in the order of their names.
    pub(crate) fn read(folder: &Path) -> Result<Self, Unreadable> {
        let unreadable = |path: &Path, reason: String| Unreadable {
            path: path.to_owned(),
            reason,
        };
        let entries =
            fs::read_dir(folder).map_err(|error| unreadable(folder, error.to_string()))?;
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|end| end == "json"));
        paths.sort();
        let mut replay = Self::default();
        for path in paths {
            let text = fs::read_to_string(&path);
            let text = text.map_err(|error| unreadable(&path, error.to_string()))?;
            let exchange: Exchange = serde_json::from_str(&text)
                .map_err(|error| unreadable(&path, error.to_string()))?;
            if StatusCode::from_u16(exchange.response.status).is_err() {
                return Err(unreadable(&path, "the status is none".to_owned()));
            }
            replay.add(exchange);
        }
        Ok(replay)
    }

    /// Gives the answer that was recorded for a request, or its body back. What
    /// is asked more often than it was recorded gets the last answer again.
    pub(crate) async fn answer(
        &self,
        parts: &Parts,
        body: Body,
        shared: &Shared,
    ) -> Result<Response, Body> {
        let url = shared.url.as_str();
        let place = (
            parts.method.as_str().to_owned(),
            parts.uri.path().to_owned(),
        );
        let Some(recorded) = self.0.get(&place) else {
            return Err(body);
        };
        let bytes = match intake::read(&parts.headers, body, intake::LARGEST_IMPORT).await {
            Ok(bytes) => bytes,
            Err(problem) => return Ok(reply::problem(&problem)),
        };
        let media_type = content_type(&parts.headers);
        let mut scrubber = Scrubber::for_tenant(url);
        let asked = Asked::new(&parts.method, &parts.uri, media_type, &bytes, &mut scrubber);
        let here = Address::of(url);
        let placed = asked.at(&here, &Address::recorded());
        let known = |asked: &Asked| recorded.iter().find(|known| known.asked == *asked);
        // Whoever names the API of the tenant that was recorded means this one's.
        let Some(same) = known(&placed).or_else(|| known(&placed.clone().for_management())) else {
            return Err(Body::from(bytes));
        };
        let asked = same.asked.at(&Address::recorded(), &here);
        let last = same.answers.len().saturating_sub(1);
        let turn = same.next.fetch_add(1, Ordering::Relaxed).min(last);
        match same.answers.get(turn) {
            Some(answered) => Ok(renewed(answered, &asked, shared).response(url)),
            None => Err(Body::from(bytes)),
        }
    }

    fn add(&mut self, exchange: Exchange) {
        let Exchange { request, response } = exchange;
        let place = (request.method.clone(), request.path.clone());
        let here = self.0.entry(place).or_default();
        match here.iter_mut().find(|recorded| recorded.asked == request) {
            Some(recorded) => recorded.answers.push(response),
            None => here.push(Recorded {
                asked: request,
                answers: vec![response],
                next: AtomicUsize::new(0),
            }),
        }
    }
}

impl Answered {
    /// The answer of a tenant that is at `url`.
    fn response(&self, url: &str) -> Response {
        // It was checked when the recording was read.
        let status = StatusCode::from_u16(self.status).unwrap_or_default();
        let (recorded, address) = (Address::recorded(), Address::of(url));
        let here = |text: &str| recorded.renamed(text, &address);
        let mut response = Response::new(match &self.body {
            None => Body::empty(),
            Some(Content::Text(text)) => Body::from(here(text)),
            // Neither address has a letter that JSON would write otherwise.
            Some(Content::Json(value)) => Body::from(here(&value.to_string())),
        });
        *response.status_mut() = status;
        for (name, value) in &self.headers {
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&here(value))) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// The content type of a message, in lower case or as it was sent.
pub(super) fn content_type(headers: &HeaderMap) -> &str {
    let value = headers.get(CONTENT_TYPE);
    value.and_then(|value| value.to_str().ok()).unwrap_or("")
}

impl Asked {
    /// The same request to a tenant at another address.
    fn at(&self, from: &Address, to: &Address) -> Self {
        let mut query: Vec<String> = self
            .query
            .iter()
            .map(|pair| from.renamed(pair, to))
            .collect();
        query.sort();
        Self {
            method: self.method.clone(),
            path: self.path.clone(),
            query,
            body: self.body.clone().map(|body| moved(body, from, to)),
        }
    }

    /// The same request as it is recorded, if its audience is the Management API of
    /// any tenant.
    fn for_management(mut self) -> Self {
        let named = self.body.as_mut().and_then(|body| body.get_mut("audience"));
        if let Some(Value::String(audience)) = named
            && is_management(audience)
        {
            *audience = format!("{URL}{MANAGEMENT}");
        }
        for pair in &mut self.query {
            let audience = pair.strip_prefix("audience=");
            let audience = audience.and_then(|audience| percent_decode(audience, Plus::Space));
            if let Some(audience) = audience.filter(|audience| is_management(audience)) {
                let tenant = Address::of(audience.trim_end_matches(MANAGEMENT));
                *pair = tenant.renamed(pair, &Address::recorded());
            }
        }
        self.query.sort();
        self
    }
}

/// Whether an audience is the Management API of some tenant.
fn is_management(audience: &str) -> bool {
    let host = audience.split_once("://").map(|(_, rest)| rest);
    let host = host.and_then(|rest| rest.strip_suffix(MANAGEMENT));
    host.is_some_and(|host| !host.is_empty() && !host.contains('/'))
}

fn moved(mut value: Value, from: &Address, to: &Address) -> Value {
    match &mut value {
        Value::String(text) => *text = from.renamed(text, to),
        Value::Array(items) => {
            for item in items {
                *item = moved(item.take(), from, to);
            }
        }
        Value::Object(fields) => {
            for field in fields.values_mut() {
                *field = moved(field.take(), from, to);
            }
        }
        _ => {}
    }
    value
}
