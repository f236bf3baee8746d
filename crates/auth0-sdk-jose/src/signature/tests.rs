//! Every library that is on says the same of every signature, right or wrong.
//!
//! The corners are those in which libraries are known to differ: numbers that are written in
//! more than one way, paddings that are nearly right, points that are no keys.

mod curves;
mod rsa;

use std::any::TypeId;

use aws_lc_rs::hmac;

use super::{Chosen, Library, Material, verify};
use crate::{Algorithm, HmacKey, Rejection};

const MESSAGE: &[u8] = b"header.payload";

/// What is tried of a library.
struct Tried {
    name: &'static str,
    library: TypeId,
    verify: fn(&Material, Algorithm, &[u8]) -> bool,
    verify_hmac: fn(Algorithm, &[u8], &[u8], &[u8]) -> bool,
}

impl Tried {
    fn new<L: Library + 'static>(name: &'static str) -> Self {
        Self {
            name,
            library: TypeId::of::<L>(),
            verify: |key, algorithm, signature| {
                let library = L::default();
                let right = verify(&library, key, algorithm, MESSAGE, signature);
                // The second time the key is one that is kept.
                let again = verify(&library, key, algorithm, MESSAGE, signature);
                assert_eq!(right, again);
                right
            },
            verify_hmac: L::verify_hmac,
        }
    }
}

/// Those that are on; whichever comes first wins.
fn libraries() -> Vec<Tried> {
    vec![
        #[cfg(feature = "aws-lc-rs")]
        Tried::new::<super::aws_lc::AwsLc>("AWS-LC"),
        #[cfg(feature = "ring")]
        Tried::new::<super::ring::Ring>("ring"),
        #[cfg(feature = "rust-crypto")]
        Tried::new::<super::rust_crypto::RustCrypto>("RustCrypto"),
    ]
}

/// Whether the signature is right, as each library says; `what` is for whoever reads that they
/// do not.
fn expect(right: bool, key: &Material, algorithm: Algorithm, signature: &[u8], what: &str) {
    for library in libraries() {
        let found = (library.verify)(key, algorithm, signature);
        assert_eq!(found, right, "{}: {algorithm} {what}", library.name);
    }
}

/// A right signature is right for its algorithm only, as it is and in no other length.
fn expect_that_alone(key: &Material, algorithm: Algorithm, signature: &[u8], what: &str) {
    expect(true, key, algorithm, signature, what);
    for other in Algorithm::ALL {
        if other != algorithm {
            let what = format!("{what}, made as {algorithm}");
            expect(false, key, other, signature, &what);
        }
    }
    let (first, last) = (&signature[1..], &signature[..signature.len() - 1]);
    let changed = |place: usize| {
        let mut changed = signature.to_vec();
        changed[place] ^= 1;
        changed
    };
    let wrong = [
        ("empty", Vec::new()),
        ("of zeros", vec![0; signature.len()]),
        ("of ones", vec![0xff; signature.len()]),
        ("without its first byte", first.to_vec()),
        ("without its last byte", last.to_vec()),
        ("after a zero", [&[0], signature].concat()),
        ("before a zero", [signature, &[0]].concat()),
        ("twice", [signature, signature].concat()),
        ("with a bit changed at its start", changed(0)),
        ("with a bit changed within", changed(signature.len() / 2)),
        (
            "with a bit changed at its end",
            changed(signature.len() - 1),
        ),
    ];
    for (how, wrong) in wrong {
        expect(false, key, algorithm, &wrong, &format!("{what}, {how}"));
    }
}

/// Turning on another library changes which one checks by this order, and by nothing else.
#[test]
fn the_first_of_those_that_are_on_is_taken() {
    let first = libraries().first().map(|tried| tried.library);
    assert_eq!(first, Some(TypeId::of::<Chosen>()));
}

#[test]
fn hmacs() {
    for (algorithm, own) in [
        (Algorithm::Hs256, hmac::HMAC_SHA256),
        (Algorithm::Hs384, hmac::HMAC_SHA384),
        (Algorithm::Hs512, hmac::HMAC_SHA512),
    ] {
        // Shorter than a block, as long as one, and longer.
        for length in [1, 64, 65, 128, 129, 1000] {
            let mut secret = vec![0; length];
            aws_lc_rs::rand::fill(&mut secret).unwrap();
            let signature = hmac::sign(&hmac::Key::new(own, &secret), MESSAGE);
            let signature = signature.as_ref();
            for library in libraries() {
                let check = library.verify_hmac;
                let name = format!("{} {algorithm} {length}", library.name);
                assert!(check(algorithm, &secret, MESSAGE, signature), "{name}");
                assert!(!check(algorithm, b"another", MESSAGE, signature), "{name}");
                assert!(!check(algorithm, &secret, b"another", signature), "{name}");
                for other in Algorithm::ALL {
                    let right = check(other, &secret, MESSAGE, signature);
                    assert_eq!(right, other == algorithm, "{name} as {other}");
                }
                let half = &signature[..signature.len() / 2];
                let longer = [signature, &[0]].concat();
                for wrong in [&[], half, &signature[1..], &longer] {
                    assert!(!check(algorithm, &secret, MESSAGE, wrong), "{name}");
                }
            }
        }
    }
}

/// Which is another refusal than that of a wrong signature.
#[test]
fn a_secret_is_for_hmacs() {
    let key = HmacKey::from_bytes(b"secret").unwrap();
    for algorithm in Algorithm::ALL {
        let expected = match algorithm.is_symmetric() {
            true => Ok(false),
            false => Err(Rejection::KeyMismatch),
        };
        assert_eq!(key.verify(algorithm, MESSAGE, b"no signature"), expected);
    }
}
