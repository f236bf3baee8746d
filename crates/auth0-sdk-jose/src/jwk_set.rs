//! The keys that an issuer signs with (RFC 7517, section 5).

use serde::Deserialize;
use serde_json::Value;

use crate::{Header, Jwk, KeyError, Rejection};

/// The public keys of an issuer.
///
/// Keys that cannot be used here are left out, as the standard asks: those of another kind or
/// for encryption, short ones, secrets, and such as are private and should not be there.
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::JwkSet;
///
/// # fn main() -> Result<(), auth0_sdk_jose::KeyError> {
/// let keys = JwkSet::from_json(
///     r#"{"keys": [
///         {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
///         {"kty": "of tomorrow"}
///     ]}"#,
/// )?;
/// assert_eq!(keys.iter().count(), 1);
/// assert!(JwkSet::from_json(r#"{"error": "not_found"}"#).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "Members")]
pub struct JwkSet {
    keys: Vec<Jwk>,
}

impl JwkSet {
    /// Reads a set.
    ///
    /// # Errors
    ///
    /// When the text is no JSON object with an array `keys`. The error shows nothing of it.
    pub fn from_json(json: &str) -> Result<Self, KeyError> {
        serde_json::from_str(json)
            .map_err(|_| KeyError("the set is no JSON object with an array `keys`"))
    }

    /// The keys that can be used, in the order of the set.
    pub fn iter(&self) -> impl Iterator<Item = &Jwk> {
        self.keys.iter()
    }

    /// The key for a token: the one that its `kid` names; for a token without a `kid` the
    /// only one that fits its algorithm.
    ///
    /// # Errors
    ///
    /// [`Rejection::KeyNotFound`] when there is none, and [`Rejection::KeyMismatch`] when the
    /// one with the `kid` is for another algorithm.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{Jwk, JwkSet, Jws, Rejection};
    ///
    /// fn key<'a>(keys: &'a JwkSet, token: &Jws<'_>) -> Result<&'a Jwk, Rejection> {
    ///     keys.find(token.header())
    /// }
    /// ```
    pub fn find(&self, header: &Header) -> Result<&Jwk, Rejection> {
        let mut fitting = self.keys.iter().filter(|key| key.fits(header.algorithm()));
        let Some(key_id) = header.key_id() else {
            return match (fitting.next(), fitting.next()) {
                (Some(key), None) => Ok(key),
                _ => Err(Rejection::KeyNotFound),
            };
        };
        let named = |key: &&Jwk| key.key_id() == Some(key_id);
        match fitting.find(named) {
            Some(key) => Ok(key),
            None if self.keys.iter().any(|key| named(&key)) => Err(Rejection::KeyMismatch),
            None => Err(Rejection::KeyNotFound),
        }
    }
}

impl FromIterator<Jwk> for JwkSet {
    fn from_iter<I: IntoIterator<Item = Jwk>>(keys: I) -> Self {
        Self {
            keys: keys.into_iter().collect(),
        }
    }
}

#[derive(Deserialize)]
struct Members {
    keys: Vec<Value>,
}

impl From<Members> for JwkSet {
    fn from(members: Members) -> Self {
        let keys = members.keys.into_iter();
        keys.filter_map(|key| serde_json::from_value(key).ok())
            .collect()
    }
}
