//! A secret that checks tokens, and could sign them as well.

use std::fmt;

use auth0_sdk_core::Secret;
use zeroize::Zeroizing;

use crate::{Algorithm, KeyError, Rejection, signature};

/// A secret that an application shares with its tenant, for tokens by HS256 and its like.
///
/// It is another type than [`Jwk`](crate::Jwk), and comes from no key set: what everybody can
/// read cannot be a secret. Its memory is overwritten when it is dropped.
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::HmacKey;
/// # fn main() -> Result<(), auth0_sdk_jose::KeyError> {
/// let key = HmacKey::new(&"the client secret".into())?;
/// assert_eq!(format!("{key:?}"), "HmacKey(..)");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct HmacKey(Zeroizing<Vec<u8>>);

impl HmacKey {
    /// Takes the bytes of a client secret as they are, which is how Auth0 signs with it.
    ///
    /// # Errors
    ///
    /// When the secret is empty: everybody could sign with it.
    pub fn new(secret: &Secret) -> Result<Self, KeyError> {
        Self::from_bytes(secret.expose().as_bytes())
    }

    /// Takes a secret that is no text, such as one that is kept in base64.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    ///
    /// # Example
    ///
    /// ```
    /// assert!(auth0_sdk_jose::HmacKey::from_bytes(&[]).is_err());
    /// ```
    pub fn from_bytes(secret: &[u8]) -> Result<Self, KeyError> {
        match secret {
            [] => Err(KeyError("the secret is empty")),
            secret => Ok(Self(Zeroizing::new(secret.to_vec()))),
        }
    }

    /// The comparison takes the same time wherever the signatures differ.
    pub(crate) fn verify(
        &self,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<bool, Rejection> {
        match algorithm.is_symmetric() {
            true => Ok(signature::verify_hmac(
                algorithm, &self.0, message, signature,
            )),
            false => Err(Rejection::KeyMismatch),
        }
    }
}

/// Shows nothing of the secret.
impl fmt::Debug for HmacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacKey(..)")
    }
}
