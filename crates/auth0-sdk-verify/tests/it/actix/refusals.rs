//! The middleware, from the side of whoever is not let in.

use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::DefaultHeaders;
use actix_web::test::{TestRequest, init_service, read_body};
use actix_web::{App, web};
use auth0_emulator::Fault;
use auth0_sdk_verify::actix::VerifyMiddleware;
use auth0_sdk_verify::{ErrorBody, Guard, Policy, VerifyError};
use serde_json::json;

use super::{BARE, answer, get, status};
use crate::api::Api;

/// What nobody who is refused gets to.
async fn inside() -> &'static str {
    "inside"
}

fn lines(authorization: &[&[u8]]) -> TestRequest {
    let requests = TestRequest::get();
    authorization.iter().fold(requests, |request, line| {
        let line = HeaderValue::from_bytes(line).unwrap();
        request.append_header((header::AUTHORIZATION, line))
    })
}

#[tokio::test]
async fn each_refusal_has_its_status_its_challenge_and_its_body() {
    let api = Api::start().await;
    let guard = Guard::new(api.verifier()).policy(Policy::scopes(["write:orders"]));
    let app = App::new()
        .route("/", web::get().to(inside))
        .wrap(VerifyMiddleware::new(guard));
    let app = init_service(app).await;
    let token = api.token().token();
    let line = format!("Bearer {token}");
    let refused = |status, error: &str, description: Option<&str>, rest: &str| {
        let mut challenge = BARE.to_owned();
        let mut body = json!({"error": error});
        if let Some(description) = description {
            challenge += &format!(r#", error="{error}", error_description="{description}"{rest}"#);
            body["error_description"] = description.into();
        }
        (status, challenge, body.to_string())
    };
    let cases = [
        (lines(&[]), refused(401, "invalid_token", None, "")),
        (
            lines(&[b"Basic dXNlcjpwYXNz"]),
            refused(400, "invalid_request", None, ""),
        ),
        (
            get("/", &api.token().expired().token()),
            refused(
                401,
                "invalid_token",
                Some("the access token has expired"),
                "",
            ),
        ),
        (
            get("/", &api.token().wrong_key().token()),
            refused(
                401,
                "invalid_token",
                Some("signature verification failed"),
                "",
            ),
        ),
        (
            get("/", &token),
            refused(
                403,
                "insufficient_scope",
                Some("Insufficient Scope"),
                r#", scope="write:orders""#,
            ),
        ),
    ];
    for (request, expected) in cases {
        assert_eq!(answer(&app, request.to_request()).await, expected);
    }
    // Nobody has tried a scheme that counts, so that no challenge bears the error.
    let twice = lines(&[line.as_bytes(), line.as_bytes()]).to_request();
    let body = json!({
        "error": "invalid_request",
        "error_description": "the request has more than one Authorization header",
    });
    let expected = (400, BARE.to_owned(), body.to_string());
    assert_eq!(answer(&app, twice).await, expected);
}

#[tokio::test]
async fn an_outage_is_no_refusal() {
    let api = Api::start().await;
    api.emulator.inject(Fault::jwks_outage()).unwrap();
    let verifier = api.settings().max_retries(0).build().unwrap();
    let app = App::new().wrap(VerifyMiddleware::new(verifier));
    let app = init_service(app).await;
    let request = get("/", &api.token().token()).to_request();
    let response = actix_web::test::call_service(&app, request).await;
    assert_eq!(response.status().as_u16(), 503);
    assert!(!response.headers().contains_key(header::WWW_AUTHENTICATE));
    let wait = response.headers().get(header::RETRY_AFTER).unwrap();
    assert!(wait.to_str().unwrap().parse::<u64>().unwrap() > 0);
    assert_eq!(
        response.headers().get(header::CACHE_CONTROL).unwrap(),
        "no-store"
    );
    let body = read_body(response).await;
    assert_eq!(body, r#"{"error":"temporarily_unavailable"}"#);
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
        let app = init_service(App::new().wrap(VerifyMiddleware::new(verifier))).await;
        let request = TestRequest::get().to_request();
        let response = actix_web::test::call_service(&app, request).await;
        let given = response.headers().get(header::CONTENT_TYPE);
        assert_eq!(given.map(|kind| kind.to_str().unwrap()), kind);
        assert_eq!(read_body(response).await, body);
    }
}

/// Those that set headers, log or count see a response, and why it is one.
#[tokio::test]
async fn middlewares_around_it_see_an_answer_with_its_error() {
    let api = Api::start().await;
    let app = App::new()
        .route("/", web::get().to(inside))
        .wrap(VerifyMiddleware::new(api.verifier()))
        .wrap(DefaultHeaders::new().add(("x-served-by", "orders")));
    let app = init_service(app).await;
    let expired = get("/", &api.token().expired().token()).to_request();
    let response = actix_web::test::call_service(&app, expired).await;
    assert_eq!(response.headers().get("x-served-by").unwrap(), "orders");
    let error = response.response().error().unwrap();
    assert!(error.as_error::<VerifyError>().unwrap().is_expired());
}

#[tokio::test]
async fn no_header_makes_it_panic_or_let_in() {
    let api = Api::start().await;
    let app = App::new()
        .route("/", web::get().to(inside))
        .wrap(VerifyMiddleware::new(api.verifier()));
    let app = init_service(app).await;
    let long = [b"Bearer ".as_slice(), &[b'a'; 1 << 20]].concat();
    let dots = [b"Bearer ".as_slice(), &[b'.'; 1 << 16]].concat();
    let valid = format!("Bearer {}", api.token().token());
    let comma = format!("{valid}, {valid}");
    let hostile: [&[u8]; 16] = [
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
    for line in hostile {
        let (status, challenge, _) = answer(&app, lines(&[line]).to_request()).await;
        let shown = String::from_utf8_lossy(&line[..line.len().min(40)]);
        assert!([400, 401].contains(&status), "{shown}: {status}");
        assert!(challenge.starts_with(BARE), "{shown}: {challenge}");
    }
    let many = vec![valid.as_bytes(); 200];
    assert_eq!(status(&app, lines(&many).to_request()).await, 400);
    assert_eq!(
        status(&app, lines(&[valid.as_bytes()]).to_request()).await,
        200
    );
}
