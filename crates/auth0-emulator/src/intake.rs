//! Reads request bodies within bounds of size and time, and takes forms apart.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest as _, Multipart, Request};
use futures_util::StreamExt as _;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, EXPECT};
use http::request::Parts;
use http::{HeaderMap, StatusCode};

use crate::call::{Part, Payload};
use crate::problem::Problem;
use crate::spec;

/// The largest JSON or form body.
pub(crate) const LARGEST_BODY: usize = 1 << 20;
/// The largest users import, with a little for the form around the file.
pub(crate) const LARGEST_IMPORT: usize = (10 << 20) + (64 << 10);
/// A client that still writes does not see an answer; what is too large is
/// therefore read on for a while and thrown away.
const MOST_DISCARDED: usize = 64 << 20;
const MOST_PARTS: usize = 32;
const SLOWEST_BODY: Duration = Duration::from_secs(30);

/// Reads the body that an operation takes.
pub(crate) async fn payload(
    parts: &Parts,
    body: Body,
    kind: spec::Body,
) -> Result<Payload, Problem> {
    match kind {
        spec::Body::None => {
            // Nothing is expected, but what is sent must still be bounded.
            read(&parts.headers, body, LARGEST_BODY).await?;
            Ok(Payload::None)
        }
        spec::Body::Json | spec::Body::OptionalJson => {
            let bytes = read(&parts.headers, body, LARGEST_BODY).await?;
            if bytes.is_empty() && kind == spec::Body::OptionalJson {
                return Ok(Payload::None);
            }
            let media = content_type(parts);
            if !(media.is_empty() || media == "application/json" || media.ends_with("+json")) {
                return Err(Problem::new(
                    StatusCode::UNSUPPORTED_MEDIA_TYPE,
                    "unsupported_media_type",
                    "The body must be application/json.",
                ));
            }
            Payload::json(&bytes)
        }
        spec::Body::Multipart => {
            let bytes = read(&parts.headers, body, LARGEST_IMPORT).await?;
            form(parts.clone(), bytes).await.map(Payload::Parts)
        }
    }
}

/// Reads a whole body, or says why not. One that says beforehand that it is too
/// long is refused at once.
pub(crate) async fn read(headers: &HeaderMap, body: Body, limit: usize) -> Result<Bytes, Problem> {
    if announced(headers).is_some_and(|length| length > limit as u64) {
        // A client that waits to be told to send its body is told not to. One
        // that sends it already would lose the answer if nobody read on.
        if !headers.contains_key(EXPECT) {
            tokio::spawn(tokio::time::timeout(SLOWEST_BODY, collect(body, 0)));
        }
        return Err(too_large(limit));
    }
    let reading = tokio::time::timeout(SLOWEST_BODY, collect(body, limit));
    reading.await.unwrap_or_else(|_| {
        Err(Problem::new(
            StatusCode::REQUEST_TIMEOUT,
            "request_timeout",
            "The body took too long.",
        ))
    })
}

/// The media type of a request, in lower case and without parameters.
pub(crate) fn content_type(parts: &Parts) -> String {
    let header = parts
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    header
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

async fn collect(body: Body, limit: usize) -> Result<Bytes, Problem> {
    let mut chunks = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut discarded = 0_usize;
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| {
            Problem::new(
                StatusCode::BAD_REQUEST,
                "invalid_body",
                "The body ended before its end.",
            )
        })?;
        if discarded == 0 && bytes.len() + chunk.len() <= limit {
            bytes.extend_from_slice(&chunk);
            continue;
        }
        bytes = Vec::new();
        discarded += chunk.len();
        if discarded > MOST_DISCARDED {
            break;
        }
    }
    if discarded == 0 {
        return Ok(bytes.into());
    }
    Err(too_large(limit))
}

/// How long a body is going to be, by its own account.
fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn too_large(limit: usize) -> Problem {
    let message = format!("Payload content length greater than maximum allowed: {limit}");
    let status = StatusCode::PAYLOAD_TOO_LARGE;
    Problem::new(status, "payload_too_large", message)
}

async fn form(parts: Parts, bytes: Bytes) -> Result<Vec<Part>, Problem> {
    let refused = || Problem::invalid_body("The body is not a multipart form that can be read");
    let request = Request::from_parts(parts, Body::from(bytes));
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| refused())?;
    let mut fields = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| refused())? {
        let name = field.name().unwrap_or_default().to_owned();
        let content = field.bytes().await.map_err(|_| refused())?.to_vec();
        fields.push(Part { name, content });
        if fields.len() > MOST_PARTS {
            return Err(refused());
        }
    }
    Ok(fields)
}
