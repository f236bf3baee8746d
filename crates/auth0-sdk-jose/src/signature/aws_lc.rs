//! Checks of signatures by AWS-LC.

use std::sync::OnceLock;

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ED25519, ParsedPublicKey,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RSA_PSS_2048_8192_SHA256, RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, RsaParameters,
    RsaPublicKeyComponents, VerificationAlgorithm,
};

use super::Library;
use crate::Algorithm;
use crate::jwk::Material;

/// Keeps the key for the one algorithm that nearly every key is used with; `None` where the
/// numbers are no key.
#[derive(Default)]
pub(super) struct AwsLc(OnceLock<(Algorithm, Option<ParsedPublicKey>)>);

impl Library for AwsLc {
    fn verify(
        &self,
        key: &Material,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let (of, first) = self.0.get_or_init(|| (algorithm, parsed(key, algorithm)));
        let check = |key: &ParsedPublicKey| key.verify_sig(message, signature).is_ok();
        match *of == algorithm {
            true => first.as_ref().is_some_and(check),
            false => parsed(key, algorithm).as_ref().is_some_and(check),
        }
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

fn parsed(key: &Material, algorithm: Algorithm) -> Option<ParsedPublicKey> {
    let key = match key {
        Material::Rsa { modulus, exponent } => {
            let (n, e) = (modulus, exponent);
            RsaPublicKeyComponents { n, e }.to_parsed_public_key(rsa(algorithm)?)
        }
        Material::Ec { point, .. } => ParsedPublicKey::new(curve(algorithm)?, point),
        Material::Ed25519(point) => ParsedPublicKey::new(curve(algorithm)?, point),
    };
    key.ok()
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
