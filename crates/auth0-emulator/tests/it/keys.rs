//! Keys made at run time, and what tests sign with them.

use auth0_emulator::Emulator;
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::read;

/// An RSA key pair.
pub(crate) struct Rsa {
    key: EncodingKey,
    /// The public key in PEM.
    pub(crate) pem: String,
}

/// A P-256 key pair, and its public key as a JWK.
#[derive(Clone)]
pub(crate) struct Ec {
    key: EncodingKey,
    pub(crate) jwk: Value,
}

impl Rsa {
    pub(crate) fn new() -> Self {
        let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let private: Pkcs8V1Der<'_> = pair.as_der().unwrap();
        let public: PublicKeyX509Der<'_> = pair.public_key().as_der().unwrap();
        let private = pem("PRIVATE KEY", private.as_ref());
        Self {
            key: EncodingKey::from_rsa_pem(private.as_bytes()).unwrap(),
            pem: pem("PUBLIC KEY", public.as_ref()),
        }
    }

    pub(crate) fn sign(&self, claims: &Value) -> String {
        encode(&Header::new(Algorithm::RS256), claims, &self.key).unwrap()
    }

    pub(crate) fn sign_as(&self, algorithm: Algorithm, claims: &Value) -> String {
        encode(&Header::new(algorithm), claims, &self.key).unwrap()
    }
}

impl Ec {
    pub(crate) fn new() -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let private = pair.to_pkcs8v1().unwrap();
        let private = pem("PRIVATE KEY", private.as_ref());
        let point = pair.public_key().as_ref().to_vec();
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        Self {
            key: EncodingKey::from_ec_pem(private.as_bytes()).unwrap(),
            jwk: json!({
                "kty": "EC", "crv": "P-256", "x": part(&point[1..33]), "y": part(&point[33..]),
            }),
        }
    }

    pub(crate) fn sign(&self, claims: &Value) -> String {
        encode(&Header::new(Algorithm::ES256), claims, &self.key).unwrap()
    }

    /// A DPoP proof.
    pub(crate) fn proof(&self, claims: &Value) -> String {
        let header = Header {
            typ: Some("dpop+jwt".to_owned()),
            jwk: Some(serde_json::from_value(self.jwk.clone()).unwrap()),
            ..Header::new(Algorithm::ES256)
        };
        encode(&header, claims, &self.key).unwrap()
    }
}

/// The time of the emulator, in seconds.
pub(crate) fn now(emulator: &Emulator) -> i64 {
    let now = emulator.clock().now();
    let since = now.duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// A text that nobody else uses.
pub(crate) fn unique() -> String {
    format!("{:032x}", fastrand::u128(..))
}

/// A request to the Management API, which must succeed.
pub(crate) async fn manage(emulator: &Emulator, method: Method, path: &str, body: Value) -> Value {
    let scopes = "create:clients read:clients update:clients update:client_keys create:client_keys \
                  create:client_credentials update:client_credentials create:client_grants \
                  create:token_exchange_profiles create:connections update:connections \
                  create:organization_invitations create:users read:users update:users \
                  create:resource_servers update:resource_servers read:resource_servers \
                  create:roles update:roles read:organizations read:organization_members update:tenant_settings";
    let request = reqwest::Client::new()
        .request(method, format!("{}/api/v2{path}", emulator.url()))
        .bearer_auth(emulator.mint().scope(scopes).token())
        .json(&body);
    let (status, answer) = read(request.send().await.unwrap()).await;
    assert!((200..300).contains(&status), "{path}: {status} {answer}");
    answer
}

fn pem(label: &str, der: &[u8]) -> String {
    let body = STANDARD.encode(der);
    format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
}
