//! One proof: a token that the key signs for one request.

use std::fmt;

use auth0_sdk_core::{Error, Result, Secret, unique};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use serde_json::json;
use sha2::{Digest, Sha256};
use url::Url;

use super::DpopKey;

/// A proof for one request, made by [`DpopKey::prove`]: it serves once.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::DpopKey;
/// # fn main() -> auth0_sdk_core::Result<()> {
/// let key = DpopKey::generate()?;
/// let proof = key
///     .prove("GET", "https://api.example.com/orders")?
///     .access_token(&"eyJ..".into())
///     .sign()?;
/// assert!(proof.to_str().is_ok_and(|text| text.split('.').count() == 3));
/// # Ok(())
/// # }
/// ```
#[must_use = "a proof is made by `sign`"]
#[derive(Clone)]
pub struct DpopProof {
    key: DpopKey,
    method: String,
    url: Url,
    hash: Option<String>,
    nonce: Option<String>,
}

impl DpopProof {
    pub(super) fn new(key: &DpopKey, method: &str, url: &str) -> Result<Self> {
        let url = Url::parse(url)
            .map_err(|_| Error::refused("the address that the proof is for is no valid URL"))?;
        Ok(Self::of(key, method, url))
    }

    pub(crate) fn of(key: &DpopKey, method: &str, url: Url) -> Self {
        Self {
            nonce: key.nonce(&url),
            key: key.clone(),
            method: method.to_owned(),
            url,
            hash: None,
        }
    }

    /// The access token that goes with the request, whose hash is in the proof then (`ath`).
    pub fn access_token(mut self, token: &Secret) -> Self {
        let hash = Sha256::digest(token.expose().as_bytes());
        self.hash = Some(URL_SAFE_NO_PAD.encode(hash));
        self
    }

    /// The nonce that the server asked for, instead of the one that is remembered.
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Signs: the value of the `DPoP` header (RFC 9449, section 4.2).
    ///
    /// # Errors
    ///
    /// When there are no random numbers, or the key does not sign.
    pub fn sign(self) -> Result<HeaderValue> {
        let head = json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": self.key.public()});
        let mut address = self.url;
        address.set_query(None);
        address.set_fragment(None);
        let mut claims = json!({
            "jti": unique()?,
            "htm": self.method,
            "htu": address.as_str(),
            "iat": self.key.now(),
        });
        if let Some(hash) = self.hash {
            claims["ath"] = hash.into();
        }
        if let Some(nonce) = self.nonce {
            claims["nonce"] = nonce.into();
        }
        let encode = |part: &serde_json::Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let message = format!("{}.{}", encode(&head), encode(&claims));
        let signature = URL_SAFE_NO_PAD.encode(self.key.sign(message.as_bytes())?);
        let mut value = HeaderValue::try_from(format!("{message}.{signature}"))
            .map_err(|_| Error::refused("the proof cannot stand in a header"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

/// Shows neither the nonce nor the hash.
impl fmt::Debug for DpopProof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopProof")
            .field("key", &self.key)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
