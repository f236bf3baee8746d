//! The layer for tower: who is let in, and what everybody else is answered.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use auth0_emulator::Fault;
use auth0_sdk_verify::tower::VerifyLayer;
use auth0_sdk_verify::{AccessToken, ErrorBody, Guard, Policy};
use axum::body::{Body, to_bytes};
use http::{HeaderValue, Request, Response, StatusCode, header};
use serde_json::json;
use tower::{Layer, Service, ServiceExt, service_fn};

use crate::api::Api;

/// Says whose token it was given, and what `Debug` shows of the headers.
async fn inner(request: Request<Body>) -> Result<Response<Body>, Infallible> {
    let token = request.extensions().get::<AccessToken>();
    let subject = token.map_or("nobody", |token| token.claims().sub.as_deref().unwrap());
    let text = format!("{subject} {:?}", request.headers());
    let body = to_bytes(request.into_body(), usize::MAX).await.unwrap();
    Ok(Response::new(Body::from([text.as_bytes(), &body].concat())))
}

fn request(authorization: &[&[u8]]) -> Request<Body> {
    let mut request = Request::new(Body::from("the body"));
    for line in authorization {
        let line = HeaderValue::from_bytes(line).unwrap();
        request.headers_mut().append(header::AUTHORIZATION, line);
    }
    request
}

fn bearer(token: &str) -> Request<Body> {
    request(&[format!("Bearer {token}").as_bytes()])
}

async fn text(response: Response<Body>) -> String {
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

/// What the caller of a guarded service gets: status, challenge, and body.
async fn answer(guard: Guard, request: Request<Body>) -> (u16, Option<String>, String) {
    let service = VerifyLayer::new(guard).layer(service_fn(inner));
    let response = service.oneshot(request).await.unwrap();
    let challenge = response.headers().get(header::WWW_AUTHENTICATE);
    let challenge = challenge.map(|line| line.to_str().unwrap().to_owned());
    (response.status().as_u16(), challenge, text(response).await)
}

#[tokio::test]
async fn each_refusal_has_its_status_its_challenge_and_its_body() {
    let api = Api::start().await;
    let token = api.token().token();
    let bearer_line = format!("Bearer {token}");
    let guard = Guard::new(api.verifier()).policy(Policy::scopes(["write:orders"]));
    let described = |error: &str, description: &str| {
        format!(r#"Bearer realm="api", error="{error}", error_description="{description}""#)
    };
    let bare = r#"Bearer realm="api""#.to_owned();
    let twice = "the request has more than one Authorization header";
    let cases = [
        (
            request(&[]),
            401,
            bare.clone(),
            json!({"error": "invalid_token"}),
        ),
        (
            request(&[b"Basic dXNlcjpwYXNz"]),
            400,
            bare,
            json!({"error": "invalid_request"}),
        ),
        (
            bearer(&api.token().expired().token()),
            401,
            described("invalid_token", "the access token has expired"),
            json!({
                "error": "invalid_token",
                "error_description": "the access token has expired",
            }),
        ),
        (
            bearer(&api.token().wrong_key().token()),
            401,
            described("invalid_token", "signature verification failed"),
            json!({
                "error": "invalid_token",
                "error_description": "signature verification failed",
            }),
        ),
        (
            bearer(&token),
            403,
            described("insufficient_scope", "Insufficient Scope") + r#", scope="write:orders""#,
            json!({
                "error": "insufficient_scope",
                "error_description": "Insufficient Scope",
            }),
        ),
    ];
    for (request, status, challenge, body) in cases {
        let line = format!("{:?}", request.headers());
        let answer = answer(guard.clone(), request).await;
        assert_eq!(
            answer,
            (status, Some(challenge), body.to_string()),
            "{line}"
        );
    }
    // Nobody has tried a scheme that counts, so that no challenge bears the error.
    let request = request(&[bearer_line.as_bytes(), bearer_line.as_bytes()]);
    let (status, _, body) = answer(guard, request).await;
    let expected = json!({"error": "invalid_request", "error_description": twice});
    assert_eq!((status, body), (400, expected.to_string()));
}

#[tokio::test]
async fn an_outage_is_no_refusal() {
    let api = Api::start().await;
    api.emulator.inject(Fault::jwks_outage()).unwrap();
    let service = VerifyLayer::new(api.settings().max_retries(0).build().unwrap());
    let service = service.layer(service_fn(inner));
    let response = service.oneshot(bearer(&api.token().token())).await.unwrap();
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(!response.headers().contains_key(header::WWW_AUTHENTICATE));
    let wait = response.headers()[header::RETRY_AFTER].to_str().unwrap();
    assert!(wait.parse::<u64>().unwrap() > 0, "{wait}");
    assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    assert_eq!(
        text(response).await,
        r#"{"error":"temporarily_unavailable"}"#
    );
}

#[tokio::test]
async fn the_body_is_in_the_form_that_was_chosen() {
    let api = Api::start().await;
    let own = ErrorBody::json(|error| json!({"code": error.code()}));
    let cases = [
        (
            ErrorBody::quickstart(),
            Some("application/json"),
            r#"{"error":"Unauthorized","message":"Unauthorized"}"#,
        ),
        (ErrorBody::empty(), None, ""),
        (own, Some("application/json"), r#"{"code":"token_missing"}"#),
    ];
    for (form, kind, body) in cases {
        let verifier = api.settings().error_body(form).build().unwrap();
        let service = VerifyLayer::new(verifier).layer(service_fn(inner));
        let response = service.oneshot(request(&[])).await.unwrap();
        let named = response.headers().get(header::CONTENT_TYPE);
        assert_eq!(named.map(|kind| kind.to_str().unwrap()), kind);
        assert_eq!(text(response).await, body);
    }
}

#[tokio::test]
async fn who_is_let_in_is_known_inside_and_the_token_is_shown_to_no_log() {
    let api = Api::start().await;
    let token = api.token().subject("auth0|ada").token();
    let mut request = bearer(&token);
    let cookie = HeaderValue::from_static("session=hidden");
    request.headers_mut().insert(header::COOKIE, cookie);
    let (status, challenge, body) = answer(api.verifier().into(), request).await;
    assert_eq!((status, challenge), (200, None));
    let expected = r#"auth0|ada {"authorization": Sensitive, "cookie": Sensitive}the body"#;
    assert_eq!(body, expected);
}

#[tokio::test]
async fn who_has_no_token_is_let_in_where_it_is_optional_and_who_has_a_wrong_one_is_not() {
    let api = Api::start().await;
    let guard = Guard::new(api.verifier()).optional();
    let (status, _, body) = answer(guard.clone(), request(&[])).await;
    assert_eq!((status, body.as_str()), (200, "nobody {}the body"));
    let right = bearer(&api.token().subject("auth0|ada").token());
    let (status, _, body) = answer(guard.clone(), right).await;
    assert!(status == 200 && body.starts_with("auth0|ada"), "{body}");
    let wrong = bearer(&api.token().wrong_audience().token());
    assert_eq!(answer(guard.clone(), wrong).await.0, 401);
    assert_eq!(answer(guard, request(&[b"Basic x"])).await.0, 400);
}

/// A proof serves once, so that a second check of the same request would refuse it.
#[tokio::test]
async fn layers_of_one_verifier_check_once_and_those_of_two_check_twice() {
    let api = Api::start().await;
    let counted = |audience: &str| {
        let count = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&count);
        let settings = api.settings().audience(audience).validator(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
            Ok(())
        });
        (settings.build().unwrap(), count)
    };
    let (verifier, count) = counted("https://other.example.com");
    let optional = VerifyLayer::new(Guard::new(verifier.clone()).optional());
    let scoped = Guard::new(verifier).policy(Policy::scopes(["read:orders"]));
    let inside = VerifyLayer::new(scoped).layer(service_fn(inner));
    let both = optional.clone().layer(inside);

    let right = bearer(&api.token().token());
    let response = both.clone().oneshot(right).await.unwrap();
    assert_eq!(
        (response.status(), count.load(Ordering::Relaxed)),
        (StatusCode::OK, 1)
    );
    let few = bearer(&api.token().scope("openid").token());
    let response = both.oneshot(few).await.unwrap();
    assert_eq!(response.status(), StatusCode::FORBIDDEN);

    // What the first accepts is for another API than the second one's.
    let strict = VerifyLayer::new(api.verifier()).layer(service_fn(inner));
    let other = bearer(&api.token().audience("https://other.example.com").token());
    let response = optional.layer(strict).oneshot(other).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn no_header_makes_it_panic_or_let_in() {
    let api = Api::start().await;
    let mut service = VerifyLayer::new(api.verifier()).layer(service_fn(inner));
    let long = [b"Bearer ".as_slice(), &[b'a'; 1 << 20]].concat();
    let dots = [b"Bearer ".as_slice(), &[b'.'; 1 << 16]].concat();
    let valid = format!("Bearer {}", api.token().token());
    let comma = format!("{valid}, {valid}");
    let lines: [&[u8]; 16] = [
        b"",
        b" ",
        b"Bearer",
        b"Bearer ",
        b"Bearer  ey.ey.ey",
        b"bearer\ty",
        b"Bearer \xff\xfe",
        b"\xff\xff",
        "Bearer \u{1f511}.\u{1f511}.\u{1f511}".as_bytes(),
        b"Bearer ..",
        b"Bearer e30.e30.",
        b"Bearer null",
        b"DPoP e30.e30.e30",
        comma.as_bytes(),
        &long,
        &dots,
    ];
    for line in lines {
        let response = service.ready().await.unwrap().call(request(&[line]));
        let response = response.await.unwrap();
        let shown = String::from_utf8_lossy(&line[..line.len().min(40)]);
        assert!([400, 401].contains(&response.status().as_u16()), "{shown}");
        assert!(
            response.headers().contains_key(header::WWW_AUTHENTICATE),
            "{shown}"
        );
    }
    let many = vec![valid.as_bytes(); 200];
    let response = service.oneshot(request(&many)).await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
}
