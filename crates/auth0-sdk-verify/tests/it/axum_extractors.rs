//! The extractors for axum: who gets to a handler, with what, and what others are answered.

use auth0_emulator::Fault;
use auth0_sdk_verify::axum::RequireScopes;
use auth0_sdk_verify::{AccessToken, AnyOf, Claims, ErrorBody, Verifier, VerifyError, scopes};
use axum::body::{Body, to_bytes};
use axum::extract::FromRef;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::{Request, header};
use serde::Deserialize;
use serde_json::json;
use tower::ServiceExt;

use crate::api::Api;

scopes! {
    Read = "read:orders";
    Edit = "read:orders", "write:orders";
}

#[derive(Deserialize)]
struct Plan {
    #[serde(rename = "https://example.com/plan")]
    plan: String,
}

#[derive(Clone)]
struct App {
    verifier: Verifier,
}

impl FromRef<App> for Verifier {
    fn from_ref(app: &App) -> Self {
        app.verifier.clone()
    }
}

fn subject(token: &AccessToken) -> String {
    token.claims().sub.clone().unwrap()
}

async fn token(token: AccessToken) -> String {
    subject(&token)
}

async fn claims(claims: Claims<Plan>) -> String {
    claims.custom.plan
}

async fn maybe(token: Option<AccessToken>) -> String {
    token.map_or("nobody".to_owned(), |token| subject(&token))
}

async fn maybe_claims(claims: Option<Claims<Plan>>) -> String {
    claims.map_or("nobody".to_owned(), |claims| claims.custom.plan)
}

async fn all(token: RequireScopes<Edit>) -> String {
    subject(&token)
}

async fn any(token: RequireScopes<AnyOf<Edit>>) -> String {
    subject(&token.into_token())
}

async fn told(token: Result<RequireScopes<Read>, VerifyError>) -> Response {
    match token {
        Ok(token) => subject(&token).into_response(),
        Err(error) => Json(json!({"told": error.code()})).into_response(),
    }
}

fn router(verifier: Verifier) -> Router {
    Router::new()
        .route("/token", get(token))
        .route("/claims", get(claims))
        .route("/maybe", get(maybe))
        .route("/maybe-claims", get(maybe_claims))
        .route("/all", get(all))
        .route("/any", get(any))
        .route("/told", get(told))
        .with_state(App { verifier })
}

/// Status, challenge and body for a request with this token.
async fn answer(router: &Router, path: &str, token: Option<&str>) -> (u16, String, String) {
    let mut request = Request::get(path);
    if let Some(token) = token {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    let request = request.body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let challenge = response.headers().get(header::WWW_AUTHENTICATE);
    let challenge = challenge
        .map_or("", |line| line.to_str().unwrap())
        .to_owned();
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, challenge, String::from_utf8(body.to_vec()).unwrap())
}

fn ok(body: &str) -> (u16, String, String) {
    (200, String::new(), body.to_owned())
}

#[tokio::test]
async fn handlers_get_the_token_and_claims_of_their_own() {
    let api = Api::start().await;
    let router = router(api.verifier());
    let mint = api.token().subject("auth0|ada");
    let plain = mint.token();
    let paying = mint.claim("https://example.com/plan", "gold").token();
    for (path, token, body) in [
        ("/token", &plain, "auth0|ada"),
        ("/maybe", &plain, "auth0|ada"),
        ("/claims", &paying, "gold"),
        ("/maybe-claims", &paying, "gold"),
        ("/any", &plain, "auth0|ada"),
        ("/told", &plain, "auth0|ada"),
    ] {
        assert_eq!(answer(&router, path, Some(token)).await, ok(body), "{path}");
    }
    // Claims that are not as the handler wants them are no claims that it can have.
    for path in ["/claims", "/maybe-claims"] {
        let (status, challenge, _) = answer(&router, path, Some(&plain)).await;
        assert_eq!(status, 401, "{path}");
        assert!(
            challenge.contains(r#"error="invalid_token""#),
            "{challenge}"
        );
    }
}

#[tokio::test]
async fn nobody_without_a_right_token_gets_to_a_handler() {
    let api = Api::start().await;
    let router = router(api.verifier());
    let bare = r#"Bearer realm="api""#;
    let expired = api.token().expired().token();
    let unsigned = api.token().unsigned().token();
    let elsewhere = api.token().wrong_audience().token();
    for path in ["/token", "/claims", "/all", "/any"] {
        let expected = (
            401,
            bare.to_owned(),
            r#"{"error":"invalid_token"}"#.to_owned(),
        );
        assert_eq!(answer(&router, path, None).await, expected, "{path}");
    }
    for path in [
        "/token",
        "/claims",
        "/all",
        "/any",
        "/maybe",
        "/maybe-claims",
    ] {
        for wrong in [&expired, &unsigned, &elsewhere] {
            let (status, challenge, body) = answer(&router, path, Some(wrong)).await;
            assert_eq!(status, 401, "{path}");
            let error = format!(r#"{bare}, error="invalid_token", error_description="#);
            assert!(challenge.starts_with(&error), "{challenge}");
            assert!(
                body.starts_with(r#"{"error":"invalid_token","error_d"#),
                "{body}"
            );
        }
        let (status, challenge, _) = answer(&router, path, Some("two words")).await;
        assert_eq!((status, challenge.as_str()), (400, bare), "{path}");
    }
}

#[tokio::test]
async fn who_has_no_token_gets_to_a_handler_that_can_do_without() {
    let api = Api::start().await;
    let router = router(api.verifier());
    for path in ["/maybe", "/maybe-claims"] {
        assert_eq!(answer(&router, path, None).await, ok("nobody"), "{path}");
        assert_eq!(
            answer(&router, path, Some("")).await,
            ok("nobody"),
            "{path}"
        );
    }
    // A handler may tell by itself what was wrong.
    let answered = answer(&router, "/told", None).await;
    assert_eq!(answered, ok(r#"{"told":"token_missing"}"#));
}

#[tokio::test]
async fn scopes_are_all_needed_unless_one_is_enough() {
    let api = Api::start().await;
    let router = router(api.verifier());
    let with = |scope: &str| api.token().subject("auth0|ada").scope(scope).token();
    let both = with("openid write:orders read:orders");
    assert_eq!(answer(&router, "/all", Some(&both)).await, ok("auth0|ada"));
    assert_eq!(answer(&router, "/any", Some(&both)).await, ok("auth0|ada"));
    let one = with("write:orders");
    assert_eq!(answer(&router, "/any", Some(&one)).await, ok("auth0|ada"));
    let challenge = concat!(
        r#"Bearer realm="api", error="insufficient_scope", "#,
        r#"error_description="Insufficient Scope", scope="read:orders write:orders""#
    );
    let body = r#"{"error":"insufficient_scope","error_description":"Insufficient Scope"}"#;
    let refused = (403, challenge.to_owned(), body.to_owned());
    assert_eq!(answer(&router, "/all", Some(&one)).await, refused);
    for scope in [
        "",
        "read",
        "READ:ORDERS",
        "read:orders:all",
        "write:orders,read:orders",
    ] {
        let token = with(scope);
        for path in ["/all", "/any"] {
            assert_eq!(
                answer(&router, path, Some(&token)).await,
                refused,
                "{scope}"
            );
        }
    }
    let none = api.token().without("scope").token();
    assert_eq!(answer(&router, "/any", Some(&none)).await, refused);
}

#[tokio::test]
async fn refusals_are_in_the_form_of_the_quickstarts_if_that_is_chosen() {
    let api = Api::start().await;
    let settings = api.settings().error_body(ErrorBody::quickstart());
    let router = router(settings.max_retries(0).build().unwrap());
    let token = api.token().token();
    let (status, _, body) = answer(&router, "/all", Some(&token)).await;
    assert_eq!(status, 403);
    assert_eq!(
        body,
        r#"{"error":"Forbidden","message":"Insufficient scope"}"#
    );
    let (status, _, body) = answer(&router, "/token", None).await;
    assert_eq!(status, 401);
    assert_eq!(body, r#"{"error":"Unauthorized","message":"Unauthorized"}"#);
    let expired = api.token().expired().token();
    let (_, _, body) = answer(&router, "/token", Some(&expired)).await;
    let expected = r#"{"error":"Unauthorized","message":"the access token has expired"}"#;
    assert_eq!(body, expected);
}

#[tokio::test]
async fn an_outage_stops_even_who_needs_no_token() {
    let api = Api::start().await;
    api.emulator.inject(Fault::jwks_outage()).unwrap();
    let router = router(api.settings().max_retries(0).build().unwrap());
    let token = api.token().token();
    for path in ["/token", "/maybe", "/any"] {
        let (status, challenge, _) = answer(&router, path, Some(&token)).await;
        assert_eq!((status, challenge.as_str()), (503, ""), "{path}");
    }
    assert_eq!(answer(&router, "/maybe", None).await, ok("nobody"));
}
