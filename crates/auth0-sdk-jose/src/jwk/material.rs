//! The numbers of a key, checked once and kept in the form in which they are needed.

use std::borrow::Cow;

use super::{KeyError, Members};
use crate::{Algorithm, base64url, ed25519};

/// Shorter RSA keys can be broken (RFC 7518, section 3.3).
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=8192;

/// The numbers of a key as the libraries take them.
#[derive(PartialEq, Eq)]
pub(crate) enum Material {
    /// Without zeros before them.
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// Uncompressed: 4, then both coordinates.
    Ec {
        curve: Curve,
        point: Vec<u8>,
    },
    Ed25519([u8; 32]),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Curve {
    P256,
    P384,
}

impl Curve {
    fn named(name: &str) -> Option<Self> {
        match name {
            "P-256" => Some(Self::P256),
            "P-384" => Some(Self::P384),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::P256 => "P-256",
            Self::P384 => "P-384",
        }
    }

    /// The bytes of one coordinate.
    fn size(self) -> usize {
        match self {
            Self::P256 => 32,
            Self::P384 => 48,
        }
    }
}

impl Material {
    pub(super) fn fits(&self, algorithm: Algorithm) -> bool {
        use Algorithm::{EdDsa, Es256, Es384, Ps256, Ps384, Ps512, Rs256, Rs384, Rs512};
        match self {
            Self::Rsa { .. } => {
                matches!(algorithm, Rs256 | Rs384 | Rs512 | Ps256 | Ps384 | Ps512)
            }
            Self::Ec { curve, .. } => match curve {
                Curve::P256 => algorithm == Es256,
                Curve::P384 => algorithm == Es384,
            },
            Self::Ed25519(_) => algorithm == EdDsa,
        }
    }

    /// The members that make the key, in the order of the alphabet.
    pub(super) fn members(&self) -> Vec<(&'static str, Cow<'static, str>)> {
        match self {
            Self::Rsa { modulus, exponent } => vec![
                ("e", base64url::encode(exponent).into()),
                ("kty", "RSA".into()),
                ("n", base64url::encode(modulus).into()),
            ],
            Self::Ec { curve, point } => {
                let (x, y) = point[1..].split_at(curve.size());
                vec![
                    ("crv", curve.name().into()),
                    ("kty", "EC".into()),
                    ("x", base64url::encode(x).into()),
                    ("y", base64url::encode(y).into()),
                ]
            }
            Self::Ed25519(x) => vec![
                ("crv", "Ed25519".into()),
                ("kty", "OKP".into()),
                ("x", base64url::encode(x).into()),
            ],
        }
    }

    pub(super) fn rsa(members: &Members) -> Result<Self, KeyError> {
        let modulus = number(members.n.as_deref())?;
        let exponent = number(members.e.as_deref())?;
        let is_odd = |number: &[u8]| number.last().is_some_and(|byte| byte & 1 == 1);
        let zeros = modulus.first().map_or(0, |byte| byte.leading_zeros());
        if !RSA_BITS.contains(&(modulus.len() * 8 - zeros as usize)) {
            return Err(KeyError("an RSA key has to have 2,048 to 8,192 bits"));
        }
        // A larger exponent would make a check as slow as somebody likes.
        let small = exponent == [1] || exponent.len() > 4;
        if !is_odd(&modulus) || !is_odd(&exponent) || small {
            return Err(KeyError("the numbers of the key make no RSA key"));
        }
        Ok(Self::Rsa { modulus, exponent })
    }

    pub(super) fn ec(members: &Members) -> Result<Self, KeyError> {
        let curve = members.crv.as_deref().and_then(Curve::named);
        let curve = curve.ok_or(KeyError("its curve is neither P-256 nor P-384"))?;
        let mut point = vec![4];
        for coordinate in [&members.x, &members.y] {
            point.extend(exactly(curve.size(), coordinate.as_deref())?);
        }
        Ok(Self::Ec { curve, point })
    }

    pub(super) fn okp(members: &Members) -> Result<Self, KeyError> {
        match members.crv.as_deref() {
            Some("Ed25519") => {}
            _ => return Err(KeyError("its curve is not Ed25519")),
        }
        let point = exactly(32, members.x.as_deref())?;
        match <[u8; 32]>::try_from(point) {
            Ok(point) if ed25519::is_sound(&point) => Ok(Self::Ed25519(point)),
            _ => Err(KeyError("its point is one that everybody could sign for")),
        }
    }
}

/// A number without zeros before it, which some write although they should not.
fn number(text: Option<&str>) -> Result<Vec<u8>, KeyError> {
    let mut bytes = decoded(text)?;
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.drain(..zeros);
    Ok(bytes)
}

fn exactly(size: usize, text: Option<&str>) -> Result<Vec<u8>, KeyError> {
    let bytes = decoded(text)?;
    match bytes.len() == size {
        true => Ok(bytes),
        false => Err(KeyError("a coordinate is not as long as its curve needs")),
    }
}

fn decoded(text: Option<&str>) -> Result<Vec<u8>, KeyError> {
    let text = text.ok_or(KeyError("a number of it is missing"))?;
    base64url::decode(text).ok_or(KeyError("a number of it is not in base64url"))
}
