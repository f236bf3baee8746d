//! Compact JWTs and the keys that sign and check them. It knows algorithms and
//! nothing of what the claims mean; which keys a tenant publishes is decided by
//! its key ring.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_SHA256, RSA_PSS_2048_8192_SHA256, RSA_PSS_SHA256,
    RsaKeyPair, RsaPublicKeyComponents, UnparsedPublicKey,
};
use aws_lc_rs::{digest, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

use crate::certificate;

/// An RSA key pair with its public form ready to publish.
pub(crate) struct SigningKey {
    pair: RsaKeyPair,
    public: ParsedPublicKey,
    pub(crate) kid: String,
    pub(crate) jwk: Value,
    /// The self-signed certificate of the public key.
    pub(crate) certificate: Vec<u8>,
    pkcs8: Vec<u8>,
    /// Digests of tokens that were found to be signed by this key: a client sends
    /// the same token with every request, and checking it costs more than the rest.
    known: Mutex<HashSet<[u8; 32]>>,
}

/// So many tokens are known before they are all checked again.
const KNOWN_TOKENS: usize = 4_096;

/// How a token of the tenant is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Rs256,
    Ps256,
}

/// A token that was taken apart; nothing about it is known to be true yet.
pub(crate) struct Parsed<'a> {
    pub(crate) header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    signed: &'a str,
    signature: Vec<u8>,
}

/// Why a key could not be made or used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct KeyError(&'static str);

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

/// The key pairs of this process, by number: making one takes far longer than
/// starting an emulator, and nothing is gained by new ones for every test.
/// Waits while a pair is made.
pub(crate) fn process_key(number: usize) -> Result<Arc<SigningKey>, KeyError> {
    static KEYS: Mutex<Vec<Arc<SigningKey>>> = Mutex::new(Vec::new());
    let mut keys = KEYS.lock().unwrap_or_else(PoisonError::into_inner);
    while keys.len() <= number {
        keys.push(Arc::new(SigningKey::generate()?));
    }
    Ok(Arc::clone(&keys[number]))
}

impl SigningKey {
    pub(crate) fn generate() -> Result<Self, KeyError> {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048);
        Self::of(pair.map_err(|_| KeyError("no RSA key pair could be made"))?)
    }

    pub(crate) fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, KeyError> {
        let pair = RsaKeyPair::from_pkcs8(pkcs8);
        Self::of(pair.map_err(|_| KeyError("the key pair cannot be read"))?)
    }

    /// The private key, to be kept with the state of a tenant and nowhere else.
    pub(crate) fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    /// The certificate as text.
    pub(crate) fn certificate_pem(&self) -> String {
        let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
        let text = STANDARD.encode(&self.certificate);
        for line in text.as_bytes().chunks(64) {
            // Base64 is ASCII, so every line of it is text.
            pem.push_str(&String::from_utf8_lossy(line));
            pem.push('\n');
        }
        pem.push_str("-----END CERTIFICATE-----\n");
        pem
    }

    /// Signs claims; `kind` is the `typ` of the header.
    pub(crate) fn sign(
        &self,
        kind: &str,
        algorithm: Algorithm,
        claims: &Value,
    ) -> Result<String, KeyError> {
        let (name, padding) = match algorithm {
            Algorithm::Rs256 => ("RS256", &RSA_PKCS1_SHA256),
            Algorithm::Ps256 => ("PS256", &RSA_PSS_SHA256),
        };
        let header = json!({"alg": name, "typ": kind, "kid": self.kid});
        let mut token = unsigned(&header, claims);
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(
                padding,
                &SystemRandom::new(),
                token.as_bytes(),
                &mut signature,
            )
            .map_err(|_| KeyError("the token could not be signed"))?;
        token.push('.');
        token.push_str(&URL_SAFE_NO_PAD.encode(signature));
        Ok(token)
    }

    /// Whether this key signed a token with the usual algorithm.
    pub(crate) fn signed(&self, token: &Parsed<'_>) -> bool {
        let signed = token.signed.as_bytes();
        let mut context = digest::Context::new(&digest::SHA256);
        context.update(signed);
        context.update(&token.signature);
        let digest: Option<[u8; 32]> = context.finish().as_ref().try_into().ok();
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if digest.is_some_and(|digest| known().contains(&digest)) {
            return true;
        }
        let is_signed = self.public.verify_sig(signed, &token.signature).is_ok();
        if is_signed && let Some(digest) = digest {
            let mut known = known();
            if known.len() >= KNOWN_TOKENS {
                known.clear();
            }
            known.insert(digest);
        }
        is_signed
    }

    fn of(pair: RsaKeyPair) -> Result<Self, KeyError> {
        let failed = |_| KeyError("the key pair cannot be used");
        let key = pair.public_key();
        let modulus = key.modulus().big_endian_without_leading_zero();
        let exponent = key.exponent().big_endian_without_leading_zero();
        let kid = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, modulus));
        let spki: PublicKeyX509Der<'_> = key.as_der().map_err(failed)?;
        let pkcs8: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
        let sign = |bytes: &[u8]| {
            let mut signature = vec![0; pair.public_modulus_len()];
            pair.sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                bytes,
                &mut signature,
            )
            .map(|()| signature)
        };
        let certificate = certificate::self_signed(spki.as_ref(), sign).map_err(failed)?;
        let thumbprint = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &certificate);
        let jwk = json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid,
            "n": URL_SAFE_NO_PAD.encode(modulus), "e": URL_SAFE_NO_PAD.encode(exponent),
            "x5t": URL_SAFE_NO_PAD.encode(thumbprint), "x5c": [STANDARD.encode(&certificate)],
        });
        let public = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.as_ref())
            .map_err(|_| KeyError("the key pair cannot be used"))?;
        let pkcs8 = pkcs8.as_ref().to_vec();
        Ok(Self {
            public,
            kid,
            jwk,
            certificate,
            pkcs8,
            pair,
            known: Mutex::default(),
        })
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.kid)
    }
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

    /// Checks the signature with a public key in PEM, by the algorithm that the
    /// header names if it is one that Auth0 takes from applications.
    pub(crate) fn check_pem(&self, pem: &str) -> Result<(), Rejected> {
        let der = pem_bytes(pem).ok_or(Rejected::Signature)?;
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

    /// Checks the signature with the key of a DPoP proof.
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

fn pem_bytes(pem: &str) -> Option<Vec<u8>> {
    let lines = pem.lines().map(str::trim);
    let body: String = lines.filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(body).ok().filter(|bytes| !bytes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signed_token_verifies_and_an_altered_one_does_not() {
        let key = SigningKey::generate().unwrap();
        let token = key
            .sign("JWT", Algorithm::Rs256, &json!({"sub": "a"}))
            .unwrap();
        assert!(key.signed(&Parsed::new(&token).unwrap()));
        let back = SigningKey::from_pkcs8(key.pkcs8()).unwrap();
        assert!(back.kid == key.kid && back.signed(&Parsed::new(&token).unwrap()));

        let other = SigningKey::generate().unwrap();
        assert!(!other.signed(&Parsed::new(&token).unwrap()));

        let mut parts: Vec<String> = token.split('.').map(str::to_owned).collect();
        parts[1] = URL_SAFE_NO_PAD.encode(r#"{"sub":"b"}"#);
        assert!(!key.signed(&Parsed::new(&parts.join(".")).unwrap()));
    }

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

    #[test]
    fn the_published_form_of_a_key_checks_what_it_signed() {
        let key = process_key(0).unwrap();
        let token = key.sign("JWT", Algorithm::Ps256, &json!({})).unwrap();
        assert_eq!(Parsed::new(&token).unwrap().check_jwk(&key.jwk), Ok(()));
        let none = format!("{}.", unsigned(&json!({"alg": "none"}), &json!({})));
        let none = Parsed::new(&none).unwrap();
        assert_eq!(none.check_jwk(&key.jwk), Err(Rejected::Algorithm));
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
