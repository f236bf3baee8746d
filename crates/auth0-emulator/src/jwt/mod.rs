//! Compact JWTs and the keys that sign and check them. It knows algorithms and
//! nothing of what the claims mean; which keys a tenant publishes is decided by
//! its key ring.

mod signing_key;

pub(crate) use signing_key::{Algorithm, KeyError, SigningKey, process_key};

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PSS_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use aws_lc_rs::{digest, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

use crate::x509::Certificate;

/// A token that was taken apart; nothing about it is known to be true yet.
pub(crate) struct Parsed<'a> {
    pub(crate) header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    signed: &'a str,
    signature: Vec<u8>,
}

/// Why a token was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rejected {
    /// Not three base64url parts holding JSON objects.
    Malformed,
    /// Signed with another algorithm, or not at all.
    Algorithm,
    /// Signed by a key that is not accepted, or altered.
    Signature,
}

impl<'a> Parsed<'a> {
    pub(crate) fn new(token: &'a str) -> Result<Self, Rejected> {
        let (signed, signature) = token.rsplit_once('.').ok_or(Rejected::Malformed)?;
        let (header, claims) = signed.split_once('.').ok_or(Rejected::Malformed)?;
        let signature = URL_SAFE_NO_PAD.decode(signature);
        Ok(Self {
            header: object(header)?,
            claims: object(claims)?,
            signed,
            signature: signature.map_err(|_| Rejected::Malformed)?,
        })
    }

    /// The algorithm that the header names; extensions that must be understood
    /// are not.
    pub(crate) fn algorithm(&self) -> Result<&str, Rejected> {
        let named = self.header.get("alg").and_then(Value::as_str);
        named
            .filter(|_| !self.header.contains_key("crit"))
            .ok_or(Rejected::Algorithm)
    }

    pub(crate) fn claim(&self, name: &str) -> Option<&str> {
        self.claims.get(name).and_then(Value::as_str)
    }

    /// Checks the signature with a public key or a certificate in PEM, by the algorithm that the
    /// header names if it is one that Auth0 takes from applications.
    pub(crate) fn check_pem(&self, pem: &str) -> Result<(), Rejected> {
        let mut der = pem_bytes(pem).ok_or(Rejected::Signature)?;
        if pem.contains("BEGIN CERTIFICATE") {
            let certificate = Certificate::new(&der);
            let key = certificate.public_key().ok_or(Rejected::Signature)?;
            der = key.to_vec();
        }
        let key: &'static dyn aws_lc_rs::signature::VerificationAlgorithm =
            match self.algorithm()? {
                "RS256" => &RSA_PKCS1_2048_8192_SHA256,
                "RS384" => &RSA_PKCS1_2048_8192_SHA384,
                "PS256" => &RSA_PSS_2048_8192_SHA256,
                _ => return Err(Rejected::Algorithm),
            };
        let key = UnparsedPublicKey::new(key, der);
        key.verify(self.signed.as_bytes(), &self.signature)
            .map_err(|_| Rejected::Signature)
    }

    /// Checks the signature with a public key as a JWK.
    pub(crate) fn check_jwk(&self, jwk: &Value) -> Result<(), Rejected> {
        let part = |name: &str| {
            let text = jwk[name].as_str().unwrap_or_default();
            URL_SAFE_NO_PAD
                .decode(text)
                .map_err(|_| Rejected::Signature)
        };
        let signed = self.signed.as_bytes();
        let checked = match (self.algorithm()?, jwk["kty"].as_str()) {
            ("ES256", Some("EC")) if jwk["crv"] == "P-256" => {
                let point = [vec![4], part("x")?, part("y")?].concat();
                let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
                key.verify(signed, &self.signature)
            }
            (name @ ("RS256" | "PS256"), Some("RSA")) => {
                let (n, e) = (part("n")?, part("e")?);
                let rules = if name == "RS256" {
                    &RSA_PKCS1_2048_8192_SHA256
                } else {
                    &RSA_PSS_2048_8192_SHA256
                };
                RsaPublicKeyComponents { n, e }.verify(rules, signed, &self.signature)
            }
            _ => return Err(Rejected::Algorithm),
        };
        checked.map_err(|_| Rejected::Signature)
    }

    /// Checks a token that was signed with a shared secret.
    pub(crate) fn check_secret(&self, secret: &str) -> Result<(), Rejected> {
        if self.algorithm()? != "HS256" {
            return Err(Rejected::Algorithm);
        }
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        hmac::verify(&key, self.signed.as_bytes(), &self.signature).map_err(|_| Rejected::Signature)
    }
}

/// Signs claims with a shared secret.
pub(crate) fn sign_with_secret(kind: &str, claims: &Value, secret: &str) -> String {
    let token = unsigned(&json!({"alg": "HS256", "typ": kind}), claims);
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let signature = URL_SAFE_NO_PAD.encode(hmac::sign(&key, token.as_bytes()));
    format!("{token}.{signature}")
}

/// Header and claims, joined; what is missing is the signature.
pub(crate) fn unsigned(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}", part(header), part(claims))
}

/// The thumbprint of a public key as RFC 7638 has it.
pub(crate) fn thumbprint(jwk: &Value) -> Option<String> {
    let names: &[&str] = match jwk["kty"].as_str()? {
        "EC" => &["crv", "kty", "x", "y"],
        "RSA" => &["e", "kty", "n"],
        _ => return None,
    };
    let mut needed = Map::new();
    for name in names {
        needed.insert((*name).to_owned(), jwk.get(*name)?.as_str()?.into());
    }
    let text = Value::Object(needed).to_string();
    Some(URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, text.as_bytes())))
}

fn object(part: &str) -> Result<Map<String, Value>, Rejected> {
    let bytes = URL_SAFE_NO_PAD
        .decode(part)
        .map_err(|_| Rejected::Malformed)?;
    serde_json::from_slice(&bytes).map_err(|_| Rejected::Malformed)
}

/// The bytes in a PEM text.
pub(crate) fn pem_bytes(pem: &str) -> Option<Vec<u8>> {
    let lines = pem.lines().map(str::trim);
    let body: String = lines.filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(body).ok().filter(|bytes| !bytes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonsense_is_malformed() {
        for text in [
            "",
            ".",
            "..",
            "a.b",
            "a.b.c",
            "e30.e30",
            "\u{1f600}.\u{1f600}.\u{1f600}",
        ] {
            let parsed = Parsed::new(text).err();
            assert_eq!(parsed, Some(Rejected::Malformed), "{text}");
        }
    }

    /// The example of RFC 7638.
    #[test]
    fn a_thumbprint_is_of_the_needed_members_in_order() {
        let n = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        let jwk = json!({"alg": "RS256", "kid": "x", "kty": "RSA", "e": "AQAB", "n": n});
        assert_eq!(
            thumbprint(&jwk).unwrap(),
            "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
        );
    }
}
