//! A caller with a key, tokens that are bound to it, and proofs by it. All keys are made at run
//! time.

use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use auth0_sdk_verify::{
    AccessToken, Headers, IncomingRequest, Issuer, JwkSet, Keys, Verifier, VerifierBuilder,
    VerifyError,
};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaEncoding,
    RsaKeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

pub(super) const ISSUER: &str = "https://client-using-dpop/";
pub(super) const AUDIENCE: &str = "https://server-expecting-dpop";
pub(super) const URL: &str = "https://api/resource";

pub(super) fn base64url(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(super) fn sha256(text: impl AsRef<[u8]>) -> String {
    base64url(digest(&SHA256, text.as_ref()))
}

pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// A key of RSA, made once in this process: that takes its time.
pub(super) struct Rsa(RsaKeyPair);

impl Rsa {
    /// The key of the issuer.
    pub(super) fn of_issuer() -> &'static Self {
        static KEY: OnceLock<Rsa> = OnceLock::new();
        KEY.get_or_init(|| Self(RsaKeyPair::generate(KeySize::Rsa2048).unwrap()))
    }

    /// A key of somebody else.
    pub(super) fn of_another() -> &'static Self {
        static KEY: OnceLock<Rsa> = OnceLock::new();
        KEY.get_or_init(|| Self(RsaKeyPair::generate(KeySize::Rsa2048).unwrap()))
    }

    pub(super) fn jwk(&self) -> Value {
        let key = self.0.public_key();
        let number = |bytes: &[u8]| base64url(bytes);
        json!({
            "kty": "RSA",
            "n": number(key.modulus().big_endian_without_leading_zero()),
            "e": number(key.exponent().big_endian_without_leading_zero()),
        })
    }

    pub(super) fn sign(&self, how: &'static dyn RsaEncoding, message: &str) -> Vec<u8> {
        let mut signature = vec![0; self.0.public_modulus_len()];
        let random = SystemRandom::new();
        let signed = self
            .0
            .sign(how, &random, message.as_bytes(), &mut signature);
        signed.unwrap();
        signature
    }
}

/// A token of the issuer with this `cnf`, signed by a key.
pub(super) fn token_by(key: &Rsa, cnf: Option<Value>) -> String {
    let mut claims = json!({
        "iss": ISSUER, "aud": AUDIENCE, "sub": "user", "iat": now(), "exp": now() + 600,
    });
    if let Some(cnf) = cnf {
        claims["cnf"] = cnf;
    }
    let claims = claims.to_string();
    let message = format!("{}.{}", base64url(r#"{"alg":"RS256"}"#), base64url(claims));
    let signature = key.sign(&RSA_PKCS1_SHA256, &message);
    format!("{message}.{}", base64url(signature))
}

pub(super) fn token(cnf: Option<Value>) -> String {
    token_by(Rsa::of_issuer(), cnf)
}

/// Settings of a verifier of such tokens, which fetches nothing.
pub(super) fn settings() -> VerifierBuilder {
    let keys = json!({"keys": [Rsa::of_issuer().jwk()]}).to_string();
    let keys = Keys::fixed(JwkSet::from_json(&keys).unwrap());
    Verifier::builder()
        .issuer(Issuer::new(ISSUER).keys(keys))
        .audience(AUDIENCE)
}

/// Who signs proofs.
pub(super) struct Caller {
    pair: EcdsaKeyPair,
}

impl Caller {
    pub(super) fn new() -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING);
        Self {
            pair: pair.unwrap(),
        }
    }

    pub(super) fn jwk(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        let (x, y) = point[1..].split_at(32);
        json!({"kty": "EC", "crv": "P-256", "x": base64url(x), "y": base64url(y)})
    }

    pub(super) fn thumbprint(&self) -> String {
        let jwk = self.jwk();
        let (x, y) = (&jwk["x"], &jwk["y"]);
        sha256(format!(r#"{{"crv":"P-256","kty":"EC","x":{x},"y":{y}}}"#))
    }

    /// A token that is bound to the key.
    pub(super) fn token(&self) -> String {
        token(Some(json!({"jkt": self.thumbprint()})))
    }

    pub(super) fn sign(&self, message: &str) -> Vec<u8> {
        let signature = self.pair.sign(&SystemRandom::new(), message.as_bytes());
        signature.unwrap().as_ref().to_vec()
    }

    /// A right proof for `GET https://api/resource`, or the beginning of a wrong one.
    pub(super) fn proof(&self, token: &str) -> Proof<'_> {
        static LAST: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let number = LAST.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Proof {
            caller: self,
            header: json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": self.jwk()}),
            claims: json!({
                "jti": format!("proof-{number}"), "htm": "GET", "htu": URL, "iat": now(),
                "ath": sha256(token),
            }),
        }
    }
}

#[derive(Clone)]
pub(super) struct Proof<'a> {
    caller: &'a Caller,
    pub(super) header: Value,
    pub(super) claims: Value,
}

impl Proof<'_> {
    pub(super) fn header(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.header[name] = value.into();
        self
    }

    pub(super) fn claim(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.claims[name] = value.into();
        self
    }

    pub(super) fn without(mut self, name: &str) -> Self {
        for part in [&mut self.header, &mut self.claims] {
            part.as_object_mut().unwrap().remove(name);
        }
        self
    }

    /// What is signed.
    pub(super) fn message(&self) -> String {
        message(&self.header.to_string(), &self.claims.to_string())
    }

    pub(super) fn text(&self) -> String {
        self.caller.signed(&self.message())
    }
}

pub(super) fn message(header: &str, claims: &str) -> String {
    format!("{}.{}", base64url(header), base64url(claims))
}

impl Caller {
    pub(super) fn signed(&self, message: &str) -> String {
        format!("{message}.{}", base64url(self.sign(message)))
    }
}

/// The lines of the headers of a request.
#[derive(Clone, Default)]
pub(super) struct Lines(Vec<(String, Vec<u8>)>);

impl Lines {
    /// Those of a request for `https://api/resource`.
    pub(super) fn new() -> Self {
        Self::default().line("host", "api")
    }

    pub(super) fn dpop(token: &str, proof: &str) -> Self {
        Self::new()
            .line("authorization", format!("DPoP {token}"))
            .line("dpop", proof)
    }

    pub(super) fn bearer(token: &str) -> Self {
        Self::new().line("authorization", format!("Bearer {token}"))
    }

    pub(super) fn line(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.0.push((name.to_owned(), value.as_ref().to_vec()));
        self
    }

    pub(super) fn without(mut self, name: &str) -> Self {
        self.0.retain(|(one, _)| one != name);
        self
    }

    pub(super) fn request(&self) -> IncomingRequest<'_> {
        IncomingRequest::new("GET", "/resource", self).over_tls()
    }

    pub(super) async fn sent_to(&self, verifier: &Verifier) -> Result<AccessToken, VerifyError> {
        verifier.verify(&self.request()).await
    }
}

impl Headers for Lines {
    fn each<'a>(&'a self, name: &str, found: &mut dyn FnMut(&'a [u8])) {
        for (_, value) in self.0.iter().filter(|(one, _)| one == name) {
            found(value);
        }
    }
}

/// What a refusal says, in short.
pub(super) fn refusal(error: &VerifyError) -> (u16, &'static str, Option<String>) {
    (error.status().as_u16(), error.code(), error.description())
}
