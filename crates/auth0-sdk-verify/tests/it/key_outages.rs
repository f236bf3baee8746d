//! Days on which the tenant publishes no keys, or others than before. Time is paused, so that
//! hours of it take no time.

use std::time::Duration;

use auth0_sdk_verify::{CacheSettings, Keys, Verifier, VerifyError};
use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::keys::{encode, key, unsigned};
use crate::tenant::{Answer, ISSUER, KEYS, Tenant, claims, jwks, signed, with};

/// A token that says to be signed by this key. It need not be: its key is looked for first.
pub(crate) fn naming(id: &str) -> String {
    let header = json!({"alg": "RS256", "typ": "JWT", "kid": id});
    let claims = json!({"iss": ISSUER});
    format!("{}.{}", unsigned(&header, &claims), encode(&[0; 256]))
}

/// A right token for as long as the paused clock of the test can go.
pub(crate) fn right() -> String {
    signed(&with("exp", crate::tenant::now() + 86_400))
}

pub(crate) async fn refused(verifier: &Verifier, token: &str) -> VerifyError {
    verifier.verify_token(token).await.unwrap_err()
}

/// Nobody knows, which is no fault of the token.
pub(crate) fn is_503(error: &VerifyError) {
    let found = (error.status().as_u16(), error.code());
    assert_eq!(found, (503, "keys_unavailable"), "{error}");
    let headers = error.headers();
    let wait = headers["retry-after"].to_str().unwrap();
    assert!(wait.parse::<u32>().unwrap() >= 1, "{wait}");
    assert!(!headers.contains_key("www-authenticate"));
}

#[tokio::test(start_paused = true)]
async fn known_keys_go_on_working_in_an_outage() {
    let tenant = Tenant::new();
    let verifier = tenant.settings().build().unwrap();
    let right = right();
    verifier.verify_token(&right).await.unwrap();
    let begun = Instant::now();
    for answer in [
        Answer::Down,
        Answer::Silent,
        Answer::Says(503, String::new()),
        Answer::Says(500, "<html>".to_owned()),
        Answer::Says(429, String::new()),
    ] {
        tenant.answer(KEYS, answer);
        // 69 minutes in all: ten of its lifetime, and an hour in which it is stale.
        for minute in 0..13 {
            sleep(Duration::from_secs(60)).await;
            verifier.verify_token(&right).await.unwrap();
            let error = refused(&verifier, &naming(&format!("unknown-{minute}"))).await;
            is_503(&error);
            // A forged one is refused as ever, by the keys that are there.
            let header = json!({"kid": "RS256"});
            let forged = key("RS384").token("RS256", header, &claims());
            assert_eq!(
                refused(&verifier, &forged).await.code(),
                "invalid_signature"
            );
        }
    }
    assert!(begun.elapsed() > Duration::from_secs(60 * 60));
    // That was as long as it may be.
    sleep(Duration::from_secs(6 * 60)).await;
    is_503(&refused(&verifier, &right).await);
    tenant.publish(&jwks(&["RS256"]));
    sleep(Duration::from_secs(31)).await;
    verifier.verify_token(&right).await.unwrap();
}

/// Whoever wants revoked keys to be gone in time can have that.
#[tokio::test(start_paused = true)]
async fn nothing_stale_is_served_where_that_is_said() {
    let tenant = Tenant::new();
    let cache = CacheSettings::new().serve_stale(Duration::ZERO);
    let verifier = tenant.settings().key_cache(cache).build().unwrap();
    let right = right();
    verifier.verify_token(&right).await.unwrap();
    tenant.answer(KEYS, Answer::Down);
    sleep(Duration::from_secs(599)).await;
    verifier.verify_token(&right).await.unwrap();
    sleep(Duration::from_secs(2)).await;
    is_503(&refused(&verifier, &right).await);
}

#[tokio::test(start_paused = true)]
async fn the_first_token_of_an_outage_is_not_refused() {
    let tenant = Tenant::new();
    tenant.answer(KEYS, Answer::Down);
    let verifier = tenant.settings().build().unwrap();
    assert!(verifier.ready().await.is_err());
    is_503(&refused(&verifier, &right()).await);
    is_503(&refused(&verifier, &naming("unknown")).await);
    // What needs no key to be seen is refused all the same.
    let foreign = signed(&with("iss", "https://evil.example/"));
    assert_eq!(refused(&verifier, &foreign).await.code(), "invalid_issuer");
    assert_eq!(refused(&verifier, "a.b.c").await.code(), "token_malformed");
    tenant.publish(&jwks(&["RS256"]));
    sleep(Duration::from_secs(2)).await;
    verifier.verify_token(&right()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_leaves_stops_nothing() {
    let tenant = Tenant::new();
    let body = jwks(&["RS256"]).to_string();
    tenant.answer(KEYS, Answer::Slow(Duration::from_secs(2), body));
    let (verifier, token) = (tenant.settings().build().unwrap(), right());
    for _ in 0..10 {
        let hasty = verifier.verify_token(&token);
        let left = tokio::time::timeout(Duration::from_millis(10), hasty).await;
        assert!(left.is_err());
    }
    sleep(Duration::from_secs(3)).await;
    let asked = Instant::now();
    verifier.verify_token(&token).await.unwrap();
    assert_eq!(asked.elapsed(), Duration::ZERO);
    assert_eq!(tenant.asked(), [KEYS]);
}

#[tokio::test(start_paused = true)]
async fn a_rotation_is_noticed_at_once() {
    let tenant = Tenant::new();
    let verifier = tenant.settings().build().unwrap();
    verifier.verify_token(&right()).await.unwrap();
    let by_next = || {
        let claims = with("exp", crate::tenant::now() + 86_400);
        key("RS384").token("RS256", json!({"kid": "RS384"}), &claims)
    };
    tenant.publish(&jwks(&["RS256", "RS384"]));
    verifier.verify_token(&by_next()).await.unwrap();
    assert_eq!(tenant.asked().len(), 2);
    // The one before is gone when it is no longer published, after its lifetime at the latest.
    tenant.publish(&jwks(&["RS384"]));
    verifier.verify_token(&right()).await.unwrap();
    sleep(Duration::from_secs(601)).await;
    assert_eq!(refused(&verifier, &right()).await.code(), "key_not_found");
    verifier.verify_token(&by_next()).await.unwrap();
}

/// Answers that are no keys say nothing of the token, and lead nowhere.
#[tokio::test(start_paused = true)]
async fn what_is_no_set_of_keys_is_an_outage() {
    let evil = "https://evil.example/jwks.json";
    let good = jwks(&["RS256"]).to_string();
    let mut huge = jwks(&["RS256"]);
    huge["more"] = "x".repeat(1 << 20).into();
    let settings: [(&str, Answer); 12] = [
        ("HTML", Answer::Says(200, "<html>".to_owned())),
        ("nothing", Answer::Says(200, String::new())),
        ("huge", Answer::Says(200, huge.to_string())),
        ("deep", Answer::Says(200, "[".repeat(500_000))),
        ("another object", Answer::Says(200, "{}".to_owned())),
        ("no keys", Answer::Says(200, r#"{"keys":[]}"#.to_owned())),
        (
            "secrets",
            Answer::Says(200, r#"{"keys":[{"kty":"oct","k":"AQID"}]}"#.to_owned()),
        ),
        ("missing", Answer::Says(404, good.clone())),
        ("forbidden", Answer::Says(403, good.clone())),
        ("slow", Answer::Slow(Duration::from_secs(60), good.clone())),
        ("redirected", Answer::Redirects(evil)),
        (
            "redirected inside",
            Answer::Redirects("https://tenant.example/keys"),
        ),
    ];
    for (name, answer) in settings {
        let tenant = Tenant::new();
        for place in [evil, "https://tenant.example/keys"] {
            tenant.answer(place, Answer::Says(200, good.clone()));
        }
        tenant.answer(KEYS, answer.clone());
        for keys in [Keys::well_known(), Keys::at(KEYS)] {
            let begun = Instant::now();
            let verifier = tenant.settings().keys(keys).build().unwrap();
            let error = refused(&verifier, &right()).await;
            is_503(&error);
            assert!(begun.elapsed() <= Duration::from_secs(5), "{name}");
        }
        // Good keys serve on.
        tenant.publish(&jwks(&["RS256"]));
        let verifier = tenant.settings().build().unwrap();
        verifier.verify_token(&right()).await.unwrap();
        tenant.answer(KEYS, answer);
        is_503(&refused(&verifier, &naming("unknown")).await);
        verifier.verify_token(&right()).await.unwrap();
        assert!(
            tenant.asked().iter().all(|address| address == KEYS),
            "{name}"
        );
    }
}

/// A key that was asked for in vain may be there by now, and nobody knows in an outage.
#[tokio::test(start_paused = true)]
async fn a_key_that_was_unknown_before_an_outage_is_not_refused_in_it() {
    let tenant = Tenant::new();
    let verifier = tenant.settings().build().unwrap();
    verifier.ready().await.unwrap();
    assert_eq!(
        refused(&verifier, &naming("one")).await.code(),
        "key_not_found"
    );
    sleep(Duration::from_secs(31)).await;
    tenant.answer(KEYS, Answer::Down);
    is_503(&refused(&verifier, &naming("two")).await);
    is_503(&refused(&verifier, &naming("one")).await);
}
