//! Passwords that come as hashes in the file of a users import, and whether
//! somebody knows the password behind one. How they are written is read elsewhere.

use std::fmt;
use std::num::NonZeroU32;

use aws_lc_rs::{digest, hmac, pbkdf2};
use serde::{Deserialize, Serialize};

/// A hash that somebody else made.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "algorithm", rename_all = "lowercase")]
pub(crate) enum ImportedHash {
    Bcrypt {
        text: String,
    },
    Pbkdf2 {
        digest: Digest,
        rounds: NonZeroU32,
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
    Digest {
        digest: Digest,
        salt: Salt,
        hash: Vec<u8>,
    },
    Hmac {
        digest: Digest,
        key: Vec<u8>,
        salt: Salt,
        hash: Vec<u8>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Digest {
    Sha1,
    Sha256,
    Sha512,
}

/// What stands before and behind the password when it is hashed.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Salt {
    pub(super) before: Vec<u8>,
    pub(super) behind: Vec<u8>,
}

impl ImportedHash {
    pub(crate) fn matches(&self, candidate: &str) -> bool {
        match self {
            Self::Bcrypt { text } => bcrypt::verify(candidate, text).unwrap_or(false),
            Self::Pbkdf2 {
                digest,
                rounds,
                salt,
                hash,
            } => {
                let algorithm = match digest {
                    Digest::Sha1 => pbkdf2::PBKDF2_HMAC_SHA1,
                    Digest::Sha256 => pbkdf2::PBKDF2_HMAC_SHA256,
                    Digest::Sha512 => pbkdf2::PBKDF2_HMAC_SHA512,
                };
                pbkdf2::verify(algorithm, *rounds, salt, candidate.as_bytes(), hash).is_ok()
            }
            Self::Digest { digest, salt, hash } => {
                let algorithm = match digest {
                    Digest::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
                    Digest::Sha256 => &digest::SHA256,
                    Digest::Sha512 => &digest::SHA512,
                };
                let found = digest::digest(algorithm, &salt.around(candidate));
                aws_lc_rs::constant_time::verify_slices_are_equal(found.as_ref(), hash).is_ok()
            }
            Self::Hmac {
                digest,
                key,
                salt,
                hash,
            } => {
                let algorithm = match digest {
                    Digest::Sha1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
                    Digest::Sha256 => hmac::HMAC_SHA256,
                    Digest::Sha512 => hmac::HMAC_SHA512,
                };
                let key = hmac::Key::new(algorithm, key);
                hmac::verify(&key, &salt.around(candidate), hash).is_ok()
            }
        }
    }
}

/// The parameters are of no use without the rest, and the rest is a secret.
impl fmt::Debug for ImportedHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ImportedHash(..)")
    }
}

impl Salt {
    fn around(&self, password: &str) -> Vec<u8> {
        [&self.before, password.as_bytes(), &self.behind].concat()
    }
}
