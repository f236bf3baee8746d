//! Operations of old, as the tenant answers those that it still has.

use auth0_sdk_core::OAuthErrorCode;

use crate::double::{Double, answer, json};
use crate::tenant::{EMAIL, PASSWORD, client, tenant};

const DATABASE: &str = "Username-Password-Authentication";

#[tokio::test]
async fn a_password_gives_tokens_and_the_tenant_says_whose() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let legacy = auth0.legacy();
    let login = legacy.resource_owner(DATABASE, EMAIL, PASSWORD);
    let tokens = login.scope("openid").await.unwrap();
    let sub = tokens.claims.unwrap().sub;
    let user = legacy.token_info(tokens.id_token.unwrap()).await.unwrap();
    assert_eq!((user.user_id, user.email.as_deref()), (sub, Some(EMAIL)));
    let wrong = legacy.resource_owner(DATABASE, EMAIL, "wrong").await;
    let code = wrong.unwrap_err().oauth_error_code();
    assert_eq!(code, Some(OAuthErrorCode::InvalidGrant));
    assert!(
        legacy
            .token_info("nonsense")
            .await
            .unwrap_err()
            .is_unauthorized()
    );
}

#[tokio::test]
async fn a_code_is_checked() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    auth0.passwordless().email_code(EMAIL).await.unwrap();
    let code = tenant.messages().pop().unwrap().code.unwrap();
    let verify = |code: &str| {
        let legacy = auth0.legacy();
        legacy.verify_passwordless("email", EMAIL, code, "https://app/callback")
    };
    assert!(verify("000001").await.is_err());
    verify(&code).await.unwrap();
}

#[tokio::test]
async fn what_is_retired_says_so() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let login = auth0.tokens().password(EMAIL, PASSWORD).scope("openid");
    let token = login.await.unwrap().access_token;
    let legacy = auth0.legacy();
    let retired = Some("unsupported_operation");
    let error = legacy.delegation("eyJ").target("x").await.unwrap_err();
    assert_eq!(error.error_code(), retired);
    let error = legacy
        .impersonate("auth0|a", "auth0|b", "oauth2")
        .await
        .unwrap_err();
    assert_eq!(error.error_code(), retired);
    let error = legacy.unlink(&token, "google-oauth2|1").await.unwrap_err();
    assert_eq!(error.error_code(), retired);
    assert!(
        legacy
            .unlink("nonsense", "x")
            .await
            .unwrap_err()
            .is_unauthorized()
    );
    let error = legacy.provider_token("nowhere", "t").await.unwrap_err();
    assert!(error.is_bad_request());
}

#[tokio::test]
async fn answers_of_tenants_that_have_them_are_read() {
    let aws = r#"{"Credentials":{"AccessKeyId":"hush"},"expires_in":60}"#;
    let double = Double::new([
        json(200, aws),
        answer(
            200,
            "text/plain",
            "https://tenant.example/login?token=hush\n",
        ),
        answer(200, "text/plain", "ftp://tenant.example/"),
    ]);
    let auth0 = double.client();
    let token = auth0
        .legacy()
        .delegation("eyJ")
        .api_type("aws")
        .await
        .unwrap();
    assert_eq!(token.extra["Credentials"]["AccessKeyId"], "hush");
    assert!(!format!("{token:?}").contains("hush"));
    let ask = || {
        auth0
            .legacy()
            .impersonate("a", "b", "oauth2")
            .access_token("t")
    };
    let address = ask().response_type("code").state("s").await.unwrap();
    assert!(address.expose().ends_with("token=hush"));
    assert_eq!(double.asked()[1].line(), "POST /users/a/impersonate");
    assert!(ask().await.unwrap_err().is_decode());
}
