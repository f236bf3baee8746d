//! Checks of signatures by ring, which makes nothing of a key that could be kept.

use ring::hmac;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents,
    UnparsedPublicKey, VerificationAlgorithm,
};

use super::Library;
use crate::Algorithm;
use crate::jwk::Material;

#[derive(Default)]
pub(super) struct Ring;

impl Library for Ring {
    fn verify(
        &self,
        key: &Material,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let point: &[u8] = match key {
            Material::Rsa { modulus, exponent } => {
                let (n, e) = (modulus, exponent);
                let key = RsaPublicKeyComponents { n, e };
                return rsa(algorithm)
                    .is_some_and(|parameters| key.verify(parameters, message, signature).is_ok());
            }
            Material::Ec { point, .. } => point,
            Material::Ed25519(point) => point,
        };
        curve(algorithm).is_some_and(|algorithm| {
            let key = UnparsedPublicKey::new(algorithm, point);
            key.verify(message, signature).is_ok()
        })
    }

    fn verify_hmac(algorithm: Algorithm, secret: &[u8], message: &[u8], signature: &[u8]) -> bool {
        let algorithm = match algorithm {
            Algorithm::Hs256 => hmac::HMAC_SHA256,
            Algorithm::Hs384 => hmac::HMAC_SHA384,
            Algorithm::Hs512 => hmac::HMAC_SHA512,
            _ => return false,
        };
        let key = hmac::Key::new(algorithm, secret);
        hmac::verify(&key, message, signature).is_ok()
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
