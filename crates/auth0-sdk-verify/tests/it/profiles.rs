//! The dialects of access tokens, and the organizations within which they are issued.

use auth0_sdk_verify::TokenProfile;
use serde_json::{Value, json};

use crate::keys::key;
use crate::tenant::{OK, Tenant, claims, expect, jwks, now, signed, with, without};

#[tokio::test(start_paused = true)]
async fn a_profile_is_kept_to() {
    let tenant = Tenant::new();
    let typed = |typ: Value, claims: &Value| {
        key("RS256").token("RS256", json!({"typ": typ, "kid": "RS256"}), claims)
    };
    let at_jwt = |claims: &Value| typed("at+jwt".into(), claims);
    let mut rows = vec![
        (at_jwt(&claims()), OK),
        (typed("Application/At+Jwt".into(), &claims()), OK),
        (typed("JWT".into(), &claims()), "invalid_type"),
        (typed("".into(), &claims()), "invalid_type"),
        (
            key("RS256").token("RS256", json!({}), &claims()),
            "invalid_type",
        ),
        (typed("logout+jwt".into(), &claims()), "invalid_type"),
    ];
    for name in ["sub", "client_id", "iat", "jti"] {
        rows.push((at_jwt(&without(name)), "invalid_claims"));
    }
    for name in ["sub", "client_id", "jti"] {
        rows.push((at_jwt(&with(name, "")), "invalid_claims"));
    }
    // The other dialect has `azp` in its place, and this one does not.
    let mut azp = without("client_id");
    azp["azp"] = "shop".into();
    rows.push((at_jwt(&azp), "invalid_claims"));
    expect(
        tenant.settings().token_profile(TokenProfile::Rfc9068),
        &rows,
    )
    .await;
    expect(
        tenant.settings(),
        &[(at_jwt(&azp), OK), (typed("JWT".into(), &azp), OK)],
    )
    .await;
}

/// The header and the claims of the example in RFC 9068, section 2.2, at a time that is now.
#[tokio::test(start_paused = true)]
async fn rfc_9068_2_2_example() {
    let claims = json!({
        "iss": "https://authorization-server.example.com/",
        "sub": "5ba552d67",
        "aud": "https://rs.example.com/",
        "exp": now() + 3600,
        "iat": now(),
        "jti": "dbe39bf3a3ba4238a513f51d6e1691c4",
        "client_id": "s6BhdRkqt3",
        "scope": "openid profile reademail",
    });
    let tenant = Tenant::new();
    let keys = "https://authorization-server.example.com/.well-known/jwks.json";
    let mut set = jwks(&["RS256"]);
    set["keys"][0]["kid"] = "RjEwOwOA".into();
    tenant.answer(keys, crate::tenant::Answer::Says(200, set.to_string()));
    let header = json!({"typ": "at+JWT", "kid": "RjEwOwOA"});
    let token = key("RS256").token("RS256", header, &claims);
    let settings = tenant
        .bare()
        .issuer("https://authorization-server.example.com/");
    let settings = settings.audience("https://rs.example.com/");
    let verifier = settings
        .token_profile(TokenProfile::Rfc9068)
        .build()
        .unwrap();
    let token = verifier.verify_token(&token).await.unwrap();
    assert_eq!(token.claims().scope.iter().count(), 3);
    assert_eq!(token.claims().client(), Some("s6BhdRkqt3"));
}

#[tokio::test(start_paused = true)]
async fn an_organization_is_that_of_its_id_or_its_name() {
    let tenant = Tenant::new();
    let of = |id: &str, name: &str| {
        let mut claims = claims();
        claims["org_id"] = id.into();
        claims["org_name"] = name.into();
        signed(&claims)
    };
    let by_id = [
        (of("org_1", "acme"), OK),
        (of("org_2", "acme"), "invalid_claims"),
        (of("ORG_1", "acme"), "invalid_claims"),
        // A name that looks like an id is none.
        (of("org_2", "org_1"), "invalid_claims"),
        (signed(&claims()), "invalid_claims"),
    ];
    expect(tenant.settings().organization("org_1"), &by_id).await;
    let by_name = [
        (of("org_1", "acme"), OK),
        (of("org_1", "ACME"), OK),
        (of("org_1", "acme2"), "invalid_claims"),
        (of("acme", "other"), "invalid_claims"),
        (of("acme", ""), "invalid_claims"),
        (signed(&with("org_id", "org_1")), "invalid_claims"),
    ];
    expect(tenant.settings().organization("Acme"), &by_name).await;
    let settings = tenant
        .settings()
        .organization("org_1")
        .organization("other");
    let either = [
        (of("org_1", "acme"), OK),
        (of("org_2", "other"), OK),
        (of("org_2", "acme"), "invalid_claims"),
    ];
    expect(settings, &either).await;
    expect(tenant.settings(), &[(of("org_9", "any"), OK)]).await;
}
