//! Right tokens, what they say, and what makes them wrong in one respect. Hostile tokens have
//! files of their own.

use std::time::Duration;

use auth0_sdk_verify::{ClaimRejection, Claims, Scope};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::keys::key;
use crate::tenant::{AUDIENCE, ISSUER, OK, Tenant, claims, expect, now, signed, with, without};

#[tokio::test(start_paused = true)]
async fn a_right_token_says_what_it_says() {
    let tenant = Tenant::new();
    let mut all = claims();
    all["org_id"] = "org_1".into();
    all["org_name"] = "acme".into();
    all["sid"] = "session".into();
    all["act"] = json!({"sub": "support", "act": {"sub": "robot"}, "reason": "a call"});
    all["https://example.com/plan"] = "paid".into();
    let verifier = tenant.settings().build().unwrap();
    let token = verifier.verify_token(&signed(&all)).await.unwrap();
    let read = token.claims();
    assert_eq!(read.iss, ISSUER);
    assert_eq!(read.sub.as_deref(), Some("auth0|ada"));
    assert_eq!(read.aud, [AUDIENCE]);
    assert_eq!(read.client(), Some("shop"));
    assert_eq!(read.scope, Scope::new("read:orders"));
    assert_eq!(read.permissions, ["read:orders"]);
    assert_eq!(read.org_name.as_deref(), Some("acme"));
    assert_eq!(read.exp - read.iat.unwrap(), 3600);
    let actors: Vec<_> = read
        .actors()
        .map(|actor| actor.sub.as_deref().unwrap())
        .collect();
    assert_eq!(actors, ["support", "robot"]);

    #[derive(Deserialize)]
    struct Plan {
        #[serde(rename = "https://example.com/plan")]
        plan: String,
    }
    assert_eq!(token.custom::<Plan>().unwrap().plan, "paid");
    assert_eq!(token.claims_with::<Plan>().unwrap().custom.plan, "paid");
    assert_eq!(Value::Object(token.custom::<Map<_, _>>().unwrap()), all);
    #[derive(Debug, Deserialize)]
    struct Wrong {
        #[serde(rename = "sub")]
        _sub: u32,
    }
    let error = token.custom::<Wrong>().unwrap_err();
    let found = (error.status().as_u16(), error.code());
    assert_eq!(found, (401, "invalid_claims"));
}

/// What may be left out, and other ways to say the same.
#[tokio::test(start_paused = true)]
async fn what_is_not_asked_for_need_not_be_there() {
    let mut rows: Vec<_> = [
        "sub",
        "iat",
        "nbf",
        "jti",
        "client_id",
        "scope",
        "permissions",
    ]
    .map(|name| (signed(&without(name)), OK))
    .into();
    for claims in [
        with("aud", json!([AUDIENCE])),
        with("aud", json!(["https://evil.example", AUDIENCE])),
        with("aud", json!(vec![AUDIENCE; 50])),
        with("exp", json!((now() + 3600) as f64 + 0.5)),
        with("nbf", 0),
        with("iat", 0),
        with("scope", ""),
        with("permissions", json!([])),
        with("x", json!([{"deep": [null, 1e300, "\u{0}"]}])),
        json!({"iss": ISSUER, "aud": AUDIENCE, "exp": now() + 60}),
    ] {
        rows.push((signed(&claims), OK));
    }
    for typ in [
        "at+jwt",
        "AT+JWT",
        "application/at+jwt",
        "jwt",
        "JWT",
        "application/JWT",
    ] {
        let header = json!({"typ": typ, "kid": "RS256", "jku": "https://evil.example/"});
        rows.push((key("RS256").token("RS256", header, &claims()), OK));
    }
    // With no type, and with no id where one key fits.
    rows.push((key("RS256").token("RS256", json!({}), &claims()), OK));
    expect(Tenant::new().settings(), &rows).await;
}

#[tokio::test(start_paused = true)]
async fn times_are_those_of_now() {
    let tenant = Tenant::new();
    let at = |name: &str, seconds: i64| signed(&with(name, now() + seconds));
    let rows = [
        (at("exp", 60), OK),
        (at("exp", -60), "token_expired"),
        (at("nbf", -60), OK),
        (at("nbf", 60), "token_not_yet_valid"),
        (at("iat", 60), "token_not_yet_valid"),
        (at("iat", -86_400), OK),
    ];
    expect(tenant.settings(), &rows).await;
    let rows = [
        (at("exp", -60), OK),
        (at("exp", -200), "token_expired"),
        (at("nbf", 60), OK),
        (at("nbf", 200), "token_not_yet_valid"),
        (at("iat", 60), OK),
        (at("iat", 200), "token_not_yet_valid"),
    ];
    let settings = tenant.settings().leeway(Duration::from_secs(120));
    // A minute ago is after its beginning all the same.
    let mut ended = claims();
    ended["iat"] = (now() - 3600).into();
    ended["exp"] = (now() - 60).into();
    let rows: Vec<_> = [(signed(&ended), OK)]
        .into_iter()
        .chain(rows.into_iter().skip(1))
        .collect();
    expect(settings, &rows).await;

    let settings = tenant.settings().max_token_age(Duration::from_secs(600));
    let rows = [
        (at("iat", -300), OK),
        (at("iat", -900), "token_expired"),
        (signed(&without("iat")), "invalid_claims"),
    ];
    expect(settings, &rows).await;
}

#[tokio::test(start_paused = true)]
async fn rules_of_ones_own_come_last() {
    #[derive(Deserialize)]
    struct Plan {
        plan: String,
    }
    let tenant = Tenant::new();
    let settings = || {
        let settings = tenant.settings().claims_validator(|claims: &Claims<Plan>| {
            match claims.custom.plan.as_str() {
                "free" => Err(ClaimRejection::new("plan", "one that is paid for")),
                _ => Ok(()),
            }
        });
        settings.validator(|token| match token.claims().sub.as_deref() {
            Some("auth0|blocked") => Err(ClaimRejection::new("sub", "another")),
            _ => Ok(()),
        })
    };
    let of = |plan: Value, sub: &str| {
        let mut claims = with("plan", plan);
        claims["sub"] = sub.into();
        signed(&claims)
    };
    let mut expired = with("plan", "free");
    expired["exp"] = 1.into();
    let rows = [
        (of("paid".into(), "auth0|ada"), OK),
        (of("free".into(), "auth0|ada"), "invalid_claims"),
        (of("paid".into(), "auth0|blocked"), "invalid_claims"),
        (of(1.into(), "auth0|ada"), "invalid_claims"),
        (signed(&claims()), "invalid_claims"),
        (signed(&expired), "token_expired"),
    ];
    expect(settings(), &rows).await;
    let verifier = settings().build().unwrap();
    let error = verifier.verify_token(&rows[1].0).await.unwrap_err();
    assert!(error.is_invalid_token() && error.to_string().contains("paid for"));
    // The caller learns which claim it is, and not what it should be.
    assert_eq!(
        error.description().unwrap(),
        "the claim plan is not accepted"
    );
}

#[tokio::test(start_paused = true)]
async fn one_of_several_audiences_is_enough() {
    let settings = Tenant::new()
        .settings()
        .audience("https://bills.example.com");
    let rows = [
        (signed(&claims()), OK),
        (signed(&with("aud", "https://bills.example.com")), OK),
        (
            signed(&with("aud", json!(["x", "https://bills.example.com"]))),
            OK,
        ),
        (signed(&with("aud", "x")), "invalid_audience"),
        (signed(&with("aud", "")), "invalid_audience"),
    ];
    expect(settings, &rows).await;
}
