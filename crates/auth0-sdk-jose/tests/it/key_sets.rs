//! Keys that are fetched over the core, from an issuer that has its days.

use std::time::Duration;

use auth0_sdk_core::{Error, Result};
use auth0_sdk_jose::{Algorithm, CacheSettings, Jwk, JwkSet, Jws, KeySet, Rejection};
use serde_json::json;

use crate::issuer::{Issuer, Mood, jwks, pass};
use crate::keys::key;

/// Looks for the key of a token with this id.
async fn find(keys: &KeySet, id: &str) -> Result<Jwk> {
    let token = key("RS256").token("RS256", json!({"kid": id}), &json!({}));
    let token = Jws::parse(&token, &[Algorithm::Rs256])?;
    let found = keys.find(token.header()).await?;
    token.verify(&found)?;
    Ok(found)
}

fn reason(error: &Error) -> Option<&Rejection> {
    Rejection::of(error)
}

#[tokio::test(start_paused = true)]
async fn a_thousand_tokens_make_one_request() {
    let issuer = Issuer::new(jwks(&["a"]));
    let keys = KeySet::new(&issuer.client());
    pass(1).await;
    assert_eq!(issuer.asked(), 0);
    let tasks = (0..1000).map(|_| {
        let keys = keys.clone();
        tokio::spawn(async move { find(&keys, "a").await.is_ok() })
    });
    for task in tasks.collect::<Vec<_>>() {
        assert!(task.await.unwrap());
    }
    let path = "GET https://tenant.example/.well-known/jwks.json";
    assert_eq!(issuer.paths(), [path]);
}

#[tokio::test(start_paused = true)]
async fn a_rotation_is_noticed_at_once() -> Result<()> {
    let issuer = Issuer::new(jwks(&["a"]));
    let keys = KeySet::new(&issuer.client());
    find(&keys, "a").await?;
    issuer.answers(jwks(&["a", "b"]));
    find(&keys, "b").await?;
    assert_eq!(issuer.asked(), 2);
    pass(30).await;
    issuer.answers(jwks(&["b", "c"]));
    find(&keys, "c").await?;
    find(&keys, "b").await?;
    assert_eq!(issuer.asked(), 3);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_unknown_ids_is_held_off() {
    let issuer = Issuer::new(jwks(&["a"]));
    let keys = KeySet::new(&issuer.client());
    find(&keys, "a").await.unwrap();
    // Ten a second, of ever other ids, for five minutes.
    for second in 0..300 {
        for number in 0..10 {
            let error = find(&keys, &format!("{second}-{number}"))
                .await
                .unwrap_err();
            assert_eq!(reason(&error), Some(&Rejection::KeyNotFound));
        }
        pass(1).await;
        find(&keys, "a").await.unwrap();
    }
    let asked = issuer.asked();
    assert!((10..=13).contains(&asked), "{asked}");
}

#[tokio::test(start_paused = true)]
async fn one_wrong_id_leaves_room_for_others() {
    let issuer = Issuer::new(jwks(&["a"]));
    let keys = KeySet::new(&issuer.client());
    find(&keys, "wrong").await.unwrap_err();
    assert_eq!(issuer.asked(), 2);
    pass(40).await;
    // Its time has not come, although the cool-down is over.
    find(&keys, "wrong").await.unwrap_err();
    assert_eq!(issuer.asked(), 2);
    issuer.answers(jwks(&["a", "b"]));
    find(&keys, "b").await.unwrap();
    assert_eq!(issuer.asked(), 3);
    pass(40).await;
    find(&keys, "wrong").await.unwrap_err();
    assert_eq!(issuer.asked(), 4);
}

/// A key of another kind is no reason to fetch, and neither is a token without an id.
#[tokio::test(start_paused = true)]
async fn only_an_unknown_id_is_a_reason_to_ask() {
    let issuer = Issuer::new(jwks(&["a", "b"]));
    let keys = KeySet::new(&issuer.client());
    for header in [json!({"kid": "a"}), json!({})] {
        let token = key("ES256").token("ES256", header, &json!({}));
        let token = Jws::parse(&token, &[Algorithm::Es256]).unwrap();
        assert!(keys.find(token.header()).await.is_err());
    }
    assert_eq!(issuer.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_no_fault_of_the_token() {
    let issuer = Issuer::new(jwks(&["a"]));
    let keys = KeySet::new(&issuer.client());
    issuer.feels(Mood::Down);
    let error = find(&keys, "a").await.unwrap_err();
    assert!(error.is_connect() && !error.is_invalid_token(), "{error}");
    assert_eq!(error.operation(), Some("jwks"));
    issuer.answers(jwks(&["a"]));
    pass(1).await;
    find(&keys, "a").await.unwrap();

    // Old keys serve for an hour, and nobody says of others that there are none.
    issuer.feels(Mood::Down);
    for _ in 0..6 * 60 {
        pass(10).await;
        find(&keys, "a").await.unwrap();
    }
    let error = find(&keys, "b").await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    pass(11 * 60).await;
    let error = find(&keys, "a").await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    issuer.answers(jwks(&["a"]));
    pass(31).await;
    find(&keys, "a").await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_silent_issuer_is_waited_for_as_long_as_is_said() {
    let issuer = Issuer::new("");
    issuer.feels(Mood::Silent);
    let settings = CacheSettings::new().fetch_timeout(Duration::from_secs(2));
    for (keys, seconds) in [
        (KeySet::new(&issuer.client()), 5),
        (KeySet::with_settings(&issuer.client(), settings), 2),
    ] {
        let begun = tokio::time::Instant::now();
        let error = find(&keys, "a").await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!(begun.elapsed().as_secs(), seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn whatever_is_no_key_set_is_an_error() {
    let cases = [
        (200, "<html>".to_owned()),
        (200, "{}".to_owned()),
        (200, r#"{"error":"unavailable"}"#.to_owned()),
        (200, r#"{"keys":"k"}"#.to_owned()),
        (200, r#"{"keys":[]}"#.to_owned()),
        (200, r#"{"keys":[{"kty":"of tomorrow"}]}"#.to_owned()),
        (200, String::new()),
        (404, "{}".to_owned()),
        (503, jwks(&["a"]).to_string()),
        (302, jwks(&["a"]).to_string()),
    ];
    for (status, body) in cases {
        let issuer = Issuer::new("");
        issuer.feels(Mood::Answers(status, body.clone()));
        let error = find(&KeySet::new(&issuer.client()), "a").await.unwrap_err();
        assert!(!error.is_invalid_token(), "{status} {body}: {error}");
        match status {
            200 => assert!(error.is_decode(), "{body}: {error}"),
            302 => assert!(error.is_redirect(), "{error}"),
            _ => assert_eq!(error.status().map(|status| status.as_u16()), Some(status)),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_set_without_a_usable_key_does_not_replace_good_ones() {
    for empty in [
        json!({"keys": []}),
        json!({"keys": [{"kty": "oct", "k": "AQID"}]}),
    ] {
        let issuer = Issuer::new(jwks(&["a"]));
        let keys = KeySet::new(&issuer.client());
        find(&keys, "a").await.unwrap();
        issuer.answers(empty);
        let error = find(&keys, "b").await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!(error.operation(), Some("jwks"));
        find(&keys, "a").await.unwrap();
        pass(11 * 60).await;
        find(&keys, "a").await.unwrap();
        issuer.answers(jwks(&["a", "b"]));
        pass(31).await;
        find(&keys, "b").await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_set_without_end_is_not_read() {
    let mut set = jwks(&["a"]);
    set["more"] = "x".repeat(1 << 20).into();
    let issuer = Issuer::new(set);
    let error = find(&KeySet::new(&issuer.client()), "a").await.unwrap_err();
    assert!(error.is_body_too_large(), "{error}");
}

#[tokio::test]
async fn fixed_keys_ask_nobody() -> Result<()> {
    let set: JwkSet = serde_json::from_value(jwks(&["a"])).unwrap();
    let keys = KeySet::fixed(set);
    find(&keys, "a").await?;
    let error = find(&keys, "b").await.unwrap_err();
    assert_eq!(reason(&error), Some(&Rejection::KeyNotFound));
    assert_eq!(keys.keys().await?.iter().count(), 1);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn keys_can_be_fetched_before_they_are_needed() -> Result<()> {
    let issuer = Issuer::new(jwks(&["a", "b"]));
    let keys = KeySet::new(&issuer.client());
    assert_eq!(keys.keys().await?.iter().count(), 2);
    find(&keys, "a").await?;
    assert_eq!(issuer.asked(), 1);
    Ok(())
}
