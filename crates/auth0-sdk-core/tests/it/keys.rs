//! A key made for one run, in every form in which keys are given.

use std::sync::OnceLock;

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize, PublicKey};
use aws_lc_rs::signature::{
    KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PSS_2048_8192_SHA256,
    RsaParameters, UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

pub(crate) struct TestKey {
    pub(crate) pair: KeyPair,
    pub(crate) pkcs8: Vec<u8>,
}

/// One key for all tests, because making one takes a while.
pub(crate) fn key() -> &'static TestKey {
    static KEY: OnceLock<TestKey> = OnceLock::new();
    KEY.get_or_init(|| {
        let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
        let pkcs8 = der.as_ref().to_vec();
        TestKey { pair, pkcs8 }
    })
}

impl TestKey {
    /// The inner form: the one octet string at the end of the outer one.
    pub(crate) fn pkcs1(&self) -> &[u8] {
        let outer = children(&self.pkcs8);
        outer[2]
    }

    pub(crate) fn pkcs8_pem(&self) -> String {
        pem("PRIVATE KEY", &self.pkcs8)
    }

    pub(crate) fn pkcs1_pem(&self) -> String {
        pem("RSA PRIVATE KEY", self.pkcs1())
    }

    pub(crate) fn jwk(&self) -> Value {
        let names = ["n", "e", "d", "p", "q", "dp", "dq", "qi"];
        let numbers = children(self.pkcs1());
        let mut jwk = json!({"kty": "RSA"});
        for (name, number) in names.iter().zip(&numbers[1..]) {
            jwk[name] = URL_SAFE_NO_PAD.encode(number).into();
        }
        jwk
    }

    /// The head and the claims of a token that this key has signed.
    pub(crate) fn verified(&self, token: &str) -> (Value, Value) {
        let (message, signature) = token.rsplit_once('.').unwrap();
        let (head, claims) = message.split_once('.').unwrap();
        let read = |part: &str| -> Value {
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
        };
        let head = read(head);
        let algorithm: &RsaParameters = match head["alg"].as_str().unwrap() {
            "RS256" => &RSA_PKCS1_2048_8192_SHA256,
            "RS384" => &RSA_PKCS1_2048_8192_SHA384,
            "PS256" => &RSA_PSS_2048_8192_SHA256,
            other => panic!("{other}"),
        };
        let public: &PublicKey = self.pair.public_key();
        UnparsedPublicKey::new(algorithm, public.as_ref())
            .verify(
                message.as_bytes(),
                &URL_SAFE_NO_PAD.decode(signature).unwrap(),
            )
            .unwrap();
        (head, read(claims))
    }
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines = text.as_bytes().chunks(64);
    let lines: Vec<_> = lines
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    let body = lines.join("\n");
    format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
}

/// The contents of what stands in a DER sequence.
fn children(der: &[u8]) -> Vec<&[u8]> {
    let (mut rest, _) = element(der);
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (content, after) = element(rest);
        found.push(content);
        rest = after;
    }
    found
}

/// The content of the first element, and what comes after it.
fn element(der: &[u8]) -> (&[u8], &[u8]) {
    let short = usize::from(der[1]);
    let (length, start) = if short < 0x80 {
        (short, 2)
    } else {
        let start = 2 + (short & 0x7f);
        let bytes = der[2..start].iter();
        (
            bytes.fold(0, |length, byte| (length << 8) | usize::from(*byte)),
            start,
        )
    };
    (&der[start..start + length], &der[start + length..])
}
