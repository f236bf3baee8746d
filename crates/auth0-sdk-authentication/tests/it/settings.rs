//! Settings of a client: what they change, and which are refused.

use std::time::Duration;

use auth0_sdk_authentication::{CacheSettings, Error, Rejection};
use auth0_sdk_core::{Backoff, Failure, RetryPolicy, Verdict};
use auth0_sdk_jose::Algorithm;
use serde_json::json;

use crate::double::{Double, json};
use crate::issuer::{Issuer, Signed, now};

/// Tries again whatever happened.
#[derive(Debug)]
struct Stubborn;

impl RetryPolicy for Stubborn {
    fn verdict(&self, _: &Failure<'_>) -> Verdict {
        Verdict::Retry
    }
}

#[tokio::test]
async fn no_policy_tries_again_who_is_blocked() {
    let blocked = json!({"error": "too_many_attempts", "error_description": "wait"});
    let at_once = Backoff::new(Duration::ZERO, Duration::ZERO);
    let server = Double::answering(429, &blocked);
    let settings = server.settings().retry_policy(Stubborn).backoff(at_once);
    let auth0 = settings.build().unwrap();
    auth0.tokens().password("ada", "p").await.unwrap_err();
    assert_eq!(server.asked().len(), 1);

    let server = Double::answering(429, &blocked);
    let auth0 = server.settings().backoff(at_once).build().unwrap();
    let login = auth0.tokens().password("ada", "p");
    login.with_retry_policy(Stubborn).await.unwrap_err();
    assert_eq!(server.asked().len(), 1);

    // For all else the policy that is set decides, which is more than the usual one.
    let server = Double::answering(403, r#"{"error":"access_denied"}"#);
    let settings = server.settings().retry_policy(Stubborn).backoff(at_once);
    let auth0 = settings.build().unwrap();
    auth0.tokens().refresh("rt").await.unwrap_err();
    assert_eq!(server.asked().len(), 3);
}

#[test]
fn a_leeway_has_an_end() {
    let build = |seconds| {
        let settings = Double::silent().settings();
        settings.leeway(seconds).build().map(drop)
    };
    build(Duration::from_secs(300)).unwrap();
    for leeway in [Duration::from_millis(300_001), Duration::MAX] {
        let error: Error = build(leeway).unwrap_err();
        assert!(error.is_configuration(), "{error}");
    }
}

fn claims() -> String {
    let claims = json!({
        "iss": "https://tenant.example/", "sub": "auth0|1", "aud": "app", "iat": now() - 60,
        "exp": now() + 3_600,
    });
    claims.to_string()
}

#[tokio::test]
async fn clients_can_share_their_keys() {
    let issuer = Issuer::new();
    let head = json!({"alg": "RS256", "kid": "one"});
    let token = issuer.sign(&head, &claims(), Signed::Rs256).await;
    let one = issuer.client(Algorithm::Rs256);
    // Another that is asked nothing: it has no keys to give.
    let settings = Double::silent().settings();
    let other = settings.keys(one.keys().clone()).build().unwrap();
    other.validate_id_token(token).await.unwrap();
    let stranger = issuer.sign(&head, &claims(), Signed::ByStranger).await;
    let error = other.validate_id_token(stranger).await.unwrap_err();
    assert_eq!(Rejection::of(&error), Some(&Rejection::BadSignature));
}

#[tokio::test]
async fn keys_and_description_are_kept_as_long_as_is_said() {
    let keys = json!({"keys": [{
        "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    }]});
    let metadata = json!({"issuer": "https://tenant.example/"});
    let server = Double::answering(200, &keys);
    let auth0 = server.settings().build().unwrap();
    for _ in 0..2 {
        auth0.keys().keys().await.unwrap();
    }
    assert_eq!(server.asked().len(), 1);

    let server = Double::answering(200, &keys)
        .and(json(200, &keys))
        .and(json(200, metadata));
    let never = CacheSettings::new()
        .lifetime(Duration::ZERO)
        .serve_stale(Duration::ZERO);
    let auth0 = server.settings().key_cache(never).build().unwrap();
    for _ in 0..2 {
        auth0.keys().keys().await.unwrap();
    }
    for _ in 0..2 {
        auth0.discovery().metadata().await.unwrap();
    }
    assert_eq!(server.asked().len(), 4);
}
