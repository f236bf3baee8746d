//! Keys made for one run, and tokens signed by them.

use std::sync::OnceLock;

use auth0_sdk_jose::{HmacKey, Jwk};
use aws_lc_rs::encoding::{AsBigEndian, EcPublicKeyUncompressedBin};
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair,
    EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384,
    RSA_PKCS1_SHA512, RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512, RsaEncoding, RsaKeyPair,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// Whatever can sign.
pub(crate) enum Key {
    Rsa(Box<RsaKeyPair>),
    Ec(&'static str, EcdsaKeyPair),
    Ed25519(Ed25519KeyPair),
    Secret(Vec<u8>),
}

/// The algorithm and the key of each kind, made once, because RSA keys take a while.
pub(crate) fn keys() -> &'static [(&'static str, Key)] {
    static KEYS: OnceLock<Vec<(&str, Key)>> = OnceLock::new();
    KEYS.get_or_init(|| {
        let mut keys = Vec::new();
        for algorithm in ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"] {
            keys.push((algorithm, Key::rsa(KeySize::Rsa2048)));
        }
        keys.push(("ES256", Key::ec("P-256", &ECDSA_P256_SHA256_FIXED_SIGNING)));
        keys.push(("ES384", Key::ec("P-384", &ECDSA_P384_SHA384_FIXED_SIGNING)));
        keys.push(("EdDSA", Key::Ed25519(Ed25519KeyPair::generate().unwrap())));
        for algorithm in ["HS256", "HS384", "HS512"] {
            let mut secret = vec![0; 64];
            aws_lc_rs::rand::fill(&mut secret).unwrap();
            keys.push((algorithm, Key::Secret(secret)));
        }
        keys
    })
}

pub(crate) fn key(algorithm: &str) -> &'static Key {
    let found = keys().iter().find(|(name, _)| *name == algorithm);
    &found.unwrap().1
}

impl Key {
    pub(crate) fn rsa(size: KeySize) -> Self {
        Self::Rsa(Box::new(RsaKeyPair::generate(size).unwrap()))
    }

    fn ec(curve: &'static str, algorithm: &'static EcdsaSigningAlgorithm) -> Self {
        Self::Ec(curve, EcdsaKeyPair::generate(algorithm).unwrap())
    }

    /// The public key as a tenant publishes it.
    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Rsa(pair) => {
                let public = pair.public_key();
                json!({
                    "kty": "RSA",
                    "n": encode(public.modulus().big_endian_without_leading_zero()),
                    "e": encode(public.exponent().big_endian_without_leading_zero()),
                })
            }
            Self::Ec(curve, pair) => {
                let point: EcPublicKeyUncompressedBin<'_> =
                    AsBigEndian::as_be_bytes(pair.public_key()).unwrap();
                let point = point.as_ref();
                let (x, y) = point[1..].split_at(point.len() / 2);
                json!({"kty": "EC", "crv": curve, "x": encode(x), "y": encode(y)})
            }
            Self::Ed25519(pair) => {
                let x = encode(pair.public_key().as_ref());
                json!({"kty": "OKP", "crv": "Ed25519", "x": x})
            }
            Self::Secret(_) => panic!("a secret is never public"),
        }
    }

    pub(crate) fn jwk(&self) -> Jwk {
        Jwk::from_json(&self.json().to_string()).unwrap()
    }

    pub(crate) fn hmac(&self) -> HmacKey {
        match self {
            Self::Secret(secret) => HmacKey::from_bytes(secret).unwrap(),
            _ => panic!("no secret"),
        }
    }

    pub(crate) fn sign(&self, algorithm: &str, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        match self {
            Self::Rsa(pair) => {
                let encoding: &'static dyn RsaEncoding = match algorithm {
                    "RS256" => &RSA_PKCS1_SHA256,
                    "RS384" => &RSA_PKCS1_SHA384,
                    "RS512" => &RSA_PKCS1_SHA512,
                    "PS256" => &RSA_PSS_SHA256,
                    "PS384" => &RSA_PSS_SHA384,
                    "PS512" => &RSA_PSS_SHA512,
                    other => panic!("{other}"),
                };
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(encoding, &random, message, &mut signature)
                    .unwrap();
                signature
            }
            Self::Ec(_, pair) => pair.sign(&random, message).unwrap().as_ref().to_vec(),
            Self::Ed25519(pair) => pair.sign(message).as_ref().to_vec(),
            Self::Secret(secret) => hmac_signature(algorithm, secret, message),
        }
    }

    /// A token with this `alg` and more of a header, signed as it says.
    pub(crate) fn token(&self, algorithm: &str, header: Value, claims: &Value) -> String {
        let mut header = header;
        header["alg"] = algorithm.into();
        let message = unsigned(&header, claims);
        let signature = encode(&self.sign(algorithm, message.as_bytes()));
        format!("{message}.{signature}")
    }
}

pub(crate) fn hmac_signature(algorithm: &str, secret: &[u8], message: &[u8]) -> Vec<u8> {
    let algorithm = match algorithm {
        "HS256" => hmac::HMAC_SHA256,
        "HS384" => hmac::HMAC_SHA384,
        "HS512" => hmac::HMAC_SHA512,
        other => panic!("{other}"),
    };
    let key = hmac::Key::new(algorithm, secret);
    hmac::sign(&key, message).as_ref().to_vec()
}

/// What is signed: header and claims.
pub(crate) fn unsigned(header: &Value, claims: &Value) -> String {
    let (header, claims) = (header.to_string(), claims.to_string());
    format!(
        "{}.{}",
        encode(header.as_bytes()),
        encode(claims.as_bytes())
    )
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn decode(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap()
}
