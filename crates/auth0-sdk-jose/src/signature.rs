//! Checks of signatures, by ring or by AWS-LC, which have the same functions.

use std::fmt;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs as backend;
#[cfg(not(feature = "aws-lc-rs"))]
use ring as backend;

use auth0_sdk_core::Secret;
use backend::hmac;
use backend::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents,
    UnparsedPublicKey, VerificationAlgorithm,
};
use zeroize::Zeroizing;

use crate::jwk::Material;
use crate::{Algorithm, Rejection};

/// Whether the signature of the message is that of the key; never where the two do not fit.
pub(crate) fn verify(
    key: &Material,
    algorithm: Algorithm,
    message: &[u8],
    signature: &[u8],
) -> bool {
    match key {
        Material::Rsa { modulus, exponent } => rsa(algorithm).is_some_and(|parameters| {
            let key = RsaPublicKeyComponents {
                n: modulus,
                e: exponent,
            };
            key.verify(parameters, message, signature).is_ok()
        }),
        Material::Ec { point: bytes, .. } | Material::Ed25519(bytes) => curve(algorithm)
            .is_some_and(|algorithm| {
                let key = UnparsedPublicKey::new(algorithm, bytes);
                key.verify(message, signature).is_ok()
            }),
    }
}

fn rsa(algorithm: Algorithm) -> Option<&'static RsaParameters> {
    match algorithm {
        Algorithm::Rs256 => Some(&RSA_PKCS1_2048_8192_SHA256),
        Algorithm::Rs384 => Some(&RSA_PKCS1_2048_8192_SHA384),
        Algorithm::Rs512 => Some(&RSA_PKCS1_2048_8192_SHA512),
        Algorithm::Ps256 => Some(&RSA_PSS_2048_8192_SHA256),
        Algorithm::Ps384 => Some(&RSA_PSS_2048_8192_SHA384),
        Algorithm::Ps512 => Some(&RSA_PSS_2048_8192_SHA512),
        _ => None,
    }
}

fn curve(algorithm: Algorithm) -> Option<&'static dyn VerificationAlgorithm> {
    match algorithm {
        Algorithm::Es256 => Some(&ECDSA_P256_SHA256_FIXED),
        Algorithm::Es384 => Some(&ECDSA_P384_SHA384_FIXED),
        Algorithm::EdDsa => Some(&ED25519),
        _ => None,
    }
}

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
    pub fn new(secret: &Secret) -> Result<Self, crate::KeyError> {
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
    pub fn from_bytes(secret: &[u8]) -> Result<Self, crate::KeyError> {
        match secret {
            [] => Err(crate::KeyError("the secret is empty")),
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
        let algorithm = match algorithm {
            Algorithm::Hs256 => hmac::HMAC_SHA256,
            Algorithm::Hs384 => hmac::HMAC_SHA384,
            Algorithm::Hs512 => hmac::HMAC_SHA512,
            _ => return Err(Rejection::KeyMismatch),
        };
        let key = hmac::Key::new(algorithm, &self.0);
        Ok(hmac::verify(&key, message, signature).is_ok())
    }
}

/// Shows nothing of the secret.
impl fmt::Debug for HmacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacKey(..)")
    }
}
