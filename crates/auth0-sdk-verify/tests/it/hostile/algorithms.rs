//! Algorithms that sign nothing, that nobody knows, or that take a public key for a secret.

use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::signature::KeyPair;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Hostile;
use crate::keys::{Key, decode, encode, hmac_signature, key, unsigned};
use crate::tenant::{claims, jwks, signed, signed_by};

pub(super) fn all() -> Vec<Hostile> {
    let mut all = unsigned_tokens();
    all.extend(unknown());
    all.extend(secrets());
    all.extend(confusions());
    all
}

/// `none` in all spellings, with no signature and with one from elsewhere.
fn unsigned_tokens() -> Vec<Hostile> {
    let right = signed(&claims());
    let signature = right.rsplit('.').next().unwrap();
    let mut all = Vec::new();
    for name in [
        "none",
        "None",
        "NONE",
        "nOnE",
        "NoNe",
        "none ",
        " none",
        "none\0",
        "\u{feff}none",
        "n0ne",
        "ｎｏｎｅ",
        "",
        "null",
    ] {
        let message = unsigned(&json!({"alg": name, "kid": "RS256"}), &claims());
        for (kind, end) in [("no", ""), ("a foreign", signature)] {
            all.push(Hostile::new(
                format!("alg {name:?} with {kind} signature"),
                format!("{message}.{end}"),
                "invalid_algorithm",
            ));
        }
    }
    let escaped = encode(br#"{"alg":"n\u006fne"}"#);
    let payload = encode(claims().to_string().as_bytes());
    all.push(Hostile::new(
        "alg none in escapes",
        format!("{escaped}.{payload}."),
        "invalid_algorithm",
    ));
    let twice = encode(br#"{"alg":"RS256","alg":"none","kid":"RS256"}"#);
    all.push(Hostile::new(
        "alg none behind another",
        format!("{twice}.{payload}."),
        "token_malformed",
    ));
    all
}

/// Names that are none of ours, with the signature of a right token by RS256.
fn unknown() -> Vec<Hostile> {
    let names = [
        "rs256",
        "Rs256",
        "RS256 ",
        " RS256",
        "RS256\0",
        "RS-256",
        "RS2560",
        "RS1",
        "RSA",
        "ES256K",
        "ES512",
        "ES521",
        "HS1",
        "HS256",
        "Ed25519",
        "Ed448",
        "eddsa",
        "RSA-OAEP",
        "A128KW",
        "dir",
        "ML-DSA-44",
        "SHA256withRSA",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    ];
    let tokens = names.map(|name| (format!("alg {name:?}"), Value::from(name)));
    let tokens = tokens.into_iter().map(|(name, algorithm)| {
        let message = unsigned(&json!({"alg": algorithm, "kid": "RS256"}), &claims());
        let signature = encode(&key("RS256").sign("RS256", message.as_bytes()));
        Hostile::new(name, format!("{message}.{signature}"), "invalid_algorithm")
    });
    tokens.collect()
}

/// A public key is no secret, in whichever form it is taken for one.
fn secrets() -> Vec<Hostile> {
    let Key::Rsa(pair) = key("RS256") else {
        panic!("an RSA key is expected");
    };
    let der: PublicKeyX509Der<'_> = pair.public_key().as_der().unwrap();
    let pem = |label: &str, der: &[u8]| {
        let text = STANDARD.encode(der);
        let lines: Vec<_> = text
            .as_bytes()
            .chunks(64)
            .map(String::from_utf8_lossy)
            .collect();
        format!(
            "-----BEGIN {label}-----\n{}\n-----END {label}-----",
            lines.join("\n")
        )
    };
    let jwk = key("RS256").json();
    let modulus = jwk["n"].as_str().unwrap();
    let (spki, pkcs1) = (
        pem("PUBLIC KEY", der.as_ref()),
        pem("RSA PUBLIC KEY", pair.public_key().as_ref()),
    );
    let secrets: [(&str, Vec<u8>); 12] = [
        ("PEM", spki.clone().into()),
        ("PEM and a line end", format!("{spki}\n").into()),
        ("PEM of PKCS 1", pkcs1.clone().into()),
        ("PEM of PKCS 1 and a line end", format!("{pkcs1}\n").into()),
        ("DER", der.as_ref().to_vec()),
        ("DER of PKCS 1", pair.public_key().as_ref().to_vec()),
        ("JWK", jwk.to_string().into()),
        ("JWKS", jwks(&["RS256"]).to_string().into()),
        ("modulus", decode(modulus)),
        ("modulus in base64url", modulus.into()),
        ("key id", b"RS256".to_vec()),
        ("nothing", Vec::new()),
    ];
    let mut all = Vec::new();
    for (name, secret) in secrets {
        for algorithm in ["HS256", "HS384", "HS512"] {
            let header = json!({"alg": algorithm, "typ": "JWT", "kid": "RS256"});
            let message = unsigned(&header, &claims());
            let signature = encode(&hmac_signature(algorithm, &secret, message.as_bytes()));
            all.push(Hostile::new(
                format!("{algorithm} with the public key as {name}"),
                format!("{message}.{signature}"),
                "invalid_algorithm",
            ));
        }
    }
    all
}

/// A right signature under the name of another algorithm, and a key of another kind.
fn confusions() -> Vec<Hostile> {
    let rsa = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"];
    let mut all = Vec::new();
    for signs in rsa {
        for says in rsa.into_iter().filter(|says| *says != signs) {
            let message = unsigned(&json!({"alg": says, "kid": "RS256"}), &claims());
            let signature = encode(&key("RS256").sign(signs, message.as_bytes()));
            all.push(Hostile::new(
                format!("signed by {signs} as {says}"),
                format!("{message}.{signature}"),
                "invalid_signature",
            ));
        }
    }
    let kinds = ["RS256", "ES256", "ES384", "EdDSA"];
    for signs in kinds {
        let token = signed_by(signs, &claims());
        for names in kinds.into_iter().filter(|names| *names != signs) {
            let header = json!({"alg": signs, "kid": names});
            let message = unsigned(&header, &claims());
            let signature = encode(&key(signs).sign(signs, message.as_bytes()));
            all.push(Hostile::new(
                format!("{signs} with the id of the {names} key"),
                format!("{message}.{signature}"),
                "invalid_signature",
            ));
            let header = encode(json!({"alg": names, "kid": names}).to_string().as_bytes());
            let rest = token.split_once('.').unwrap().1;
            all.push(Hostile::new(
                format!("{signs} changed into {names}"),
                format!("{header}.{rest}"),
                "invalid_signature",
            ));
        }
    }
    all
}
