//! The tenant's signing key and the compact JWTs it signs and checks. It knows
//! RS256 only and nothing of what the claims mean.

use std::sync::Arc;

use aws_lc_rs::digest;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use tokio::sync::OnceCell;

/// An RSA key pair with its public form ready to publish.
pub(crate) struct SigningKey {
    pair: RsaKeyPair,
    public: ParsedPublicKey,
    jwk: Value,
    header: String,
    kid: String,
}

/// Why a key could not be made or used.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct KeyError(&'static str);

/// Why a token was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rejected {
    /// Not three base64url parts holding JSON objects.
    Malformed,
    /// Signed with another algorithm, or not at all.
    Algorithm,
    /// Signed by a key that this tenant does not publish, or altered.
    Signature,
}

/// The key pair of this process: making one takes far longer than starting an
/// emulator, and nothing is gained by a new one for every test.
pub(crate) async fn process_key() -> Result<Arc<SigningKey>, KeyError> {
    static KEY: OnceCell<Arc<SigningKey>> = OnceCell::const_new();
    KEY.get_or_try_init(|| async {
        let made = tokio::task::spawn_blocking(SigningKey::generate).await;
        made.map_err(|_| KeyError("making the key pair was interrupted"))?
            .map(Arc::new)
    })
    .await
    .cloned()
}

impl SigningKey {
    pub(crate) fn generate() -> Result<Self, KeyError> {
        let failed = KeyError("no RSA key pair could be made");
        let Ok(pair) = RsaKeyPair::generate(KeySize::Rsa2048) else {
            return Err(failed);
        };
        let key = pair.public_key();
        let modulus = key.modulus().big_endian_without_leading_zero();
        let exponent = key.exponent().big_endian_without_leading_zero();
        let kid = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, modulus));
        let jwk = json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid,
            "n": URL_SAFE_NO_PAD.encode(modulus), "e": URL_SAFE_NO_PAD.encode(exponent),
        });
        let header = json!({"alg": "RS256", "typ": "JWT", "kid": kid}).to_string();
        let Ok(public) = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.as_ref()) else {
            return Err(failed);
        };
        Ok(Self {
            public,
            jwk,
            header: URL_SAFE_NO_PAD.encode(header),
            kid,
            pair,
        })
    }

    /// The document of `/.well-known/jwks.json`.
    pub(crate) fn jwks(&self) -> Value {
        json!({"keys": [self.jwk]})
    }

    pub(crate) fn sign(&self, claims: &Value) -> Result<String, KeyError> {
        let mut token = format!(
            "{}.{}",
            self.header,
            URL_SAFE_NO_PAD.encode(claims.to_string())
        );
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                token.as_bytes(),
                &mut signature,
            )
            .map_err(|_| KeyError("the token could not be signed"))?;
        token.push('.');
        token.push_str(&URL_SAFE_NO_PAD.encode(signature));
        Ok(token)
    }

    /// Checks form, algorithm, key and signature, in this order, and gives the
    /// claims. What they say (issuer, audience, expiry) is the caller's to check.
    pub(crate) fn verify(&self, token: &str) -> Result<Map<String, Value>, Rejected> {
        let (signed, signature) = token.rsplit_once('.').ok_or(Rejected::Malformed)?;
        let (header, claims) = signed.split_once('.').ok_or(Rejected::Malformed)?;
        let header = object(header)?;
        let claims = object(claims)?;
        if header.get("alg") != Some(&Value::from("RS256")) || header.contains_key("crit") {
            return Err(Rejected::Algorithm);
        }
        let signature = URL_SAFE_NO_PAD
            .decode(signature)
            .map_err(|_| Rejected::Malformed)?;
        let known = header.get("kid").and_then(Value::as_str) == Some(self.kid.as_str());
        let signed = self.public.verify_sig(signed.as_bytes(), &signature);
        if known && signed.is_ok() {
            Ok(claims)
        } else {
            Err(Rejected::Signature)
        }
    }
}

fn object(part: &str) -> Result<Map<String, Value>, Rejected> {
    let bytes = URL_SAFE_NO_PAD
        .decode(part)
        .map_err(|_| Rejected::Malformed)?;
    serde_json::from_slice(&bytes).map_err(|_| Rejected::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signed_token_verifies_and_an_altered_one_does_not() {
        let key = SigningKey::generate().unwrap();
        let token = key.sign(&json!({"sub": "a"})).unwrap();
        assert_eq!(key.verify(&token).unwrap()["sub"], "a");

        let other = SigningKey::generate().unwrap();
        assert_eq!(other.verify(&token), Err(Rejected::Signature));

        let mut parts: Vec<String> = token.split('.').map(str::to_owned).collect();
        parts[1] = URL_SAFE_NO_PAD.encode(r#"{"sub":"b"}"#);
        assert_eq!(key.verify(&parts.join(".")), Err(Rejected::Signature));
    }

    #[test]
    fn other_algorithms_and_nonsense_are_told_apart() {
        let key = SigningKey::generate().unwrap();
        let none = format!(
            "{}.{}.",
            URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#),
            URL_SAFE_NO_PAD.encode("{}")
        );
        assert_eq!(key.verify(&none), Err(Rejected::Algorithm));
        for text in [
            "",
            ".",
            "..",
            "a.b",
            "a.b.c",
            "e30.e30",
            "\u{1f600}.\u{1f600}.\u{1f600}",
        ] {
            assert_eq!(key.verify(text), Err(Rejected::Malformed), "{text}");
        }
    }
}
