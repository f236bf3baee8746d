//! A request with a token, from its headers to what is let in.

use auth0_sdk_verify::{Guard, IncomingRequest, Policy, Routes};
use http::StatusCode;

use crate::api::Api;

#[tokio::test]
async fn a_right_token_is_let_in_and_a_wrong_one_is_not() {
    let api = Api::start().await;
    let guard = Guard::new(api.verifier()).policy(Policy::scopes(["read:orders"]));
    let bearer = |token: String| format!("Bearer {token}");

    let line = bearer(api.token().token());
    let headers = [("authorization", line.as_str())];
    let request = IncomingRequest::new("GET", "/orders", &headers);
    let token = guard.admit(&request).await.unwrap().unwrap();
    assert!(token.claims().scope.contains("read:orders"));

    let line = bearer(api.token().expired().token());
    let headers = [("authorization", line.as_str())];
    let request = IncomingRequest::new("GET", "/orders", &headers);
    let error = guard.admit(&request).await.unwrap_err();
    assert_eq!(
        (error.status(), error.code()),
        (StatusCode::UNAUTHORIZED, "token_expired")
    );
    let challenge = error.www_authenticate().unwrap();
    assert_eq!(
        challenge,
        r#"Bearer realm="api", error="invalid_token", error_description="the access token has expired""#
    );

    let headers: [(&str, &str); 0] = [];
    let request = IncomingRequest::new("GET", "/orders", &headers);
    let error = guard.admit(&request).await.unwrap_err();
    assert!(error.is_missing_token());
    assert_eq!(error.www_authenticate().unwrap(), r#"Bearer realm="api""#);
}

#[tokio::test]
async fn an_optional_token_has_to_allow_what_is_asked_for() {
    let api = Api::start().await;
    let line = format!("Bearer {}", api.token().token());
    let headers = [("authorization", line.as_str())];
    let with_token = IncomingRequest::new("GET", "/orders", &headers);
    let headers: [(&str, &str); 0] = [];
    let without = IncomingRequest::new("GET", "/orders", &headers);

    let reading = Policy::scopes(["read:orders"]);
    let writing = Policy::scopes(["write:orders"]);
    let guard = |policy| Guard::new(api.verifier()).policy(policy);
    assert!(guard(writing.clone()).admit(&without).await.is_err());
    // Whichever is said first.
    let other_order = Guard::new(api.verifier())
        .optional()
        .policy(writing.clone());
    for optional in [guard(writing).optional(), other_order] {
        assert!(optional.admit(&without).await.unwrap().is_none());
        let error = optional.admit(&with_token).await.unwrap_err();
        assert!(error.is_forbidden());
    }
    let admitted = guard(reading).optional().admit(&with_token).await.unwrap();
    assert!(admitted.is_some());

    let closed = Routes::builder().deny("*", "/orders").build().unwrap();
    let closed = Guard::new(api.verifier()).routes(closed).optional();
    assert!(closed.admit(&without).await.unwrap_err().is_missing_token());
    assert!(closed.admit(&with_token).await.unwrap_err().is_forbidden());
}
