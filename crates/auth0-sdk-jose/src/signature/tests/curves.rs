//! ECDSA and Ed25519, with the numbers and the points that are nearly right.

use aws_lc_rs::digest::{SHA512, digest};
use aws_lc_rs::encoding::{AsBigEndian, EcPublicKeyUncompressedBin};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P256_SHA256_FIXED_SIGNING,
    ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair,
    KeyPair,
};
use num_bigint::BigUint;

use super::{MESSAGE, expect, expect_that_alone};
use crate::ed25519::PRIME;
use crate::jwk::Material;
use crate::jwk::material::Curve;
use crate::{Algorithm, Jwk, base64url};

/// The orders of the curves (SP 800-186, section 3.2.1).
const ORDER_256: &[u8] = b"ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
const ORDER_384: &[u8] = b"ffffffffffffffffffffffffffffffffffffffffffffffff\
                           c7634d81f4372ddf581a0db248b0a77aecec196accc52973";

#[test]
fn ecdsa_signatures() {
    let random = SystemRandom::new();
    let curves = [
        (
            Algorithm::Es256,
            Curve::P256,
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            &ECDSA_P256_SHA256_ASN1_SIGNING,
            ORDER_256,
        ),
        (
            Algorithm::Es384,
            Curve::P384,
            &ECDSA_P384_SHA384_FIXED_SIGNING,
            &ECDSA_P384_SHA384_ASN1_SIGNING,
            ORDER_384,
        ),
    ];
    for (algorithm, curve, fixed, der, order) in curves {
        let pair = EcdsaKeyPair::generate(fixed).unwrap();
        let point: EcPublicKeyUncompressedBin<'_> =
            AsBigEndian::as_be_bytes(pair.public_key()).unwrap();
        let point = point.as_ref().to_vec();
        let public = |point: &[u8]| Material::Ec {
            curve,
            point: point.to_vec(),
        };
        let key = public(&point);
        let right = pair.sign(&random, MESSAGE).unwrap().as_ref().to_vec();
        expect_that_alone(&key, algorithm, &right, "as it should be");

        let size = right.len() / 2;
        let (r, s) = right.split_at(size);
        let n = BigUint::parse_bytes(order, 16).unwrap();
        let bytes = |number: &BigUint| {
            let bytes = number.to_bytes_be();
            [vec![0; size - bytes.len()], bytes].concat()
        };
        // ECDSA has two signatures for each, and standards ask for neither.
        let minus_s = bytes(&(&n - BigUint::from_bytes_be(s)));
        expect(true, &key, algorithm, &[r, &minus_s].concat(), "with -s");
        let minus_r = bytes(&(&n - BigUint::from_bytes_be(r)));
        expect(false, &key, algorithm, &[&minus_r, s].concat(), "with -r");
        let (zero, order) = (vec![0; size], bytes(&n));
        for (wrong, what) in [
            ([&zero, s].concat(), "with r = 0"),
            ([r, &zero].concat(), "with s = 0"),
            ([&order, s].concat(), "with r = n"),
            ([r, &order].concat(), "with s = n"),
            ([s, r].concat(), "the wrong way round"),
            ([&[0], r, &[0], s].concat(), "with a zero before each"),
        ] {
            expect(false, &key, algorithm, &wrong, what);
        }
        let pkcs8 = pair.to_pkcs8v1().unwrap();
        let der = EcdsaKeyPair::from_pkcs8(der, pkcs8.as_ref()).unwrap();
        let der = der.sign(&random, MESSAGE).unwrap();
        expect(false, &key, algorithm, der.as_ref(), "in DER");

        let mut beside = point.clone();
        beside[1] ^= 1;
        let mut compressed = point.clone();
        compressed[0] = 2 + (point[point.len() - 1] & 1);
        let infinity = vec![0; point.len()];
        for (point, what) in [
            (beside, "beside the curve"),
            (compressed, "of another kind"),
            (infinity, "at infinity"),
        ] {
            let what = format!("by a point {what}");
            expect(false, &public(&point), algorithm, &right, &what);
        }
    }
}

/// The order of the base point, 2^252 + 27742317777372353535851937790883648493.
const ORDER_25519: &[u8] = b"1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed";

/// A key with its secret number at hand (RFC 8032, section 5.1.5).
struct Ed25519 {
    pair: Ed25519KeyPair,
    secret: BigUint,
}

impl Ed25519 {
    fn generate() -> Self {
        let mut seed = [0; 32];
        aws_lc_rs::rand::fill(&mut seed).unwrap();
        let mut secret = digest(&SHA512, &seed).as_ref()[..32].to_vec();
        secret[0] &= 0xf8;
        secret[31] = secret[31] & 0x3f | 0x40;
        Self {
            pair: Ed25519KeyPair::from_seed_unchecked(&seed).unwrap(),
            secret: BigUint::from_bytes_le(&secret),
        }
    }

    fn point(&self) -> [u8; 32] {
        self.pair.public_key().as_ref().try_into().unwrap()
    }

    /// A signature with this first part, whose own secret number is given, as if the public key
    /// were this one. Returns the factor of the public key as well.
    fn sign(&self, first: &[u8; 32], secret: &BigUint, public: &[u8; 32]) -> (Vec<u8>, BigUint) {
        let hash = digest(&SHA512, &[first, public, MESSAGE].concat());
        let n = BigUint::parse_bytes(ORDER_25519, 16).unwrap();
        let factor = BigUint::from_bytes_le(hash.as_ref()) % &n;
        let second = (secret + &factor * &self.secret) % n;
        ([&first[..], &little_endian(&second)].concat(), factor)
    }
}

fn little_endian(number: &BigUint) -> Vec<u8> {
    let mut bytes = number.to_bytes_le();
    bytes.resize(32, 0);
    bytes
}

#[test]
fn ed25519_signatures() {
    let key = Ed25519::generate();
    let public = Material::Ed25519(key.point());
    let algorithm = Algorithm::EdDsa;
    let right = key.pair.sign(MESSAGE).as_ref().to_vec();
    expect_that_alone(&public, algorithm, &right, "as it should be");

    let (first, second) = right.split_at(32);
    let n = BigUint::parse_bytes(ORDER_25519, 16).unwrap();
    let plus = little_endian(&(BigUint::from_bytes_le(second) + n));
    expect(
        false,
        &public,
        algorithm,
        &[first, &plus].concat(),
        "plus the order",
    );
    expect(
        false,
        &public,
        algorithm,
        &[second, first].concat(),
        "the wrong way round",
    );

    // Made by whoever has the key, as any other is, with a second key for its first part.
    let other = Ed25519::generate();
    let (made, _) = key.sign(&other.point(), &other.secret, &key.point());
    expect(
        true,
        &public,
        algorithm,
        &made,
        "by a random number of our own",
    );
    expect(
        false,
        &Material::Ed25519(other.point()),
        algorithm,
        &made,
        "by another key",
    );
}

/// A first part that is no secret at all: some libraries would take it.
#[test]
fn ed25519_signatures_of_small_order() {
    let key = Ed25519::generate();
    let public = Material::Ed25519(key.point());
    for point in points_of_small_order() {
        let (made, _) = key.sign(&point, &BigUint::ZERO, &key.point());
        let what = format!("that begins with {point:?}");
        expect(false, &public, Algorithm::EdDsa, &made, &what);
    }
}

/// A key that has a part of small order is what the numbers make of it: the equation is checked
/// as it stands, and not multiplied by 8, by all of them.
#[test]
fn ed25519_keys_of_mixed_order() {
    let key = Ed25519::generate();
    // Plus the point of order 2, which turns the signs of both coordinates.
    let prime = BigUint::from_bytes_le(&PRIME);
    let mut y = key.point();
    let sign = y[31] & 0x80;
    y[31] &= 0x7f;
    let y = little_endian(&(prime - BigUint::from_bytes_le(&y)));
    let mut mixed: [u8; 32] = y.try_into().unwrap();
    mixed[31] |= sign ^ 0x80;
    let public = Material::Ed25519(mixed);
    let mut seen = [false; 2];
    while seen != [true; 2] {
        let other = Ed25519::generate();
        let (made, factor) = key.sign(&other.point(), &other.secret, &mixed);
        let is_odd = factor.bit(0);
        seen[usize::from(is_odd)] = true;
        let what = format!("times an odd number: {is_odd}");
        expect(!is_odd, &public, Algorithm::EdDsa, &made, &what);
    }
}

/// With such a key everybody can sign, so that it is refused where it is read.
#[test]
fn ed25519_keys_of_small_order() {
    for point in points_of_small_order() {
        let x = base64url::encode(&point);
        let json = format!(r#"{{"kty": "OKP", "crv": "Ed25519", "x": "{x}"}}"#);
        assert!(Jwk::from_json(&json).is_err(), "{point:?}");
        #[cfg(feature = "rust-crypto")]
        if let Ok(key) = ed25519_dalek::VerifyingKey::from_bytes(&point) {
            assert!(key.is_weak(), "{point:?}");
        }
    }
}

/// However they are written, with a coordinate that is not reduced as well.
fn points_of_small_order() -> Vec<[u8; 32]> {
    let number = |hex: &[u8]| BigUint::parse_bytes(hex, 16).unwrap();
    let prime = BigUint::from_bytes_le(&PRIME);
    let order_8 = number(b"05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826");
    let one = BigUint::from(1_u8);
    let coordinates = [
        BigUint::ZERO,
        one.clone(),
        &prime - &one,
        prime.clone(),
        &prime + &one,
        &prime - &order_8,
        order_8,
    ];
    let points = coordinates.iter().flat_map(|y| {
        let point: [u8; 32] = little_endian(y).try_into().unwrap();
        let mut other = point;
        other[31] |= 0x80;
        [point, other]
    });
    points.collect()
}
