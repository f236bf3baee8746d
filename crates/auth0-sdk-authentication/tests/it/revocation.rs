//! Taking back everything that a user has, in the name of their provider.

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk_authentication::SubjectIdentifier;
use auth0_sdk_core::OAuthErrorCode;
use serde_json::json;

use crate::manage;
use crate::tenant::{EMAIL, PASSWORD, client};

#[tokio::test]
async fn a_provider_takes_everything_back() {
    // Another tenant is the provider, because it has keys and publishes them.
    let provider = Emulator::start().await.unwrap();
    let user = SeedUser::new(EMAIL)
        .id("ada")
        .password(PASSWORD)
        .connection("staff");
    let builder = Emulator::builder().connection("staff", "auth0").user(user);
    let tenant = builder.start().await.unwrap();
    let path = format!("/connections/{}", tenant.connection_id("staff").unwrap());
    let keys = format!("{}/.well-known/jwks.json", provider.url());
    manage::patch(&tenant, &path, json!({"options": {"jwks_uri": keys}})).await;

    let auth0 = client(&tenant);
    let login = auth0.tokens().password(EMAIL, PASSWORD).realm("staff");
    let tokens = login.scope("openid offline_access").await.unwrap();
    let refresh = || {
        auth0
            .tokens()
            .refresh(tokens.refresh_token.as_ref().unwrap())
    };
    assert!(refresh().await.is_ok());

    let subject = || SubjectIdentifier::iss_sub(provider.issuer(), "ada");
    let said = provider.mint().audience(tenant.issuer());
    let forged = said.clone().wrong_key().token();
    let error = auth0
        .revoke_globally("staff", subject(), forged)
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    let error = auth0
        .revoke_globally("nowhere", subject(), said.clone().token())
        .await;
    assert!(error.unwrap_err().is_bad_request());
    let error = auth0
        .revoke_globally("..", subject(), "t")
        .await
        .unwrap_err();
    assert!(error.is_invalid_request());
    assert!(refresh().await.is_ok());

    auth0
        .revoke_globally("staff", subject(), said.token())
        .await
        .unwrap();
    let error = refresh().await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::InvalidGrant));
    assert!(!format!("{:?}", subject()).contains("ada"));
}
