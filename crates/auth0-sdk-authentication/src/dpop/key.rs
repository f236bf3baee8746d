//! The key that tokens are bound to.

use std::fmt;
use std::sync::Arc;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs as backend;
#[cfg(not(feature = "aws-lc-rs"))]
use ring as backend;

use auth0_sdk_core::{Error, OAuthErrorCode, ProofClock, Result};
use backend::rand::SystemRandom;
use backend::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderMap;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::DpopProof;
use super::nonces::Nonces;

/// A key on P-256 that tokens are bound to; it signs by ES256.
///
/// It is cheap to clone; clones share the key and the nonces that servers asked for. A token
/// that is bound to a key serves as long as the key is there, so that a key for refresh tokens
/// is kept where they are: [`to_pkcs8`](Self::to_pkcs8) and [`from_pkcs8`](Self::from_pkcs8).
///
/// # Example
///
/// ```no_run
/// use auth0_sdk_authentication::{AuthenticationClient, DpopKey};
///
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let key = DpopKey::generate()?;
/// let tokens = auth0
///     .tokens()
///     .client_credentials("https://api.example.com")
///     .dpop(key.clone())
///     .await?;
///
/// // A call to the API has two headers: `Authorization: DpoP <token>`, and the proof.
/// let proof = key
///     .prove("GET", "https://api.example.com/orders")?
///     .access_token(&tokens.access_token)
///     .sign()?;
/// # let _ = proof;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct DpopKey {
    inner: Arc<Inner>,
}

struct Inner {
    pair: EcdsaKeyPair,
    pkcs8: Zeroizing<Vec<u8>>,
    public: Coordinates,
    nonces: Nonces,
    clock: ProofClock,
}

/// The public key, as a JWK writes it.
#[derive(serde::Serialize)]
pub(super) struct Coordinates {
    crv: &'static str,
    kty: &'static str,
    x: String,
    y: String,
}

impl DpopKey {
    /// A new key, by the random numbers of the operating system.
    ///
    /// # Errors
    ///
    /// When there are no random numbers.
    pub fn generate() -> Result<Self> {
        let made =
            EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new());
        let pkcs8 = made.map_err(|_| Error::misconfigured("no key could be made"))?;
        Self::from_pkcs8(pkcs8.as_ref())
    }

    /// Reads a key in DER, PKCS#8, such as [`to_pkcs8`](Self::to_pkcs8) writes.
    ///
    /// # Errors
    ///
    /// When it is no key on P-256. The error shows nothing of it.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_authentication::DpopKey;
    /// # fn main() -> auth0_sdk_core::Result<()> {
    /// let key = DpopKey::generate()?;
    /// let again = DpopKey::from_pkcs8(&key.to_pkcs8())?;
    /// assert_eq!(key.thumbprint(), again.thumbprint());
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_pkcs8(der: &[u8]) -> Result<Self> {
        let wrong = || Error::misconfigured("the key is no key on P-256 in PKCS#8");
        let pair = pair(der).ok_or_else(wrong)?;
        // An uncompressed point: a byte that says so, and two numbers of 32 bytes.
        let point = pair.public_key().as_ref();
        let (x, y) = match point {
            [4, numbers @ ..] if numbers.len() == 64 => numbers.split_at(32),
            _ => return Err(wrong()),
        };
        let public = Coordinates {
            crv: "P-256",
            kty: "EC",
            x: URL_SAFE_NO_PAD.encode(x),
            y: URL_SAFE_NO_PAD.encode(y),
        };
        Ok(Self {
            inner: Arc::new(Inner {
                pair,
                pkcs8: Zeroizing::new(der.to_vec()),
                public,
                nonces: Nonces::default(),
                clock: ProofClock::default(),
            }),
        })
    }

    /// The private key in DER, PKCS#8, to be kept in a safe place.
    pub fn to_pkcs8(&self) -> Vec<u8> {
        self.inner.pkcs8.to_vec()
    }

    /// The thumbprint of the public key (RFC 7638), which a login can be bound to by
    /// `dpop_jkt` (RFC 9449, section 10).
    pub fn thumbprint(&self) -> String {
        // The members stand in the order of their names, without blanks.
        let Coordinates { crv, kty, x, y } = &self.inner.public;
        let jwk = format!(r#"{{"crv":"{crv}","kty":"{kty}","x":"{x}","y":"{y}"}}"#);
        URL_SAFE_NO_PAD.encode(Sha256::digest(jwk))
    }

    /// Begins a proof for one request to an API, by its method and its address. A nonce that
    /// the API asked for is in it, if [`learn`](Self::learn) was told.
    ///
    /// # Errors
    ///
    /// When the address is not valid.
    pub fn prove(&self, method: &str, url: &str) -> Result<DpopProof> {
        DpopProof::new(self, method, url)
    }

    /// Remembers the nonce that an answer has (`DPoP-Nonce`, RFC 9449, section 9), for the
    /// next proof for the same host. Whether it is another one than before: an answer 401 that
    /// asks for a nonce is worth another try then.
    pub fn learn(&self, url: &url::Url, headers: &HeaderMap) -> bool {
        self.inner.nonces.learn(url, headers)
    }

    /// Whether what a refusal told makes another proof possible.
    pub(crate) fn refused(&self, url: &url::Url, error: &Error) -> bool {
        let is_new = error
            .headers()
            .is_some_and(|headers| self.learn(url, headers));
        match error.oauth_error_code() {
            Some(OAuthErrorCode::UseDpopNonce) => is_new,
            // An endpoint that takes tokens may say it in a header alone (RFC 9449, section 9).
            None => is_new && asks_for_nonce(error),
            Some(OAuthErrorCode::InvalidDpopProof) => self.inner.clock.set(error),
            _ => false,
        }
    }

    pub(super) fn public(&self) -> &Coordinates {
        &self.inner.public
    }

    pub(super) fn nonce(&self, url: &url::Url) -> Option<String> {
        self.inner.nonces.known(url)
    }

    pub(super) fn now(&self) -> i64 {
        self.inner.clock.now()
    }

    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        let signed = self.inner.pair.sign(&SystemRandom::new(), message);
        match signed {
            Ok(signature) => Ok(signature.as_ref().to_vec()),
            Err(_) => Err(Error::refused("the key did not sign")),
        }
    }
}

fn asks_for_nonce(error: &Error) -> bool {
    let asked = error
        .headers()
        .map(|headers| headers.get_all("www-authenticate"));
    asked
        .into_iter()
        .flatten()
        .filter_map(|challenge| challenge.to_str().ok())
        .any(|challenge| challenge.contains("use_dpop_nonce"))
}

/// Shows the public key's thumbprint.
impl fmt::Debug for DpopKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopKey")
            .field("thumbprint", &self.thumbprint())
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "aws-lc-rs")]
fn pair(der: &[u8]) -> Option<EcdsaKeyPair> {
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der).ok()
}

#[cfg(not(feature = "aws-lc-rs"))]
fn pair(der: &[u8]) -> Option<EcdsaKeyPair> {
    let random = SystemRandom::new();
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der, &random).ok()
}
