//! Calls from the pages of other origins (CORS): which origins a browser is told
//! that it may show an answer to.
//!
//! An origin is allowed when an application of the tenant names it in
//! `allowed_origins` or `web_origins`, or has a callback there. A preflight does
//! not say for which application it asks, so every application's count. What the
//! tenant publishes below `/.well-known/` is for all origins. Nothing is refused
//! for the sake of its origin: that is the browser's to do. Pages that people go
//! to are no calls, and are for no other origin.

use axum::body::Body;
use axum::response::Response;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

use super::exchange::Strictness;
use super::{callbacks, endpoints, response_page};
use crate::server::Shared;
use crate::tenant::Client;

/// What scripts may read of an answer beside what they always may.
const READABLE: &str = "dpop-nonce, retry-after, www-authenticate, x-auth0-emulator-source, \
                        x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset";
/// How long a browser may remember the answer to a preflight, in seconds.
const REMEMBERED: &str = "7200";

/// What a call from a page is told about its origin.
pub(crate) enum Origin {
    /// The call has none, or leads to a page.
    None,
    Unknown,
    Allowed(HeaderValue),
    /// What is asked for is for everybody.
    Any,
}

impl Origin {
    pub(crate) fn of(shared: &Shared, parts: &Parts) -> Self {
        let path = parts.uri.path();
        let Some(value) = parts.headers.get(header::ORIGIN) else {
            return Self::None;
        };
        if path.starts_with("/.well-known/") {
            return Self::Any;
        }
        if endpoints::is_page(path) && !path.starts_with("/api/v2/") {
            return Self::None;
        }
        let known = value.to_str().is_ok_and(|origin| {
            shared.strictness == Strictness::Lenient
                || shared.read().clients().any(|client| knows(client, origin))
        });
        match known {
            true => Self::Allowed(value.clone()),
            false => Self::Unknown,
        }
    }

    /// The answer with what it says to the browser about the origin.
    pub(crate) fn told(&self, mut response: Response) -> Response {
        self.tell(response.headers_mut());
        response
    }

    fn tell(&self, headers: &mut HeaderMap) {
        let allowed = match self {
            Self::None => return,
            Self::Unknown => None,
            Self::Allowed(origin) => Some(origin.clone()),
            Self::Any => Some(HeaderValue::from_static("*")),
        };
        if !matches!(self, Self::Any) {
            headers.append(header::VARY, HeaderValue::from_static("origin"));
        }
        let Some(allowed) = allowed else { return };
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
        let readable = HeaderValue::from_static(READABLE);
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, readable);
        // With a cookie only for origins that are named.
        if let Self::Allowed(_) = self {
            let yes = HeaderValue::from_static("true");
            headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, yes);
        }
    }
}

/// The answer to the question whether a call may be made at all; nothing if the
/// request is another one.
pub(crate) fn preflight(parts: &Parts, origin: &Origin) -> Option<Response> {
    let method = parts.headers.get(header::ACCESS_CONTROL_REQUEST_METHOD)?;
    if parts.method != Method::OPTIONS || matches!(origin, Origin::None) {
        return None;
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    if !matches!(origin, Origin::Unknown) {
        let headers = response.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, method.clone());
        if let Some(asked) = parts.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
        }
        let remembered = HeaderValue::from_static(REMEMBERED);
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, remembered);
    }
    Some(response)
}

fn knows(client: Client<'_>, origin: &str) -> bool {
    let named = |name| client.texts(name).into_iter();
    named("allowed_origins")
        .chain(named("web_origins"))
        .chain(named("callbacks"))
        .filter_map(response_page::origin)
        .any(|known| callbacks::fits(&known.to_ascii_lowercase(), origin))
}
