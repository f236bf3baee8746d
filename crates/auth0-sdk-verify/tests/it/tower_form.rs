//! The layer that reads forms, and the token in them.

use std::convert::Infallible;

use auth0_sdk_verify::tower::{TokenFormLayer, VerifyLayer};
use auth0_sdk_verify::{AccessToken, Guard};
use axum::body::{Body, Bytes, to_bytes};
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::StreamBody;
use tower::{Layer, ServiceExt, service_fn};

use crate::api::Api;

const FORM: &str = "application/x-www-form-urlencoded";
const LIMIT: usize = 8 << 10;

/// Gives the body back, and says by its status whether there was a token.
async fn inner(request: Request<Body>) -> Result<Response<Body>, Infallible> {
    let token = request.extensions().get::<AccessToken>().is_some();
    let mut response = Response::new(request.into_body());
    if token {
        *response.status_mut() = StatusCode::ACCEPTED;
    }
    Ok(response)
}

/// A request through both layers, where no token is let in as well.
async fn send(api: &Api, request: Request<Body>) -> Response<Body> {
    let verifier = api.settings().token_from_form().build().unwrap();
    let guarded = VerifyLayer::new(Guard::new(verifier).optional()).layer(service_fn(inner));
    let service = TokenFormLayer::new().limit(LIMIT).layer(guarded);
    service.oneshot(request).await.unwrap()
}

fn form(body: impl Into<Body>) -> Request<Body> {
    let request = Request::builder()
        .method(Method::POST)
        .header(header::CONTENT_TYPE, FORM);
    request.body(body.into()).unwrap()
}

/// A body that says nothing of its length, in pieces, of which the last may be an error.
fn chunked(pieces: Vec<Result<Bytes, &'static str>>) -> Body {
    let frames = pieces
        .into_iter()
        .map(|piece| piece.map(http_body::Frame::data));
    Body::new(StreamBody::new(futures_util::stream::iter(frames)))
}

async fn read(response: Response<Body>) -> Bytes {
    to_bytes(response.into_body(), usize::MAX).await.unwrap()
}

/// A form with a token, and as much beside it as makes it so long.
fn padded(token: &str, length: usize) -> String {
    let form = format!("access_token={token}&note=");
    let missing = length - form.len();
    form + &"x".repeat(missing)
}

#[tokio::test]
async fn a_token_in_a_form_is_found_and_the_body_is_handed_on() {
    let api = Api::start().await;
    let text = format!("note=a%20b&access_token={}", api.token().token());
    let whole = form(text.clone());
    let middle = text.len() / 2;
    let pieces = [&text[..middle], "", &text[middle..]];
    let pieces = pieces.map(|piece| Ok(Bytes::from(piece.to_owned())));
    for request in [whole, form(chunked(pieces.to_vec()))] {
        let response = send(&api, request).await;
        assert_eq!(response.status(), StatusCode::ACCEPTED);
        assert_eq!(read(response).await, text);
    }
}

#[tokio::test]
async fn a_form_is_read_up_to_the_limit_and_no_further() {
    let api = Api::start().await;
    let token = api.token().token();
    for (length, status) in [(LIMIT, 202), (LIMIT + 1, 413)] {
        let text = padded(&token, length);
        let response = send(&api, form(text.clone())).await;
        assert_eq!(response.status().as_u16(), status, "{length}");
        let pieces = text.as_bytes().chunks(1000);
        let pieces = pieces.map(|piece| Ok(Bytes::copy_from_slice(piece)));
        let response = send(&api, form(chunked(pieces.collect()))).await;
        assert_eq!(response.status().as_u16(), status, "{length} in pieces");
    }
    // Behind the limit there is an error, which nobody meets.
    let endless = vec![Ok(Bytes::from(vec![b'a'; LIMIT + 1])), Err("read too far")];
    let response = send(&api, form(chunked(endless))).await;
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_form_that_breaks_off_is_refused() {
    let api = Api::start().await;
    let broken = vec![Ok(Bytes::from("access_")), Err("connection lost")];
    let response = send(&api, form(chunked(broken))).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(read(response).await, "");
}

#[tokio::test]
async fn what_is_no_form_is_not_read() {
    let api = Api::start().await;
    let unread = || chunked(vec![Err("it was read")]);
    let with = |method: Method, kind: &[&str]| {
        let mut request = Request::builder().method(method);
        for kind in kind {
            request = request.header(header::CONTENT_TYPE, *kind);
        }
        request.body(unread()).unwrap()
    };
    let requests = [
        with(Method::GET, &[FORM]),
        with(Method::POST, &["application/json"]),
        with(Method::POST, &["multipart/form-data; boundary=x"]),
        with(Method::POST, &[]),
        with(Method::POST, &[FORM, FORM]),
    ];
    for request in requests {
        let shown = format!("{request:?}");
        // The service inside answers with the body as it got it.
        let response = send(&api, request).await;
        assert_eq!(response.status(), StatusCode::OK, "{shown}");
        let read = to_bytes(response.into_body(), usize::MAX).await;
        assert!(read.unwrap_err().to_string().contains("it was read"));
    }
}

#[tokio::test]
async fn a_token_stands_in_one_place_and_where_it_was_allowed() {
    let api = Api::start().await;
    let token = api.token().token();
    let text = format!("access_token={token}");
    let mut twice = form(text.clone());
    let line = format!("Bearer {token}").parse().unwrap();
    twice.headers_mut().insert(header::AUTHORIZATION, line);
    assert_eq!(send(&api, twice).await.status(), StatusCode::BAD_REQUEST);
    let repeated = format!("{text}&{text}");
    let response = send(&api, form(repeated)).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    let garbled = send(&api, form(vec![b'a', 0xff, 0xfe])).await;
    assert_eq!(garbled.status(), StatusCode::BAD_REQUEST);

    // The layer reads the form, and the verifier was not told to look at it.
    let guarded = VerifyLayer::new(api.verifier()).layer(service_fn(inner));
    let service = TokenFormLayer::default().layer(guarded);
    let response = service.oneshot(form(text)).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
}
