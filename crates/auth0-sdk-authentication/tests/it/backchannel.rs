//! Logins on another device. At the emulator, the binding message says what the user does.

use std::time::Duration;

use auth0_emulator::Emulator;
use auth0_sdk_authentication::AuthenticationClient;
use auth0_sdk_core::OAuthErrorCode;
use serde_json::json;

use crate::tenant::{EMAIL, PASSWORD, client, tenant};

async fn user_id(auth0: &AuthenticationClient) -> String {
    let tokens = auth0.tokens().password(EMAIL, PASSWORD).scope("openid");
    tokens.await.unwrap().claims.unwrap().sub
}

async fn started() -> (Emulator, AuthenticationClient, String) {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let user = user_id(&auth0).await;
    (tenant, auth0, user)
}

#[tokio::test]
async fn a_user_confirms_or_refuses_or_is_too_late() {
    let (tenant, auth0, user) = started().await;
    let ask = async |message: &str| {
        let login = auth0.backchannel().authorize(&user, message);
        let login = login.scope("openid email");
        let mut login = login
            .requested_expiry(Duration::from_secs(60))
            .await
            .unwrap();
        login.interval = Duration::ZERO;
        login
    };
    let tokens = ask("hello").await.poll().await.unwrap();
    assert_eq!(tokens.claims.unwrap().sub, user);
    let error = ask("deny").await.poll().await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::AccessDenied));
    let late = ask("wait").await;
    tenant.clock().advance(Duration::from_secs(61));
    let error = late.poll().await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::ExpiredToken));
    assert!(!format!("{late:?}").contains(late.auth_req_id.expose()));
}

#[tokio::test]
async fn what_is_asked_for_reaches_the_tenant() {
    let (tenant, auth0, user) = started().await;
    let details = json!([{"type": "transfer", "amount": "12"}]);
    let login = auth0.backchannel().authorize(&user, "hello");
    let login = login
        .authorization_details(details.clone())
        .audience(tenant.management_audience())
        .parameter("custom", "yes");
    login.await.unwrap();
    let asked = tenant.requests().pop().unwrap();
    let body = asked.body.unwrap();
    assert_eq!(
        (asked.path.as_str(), &body["custom"]),
        ("/bc-authorize", &json!("yes"))
    );
    assert_eq!(body["authorization_details"], details.to_string());
    let hint = json!({"format": "iss_sub", "iss": tenant.issuer(), "sub": user});
    let sent: serde_json::Value =
        serde_json::from_str(body["login_hint"].as_str().unwrap()).unwrap();
    assert_eq!(sent, hint);
}

#[tokio::test]
async fn refusals_have_their_codes() {
    let (_tenant, auth0, user) = started().await;
    let ask = |user: &str, message: &str| auth0.backchannel().authorize(user, message);
    for (request, code) in [
        (ask("auth0|nobody", "hello"), OAuthErrorCode::UnknownUserId),
        (ask(&user, "<b>"), OAuthErrorCode::InvalidBindingMessage),
        (
            ask(&user, "hello").scope("email"),
            OAuthErrorCode::InvalidRequest,
        ),
        (
            ask(&user, "hello").subject_issuer("https://elsewhere/"),
            OAuthErrorCode::InvalidRequest,
        ),
    ] {
        let error = request.await.unwrap_err();
        assert_eq!(error.oauth_error_code(), Some(code));
        assert_eq!(error.operation(), Some("startBackChannelLogin"));
    }
}
