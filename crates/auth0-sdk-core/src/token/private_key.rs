//! A private key in memory, and signing by it.
//!
//! It reads the forms in which RSA keys come: PEM, DER and JWK. The arithmetic is that
//! of ring, or of AWS-LC by feature, which have the same functions.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs as backend;
#[cfg(not(feature = "aws-lc-rs"))]
use ring as backend;

use backend::rand::SystemRandom;
use backend::rsa::{KeyPairComponents, PublicKeyComponents};
use backend::signature::{
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PSS_SHA256, RsaEncoding, RsaKeyPair,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{Signer, SigningAlgorithm};
use crate::error::Kind;
use crate::{Error, Result, Secret};

/// An RSA key that signs for a client: RS256 unless another algorithm is chosen.
///
/// # Example
///
/// ```no_run
/// use auth0_sdk_core::{PrivateKey, SigningAlgorithm};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let key = PrivateKey::from_pem(std::fs::read("client.pem")?)?
///     .with_key_id("2026-01")
///     .with_algorithm(SigningAlgorithm::Ps256);
/// # let _ = key;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PrivateKey {
    pair: Arc<RsaKeyPair>,
    algorithm: SigningAlgorithm,
    key_id: Option<String>,
}

impl PrivateKey {
    /// Reads a key in PEM: `PRIVATE KEY` (PKCS#8) or `RSA PRIVATE KEY` (PKCS#1).
    ///
    /// # Errors
    ///
    /// When there is no such key in the text, when it is encrypted or no RSA key, and
    /// when it is shorter than 2,048 bits. The error is
    /// [`is_configuration`](crate::Error::is_configuration) and shows nothing of the key.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::PrivateKey;
    /// let error = PrivateKey::from_pem("no key at all").unwrap_err();
    /// assert!(error.is_configuration());
    /// ```
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let key = PrivateKeyDer::from_pem_slice(pem.as_ref()).map_err(|_| {
            Error::configuration(
                "there is no private key in the PEM text: give one with the header \
                 `PRIVATE KEY` or `RSA PRIVATE KEY`, not encrypted",
            )
        })?;
        let pair = match &key {
            PrivateKeyDer::Pkcs8(der) => RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()),
            PrivateKeyDer::Pkcs1(der) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
            _ => return Err(Error::configuration("the private key is no RSA key")),
        };
        Self::new(pair)
    }

    /// Reads a key in DER, PKCS#8.
    ///
    /// # Errors
    ///
    /// As [`from_pem`](Self::from_pem).
    ///
    /// # Example
    ///
    /// ```
    /// assert!(auth0_sdk_core::PrivateKey::from_der(b"no key").is_err());
    /// ```
    pub fn from_der(der: &[u8]) -> Result<Self> {
        Self::new(RsaKeyPair::from_pkcs8(der))
    }

    /// Reads a JSON Web Key, a `kid` and an `alg` in it included.
    ///
    /// # Errors
    ///
    /// When the text is no RSA key with its private parts (`n`, `e`, `d`, `p`, `q`,
    /// `dp`, `dq`, `qi`), or is made for another algorithm.
    ///
    /// # Example
    ///
    /// ```
    /// let public = r#"{"kty": "RSA", "n": "sXch", "e": "AQAB"}"#;
    /// assert!(auth0_sdk_core::PrivateKey::from_jwk(public).is_err());
    /// ```
    pub fn from_jwk(json: &str) -> Result<Self> {
        let jwk: Jwk = serde_json::from_str(json).map_err(|_| {
            // The cause would show the text around the mistake.
            Error::configuration("the JWK is no RSA key with all its private parts")
        })?;
        if jwk.kty != "RSA" {
            return Err(Error::configuration("the JWK is no RSA key"));
        }
        let unknown = || Error::configuration("the JWK is for another algorithm than Auth0 takes");
        let algorithm = match &jwk.alg {
            Some(name) => SigningAlgorithm::named(name).ok_or_else(unknown)?,
            None => SigningAlgorithm::default(),
        };
        let mut key = Self::new(RsaKeyPair::from_components(&jwk.components()?))?;
        key.algorithm = algorithm;
        key.key_id = jwk.kid;
        Ok(key)
    }

    /// Signs by this algorithm.
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: SigningAlgorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// Names the key, as it is named at Auth0, so that keys can rotate.
    #[must_use]
    pub fn with_key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }

    fn new<E>(pair: Result<RsaKeyPair, E>) -> Result<Self> {
        let pair = pair.map_err(|_| {
            Error::configuration(
                "the private key cannot sign: it has to be an RSA key of 2,048 to 4,096 bits",
            )
        })?;
        Ok(Self {
            pair: Arc::new(pair),
            algorithm: SigningAlgorithm::default(),
            key_id: None,
        })
    }

    fn signature(&self, message: &[u8]) -> Result<Vec<u8>> {
        let encoding: &'static dyn RsaEncoding = match self.algorithm {
            SigningAlgorithm::Rs256 => &RSA_PKCS1_SHA256,
            SigningAlgorithm::Rs384 => &RSA_PKCS1_SHA384,
            SigningAlgorithm::Ps256 => &RSA_PSS_SHA256,
        };
        let mut signature = vec![0; self.modulus_len()];
        self.pair
            .sign(encoding, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| Error::new(Kind::TokenSource, "the private key did not sign"))?;
        Ok(signature)
    }

    #[cfg(feature = "aws-lc-rs")]
    fn modulus_len(&self) -> usize {
        self.pair.public_modulus_len()
    }

    #[cfg(not(feature = "aws-lc-rs"))]
    fn modulus_len(&self) -> usize {
        self.pair.public().modulus_len()
    }
}

impl Signer for PrivateKey {
    fn algorithm(&self) -> SigningAlgorithm {
        self.algorithm
    }

    fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    fn sign<'a>(
        &'a self,
        message: &'a [u8],
    ) -> Pin<Box<dyn Future<Output = Result<Vec<u8>>> + Send + 'a>> {
        // It takes about a millisecond, which is not worth another thread.
        Box::pin(std::future::ready(self.signature(message)))
    }
}

/// Shows nothing of the key itself.
impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey")
            .field("algorithm", &self.algorithm)
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}

/// The members of a JSON Web Key that make a private RSA key.
#[derive(Deserialize)]
struct Jwk {
    kty: String,
    alg: Option<String>,
    kid: Option<String>,
    n: Secret,
    e: Secret,
    d: Secret,
    p: Secret,
    q: Secret,
    dp: Secret,
    dq: Secret,
    qi: Secret,
}

impl Jwk {
    #[allow(non_snake_case, reason = "the fields have the names of the standard")]
    fn components(&self) -> Result<KeyPairComponents<Zeroizing<Vec<u8>>>> {
        Ok(KeyPairComponents {
            public_key: PublicKeyComponents {
                n: number(&self.n)?,
                e: number(&self.e)?,
            },
            d: number(&self.d)?,
            p: number(&self.p)?,
            q: number(&self.q)?,
            dP: number(&self.dp)?,
            dQ: number(&self.dq)?,
            qInv: number(&self.qi)?,
        })
    }
}

/// The bytes of a number, without the zeros that some libraries write before it.
fn number(text: &Secret) -> Result<Zeroizing<Vec<u8>>> {
    let mut bytes = URL_SAFE_NO_PAD
        .decode(text.expose().trim_end_matches('='))
        .map(Zeroizing::new)
        .map_err(|_| Error::configuration("a number of the JWK is not in base64url"))?;
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.drain(..zeros);
    Ok(bytes)
}
