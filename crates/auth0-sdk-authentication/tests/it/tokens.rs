//! Every grant, as the tenant answers it.

use std::time::Duration;

use auth0_sdk_core::OAuthErrorCode;

use crate::tenant::{EMAIL, PASSWORD, client, tenant};

#[tokio::test]
async fn client_credentials_give_a_token_for_an_api() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let audience = tenant.management_audience();
    let tokens = auth0.tokens().client_credentials(audience).await.unwrap();
    assert_eq!(tokens.token_type, "Bearer");
    assert!(!tokens.is_expired() && tokens.expires_within(Duration::from_secs(86_400)));
    assert!(tokens.id_token.is_none() && tokens.claims.is_none());
}

#[tokio::test]
async fn a_password_gives_tokens_and_who_logged_in() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let login = || auth0.tokens().password(EMAIL, PASSWORD);
    let tokens = login().scope("openid email offline_access").await.unwrap();
    let claims = tokens.claims.unwrap();
    assert_eq!(claims.text("email"), Some(EMAIL));
    let again = auth0.tokens().refresh(tokens.refresh_token.unwrap()).await;
    assert_eq!(again.unwrap().claims.unwrap().sub, claims.sub);

    let error = auth0.tokens().password(EMAIL, "wrong").await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::InvalidGrant));
    assert_eq!(error.operation(), Some("exchangeToken"));
}
