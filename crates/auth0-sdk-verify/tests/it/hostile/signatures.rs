//! Signatures that are cut, stretched, exchanged, in another form, or of the kind that a
//! careless check accepts for whatever is signed.

use serde_json::json;

use super::Hostile;
use crate::keys::{decode, encode, key};
use crate::tenant::{claims, signed_by, with};

const KINDS: [&str; 5] = ["RS256", "PS256", "ES256", "ES384", "EdDSA"];

pub(super) fn all() -> Vec<Hostile> {
    let mut all = Vec::new();
    for kind in KINDS {
        all.extend(changed(kind));
        all.extend(exchanged(kind));
    }
    all.extend(ecdsa("ES256", &P256));
    all.extend(ecdsa("ES384", &P384));
    all.extend(ed25519());
    all.extend(rsa());
    all
}

fn invalid(name: impl Into<String>, token: impl Into<String>) -> Hostile {
    Hostile::new(name, token, "invalid_signature")
}

/// The same token with another signature.
fn instead(kind: &str, name: &str, signature: &[u8]) -> Hostile {
    let token = signed_by(kind, &claims());
    let message = token.rsplit_once('.').unwrap().0;
    invalid(
        format!("{kind} {name}"),
        format!("{message}.{}", encode(signature)),
    )
}

fn changed(kind: &str) -> Vec<Hostile> {
    let token = signed_by(kind, &claims());
    let (message, signature) = token.rsplit_once('.').unwrap();
    let right = decode(signature);
    let half = right.len() / 2;
    let mut flipped = right.clone();
    flipped[half] ^= 1;
    let reversed: Vec<_> = right.iter().rev().copied().collect();
    let variants = [
        ("cut to half", right[..half].to_vec()),
        ("cut by one", right[..right.len() - 1].to_vec()),
        ("cut at its start", right[1..].to_vec()),
        ("cut to one byte", right[..1].to_vec()),
        ("with a zero behind it", [&right[..], &[0]].concat()),
        ("with a zero before it", [&[0], &right[..]].concat()),
        ("twice", [&right[..], &right[..]].concat()),
        ("of zeros", vec![0; right.len()]),
        ("of ones", vec![0xff; right.len()]),
        ("of one", [vec![0; right.len() - 1], vec![1]].concat()),
        ("with a bit changed", flipped),
        ("backwards", reversed),
        ("in capitals", signature.to_ascii_uppercase().into_bytes()),
        ("as text", signature.as_bytes().to_vec()),
    ];
    let variants = variants.into_iter().map(|(name, signature)| {
        let token = format!("{message}.{}", encode(&signature));
        invalid(format!("{kind} {name}"), token)
    });
    variants.collect()
}

/// The signature of one token under another, and of less than the whole.
fn exchanged(kind: &str) -> Vec<Hostile> {
    let token = signed_by(kind, &claims());
    let other = signed_by(kind, &with("sub", "auth0|evil"));
    let (message, signature) = token.rsplit_once('.').unwrap();
    let (other_message, other_signature) = other.rsplit_once('.').unwrap();
    let (header, payload) = message.split_once('.').unwrap();
    let of = |part: &[u8]| {
        let id = if kind == "PS256" { "RS256" } else { kind };
        encode(&key(id).sign(kind, part))
    };
    let plain = claims().to_string();
    vec![
        invalid(
            format!("{kind} of another token"),
            format!("{message}.{other_signature}"),
        ),
        invalid(
            format!("{kind} under other claims"),
            format!("{other_message}.{signature}"),
        ),
        invalid(
            format!("{kind} of the header"),
            format!("{message}.{}", of(header.as_bytes())),
        ),
        invalid(
            format!("{kind} of the claims"),
            format!("{message}.{}", of(payload.as_bytes())),
        ),
        invalid(
            format!("{kind} of the JSON"),
            format!("{message}.{}", of(plain.as_bytes())),
        ),
        invalid(
            format!("{kind} of nothing"),
            format!("{message}.{}", of(b"")),
        ),
        invalid(format!("{kind} of both with no dot"), {
            format!("{message}.{}", of(format!("{header}{payload}").as_bytes()))
        }),
    ]
}

/// The order of the curve P-256 (FIPS 186-4, section D.1.2.3).
const P256: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc, 0xe6,
    0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
];
/// The order of the curve P-384 (section D.1.2.4).
const P384: [u8; 48] = [
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xc7, 0x63, 0x4d, 0x81, 0xf4, 0x37, 0x2d, 0xdf,
    0x58, 0x1a, 0x0d, 0xb2, 0x48, 0xb0, 0xa7, 0x7a, 0xec, 0xec, 0x19, 0x6a, 0xcc, 0xc5, 0x29, 0x73,
];

/// Two numbers of which neither may be zero or reach the order of the curve.
fn ecdsa(kind: &str, order: &[u8]) -> Vec<Hostile> {
    let size = order.len();
    let token = signed_by(kind, &claims());
    let right = decode(token.rsplit('.').next().unwrap());
    let (r, s) = right.split_at(size);
    let zero = vec![0; size];
    let mut one = zero.clone();
    one[size - 1] = 1;
    let mut below = order.to_vec();
    below[size - 1] -= 1;
    let numbers = [
        ("0", &zero),
        ("1", &one),
        ("n - 1", &below),
        ("n", &order.to_vec()),
    ];
    let mut all = Vec::new();
    for (first, r) in numbers {
        for (second, s) in numbers {
            let name = format!("with r = {first} and s = {second}");
            all.push(instead(kind, &name, &[&r[..], s].concat()));
        }
    }
    let message = token.rsplit_once('.').unwrap().0;
    let mut add = |name: &str, signature: &[u8]| {
        let token = format!("{message}.{}", encode(signature));
        all.push(invalid(format!("{kind} {name}"), token));
    };
    add("with r and s exchanged", &[s, r].concat());
    add("with no r", &[&zero[..], s].concat());
    add("with no s", &[r, &zero].concat());
    add("with r twice", &[r, r].concat());
    add("in DER", &der(r, s));
    add("in DER of zeros", &[0x30, 6, 2, 1, 0, 2, 1, 0]);
    add("in DER of nothing", &[0x30, 0]);
    let wide = [&[0; 4][..], r, &[0; 4], s].concat();
    add("with numbers that are too wide", &wide);
    all
}

fn der(r: &[u8], s: &[u8]) -> Vec<u8> {
    let number = |bytes: &[u8]| {
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        let mut bytes = bytes[zeros..].to_vec();
        if bytes[0] >= 0x80 {
            bytes.insert(0, 0);
        }
        [&[2, u8::try_from(bytes.len()).unwrap()][..], &bytes].concat()
    };
    let inner = [number(r), number(s)].concat();
    [&[0x30, u8::try_from(inner.len()).unwrap()][..], &inner].concat()
}

/// The order of the group of Ed25519 (RFC 8032, section 5.1), the smallest byte first.
const ED25519: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

fn ed25519() -> Vec<Hostile> {
    let token = signed_by("EdDSA", &claims());
    let right = decode(token.rsplit('.').next().unwrap());
    let (point, scalar) = right.split_at(32);
    // The same scalar, once around.
    let mut carry = 0_u16;
    let around: Vec<u8> = scalar
        .iter()
        .zip(ED25519)
        .map(|(one, two)| {
            carry += u16::from(*one) + u16::from(two);
            let byte = u8::try_from(carry & 0xff).unwrap();
            carry >>= 8;
            byte
        })
        .collect();
    let message = token.rsplit_once('.').unwrap().0;
    let again = format!("{message}.{}", encode(&[point, &around].concat()));
    let mut all = vec![invalid("EdDSA with its scalar once around", again)];
    for (name, start) in SMALL_ORDER {
        let mut point = start.to_vec();
        point.resize(32, 0);
        for (kind, scalar) in [("zero", [0; 32]), ("the order", ED25519)] {
            let name = format!("with the point {name} and the scalar {kind}");
            all.push(instead("EdDSA", &name, &[&point[..], &scalar].concat()));
        }
    }
    all
}

/// Points that some multiple of makes nothing, as far as they begin with something.
const SMALL_ORDER: [(&str, &[u8]); 3] = [
    ("of order 1", &[1]),
    ("of order 4", &[]),
    (
        "of order 8",
        &[
            0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef,
            0x98, 0xf0, 0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88,
            0x6d, 0x53, 0xfc, 0x05,
        ],
    ),
];

/// Numbers whose powers are known without the private key.
fn rsa() -> Vec<Hostile> {
    let modulus = decode(key("RS256").json()["n"].as_str().unwrap());
    let mut below = modulus.clone();
    *below.last_mut().unwrap() -= 1;
    let mut all = Vec::new();
    for kind in ["RS256", "PS256"] {
        all.push(instead(kind, "of the modulus", &modulus));
        all.push(instead(kind, "of the modulus less one", &below));
        // What a PKCS #1 signature has inside, without having been signed.
        let mut padded = vec![0, 1];
        padded.resize(modulus.len() - 52, 0xff);
        padded.push(0);
        padded.extend([
            0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02,
            0x01, 0x05, 0, 0x04, 0x20,
        ]);
        padded.resize(modulus.len(), 0x41);
        all.push(instead(kind, "of the padding alone", &padded));
        let stranger = key("RS512");
        let header = json!({"typ": "JWT", "kid": "RS256"});
        let token = stranger.token(kind, header, &claims());
        all.push(invalid(format!("{kind} of another key"), token));
    }
    all
}
