//! Tokens that are bound to a key (DPoP).

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk_authentication::{DpopKey, TokenSet};
use auth0_sdk_core::{OAuthErrorCode, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use serde_json::Value;

use crate::double::{Double, json};
use crate::tenant::{EMAIL, PASSWORD, settings};

const API: &str = "https://orders/";

fn part(token: &str, place: usize) -> Value {
    let part = token.split('.').nth(place).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

async fn tenant(builder: auth0_emulator::EmulatorBuilder) -> Emulator {
    let user = SeedUser::new(EMAIL).password(PASSWORD);
    builder
        .user(user)
        .api(API, ["read:orders"])
        .start()
        .await
        .unwrap()
}

async fn userinfo(tenant: &Emulator, tokens: &TokenSet, proof: &HeaderValue) -> u16 {
    let request = reqwest::Client::new()
        .get(format!("{}/userinfo", tenant.url()))
        .header(
            "authorization",
            format!("DPoP {}", tokens.access_token.expose()),
        )
        .header("dpop", proof);
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_token_serves_with_the_proof_of_its_key() {
    let tenant = tenant(Emulator::builder()).await;
    let key = DpopKey::generate().unwrap();
    let auth0 = settings(&tenant).dpop(key.clone()).build().unwrap();
    let login = auth0.tokens().password(EMAIL, PASSWORD);
    let login = login.audience(API).scope("openid offline_access");
    let tokens = login.await.unwrap();
    assert_eq!(tokens.token_type, "DPoP");
    let bound = part(tokens.access_token.expose(), 1)["cnf"]["jkt"].clone();
    assert_eq!(bound, key.thumbprint());

    let address = format!("{}/userinfo?x=1#y", tenant.url());
    let proof = || key.prove("GET", &address).unwrap();
    let right = proof().access_token(&tokens.access_token).sign().unwrap();
    assert_eq!(userinfo(&tenant, &tokens, &right).await, 200);
    for wrong in [
        proof().sign().unwrap(),
        proof().access_token(&Secret::new("other")).sign().unwrap(),
        right.clone(),
    ] {
        assert_ne!(userinfo(&tenant, &tokens, &wrong).await, 200);
    }

    // What is kept serves again: the refresh token is bound to the key too.
    let refresh = tokens.refresh_token.unwrap();
    let again = DpopKey::from_pkcs8(&key.to_pkcs8()).unwrap();
    auth0.tokens().refresh(&refresh).dpop(again).await.unwrap();
    let other = DpopKey::generate().unwrap();
    let error = auth0
        .tokens()
        .refresh(&refresh)
        .dpop(other)
        .await
        .unwrap_err();
    assert_eq!(
        error.oauth_error_code(),
        Some(OAuthErrorCode::InvalidGrant),
        "{error}"
    );
}

#[tokio::test]
async fn a_nonce_is_learned_and_kept() {
    let tenant = tenant(Emulator::builder().require_dpop_nonce()).await;
    let key = DpopKey::generate().unwrap();
    let auth0 = settings(&tenant).dpop(key).build().unwrap();
    let login = || auth0.tokens().password(EMAIL, PASSWORD);
    let asked = || {
        let requests = tenant.requests().into_iter();
        requests
            .filter(|asked| asked.path == "/oauth/token")
            .count()
    };
    login().await.unwrap();
    assert_eq!(asked(), 2);
    // The nonce is known now.
    login().await.unwrap();
    assert_eq!(asked(), 3);
}

#[tokio::test]
async fn a_server_that_never_has_enough_nonces_is_asked_twice() {
    let refusal = r#"{"error":"use_dpop_nonce"}"#;
    let server = Double::silent()
        .and(json(400, refusal).with("dpop-nonce", "one"))
        .and(json(400, refusal).with("dpop-nonce", "two"))
        .and(json(400, refusal).with("dpop-nonce", "three"));
    let settings = server.settings().dpop(DpopKey::generate().unwrap());
    let auth0 = settings.build().unwrap();
    let error = auth0.tokens().refresh("rt").await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::UseDpopNonce));
    let asked = server.asked();
    let nonces = asked
        .iter()
        .map(|asked| part(asked.header("dpop").unwrap(), 1));
    let nonces: Vec<_> = nonces.map(|claims| claims["nonce"].clone()).collect();
    assert_eq!(nonces, [Value::Null, "one".into()]);
}

#[tokio::test]
async fn a_proof_says_what_the_standard_wants() {
    let key = DpopKey::generate().unwrap();
    let proof = key
        .prove("POST", "https://api.example/a%20b?q=1#f")
        .unwrap();
    let proof = proof.nonce("n-1").access_token(&Secret::new("abc"));
    let (one, two) = (proof.clone().sign().unwrap(), proof.sign().unwrap());
    let (head, claims) = (
        part(one.to_str().unwrap(), 0),
        part(one.to_str().unwrap(), 1),
    );
    assert_eq!(
        (&head["typ"], &head["alg"]),
        (&"dpop+jwt".into(), &"ES256".into())
    );
    assert!(head["jwk"].get("d").is_none());
    assert_eq!(claims["htm"], "POST");
    assert_eq!(claims["htu"], "https://api.example/a%20b");
    assert_eq!(claims["nonce"], "n-1");
    // SHA-256 of `abc`, as FIPS 180-2 has it.
    assert_eq!(claims["ath"], "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    assert_ne!(claims["jti"], part(two.to_str().unwrap(), 1)["jti"]);
    assert!(one.is_sensitive());
}

#[tokio::test]
async fn a_token_that_is_not_bound_where_it_should_be_is_refused() {
    let server = Double::answering(200, r#"{"access_token":"a","token_type":"Bearer"}"#);
    let settings = server.settings().dpop(DpopKey::generate().unwrap());
    let error = settings
        .build()
        .unwrap()
        .tokens()
        .refresh("rt")
        .await
        .unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("not bound"),
        "{error}"
    );
}
