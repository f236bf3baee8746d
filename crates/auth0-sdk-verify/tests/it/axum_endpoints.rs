//! What an API serves beside its own routes: its description, and the place for logout tokens.

use auth0_sdk_verify::axum::{backchannel_logout, protected_resource};
use auth0_sdk_verify::{MemoryEndedSessions, ProtectedResource};
use axum::Router;
use axum::body::Body;
use http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::api::Api;

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

#[tokio::test]
async fn the_description_is_where_challenges_say() {
    let api = Api::start().await;
    let resource = ProtectedResource::new("https://api.example.com/orders").unwrap();
    let verifier = api.settings().protected_resource(resource).build().unwrap();
    let router: Router = protected_resource(&verifier);
    let path = "/.well-known/oauth-protected-resource/orders";
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/json");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let metadata: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(metadata["resource"], "https://api.example.com/orders");
    let issuer = api.emulator.issuer();
    assert_eq!(metadata["authorization_servers"], json!([issuer]));

    let router: Router = protected_resource(&api.verifier());
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_logout_token_ends_the_tokens_of_its_session() {
    let api = Api::start().await;
    let sessions = MemoryEndedSessions::new();
    let verifier = api.settings().ended_sessions(sessions).build().unwrap();
    let router: Router =
        Router::new().route("/logout", backchannel_logout(verifier.clone(), "web_app"));
    let told = |form: String| {
        let request = Request::post("/logout")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .unwrap();
        let router = router.clone();
        async move {
            let response = router.oneshot(request).await.unwrap();
            assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
            response.status()
        }
    };
    let token = api.token().subject("auth0|1").claim("sid", "one").token();
    verifier.verify_token(&token).await.unwrap();

    let logout = api.emulator.mint().audience("web_app").subject("auth0|1");
    let logout = logout.claim("sid", "one").claim("jti", "j");
    let right = logout.clone().claim("events", json!({EVENT: {}})).token();
    for wrong in [
        String::new(),
        "logout_token=".to_owned(),
        format!("logout_token={}", logout.token()),
        format!("logout_token={right}&logout_token={right}"),
        format!("token={right}"),
    ] {
        assert_eq!(
            told(wrong.clone()).await,
            StatusCode::BAD_REQUEST,
            "{wrong}"
        );
    }
    verifier.verify_token(&token).await.unwrap();

    let status = told(format!("logout_token={right}")).await;
    assert_eq!(status, StatusCode::OK);
    let error = verifier.verify_token(&token).await.unwrap_err();
    assert_eq!(error.code(), "session_ended");
}

#[tokio::test]
async fn what_cannot_be_remembered_is_told_again_later() {
    let api = Api::start().await;
    let router: Router = Router::new().route("/", backchannel_logout(api.verifier(), "web_app"));
    let request = Request::post("/")
        .body(Body::from("logout_token=a.b.c"))
        .unwrap();
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
}
