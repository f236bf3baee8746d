//! Checks of signatures, by whichever library was asked for.
//!
//! Each library has a file with one [`Library`] in it. Features only add, so that where several
//! are on one has to win, by an order that never changes: AWS-LC, then ring, then RustCrypto.
//! The choice is a type. Nothing is installed, and there is nothing that could be missing or be
//! there twice when the program runs.

#[cfg(feature = "aws-lc-rs")]
mod aws_lc;
#[cfg(feature = "ring")]
#[cfg_attr(
    feature = "aws-lc-rs",
    allow(dead_code, reason = "AWS-LC goes before it")
)]
mod ring;
#[cfg(feature = "rust-crypto")]
#[cfg_attr(
    any(feature = "aws-lc-rs", feature = "ring"),
    allow(dead_code, reason = "the others go before it")
)]
mod rust_crypto;
#[cfg(test)]
mod tests;

#[cfg(feature = "aws-lc-rs")]
use aws_lc::AwsLc as Chosen;
#[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
use ring::Ring as Chosen;
#[cfg(not(any(feature = "aws-lc-rs", feature = "ring")))]
use rust_crypto::RustCrypto as Chosen;

use crate::jwk::Material;
use crate::{Algorithm, ed25519};

/// A library as it is used here: it has one value for each key, in which it may keep what it
/// has made of the key.
trait Library: Default {
    /// Whether the signature of the message is that of the key; never where key and algorithm
    /// do not fit.
    fn verify(
        &self,
        key: &Material,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool;

    /// Whether the HMAC of the message is that of the secret; never for other algorithms. The
    /// comparison takes the same time wherever the two differ.
    fn verify_hmac(algorithm: Algorithm, secret: &[u8], message: &[u8], signature: &[u8]) -> bool;
}

/// What the library makes of a key when it checks by it for the first time.
#[derive(Default)]
pub(crate) struct Prepared(Chosen);

impl Prepared {
    /// Whether the signature of the message is that of the key; never where key and algorithm
    /// do not fit.
    pub(crate) fn verify(
        &self,
        key: &Material,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        verify(&self.0, key, algorithm, message, signature)
    }
}

fn verify(
    library: &impl Library,
    key: &Material,
    algorithm: Algorithm,
    message: &[u8],
    signature: &[u8],
) -> bool {
    // Libraries differ in what they make of such a signature, so that it gets to none.
    let is_refused =
        algorithm == Algorithm::EdDsa && !signature.first_chunk().is_some_and(ed25519::is_sound);
    !is_refused && library.verify(key, algorithm, message, signature)
}

/// Whether the HMAC of the message is that of the secret; never for other algorithms.
pub(crate) fn verify_hmac(
    algorithm: Algorithm,
    secret: &[u8],
    message: &[u8],
    signature: &[u8],
) -> bool {
    Chosen::verify_hmac(algorithm, secret, message, signature)
}
