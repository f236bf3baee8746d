//! Checks of signatures by public keys, by ring or by AWS-LC.

#[cfg(feature = "aws-lc-rs")]
use std::sync::OnceLock;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs as backend;
#[cfg(not(feature = "aws-lc-rs"))]
use ring as backend;

#[cfg(feature = "aws-lc-rs")]
use backend::signature::ParsedPublicKey;
#[cfg(not(feature = "aws-lc-rs"))]
use backend::signature::UnparsedPublicKey;
use backend::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents,
    VerificationAlgorithm,
};

use crate::Algorithm;
use crate::jwk::Material;

/// What the library makes of a key when it checks by it for the first time. ring makes
/// nothing that could be kept.
#[derive(Default)]
pub(crate) struct Prepared {
    /// For the one algorithm that nearly every key is used with; `None` where the numbers
    /// are no key.
    #[cfg(feature = "aws-lc-rs")]
    first: OnceLock<(Algorithm, Option<ParsedPublicKey>)>,
}

impl Prepared {
    /// Whether the signature of the message is that of the key; never where key and algorithm
    /// do not fit.
    #[cfg(feature = "aws-lc-rs")]
    pub(crate) fn verify(
        &self,
        key: &Material,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let (of, first) = self
            .first
            .get_or_init(|| (algorithm, parsed(key, algorithm)));
        let check = |key: &ParsedPublicKey| key.verify_sig(message, signature).is_ok();
        match *of == algorithm {
            true => first.as_ref().is_some_and(check),
            false => parsed(key, algorithm).as_ref().is_some_and(check),
        }
    }

    /// Whether the signature of the message is that of the key; never where key and algorithm
    /// do not fit.
    #[cfg(not(feature = "aws-lc-rs"))]
    #[allow(
        clippy::unused_self,
        reason = "the other library keeps something there"
    )]
    pub(crate) fn verify(
        &self,
        key: &Material,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        match key {
            Material::Rsa { modulus, exponent } => rsa(algorithm).is_some_and(|parameters| {
                let (n, e) = (modulus, exponent);
                let key = RsaPublicKeyComponents { n, e };
                key.verify(parameters, message, signature).is_ok()
            }),
            Material::Ec { point: bytes, .. } | Material::Ed25519(bytes) => curve(algorithm)
                .is_some_and(|algorithm| {
                    let key = UnparsedPublicKey::new(algorithm, bytes);
                    key.verify(message, signature).is_ok()
                }),
        }
    }
}

#[cfg(feature = "aws-lc-rs")]
fn parsed(key: &Material, algorithm: Algorithm) -> Option<ParsedPublicKey> {
    match key {
        Material::Rsa { modulus, exponent } => {
            let (n, e) = (modulus, exponent);
            let key = RsaPublicKeyComponents { n, e };
            key.to_parsed_public_key(rsa(algorithm)?).ok()
        }
        Material::Ec { point: bytes, .. } | Material::Ed25519(bytes) => {
            ParsedPublicKey::new(curve(algorithm)?, bytes).ok()
        }
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
