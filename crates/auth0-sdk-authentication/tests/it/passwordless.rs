//! Codes and links, as the tenant sends them.

use auth0_emulator::Emulator;
use auth0_sdk_core::OAuthErrorCode;

use crate::tenant::client;

async fn tenant() -> Emulator {
    let builder = Emulator::builder().callback("https://app.example.com/callback");
    builder.start().await.unwrap()
}

#[tokio::test]
async fn a_code_comes_by_mail_or_message_and_logs_in() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let from = "203.0.113.7".parse().unwrap();
    let start = auth0.passwordless().email_code("bob@example.com");
    let started = start.forwarded_for(from).await.unwrap();
    assert_eq!(started.email.as_deref(), Some("bob@example.com"));
    assert!(!format!("{started:?}").contains("bob"));
    let asked = tenant.requests().pop().unwrap();
    assert_eq!(asked.header("auth0-forwarded-for"), Some("203.0.113.7"));
    let code = tenant.messages().pop().unwrap().code.unwrap();
    let wrong = auth0
        .tokens()
        .passwordless_email("bob@example.com", "000001");
    let error = wrong.await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::InvalidGrant));
    let login = auth0.tokens().passwordless_email("bob@example.com", code);
    assert!(login.scope("openid").await.unwrap().claims.is_some());

    let started = auth0.passwordless().sms_code("+4930123456").await.unwrap();
    assert_eq!(started.phone_number.as_deref(), Some("+4930123456"));
    let code = tenant.messages().pop().unwrap().code.unwrap();
    let login = auth0.tokens().passwordless_sms("+4930123456", code);
    assert!(login.scope("openid").await.unwrap().claims.is_some());
}

#[tokio::test]
async fn a_link_leads_to_the_application() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let link = auth0.passwordless().email_link("bob@example.com");
    let back = "https://app.example.com/callback";
    let params = [
        ("redirect_uri".to_owned(), back.into()),
        ("response_type".to_owned(), "code".into()),
        ("state".to_owned(), "xyz".into()),
    ];
    link.auth_params(params).await.unwrap();
    let link = tenant.messages().pop().unwrap().link.unwrap();
    assert!(link.starts_with(tenant.url()), "{link}");
}

#[tokio::test]
async fn refusals_have_their_codes() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let error = auth0
        .passwordless()
        .email_code("nonsense")
        .await
        .unwrap_err();
    assert_eq!(error.error_code(), Some("bad.email"));
    let start = auth0.passwordless().email_code("bob@example.com");
    let error = start.parameter("connection", "nowhere").await.unwrap_err();
    assert_eq!(error.error_code(), Some("bad.connection"));
    assert_eq!(error.operation(), Some("startPasswordless"));
}
