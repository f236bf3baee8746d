//! The forms in which the Authentication API answers.

use axum::body::Body;
use axum::response::Response;
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;

use super::exchange::Exchange;
use crate::problem::OAuthProblem;
use crate::reply;

/// What a page may load and do: its own style, and nothing that runs. The
/// places that a form leads to are not limited, because the answer to a login
/// sends the browser on to the application.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
                           base-uri 'none'; frame-ancestors 'none'";
/// JSON that no cache may keep.
pub(super) fn json(body: impl Into<Value>) -> Response {
    with_status(StatusCode::OK, body)
}

pub(super) fn with_status(status: StatusCode, body: impl Into<Value>) -> Response {
    let text = Body::from(body.into().to_string());
    reply::uncached(content(status, "application/json; charset=utf-8", text))
}

pub(super) fn text(body: &'static str) -> Response {
    content(
        StatusCode::OK,
        "text/plain; charset=utf-8",
        Body::from(body),
    )
}

pub(super) fn xml(body: String) -> Response {
    content(
        StatusCode::OK,
        "application/xml; charset=utf-8",
        Body::from(body),
    )
}

/// A file of bytes that are no page.
pub(super) fn file(media: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = content(StatusCode::OK, media, Body::from(bytes));
    set(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    response
}

/// A success with nothing to say.
pub(super) fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    reply::uncached(response)
}

pub(super) fn problem(problem: &OAuthProblem) -> Response {
    let mut response = with_status(problem.status, problem.body());
    if problem.status == StatusCode::UNAUTHORIZED {
        let challenge = match problem.error {
            "use_dpop_nonce" => "DPoP error=\"use_dpop_nonce\"",
            _ => "Bearer",
        };
        let challenge = HeaderValue::from_static(challenge);
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, challenge);
    }
    reply::parting(response)
}

/// A page of the login; see `pages` for what is in it.
pub(super) fn page(status: StatusCode, html: String) -> Response {
    framed(status, html, PAGE_POLICY)
}

/// A page that runs the tenant's own scripts and may stand in pages of `ancestors`.
pub(super) fn scripted(html: String, ancestors: &str) -> Response {
    let policy = format!(
        "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors {ancestors}"
    );
    framed(StatusCode::OK, html, &policy)
}

/// A script, which caches may keep.
pub(super) fn script(text: &'static str) -> Response {
    let media = "text/javascript; charset=utf-8";
    let mut response = content(StatusCode::OK, media, Body::from(text));
    set(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    response
}

/// Sends the browser on. What cannot stand in a header is refused.
pub(super) fn redirect(place: &str) -> Result<Response, OAuthProblem> {
    let place = HeaderValue::from_str(place)
        .map_err(|_| OAuthProblem::invalid_request("The place to go to is no address"))?;
    let mut response = empty(StatusCode::FOUND);
    response.headers_mut().insert(header::LOCATION, place);
    Ok(response)
}

/// Sets a cookie that scripts do not see; without a value it is taken away. Over
/// TLS pages of other sites may bring it along, as they do where they wait in a
/// frame for a message; browsers allow that for no other cookie.
pub(super) fn cookie(
    mut response: Response,
    exchange: &Exchange<'_>,
    name: &str,
    value: Option<&str>,
) -> Response {
    let site = if exchange.url.starts_with("https://") {
        "Secure; SameSite=None"
    } else {
        "SameSite=Lax"
    };
    let text = match value {
        Some(value) => format!("{name}={value}; Path=/; HttpOnly; {site}"),
        None => format!("{name}=; Path=/; HttpOnly; {site}; Max-Age=0"),
    };
    // The names and values are letters and digits.
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

fn framed(status: StatusCode, html: String, policy: &str) -> Response {
    let mut response = content(status, "text/html; charset=utf-8", Body::from(html));
    if let Ok(policy) = HeaderValue::from_str(policy) {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
    ] {
        set(&mut response, name, value);
    }
    // Old browsers know this alone, and it has no word for a single origin.
    if policy.ends_with("frame-ancestors 'none'") {
        set(&mut response, header::X_FRAME_OPTIONS, "DENY");
    }
    reply::uncached(response)
}

fn content(status: StatusCode, media: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    set(&mut response, header::CONTENT_TYPE, media);
    response
}

fn set(response: &mut Response, name: HeaderName, value: &'static str) {
    response
        .headers_mut()
        .insert(name, HeaderValue::from_static(value));
}
