//! Keys that are made for one run: nothing that a fuzzer finds can be a right signature by luck.

use auth0_sdk_verify::JwkSet;
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// Signs tokens.
pub struct Issuer(Ed25519KeyPair);

/// Signs proofs that it has a key.
pub struct Holder(Ed25519KeyPair);

impl Issuer {
    #[allow(clippy::new_without_default, reason = "each is another one")]
    pub fn new() -> Self {
        Self(pair())
    }

    pub fn published(&self) -> JwkSet {
        let mut jwk = jwk(&self.0);
        jwk["kid"] = "k".into();
        let set = json!({"keys": [jwk]}).to_string();
        JwkSet::from_json(&set).expect("the key is right")
    }

    /// Header and claims as they are written, signed.
    pub fn sign(&self, header: &str, claims: &str) -> String {
        signed(&self.0, header, claims)
    }

    /// A token with a right header.
    pub fn token(&self, claims: &Value) -> String {
        let header = r#"{"alg":"EdDSA","typ":"at+jwt","kid":"k"}"#;
        self.sign(header, &claims.to_string())
    }
}

impl Holder {
    #[allow(clippy::new_without_default, reason = "each is another one")]
    pub fn new() -> Self {
        Self(pair())
    }

    /// The key as it stands in proofs.
    pub fn jwk(&self) -> Value {
        jwk(&self.0)
    }

    /// What a token is bound to (RFC 7638, with the members that RFC 8037, section 2, names).
    pub fn thumbprint(&self) -> String {
        let jwk = self.jwk();
        let text = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":{}}}"#, jwk["x"]);
        hash(&text)
    }

    pub fn sign(&self, header: &str, claims: &str) -> String {
        signed(&self.0, header, claims)
    }
}

/// SHA-256 in base64url, as `ath` has it (RFC 9449, section 4.2).
pub fn hash(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, text.as_bytes()))
}

fn pair() -> Ed25519KeyPair {
    Ed25519KeyPair::generate().expect("there is randomness")
}

fn jwk(pair: &Ed25519KeyPair) -> Value {
    let x = URL_SAFE_NO_PAD.encode(pair.public_key().as_ref());
    json!({"kty": "OKP", "crv": "Ed25519", "x": x})
}

fn signed(pair: &Ed25519KeyPair, header: &str, claims: &str) -> String {
    let (header, claims) = (
        URL_SAFE_NO_PAD.encode(header),
        URL_SAFE_NO_PAD.encode(claims),
    );
    let message = format!("{header}.{claims}");
    let signature = URL_SAFE_NO_PAD.encode(pair.sign(message.as_bytes()));
    format!("{message}.{signature}")
}
