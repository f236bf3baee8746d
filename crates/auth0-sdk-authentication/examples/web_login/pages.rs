//! What browsers are shown.

use auth0_sdk_authentication::TokenSet;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;

/// For whoever is logged in.
pub(crate) fn welcome(tokens: &TokenSet) -> Response {
    let claims = tokens.claims.as_ref();
    let name = claims.and_then(|claims| claims.text("name").or(claims.text("email")));
    let name = escaped(name.unwrap_or("somebody"));
    let form = "<form method=\"post\" action=\"/logout\"><button>Log out</button></form>";
    html(StatusCode::OK, &format!("<p>You are {name}.</p>{form}"))
}

/// For whoever is not.
pub(crate) fn stranger() -> Response {
    html(StatusCode::OK, "<p><a href=\"/login\">Log in</a></p>")
}

/// A page that says something, and leads back.
pub(crate) fn page(status: StatusCode, text: &str) -> Response {
    let text = escaped(text);
    html(
        status,
        &format!("<p>{text}</p><p><a href=\"/\">Go on</a></p>"),
    )
}

/// Sends the browser on. What cannot stand in a header leads to the first page.
pub(crate) fn redirect(place: &str) -> Response {
    let place = HeaderValue::from_str(place).unwrap_or(HeaderValue::from_static("/"));
    let mut response = html(StatusCode::SEE_OTHER, "");
    response.headers_mut().insert(header::LOCATION, place);
    response
}

pub(crate) fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Pages about somebody are in no cache, and run nothing.
fn html(status: StatusCode, main: &str) -> Response {
    let text = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Logging in</title>\
         </head><body>{main}</body></html>"
    );
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    for (name, value) in [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'",
        ),
    ] {
        set(&mut response, name, value);
    }
    response
}

fn set(response: &mut Response, name: HeaderName, value: &'static str) {
    response
        .headers_mut()
        .insert(name, HeaderValue::from_static(value));
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
