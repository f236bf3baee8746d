//! Checks of signatures by the libraries of RustCrypto, for where nothing but Rust can be built.
//!
//! Public keys are all that is used of them: their operations with private keys do not take the
//! same time for every key, and signing is no business of this crate.

use std::sync::OnceLock;

use hmac::{Hmac, Mac};
use p256::ecdsa::signature::Verifier;
use rsa::traits::PublicKeyParts;
use rsa::{BigUint, Pkcs1v15Sign, Pss, RsaPublicKey};
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::Library;
use crate::Algorithm;
use crate::jwk::Material;
use crate::jwk::material::Curve;

/// Keeps the key; `None` where the numbers are no key.
#[derive(Default)]
pub(super) struct RustCrypto(OnceLock<Option<Key>>);

enum Key {
    Rsa(RsaPublicKey),
    P256(p256::ecdsa::VerifyingKey),
    P384(p384::ecdsa::VerifyingKey),
    Ed25519(ed25519_dalek::VerifyingKey),
}

impl Library for RustCrypto {
    fn verify(
        &self,
        key: &Material,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let Some(key) = self.0.get_or_init(|| Key::decode(key)) else {
            return false;
        };
        match (key, algorithm) {
            (Key::Rsa(key), algorithm) => rsa_verify(key, algorithm, message, signature),
            (Key::P256(key), Algorithm::Es256) => p256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            (Key::P384(key), Algorithm::Es384) => p384::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            (Key::Ed25519(key), Algorithm::EdDsa) => {
                ed25519_dalek::Signature::from_slice(signature)
                    .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok())
            }
            _ => false,
        }
    }

    fn verify_hmac(algorithm: Algorithm, secret: &[u8], message: &[u8], signature: &[u8]) -> bool {
        fn check<M: Mac + hmac::digest::KeyInit>(
            secret: &[u8],
            message: &[u8],
            signature: &[u8],
        ) -> bool {
            <M as Mac>::new_from_slice(secret)
                .is_ok_and(|mac| mac.chain_update(message).verify_slice(signature).is_ok())
        }

        match algorithm {
            Algorithm::Hs256 => check::<Hmac<Sha256>>(secret, message, signature),
            Algorithm::Hs384 => check::<Hmac<Sha384>>(secret, message, signature),
            Algorithm::Hs512 => check::<Hmac<Sha512>>(secret, message, signature),
            _ => false,
        }
    }
}

impl Key {
    /// Longer keys than `rsa` takes unasked are keys here too; which ones are is decided where
    /// a key is read.
    const MAX_BITS: usize = 8192;

    fn decode(key: &Material) -> Option<Self> {
        match key {
            Material::Rsa { modulus, exponent } => {
                let number = |bytes: &[u8]| BigUint::from_bytes_be(bytes);
                let (n, e) = (number(modulus), number(exponent));
                let key = RsaPublicKey::new_with_max_size(n, e, Self::MAX_BITS);
                key.ok().map(Self::Rsa)
            }
            Material::Ec { curve, point } => match curve {
                Curve::P256 => {
                    let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(point);
                    key.ok().map(Self::P256)
                }
                Curve::P384 => {
                    let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(point);
                    key.ok().map(Self::P384)
                }
            },
            Material::Ed25519(bytes) => {
                let key = ed25519_dalek::VerifyingKey::from_bytes(bytes);
                key.ok().map(Self::Ed25519)
            }
        }
    }
}

fn rsa_verify(key: &RsaPublicKey, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
    let number = BigUint::from_bytes_be(signature);
    // For PSS, `rsa` takes any number that is the same modulo the key.
    if number >= *key.n() {
        return false;
    }
    // What PSS encodes is one bit shorter than the key. Where that makes it a byte shorter,
    // `rsa` does not look at the byte that is left over.
    let bits = key.n().bits();
    if bits % 8 == 1 && number.modpow(key.e(), key.n()).bits() == bits {
        return false;
    }
    let checked = match algorithm {
        Algorithm::Rs256 => {
            let hash = Sha256::digest(message);
            key.verify(Pkcs1v15Sign::new::<Sha256>(), &hash, signature)
        }
        Algorithm::Rs384 => {
            let hash = Sha384::digest(message);
            key.verify(Pkcs1v15Sign::new::<Sha384>(), &hash, signature)
        }
        Algorithm::Rs512 => {
            let hash = Sha512::digest(message);
            key.verify(Pkcs1v15Sign::new::<Sha512>(), &hash, signature)
        }
        Algorithm::Ps256 => {
            let hash = Sha256::digest(message);
            key.verify(Pss::new::<Sha256>(), &hash, signature)
        }
        Algorithm::Ps384 => {
            let hash = Sha384::digest(message);
            key.verify(Pss::new::<Sha384>(), &hash, signature)
        }
        Algorithm::Ps512 => {
            let hash = Sha512::digest(message);
            key.verify(Pss::new::<Sha512>(), &hash, signature)
        }
        _ => return false,
    };
    checked.is_ok()
}
