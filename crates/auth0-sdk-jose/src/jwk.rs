//! A public key as JSON (RFC 7517), read once into the form that checks need.
//!
//! Private keys and secrets are refused: what is here may be shown, logged and sent.

pub(crate) mod material;

use std::fmt;
use std::sync::Arc;

use serde::de::IgnoredAny;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::{Algorithm, thumbprint};

pub(crate) use material::Material;

/// A public key that signatures are checked with. It is cheap to clone.
///
/// RSA keys of 2,048 to 8,192 bits, and keys on the curves P-256, P-384 and Ed25519.
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::{Algorithm, Jwk};
///
/// # fn main() -> Result<(), auth0_sdk_jose::KeyError> {
/// let key = Jwk::from_json(
///     r#"{"kty": "OKP", "crv": "Ed25519", "kid": "2026-01",
///         "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#,
/// )?;
/// assert_eq!(key.key_id(), Some("2026-01"));
/// assert!(key.fits(Algorithm::EdDsa) && !key.fits(Algorithm::Es256));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Deserialize)]
#[serde(try_from = "Members")]
pub struct Jwk(Arc<Key>);

struct Key {
    material: Material,
    key_id: Option<String>,
    algorithm: Option<Algorithm>,
    #[cfg(feature = "__signatures")]
    prepared: crate::signature::Prepared,
}

impl Jwk {
    /// Reads a key. Members that nobody here knows, such as `x5c`, are ignored.
    ///
    /// # Errors
    ///
    /// When the text is no JWK, when a member that is needed is missing or wrong, when the
    /// key is not for signatures (`use`, `key_ops`), too short or for an algorithm that is
    /// not supported, and when it is private. The error shows nothing of the text.
    ///
    /// # Example
    ///
    /// ```
    /// let error = auth0_sdk_jose::Jwk::from_json(r#"{"kty": "oct", "k": "AQID"}"#).unwrap_err();
    /// assert!(error.to_string().contains("private"));
    /// ```
    pub fn from_json(json: &str) -> Result<Self, KeyError> {
        let members: Members = serde_json::from_str(json)
            .map_err(|_| KeyError("it is no JSON object with the members of a JWK, each once"))?;
        members.try_into()
    }

    /// The id of the key (`kid`).
    pub fn key_id(&self) -> Option<&str> {
        self.0.key_id.as_deref()
    }

    /// The one algorithm that the key is made for (`alg`), if it says so.
    pub fn algorithm(&self) -> Option<Algorithm> {
        self.0.algorithm
    }

    /// Whether signatures by this algorithm can be checked with the key: it has to be of the
    /// right kind, and if it names an algorithm, then this one.
    pub fn fits(&self, algorithm: Algorithm) -> bool {
        match self.0.algorithm {
            Some(own) => own == algorithm,
            None => self.0.material.fits(algorithm),
        }
    }

    /// The thumbprint (RFC 7638) by SHA-256, in base64url: the name of a key that its own
    /// numbers give it.
    ///
    /// # Example
    ///
    /// ```
    /// # fn main() -> Result<(), auth0_sdk_jose::KeyError> {
    /// // RFC 8037, section A.3.
    /// let key = auth0_sdk_jose::Jwk::from_json(
    ///     r#"{"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#,
    /// )?;
    /// assert_eq!(key.thumbprint(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    /// # Ok(())
    /// # }
    /// ```
    pub fn thumbprint(&self) -> String {
        thumbprint::of(&self.0.material.members())
    }

    #[cfg(feature = "__signatures")]
    pub(crate) fn has_signed(
        &self,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let key = &*self.0;
        key.prepared
            .verify(&key.material, algorithm, message, signature)
    }
}

/// Equal are keys with the same numbers, the same `kid` and the same `alg`.
impl PartialEq for Jwk {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.0, &other.0);
        one.material == two.material && one.key_id == two.key_id && one.algorithm == two.algorithm
    }
}

impl Eq for Jwk {}

/// Writes the public key with its `kid` and its `alg`.
impl Serialize for Jwk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.0.material.members() {
            map.serialize_entry(name, &value)?;
        }
        if let Some(key_id) = self.key_id() {
            map.serialize_entry("kid", key_id)?;
        }
        if let Some(algorithm) = self.algorithm() {
            map.serialize_entry("alg", algorithm.name())?;
        }
        map.end()
    }
}

impl fmt::Debug for Jwk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Jwk")
            .field("key_id", &self.0.key_id)
            .field("algorithm", &self.0.algorithm)
            .field("thumbprint", &self.thumbprint())
            .finish()
    }
}

/// Why a text is no key, or no set of keys, that signatures could be checked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyError(pub(crate) &'static str);

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the key cannot be used: {}", self.0)
    }
}

impl std::error::Error for KeyError {}

/// The members of a JWK that matter here. Of the private ones it only matters that they are
/// there.
#[derive(Deserialize)]
struct Members {
    kty: String,
    r#use: Option<String>,
    key_ops: Option<Vec<String>>,
    alg: Option<String>,
    kid: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
    d: Option<IgnoredAny>,
    p: Option<IgnoredAny>,
    q: Option<IgnoredAny>,
    dp: Option<IgnoredAny>,
    dq: Option<IgnoredAny>,
    qi: Option<IgnoredAny>,
    oth: Option<IgnoredAny>,
    k: Option<IgnoredAny>,
}

impl TryFrom<Members> for Jwk {
    type Error = KeyError;

    fn try_from(members: Members) -> Result<Self, KeyError> {
        let of_private = [
            members.d,
            members.p,
            members.q,
            members.dp,
            members.dq,
            members.qi,
            members.oth,
            members.k,
        ];
        if of_private.iter().any(Option::is_some) {
            return Err(KeyError("it is private, and a public one is expected"));
        }
        let is_other = |named: &String| named != "sig";
        let no_verification =
            |operations: &Vec<String>| !operations.iter().any(|one| one == "verify");
        if members.r#use.as_ref().is_some_and(is_other)
            || members.key_ops.as_ref().is_some_and(no_verification)
        {
            return Err(KeyError("it is not for signatures"));
        }
        let material = match members.kty.as_str() {
            "RSA" => Material::rsa(&members)?,
            "EC" => Material::ec(&members)?,
            "OKP" => Material::okp(&members)?,
            _ => return Err(KeyError("its `kty` is not RSA, EC or OKP")),
        };
        let algorithm = match &members.alg {
            None => None,
            Some(name) => {
                let known = Algorithm::named(name).filter(|algorithm| material.fits(*algorithm));
                Some(known.ok_or(KeyError("its `alg` is none that fits the key"))?)
            }
        };
        Ok(Self(Arc::new(Key {
            material,
            key_id: members.kid,
            algorithm,
            #[cfg(feature = "__signatures")]
            prepared: crate::signature::Prepared::default(),
        })))
    }
}
