//! Applications that register themselves.

use auth0_emulator::Emulator;
use auth0_sdk_core::OAuthErrorCode;
use serde_json::{Value, json};

use crate::double::{Double, json as answer};
use crate::manage;
use crate::tenant::{client, settings, tenant};

async fn open(tenant: &Emulator) {
    let flags = json!({"flags": {"enable_dynamic_client_registration": true}});
    manage::patch(tenant, "/tenants/settings", flags).await;
}

#[tokio::test]
async fn an_application_registers_and_is_known() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let register = || auth0.register_client(["https://app.example.com/callback"]);
    let error = register().await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::AccessDenied));
    open(&tenant).await;
    let made = register().client_name("Orders");
    let made = made
        .token_endpoint_auth_method("client_secret_post")
        .await
        .unwrap();
    assert_eq!(made.redirect_uris, ["https://app.example.com/callback"]);
    assert_eq!(made.client_name.as_deref(), Some("Orders"));
    assert!(made.client_secret_expires_at.is_none());
    let secret = made.client_secret.clone().unwrap();
    assert!(!format!("{made:?}").contains(secret.expose()));

    let registered = settings(&tenant)
        .client_id(&made.client_id)
        .client_secret(secret);
    let registered = registered.build().unwrap();
    // It is known, and may not do this.
    let error = registered
        .tokens()
        .client_credentials("x")
        .await
        .unwrap_err();
    assert_eq!(
        error.oauth_error_code(),
        Some(OAuthErrorCode::UnauthorizedClient)
    );
}

#[tokio::test]
async fn what_cannot_be_registered_is_refused() {
    let tenant = tenant().await;
    open(&tenant).await;
    let auth0 = client(&tenant);
    let register = || auth0.register_client(["https://app.example.com/callback"]);
    for (request, code) in [
        (
            auth0.register_client(["nonsense"]),
            OAuthErrorCode::InvalidRedirectUri,
        ),
        (
            register().token_endpoint_auth_method("magic"),
            OAuthErrorCode::InvalidClientMetadata,
        ),
        (
            register().grant_types(["magic"]),
            OAuthErrorCode::InvalidClientMetadata,
        ),
    ] {
        let error = request.await.unwrap_err();
        assert_eq!(error.oauth_error_code(), Some(code));
        assert_eq!(error.operation(), Some("dynamicApplicationRegistration"));
    }
}

#[tokio::test]
async fn all_that_an_application_says_is_sent() {
    let double = Double::new([answer(
        201,
        json!({"client_id": "x", "client_secret_expires_at": 5}),
    )]);
    let auth0 = double.client();
    let made = auth0
        .register_client(["https://a/b"])
        .client_name("A")
        .client_uri("https://a")
        .logo_uri("https://a/l")
        .tos_uri("https://a/t")
        .policy_uri("https://a/p")
        .contacts(["ada@example.com"])
        .grant_types(["authorization_code"])
        .response_types(["code"])
        .scope("openid")
        .jwks_uri("https://a/k")
        .jwks(json!({"keys": []}))
        .software_id("s")
        .software_version("1")
        .software_statement("eyJ")
        .initial_access_token("initial")
        .await
        .unwrap();
    assert!(made.client_secret_expires_at.is_some());
    let seen = double.asked().pop().unwrap();
    assert_eq!(seen.header("authorization"), Some("Bearer initial"));
    let sent: Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!(
        sent,
        json!({
            "redirect_uris": ["https://a/b"], "client_name": "A", "client_uri": "https://a",
            "logo_uri": "https://a/l", "tos_uri": "https://a/t", "policy_uri": "https://a/p",
            "contacts": ["ada@example.com"], "grant_types": ["authorization_code"],
            "response_types": ["code"], "scope": "openid", "jwks_uri": "https://a/k",
            "jwks": {"keys": []}, "software_id": "s", "software_version": "1",
            "software_statement": "eyJ",
        })
    );
}
