//! Keys as they are published: which of them can be used, and which one is for a token.

use auth0_sdk_jose::{Algorithm, Jwk, JwkSet, Jws, Rejection};
use aws_lc_rs::rsa::KeySize;
use serde_json::{Value, json};

use crate::keys::{Key, decode, encode, key};

fn with(mut key: Value, name: &str, value: impl Into<Value>) -> Value {
    key[name] = value.into();
    key
}

fn without(mut key: Value, name: &str) -> Value {
    key.as_object_mut().unwrap().remove(name);
    key
}

/// Keys that nobody can use here, each with the word that its error has to have.
fn unusable() -> Vec<(Value, &'static str)> {
    let (rsa, ec) = (key("RS256").json(), key("ES256").json());
    let okp = key("EdDSA").json();
    let modulus = decode(rsa["n"].as_str().unwrap());
    let mut even = modulus.clone();
    *even.last_mut().unwrap() &= 0xfe;
    let mut keys = vec![
        (json!({}), "members"),
        (json!([]), "members"),
        (json!({"kty": 1}), "members"),
        (json!({"kty": "tomorrow"}), "`kty`"),
        (json!({"kty": "rsa"}), "`kty`"),
        (json!({"kty": "oct", "k": "AQID"}), "private"),
        (without(rsa.clone(), "n"), "missing"),
        (without(rsa.clone(), "e"), "missing"),
        (with(rsa.clone(), "n", "AQ=="), "base64url"),
        (with(rsa.clone(), "n", ""), "bits"),
        (with(rsa.clone(), "n", encode(&modulus[1..])), "bits"),
        (with(rsa.clone(), "n", encode(&[0xff; 1025])), "bits"),
        (with(rsa.clone(), "n", encode(&even)), "no RSA key"),
        (with(rsa.clone(), "e", ""), "no RSA key"),
        (with(rsa.clone(), "e", "AQ"), "no RSA key"),
        (with(rsa.clone(), "e", "Ag"), "no RSA key"),
        (
            with(rsa.clone(), "e", encode(&[1, 0, 0, 0, 1])),
            "no RSA key",
        ),
        (with(rsa.clone(), "kid", 1), "members"),
        (with(rsa.clone(), "use", "enc"), "not for signatures"),
        (
            with(rsa.clone(), "key_ops", json!(["encrypt"])),
            "not for signatures",
        ),
        (
            with(rsa.clone(), "key_ops", json!([])),
            "not for signatures",
        ),
        (with(rsa.clone(), "alg", "RSA-OAEP"), "`alg`"),
        (with(rsa.clone(), "alg", "none"), "`alg`"),
        // The way in for those who take a public key for a secret.
        (with(rsa.clone(), "alg", "HS256"), "`alg`"),
        (with(rsa.clone(), "alg", "ES256"), "`alg`"),
        (with(ec.clone(), "alg", "ES384"), "`alg`"),
        (with(ec.clone(), "crv", "P-521"), "curve"),
        (with(ec.clone(), "crv", "secp256k1"), "curve"),
        (with(ec.clone(), "crv", "P-384"), "as long as"),
        (without(ec.clone(), "crv"), "curve"),
        (without(ec.clone(), "y"), "missing"),
        (with(ec.clone(), "x", encode(&[1; 31])), "as long as"),
        (with(okp.clone(), "crv", "X25519"), "Ed25519"),
        (with(okp.clone(), "x", encode(&[1; 33])), "as long as"),
    ];
    for name in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] {
        keys.push((with(rsa.clone(), name, "AQ"), "private"));
    }
    keys
}

#[test]
fn what_cannot_be_used_says_why() {
    for (json, word) in unusable() {
        let text = Jwk::from_json(&json.to_string()).unwrap_err().to_string();
        assert!(text.contains(word), "{text} for {json}");
    }
    let json = key("RS256").json().to_string();
    let twice = json.replacen('{', r#"{"kty":"RSA","#, 1);
    assert!(Jwk::from_json(&twice).is_err());
}

#[test]
fn a_set_leaves_out_what_cannot_be_used() {
    let mut keys: Vec<Value> = unusable().into_iter().map(|(key, _)| key).collect();
    keys.insert(3, with(key("RS256").json(), "kid", "good"));
    keys.push(json!("no key"));
    let set = JwkSet::from_json(&json!({"keys": keys}).to_string()).unwrap();
    let ids: Vec<_> = set.iter().map(Jwk::key_id).collect();
    assert_eq!(ids, [Some("good")]);
}

#[test]
fn what_is_no_set_is_no_empty_one() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        r#"{"keys":{}}"#,
        r#"{"keys":null}"#,
        r#"{"keys":[]"#,
        r#"{"keys":[],"keys":[]}"#,
        r#"{"error":"too_many_requests"}"#,
        "<html>",
    ] {
        assert!(JwkSet::from_json(text).is_err(), "{text}");
    }
    let empty = JwkSet::from_json(r#"{"keys":[],"more":1}"#).unwrap();
    assert_eq!(empty.iter().count(), 0);
}

#[test]
fn members_that_say_signatures_are_welcome() {
    let json = with(key("RS256").json(), "use", "sig");
    let json = with(json, "key_ops", json!(["verify"]));
    let json = with(json, "x5c", json!(["MII"]));
    let json = with(json, "alg", "RS512");
    let jwk = Jwk::from_json(&json.to_string()).unwrap();
    assert_eq!(jwk.algorithm(), Some(Algorithm::Rs512));
    assert!(jwk.fits(Algorithm::Rs512) && !jwk.fits(Algorithm::Rs256));
}

/// Some write a number with a zero before it; it is the same key all the same.
#[test]
fn zeros_before_a_number_do_not_count() {
    let json = key("RS256").json();
    let modulus = decode(json["n"].as_str().unwrap());
    let padded = with(json.clone(), "n", encode(&[&[0], &modulus[..]].concat()));
    let padded = Jwk::from_json(&padded.to_string()).unwrap();
    assert_eq!(padded, key("RS256").jwk());
    assert_eq!(padded.thumbprint(), key("RS256").jwk().thumbprint());
}

#[test]
fn larger_keys_work_as_well() {
    let key = Key::rsa(KeySize::Rsa4096);
    let token = key.token("PS384", json!({}), &json!({}));
    let token = Jws::parse(&token, &[Algorithm::Ps384]).unwrap();
    token.verify(&key.jwk()).unwrap();
}

#[test]
fn a_key_is_written_as_it_was_read() {
    for algorithm in ["RS256", "ES256", "ES384", "EdDSA"] {
        let json = with(key(algorithm).json(), "kid", "k");
        let json = with(json, "alg", algorithm);
        let jwk = Jwk::from_json(&json.to_string()).unwrap();
        assert_eq!(serde_json::to_value(&jwk).unwrap(), json);
        let text = format!("{jwk:?}");
        assert!(text.contains("\"k\""), "{text}");
    }
}

#[test]
fn a_token_finds_its_key() {
    let named = |algorithm: &str, id: &str| with(key(algorithm).json(), "kid", id);
    let set = |keys: Vec<Value>| JwkSet::from_json(&json!({"keys": keys}).to_string()).unwrap();
    let find = |keys: &JwkSet, header: Value| {
        let token = key("RS256").token("RS256", header, &json!({}));
        let token = Jws::parse(&token, &[Algorithm::Rs256]).unwrap();
        keys.find(token.header()).cloned()
    };
    let two = set(vec![
        named("RS256", "a"),
        named("RS384", "b"),
        named("ES256", "c"),
        with(named("PS256", "d"), "alg", "PS256"),
    ]);
    assert_eq!(find(&two, json!({"kid": "b"})).unwrap().key_id(), Some("b"));
    let missing = Err(Rejection::KeyNotFound);
    assert_eq!(find(&two, json!({"kid": "x"})), missing);
    assert_eq!(find(&two, json!({"kid": ""})), missing);
    assert_eq!(find(&two, json!({"kid": "c"})), Err(Rejection::KeyMismatch));
    assert_eq!(find(&two, json!({"kid": "d"})), Err(Rejection::KeyMismatch));
    // Without an id there must be no choice.
    assert_eq!(find(&two, json!({})), missing);
    let one = set(vec![named("RS256", "a"), named("ES256", "c")]);
    assert_eq!(find(&one, json!({})).unwrap().key_id(), Some("a"));
    assert_eq!(find(&set(vec![]), json!({})), missing);
    // An id that two keys of different kinds share leads to the one that fits.
    let shared = set(vec![named("ES256", "k"), named("RS256", "k")]);
    let found = find(&shared, json!({"kid": "k"})).unwrap();
    assert_eq!(found.thumbprint(), key("RS256").jwk().thumbprint());
}
