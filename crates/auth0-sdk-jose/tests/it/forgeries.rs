//! Tokens that somebody has changed, and keys that are taken for others.

use auth0_sdk_jose::{Algorithm, HmacKey, Jwk, Jws, Rejection, Verified};
use serde_json::{Value, json};

use crate::keys::{Key, decode, encode, hmac_signature, key, keys, unsigned};

fn claims() -> Value {
    json!({"iss": "https://tenant.example/", "sub": "auth0|1", "exp": 4_000_000_000_u64})
}

fn verify(token: &str, key: &Key) -> Result<Verified, Rejection> {
    let token = Jws::parse(token, &Algorithm::ALL)?;
    match key {
        Key::Secret(_) => token.verify_hmac(&key.hmac()),
        _ => token.verify(&key.jwk()),
    }
}

#[test]
fn every_algorithm_is_checked() {
    for (algorithm, key) in keys() {
        let token = key.token(algorithm, json!({"kid": "k"}), &claims());
        let token = verify(&token, key).unwrap();
        assert_eq!(token.header().algorithm().name(), *algorithm);
        assert_eq!(token.claims::<Value>().unwrap(), claims());
        assert!(!format!("{token:?}").contains("tenant"));
    }
}

#[test]
fn no_bit_of_a_signature_can_be_changed() {
    for (algorithm, key) in keys() {
        let token = key.token(algorithm, json!({}), &claims());
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let signature = decode(signature);
        let bits = signature.len() * 8;
        for bit in (0..bits).step_by(bits / 64 + 1).chain([bits - 1]) {
            let mut changed = signature.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            let token = format!("{signed}.{}", encode(&changed));
            let rejection = verify(&token, key).unwrap_err();
            assert_eq!(rejection, Rejection::BadSignature, "{algorithm} {bit}");
        }
        for wrong in [&signature[1..], &[], &[&signature[..], &[0]].concat()] {
            let token = format!("{signed}.{}", encode(wrong));
            assert_eq!(verify(&token, key).unwrap_err(), Rejection::BadSignature);
        }
    }
}

#[test]
fn no_bit_of_what_is_signed_can_be_changed() {
    for (algorithm, key) in keys() {
        let token = key.token(algorithm, json!({"kid": "k"}), &claims());
        for place in (0..token.rfind('.').unwrap()).step_by(7) {
            let mut changed = token.clone().into_bytes();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(verify(&changed, key).is_err(), "{algorithm} {place}");
        }
    }
}

/// A token that says to be signed by another algorithm is checked by that one or not at all.
#[test]
fn an_algorithm_cannot_be_swapped() {
    for (algorithm, key) in keys() {
        let token = key.token(algorithm, json!({}), &claims());
        let signature = token.rsplit_once('.').unwrap().1;
        for other in Algorithm::ALL {
            if other.name() == *algorithm {
                continue;
            }
            let message = unsigned(&json!({"alg": other.name()}), &claims());
            let rejection = verify(&format!("{message}.{signature}"), key).unwrap_err();
            let expected = [Rejection::BadSignature, Rejection::KeyMismatch];
            assert!(expected.contains(&rejection), "{algorithm} as {other}");
        }
    }
}

/// The public key of the tenant is no secret: a token by HS256 "signed" with it is refused,
/// in whichever form the key was taken for one.
#[test]
fn a_public_key_is_no_secret() {
    let key = key("RS256");
    let json = key.json();
    let (jwk, modulus) = (json.to_string(), decode(json["n"].as_str().unwrap()));
    for secret in [jwk.as_bytes(), &modulus] {
        let message = unsigned(&json!({"alg": "HS256"}), &claims());
        let signature = encode(&hmac_signature("HS256", secret, message.as_bytes()));
        let token = format!("{message}.{signature}");
        // Whoever expects RS256 does not even look at it.
        let rejection = Jws::parse(&token, &[Algorithm::Rs256]).unwrap_err();
        let expected = Rejection::AlgorithmNotAllowed(vec![Algorithm::Rs256]);
        assert_eq!(rejection, expected);
        // Whoever allows both does not check it with the public key.
        assert_eq!(verify(&token, key).unwrap_err(), Rejection::KeyMismatch);
    }
}

#[test]
fn a_secret_checks_nothing_but_hmacs() {
    let token = key("RS256").token("RS256", json!({}), &claims());
    let token = Jws::parse(&token, &Algorithm::ALL).unwrap();
    let secret = HmacKey::new(&"s3cret".into()).unwrap();
    assert_eq!(
        token.verify_hmac(&secret).unwrap_err(),
        Rejection::KeyMismatch
    );
}

#[test]
fn the_key_of_somebody_else_is_of_no_use() {
    for (algorithm, one) in keys() {
        for (other, two) in keys() {
            let is_hmac = |key: &Key| matches!(key, Key::Secret(_));
            if algorithm == other || is_hmac(one) != is_hmac(two) {
                continue;
            }
            let token = one.token(algorithm, json!({}), &claims());
            assert!(verify(&token, two).is_err(), "{algorithm} by {other}");
        }
    }
}

/// A key that names its algorithm is good for no other, though the numbers would do.
#[test]
fn a_key_keeps_to_its_algorithm() {
    let key = key("RS256");
    let mut json = key.json();
    json["alg"] = "PS256".into();
    let named = Jwk::from_json(&json.to_string()).unwrap();
    let token = key.token("RS256", json!({}), &claims());
    let token = Jws::parse(&token, &Algorithm::ALL).unwrap();
    assert_eq!(token.verify(&named).unwrap_err(), Rejection::KeyMismatch);
}

/// RFC 9449, section 4.2: the key of a proof stands in its header.
#[test]
fn a_proof_brings_its_key() {
    let key = key("ES256");
    let header = json!({"typ": "dpop+jwt", "jwk": key.json()});
    let proof = key.token("ES256", header, &json!({"jti": "1"}));
    let proof = Jws::parse(&proof, &[Algorithm::Es256]).unwrap();
    assert!(proof.header().has_type("dpop+jwt"));
    let jwk = proof.header().jwk().unwrap();
    assert_eq!(jwk.thumbprint(), key.jwk().thumbprint());
    proof.verify(&jwk).unwrap();

    let mut private = key.json();
    private["d"] = "AQ".into();
    for header in [json!({}), json!({"jwk": null}), json!({"jwk": private})] {
        let proof = key.token("ES256", header, &json!({}));
        let proof = Jws::parse(&proof, &[Algorithm::Es256]).unwrap();
        let rejection = proof.header().jwk().unwrap_err();
        assert!(matches!(rejection, Rejection::Malformed(_)));
    }
}

/// A point that is not on the curve checks nothing.
#[test]
fn a_key_beside_its_curve_is_of_no_use() {
    let key = key("ES256");
    let mut json = key.json();
    json["y"] = json["x"].clone();
    let beside = Jwk::from_json(&json.to_string()).unwrap();
    let token = key.token("ES256", json!({}), &claims());
    let token = Jws::parse(&token, &Algorithm::ALL).unwrap();
    assert_eq!(token.verify(&beside).unwrap_err(), Rejection::BadSignature);
}
