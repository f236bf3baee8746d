//! The table of logout tokens: each is right, or wrong in one respect.

use auth0_sdk_jose::{Algorithm, Rejection};
use serde_json::{Value, json};

use crate::issuer::{Issuer, Signed, now};

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

fn head() -> Value {
    json!({"alg": "RS256", "typ": "logout+jwt", "kid": "one"})
}

fn claims() -> Value {
    json!({
        "iss": "https://tenant.example/", "aud": "app", "iat": now() - 60, "exp": now() + 120,
        "jti": "j-1", "sub": "auth0|1", "sid": "s-1", "events": {EVENT: {}},
    })
}

/// What is changed about a token that is right; a claim that is `None` is taken away.
type Change = (&'static str, Option<Value>);

#[tokio::test]
async fn right_ones_are_taken() {
    let issuer = Issuer::new();
    let auth0 = issuer.client(Algorithm::Rs256);
    let some = |name, value| (name, Some(value));
    let right: [Change; 6] = [
        some("trace_id", json!("t")),
        ("sub", None),
        ("sid", None),
        some("aud", json!(["x", "app"])),
        some("exp", json!(now() - 30)),
        some("events", json!({EVENT: {"reason": "x"}, "more": 1})),
    ];
    for change in right {
        let name = format!("{change:?}");
        let token = issuer.sign(&head(), &changed(change), Signed::Rs256).await;
        auth0
            .validate_logout_token(token)
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let typed = json!({"alg": "RS256", "typ": "JWT", "kid": "one"});
    let token = issuer
        .sign(&typed, &claims().to_string(), Signed::Rs256)
        .await;
    let ended = auth0.validate_logout_token(token).await.unwrap();
    assert_eq!(ended.sub.as_deref(), Some("auth0|1"));
    assert_eq!(ended.sid.as_deref(), Some("s-1"));
}

#[tokio::test]
async fn wrong_ones_are_refused_each_for_its_own_reason() {
    let issuer = Issuer::new();
    let auth0 = issuer.client(Algorithm::Rs256);
    let some = |name, value| (name, Some(value));
    let missing = |name: &'static str| Rejection::MissingClaim(name.into());
    let mistyped = |name: &'static str| Rejection::WrongClaimType(name.into());
    let wrong: Vec<(Change, Rejection)> = vec![
        (
            some("iss", json!("https://evil/")),
            Rejection::WrongIssuer("https://tenant.example/".into()),
        ),
        (
            some("aud", json!("other")),
            Rejection::WrongAudience("app".into()),
        ),
        (some("exp", json!(now() - 90)), Rejection::Expired),
        (some("iat", json!(now() + 90)), Rejection::IssuedInFuture),
        (some("iat", json!(-1)), Rejection::ImpossibleTimes),
        (("iss", None), missing("iss")),
        (("aud", None), missing("aud")),
        (("exp", None), missing("exp")),
        (("iat", None), missing("iat")),
        (("jti", None), missing("jti")),
        (some("jti", json!("")), missing("jti")),
        (some("jti", json!(1)), mistyped("jti")),
        (("events", None), missing("events")),
        (some("events", json!([EVENT])), mistyped("events")),
        (some("events", json!({})), Rejection::EventMissing(EVENT)),
        (
            some("events", json!({EVENT: true})),
            Rejection::EventMissing(EVENT),
        ),
        (
            some("events", json!({"other": {}})),
            Rejection::EventMissing(EVENT),
        ),
        (some("nonce", json!("n")), Rejection::NonceForbidden),
        (some("nonce", Value::Null), Rejection::NonceForbidden),
        (some("sub", json!(1)), mistyped("sub")),
    ];
    for (change, reason) in wrong {
        let name = format!("{change:?}");
        let token = issuer.sign(&head(), &changed(change), Signed::Rs256).await;
        let error = auth0.validate_logout_token(token).await.unwrap_err();
        assert_eq!(Rejection::of(&error), Some(&reason), "{name}");
    }
    let mut nobody = claims();
    nobody["sub"] = json!("");
    nobody.as_object_mut().unwrap().remove("sid");
    let token = issuer
        .sign(&head(), &nobody.to_string(), Signed::Rs256)
        .await;
    let error = auth0.validate_logout_token(token).await.unwrap_err();
    assert_eq!(
        Rejection::of(&error),
        Some(&Rejection::SubjectOrSessionMissing)
    );
    let token = issuer
        .sign(&head(), &claims().to_string(), Signed::ByStranger)
        .await;
    let error = auth0.validate_logout_token(token).await.unwrap_err();
    assert_eq!(Rejection::of(&error), Some(&Rejection::BadSignature));
    let other = json!({"alg": "RS256", "typ": "at+jwt", "kid": "one"});
    let token = issuer
        .sign(&other, &claims().to_string(), Signed::Rs256)
        .await;
    let error = auth0.validate_logout_token(token).await.unwrap_err();
    assert_eq!(
        Rejection::of(&error),
        Some(&Rejection::WrongType("logout+jwt"))
    );
}

/// The algorithm of ID tokens says nothing of logout tokens.
#[tokio::test]
async fn they_have_an_algorithm_of_their_own() {
    let issuer = Issuer::new();
    let by = |algorithm: &str| json!({"alg": algorithm, "typ": "logout+jwt", "kid": "one"});
    let claims = claims().to_string();
    let auth0 = issuer.client(Algorithm::Hs256);
    let token = issuer.sign(&by("RS256"), &claims, Signed::Rs256).await;
    auth0.validate_logout_token(&*token).await.unwrap();
    let refused = issuer.sign(&by("HS256"), &claims, Signed::Hs256).await;
    let error = auth0.validate_logout_token(refused).await.unwrap_err();
    let reason = Rejection::AlgorithmNotAllowed(vec![Algorithm::Rs256]);
    assert_eq!(Rejection::of(&error), Some(&reason));

    let settings = issuer.settings(Algorithm::Rs256);
    let auth0 = settings.logout_token_algorithm(Algorithm::Ps256);
    let auth0 = auth0.build().unwrap();
    let error = auth0.validate_logout_token(token).await.unwrap_err();
    let reason = Rejection::AlgorithmNotAllowed(vec![Algorithm::Ps256]);
    assert_eq!(Rejection::of(&error), Some(&reason));
    let token = issuer.sign(&by("PS256"), &claims, Signed::Ps256).await;
    auth0.validate_logout_token(token).await.unwrap();
}

#[test]
fn no_shared_secret_signs_them() {
    let settings = Issuer::new().settings(Algorithm::Hs256);
    let settings = settings.logout_token_algorithm(Algorithm::Hs256);
    let error = settings.build().unwrap_err();
    assert!(error.is_configuration(), "{error}");
}

fn changed((name, value): Change) -> String {
    let mut claims = claims();
    match value {
        Some(value) => claims[name] = value,
        None => {
            claims.as_object_mut().unwrap().remove(name);
        }
    }
    claims.to_string()
}
