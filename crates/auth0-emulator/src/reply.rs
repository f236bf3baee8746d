//! From an answer or a problem to an HTTP response.

use axum::body::Body;
use axum::response::Response;
use http::{HeaderName, HeaderValue, Method, StatusCode, header};
use serde_json::Value;

use crate::answer::{Answer, Source};
use crate::problem::{OAuthProblem, Problem};
use crate::rate::Verdict;

/// Says what made an answer: a handler, the generic store, or the schema of the
/// operation, for which the tenant neither kept nor read anything.
const SOURCE: &str = "x-auth0-emulator-source";

pub(crate) fn answer(answer: Answer) -> Response {
    let mut response = match answer.body {
        Some(body) => json(answer.status, &body),
        None => with_status(answer.status, Body::empty()),
    };
    let source = match answer.source {
        Source::Handler => "handler",
        Source::Generic => "generic",
        Source::Schema => "schema",
    };
    let filled: Vec<&str> = match answer.source {
        Source::Generic => answer.filled.names().collect(),
        Source::Handler | Source::Schema => Vec::new(),
    };
    let source = match filled.is_empty() {
        true => source.to_owned(),
        false => format!("{source}; filled={}", filled.join(",")),
    };
    if let Ok(source) = HeaderValue::try_from(source) {
        set(&mut response, HeaderName::from_static(SOURCE), source);
    }
    let next = answer.next.map(|next| format!("<{next}>; rel=\"next\""));
    if let Some(next) = next.and_then(|next| HeaderValue::try_from(next).ok()) {
        set(&mut response, header::LINK, next);
    }
    response
}

pub(crate) fn problem(problem: &Problem) -> Response {
    let mut response = json(problem.status, &problem.body());
    if problem.status == StatusCode::UNAUTHORIZED {
        set(
            &mut response,
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static("Bearer"),
        );
    }
    parting(response)
}

/// Ends the connection after the refusal of a body that is too large: nobody reads
/// all of it to find the request behind it.
pub(crate) fn parting(mut response: Response) -> Response {
    if response.status() == StatusCode::PAYLOAD_TOO_LARGE {
        let close = HeaderValue::from_static("close");
        set(&mut response, header::CONNECTION, close);
    }
    response
}

pub(crate) fn oauth_problem(problem: &OAuthProblem) -> Response {
    json(problem.status, &problem.body())
}

/// A known path with a method that it does not have.
pub(crate) fn wrong_method(methods: &[Method]) -> Response {
    let message = "The path exists, but not with this method.";
    let mut response = problem(&Problem::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "method_not_allowed",
        message,
    ));
    let allowed = methods
        .iter()
        .map(Method::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    if let Ok(allowed) = HeaderValue::from_str(&allowed) {
        set(&mut response, header::ALLOW, allowed);
    }
    response
}

/// A stream of events.
pub(crate) fn events(body: Body) -> Response {
    let mut response = with_status(StatusCode::OK, body);
    set(
        &mut response,
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/event-stream"),
    );
    uncached(response)
}

/// Keeps tokens and streams out of caches.
pub(crate) fn uncached(mut response: Response) -> Response {
    set(
        &mut response,
        header::CACHE_CONTROL,
        HeaderValue::from_static("no-store"),
    );
    response
}

/// Every Management answer says what is left of the limit.
pub(crate) fn limited(mut response: Response, verdict: Verdict) -> Response {
    let numbers = [
        ("x-ratelimit-limit", HeaderValue::from(verdict.limit)),
        (
            "x-ratelimit-remaining",
            HeaderValue::from(verdict.remaining),
        ),
        ("x-ratelimit-reset", HeaderValue::from(verdict.reset)),
    ];
    for (name, value) in numbers {
        set(&mut response, HeaderName::from_static(name), value);
    }
    if let Some(seconds) = verdict.retry_after {
        set(
            &mut response,
            header::RETRY_AFTER,
            HeaderValue::from(seconds),
        );
    }
    response
}

pub(crate) fn json(status: StatusCode, body: &Value) -> Response {
    let mut response = with_status(status, Body::from(body.to_string()));
    let media = HeaderValue::from_static("application/json; charset=utf-8");
    set(&mut response, header::CONTENT_TYPE, media);
    response
}

fn with_status(status: StatusCode, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

fn set(response: &mut Response, name: HeaderName, value: HeaderValue) {
    response.headers_mut().insert(name, value);
}
