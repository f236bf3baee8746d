//! Who a user is, by tokens of both kinds.

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk_authentication::userinfo::{UpdatedAt, UserInfoClient};
use auth0_sdk_authentication::{AuthenticationClient, DpopKey, TokenSet};
use serde_json::json;

use crate::double::{Double, json as answer};
use crate::tenant::{EMAIL, PASSWORD, client, settings, tenant};

async fn login(auth0: &AuthenticationClient) -> TokenSet {
    let login = auth0.tokens().password(EMAIL, PASSWORD);
    login.scope("openid profile email").await.unwrap()
}

#[tokio::test]
async fn a_token_says_who_it_is() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let tokens = login(&auth0).await;
    let sub = tokens.claims.unwrap().sub;
    let request = auth0.userinfo(&tokens.access_token).expecting_subject(&sub);
    let user = request.await.unwrap();
    assert_eq!((user.email.as_deref(), &user.sub), (Some(EMAIL), &sub));
    assert!(matches!(user.updated_at, Some(UpdatedAt::Text(_))));
    assert!(!format!("{user:?}").contains(EMAIL));

    // A client that is no application of the tenant.
    let nobody = UserInfoClient::builder()
        .base_url(tenant.url())
        .build()
        .unwrap();
    assert_eq!(nobody.userinfo(&tokens.access_token).await.unwrap(), user);
    let sent = tenant.requests().pop().unwrap();
    assert!(sent.query.is_none() && sent.body.is_none());

    let wrong = auth0
        .userinfo(&tokens.access_token)
        .expecting_subject("auth0|other");
    let error = wrong.await.unwrap_err();
    assert!(
        error.is_invalid_token() && !error.to_string().contains(&sub),
        "{error}"
    );
    assert!(
        auth0
            .userinfo("nonsense")
            .await
            .unwrap_err()
            .is_unauthorized()
    );
    assert!(
        auth0
            .userinfo("a\nb")
            .await
            .unwrap_err()
            .is_invalid_request()
    );
}

#[tokio::test]
async fn a_bound_token_goes_with_its_proof() {
    let user = SeedUser::new(EMAIL).password(PASSWORD);
    let builder = Emulator::builder().user(user).require_dpop_nonce();
    let tenant = builder.start().await.unwrap();
    let key = DpopKey::generate().unwrap();
    let auth0 = settings(&tenant).dpop(key.clone()).build().unwrap();
    let tokens = login(&auth0).await;
    assert_eq!(tokens.token_type, "DPoP");
    let user = auth0.userinfo(&tokens.access_token).await.unwrap();
    assert_eq!(user.email.as_deref(), Some(EMAIL));

    // Another client has the key and has to learn the nonce of the tenant first.
    let fresh = DpopKey::from_pkcs8(&key.to_pkcs8()).unwrap();
    let nobody = UserInfoClient::builder()
        .base_url(tenant.url())
        .build()
        .unwrap();
    let asked = nobody.userinfo(&tokens.access_token);
    assert!(asked.clone().dpop(fresh).await.is_ok());
    // Without the key the token is nothing.
    assert!(asked.clone().await.unwrap_err().is_unauthorized());
    let stranger = asked.dpop(DpopKey::generate().unwrap()).await.unwrap_err();
    assert!(stranger.status().unwrap().is_client_error());
}

#[tokio::test]
async fn claims_of_the_tenant_are_read_as_any_type() {
    #[derive(serde::Deserialize)]
    struct Claims {
        sub: String,
        #[serde(rename = "https://app/plan")]
        plan: String,
    }
    let told = json!({
        "sub": "auth0|ada", "https://app/plan": "silver", "updated_at": 1_700_000_000,
        "email_verified": true, "address": {"country": "DE", "locality": "Berlin"},
    });
    let double = Double::new([answer(200, told)]);
    let user = double.client().userinfo("token").await.unwrap();
    let claims: Claims = user.claims().unwrap();
    assert_eq!(
        (claims.sub, claims.plan),
        (user.sub.clone(), "silver".to_owned())
    );
    assert_eq!(user.updated_at, Some(UpdatedAt::Seconds(1_700_000_000)));
    let address = user.address.as_ref().unwrap();
    assert_eq!(address.country.as_deref(), Some("DE"));
    assert_eq!(
        double.asked()[0].header("authorization"),
        Some("Bearer token")
    );
    assert!(!format!("{user:?}").contains("silver"));
    let error = user.claims::<Vec<u8>>().unwrap_err();
    assert!(error.is_decode() && !error.to_string().contains("silver"));
}
