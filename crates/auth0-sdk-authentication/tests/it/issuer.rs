//! Whoever signs tokens for a test: with the tenant's key, with a stranger's, or not at all.

use auth0_sdk_authentication::{AuthenticationClient, AuthenticationClientBuilder};
use auth0_sdk_core::{PrivateKey, Signer as _, SigningAlgorithm};
use auth0_sdk_jose::Algorithm;
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::hmac;
use aws_lc_rs::rsa::{KeyPair, KeySize, PublicKeyComponents};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::double::Double;

/// The secret of the application, which is made anew for each run.
pub(crate) struct Issuer {
    own: KeyPair,
    stranger: KeyPair,
    pub(crate) secret: String,
}

/// How a token is signed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Signed {
    Rs256,
    Rs384,
    Ps256,
    ByStranger,
    /// By the client secret.
    Hs256,
    /// By the public key of the tenant, as if that were a secret.
    Hs256ByPublicKey,
    /// With an empty signature.
    Not,
    /// Rightly, and then one bit is turned.
    Spoiled,
}

impl Issuer {
    pub(crate) fn new() -> Self {
        let key = || KeyPair::generate(KeySize::Rsa2048).unwrap();
        let mut secret = [0; 32];
        aws_lc_rs::rand::fill(&mut secret).unwrap();
        Self {
            own: key(),
            stranger: key(),
            secret: URL_SAFE_NO_PAD.encode(secret),
        }
    }

    /// A client that takes tokens by this algorithm and no other.
    pub(crate) fn client(&self, algorithm: Algorithm) -> AuthenticationClient {
        self.settings(algorithm).build().unwrap()
    }

    pub(crate) fn settings(&self, algorithm: Algorithm) -> AuthenticationClientBuilder {
        let server = Double::answering(200, self.keys());
        let settings = server.settings().client_secret(self.secret.as_str());
        settings.id_token_algorithm(algorithm)
    }

    /// What stands at the address of the keys.
    fn keys(&self) -> Value {
        let public = PublicKeyComponents::<Vec<u8>>::from(self.own.public_key());
        let number = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let (n, e) = (number(&public.n), number(&public.e));
        let key = |kid: &str| json!({"kty": "RSA", "use": "sig", "kid": kid, "n": n, "e": e});
        json!({"keys": [key("one"), key("two")]})
    }

    pub(crate) async fn sign(&self, head: &Value, claims: &str, how: Signed) -> String {
        let encode = |part: &str| URL_SAFE_NO_PAD.encode(part);
        let message = format!("{}.{}", encode(&head.to_string()), encode(claims));
        let signature = match how {
            Signed::Not => Vec::new(),
            Signed::Hs256 => hash(self.secret.as_bytes(), &message),
            Signed::Hs256ByPublicKey => {
                let public = PublicKeyComponents::<Vec<u8>>::from(self.own.public_key());
                hash(&public.n, &message)
            }
            Signed::ByStranger => rsa(&self.stranger, SigningAlgorithm::Rs256, &message).await,
            Signed::Rs384 => rsa(&self.own, SigningAlgorithm::Rs384, &message).await,
            Signed::Ps256 => rsa(&self.own, SigningAlgorithm::Ps256, &message).await,
            Signed::Rs256 | Signed::Spoiled => {
                rsa(&self.own, SigningAlgorithm::Rs256, &message).await
            }
        };
        let mut signature = signature;
        if how == Signed::Spoiled {
            signature[100] ^= 1;
        }
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

async fn rsa(pair: &KeyPair, algorithm: SigningAlgorithm, message: &str) -> Vec<u8> {
    let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let key = PrivateKey::from_der(der.as_ref()).unwrap();
    let key = key.with_algorithm(algorithm);
    key.sign(message.as_bytes()).await.unwrap()
}

fn hash(secret: &[u8], message: &str) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    hmac::sign(&key, message.as_bytes()).as_ref().to_vec()
}

/// Seconds since 1970.
pub(crate) fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.unwrap().as_secs().try_into().unwrap()
}
