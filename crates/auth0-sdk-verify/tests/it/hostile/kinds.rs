//! Right tokens of another kind, of somebody else, or of another time.

use serde_json::{Value, json};

use super::Hostile;
use crate::keys::key;
use crate::tenant::{ISSUER, claims, now, with};

pub(super) fn all() -> Vec<Hostile> {
    let mut all = others();
    all.extend(types());
    all.extend(strangers());
    all
}

fn of_tenant(typ: &str, claims: &Value) -> String {
    key("RS256").token("RS256", json!({"typ": typ, "kid": "RS256"}), claims)
}

/// What a tenant issues beside access tokens.
fn others() -> Vec<Hostile> {
    let id_token = json!({
        "iss": ISSUER, "sub": "auth0|ada", "aud": "shop", "iat": now(), "exp": now() + 3600,
        "nonce": "n", "at_hash": "a", "sid": "s", "email": "ada@example.com",
    });
    let logout_token = json!({
        "iss": ISSUER, "sub": "auth0|ada", "aud": "shop", "iat": now(), "exp": now() + 120,
        "jti": "j", "sid": "s",
        "events": {"http://schemas.openid.net/event/backchannel-logout": {}},
    });
    let assertion = json!({
        "iss": "shop", "sub": "shop", "aud": ISSUER, "iat": now(), "exp": now() + 60, "jti": "j",
    });
    let userinfo = json!({"iss": ISSUER, "aud": "shop", "sub": "auth0|ada"});
    let proof =
        json!({"jti": "j", "htm": "GET", "htu": "https://orders.example.com/", "iat": now()});
    vec![
        Hostile::new(
            "an ID token",
            of_tenant("JWT", &id_token),
            "invalid_audience",
        ),
        Hostile::new(
            "a logout token",
            of_tenant("logout+jwt", &logout_token),
            "invalid_audience",
        ),
        Hostile::new(
            "a logout token as JWT",
            of_tenant("JWT", &logout_token),
            "invalid_audience",
        ),
        Hostile::new(
            "a client assertion",
            of_tenant("JWT", &assertion),
            "invalid_issuer",
        ),
        Hostile::new(
            "user information",
            of_tenant("JWT", &userinfo),
            "invalid_claims",
        ),
        Hostile::new(
            "a DPoP proof",
            of_tenant("dpop+jwt", &proof),
            "invalid_claims",
        ),
    ]
}

/// Claims of an access token in what says to be something else (RFC 8725, section 3.11).
fn types() -> Vec<Hostile> {
    [
        "logout+jwt",
        "dpop+jwt",
        "id_token",
        "id+jwt",
        "secevent+jwt",
        "oauth-authz-req+jwt",
        "token-introspection+jwt",
        "JWE",
        "JOSE",
        "JOSE+JSON",
        "jwt2",
        "JWT ",
        " JWT",
        "at+jwt2",
        "at jwt",
        "at+jwt\0",
        "text/at+jwt",
        "application/application/at+jwt",
        "application/",
        "",
        "JWТ",
    ]
    .into_iter()
    .map(|typ| {
        let token = of_tenant(typ, &claims());
        Hostile::new(format!("of the type {typ:?}"), token, "invalid_type")
    })
    .collect()
}

fn strangers() -> Vec<Hostile> {
    let strange = key("RS384");
    let named = |id: &str, claims: &Value| {
        let header = json!({"typ": "JWT", "kid": id});
        strange.token("RS256", header, claims)
    };
    let other = with("iss", "https://evil.example/");
    vec![
        Hostile::new(
            "of another key by the same name",
            named("RS256", &claims()),
            "invalid_signature",
        ),
        Hostile::new("of another key", named("other", &claims()), "key_not_found"),
        Hostile::new(
            "of another tenant",
            named("other", &other),
            "invalid_issuer",
        ),
        Hostile::new(
            "of another tenant with the same id",
            named("RS256", &other),
            "invalid_signature",
        ),
    ]
}
