//! The keys that a tenant signs with.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest;
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RSA_PSS_SHA256,
    RsaKeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use super::{Parsed, unsigned};
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

/// Why a key could not be made or used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct KeyError(&'static str);

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

#[cfg(test)]
mod tests {
    use super::super::Rejected;
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
    fn the_published_form_of_a_key_checks_what_it_signed() {
        let key = process_key(0).unwrap();
        let token = key.sign("JWT", Algorithm::Ps256, &json!({})).unwrap();
        assert_eq!(Parsed::new(&token).unwrap().check_jwk(&key.jwk), Ok(()));
        let none = format!("{}.", unsigned(&json!({"alg": "none"}), &json!({})));
        let none = Parsed::new(&none).unwrap();
        assert_eq!(none.check_jwk(&key.jwk), Err(Rejected::Algorithm));
    }
}
