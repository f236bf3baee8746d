//! How the file of a users import writes hashes of passwords. What cannot be
//! checked later is refused here, so that no user is imported who could never log
//! in.

use std::num::NonZeroU32;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use serde_json::{Map, Value};

use super::imported_hash::{Digest, ImportedHash, Salt};

/// What a hash may cost to check, so that a file cannot stop the tenant.
const MOST_ROUNDS: u32 = 1_000_000;
const HIGHEST_COST: u8 = 14;

/// Why a hash is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable {
    pub(crate) code: &'static str,
    pub(crate) path: &'static str,
    pub(crate) message: String,
}

impl ImportedHash {
    /// The hash in a row of the file, if it has one.
    pub(crate) fn read(row: &Map<String, Value>) -> Result<Option<Self>, Unreadable> {
        match (row.get("password_hash"), row.get("custom_password_hash")) {
            (None, None) => Ok(None),
            (Some(_), Some(_)) => Err(invalid(
                "custom_password_hash",
                "password_hash and custom_password_hash exclude each other",
            )),
            (Some(text), None) => {
                let text = text.as_str().unwrap_or_default();
                bcrypt_hash(text, "password_hash").map(Some)
            }
            (None, Some(custom)) => custom_hash(custom).map(Some),
        }
    }
}

impl Salt {
    fn read(custom: &Value) -> Result<Self, Unreadable> {
        let given = &custom["salt"];
        if given.is_null() {
            return Ok(Self::default());
        }
        let path = "custom_password_hash.salt";
        let bytes = decoded(given, "utf8", path)?;
        Ok(match given["position"].as_str() {
            Some("suffix") => Self {
                behind: bytes,
                ..Self::default()
            },
            _ => Self {
                before: bytes,
                ..Self::default()
            },
        })
    }
}

impl Digest {
    fn named(name: &str) -> Option<Self> {
        match name {
            "sha1" => Some(Self::Sha1),
            "sha256" => Some(Self::Sha256),
            "sha512" => Some(Self::Sha512),
            _ => None,
        }
    }
}

fn custom_hash(custom: &Value) -> Result<ImportedHash, Unreadable> {
    let algorithm = custom["algorithm"].as_str().unwrap_or_default();
    let encoding = custom["password"]["encoding"].as_str().unwrap_or("utf8");
    if !["utf8", "ascii"].contains(&encoding) {
        let path = "custom_password_hash.password.encoding";
        return Err(unsupported(path, encoding));
    }
    let path = "custom_password_hash.hash";
    let text = || custom["hash"]["value"].as_str().unwrap_or_default();
    match algorithm {
        "bcrypt" => bcrypt_hash(text(), path),
        "pbkdf2" => pbkdf2_hash(text())
            .ok_or_else(|| invalid(path, "Expected $pbkdf2-DIGEST$i=ROUNDS,l=LENGTH$SALT$HASH")),
        "sha1" | "sha256" | "sha512" => Ok(ImportedHash::Digest {
            digest: Digest::named(algorithm).unwrap_or(Digest::Sha256),
            salt: Salt::read(custom)?,
            hash: decoded(&custom["hash"], "hex", path)?,
        }),
        "hmac" => {
            let name = custom["hash"]["digest"].as_str().unwrap_or_default();
            let digest = Digest::named(name)
                .ok_or_else(|| unsupported("custom_password_hash.hash.digest", name))?;
            let key = "custom_password_hash.hash.key";
            Ok(ImportedHash::Hmac {
                digest,
                key: decoded(&custom["hash"]["key"], "utf8", key)?,
                salt: Salt::read(custom)?,
                hash: decoded(&custom["hash"], "hex", path)?,
            })
        }
        other => Err(unsupported("custom_password_hash.algorithm", other)),
    }
}

/// `$2a$10$` or `$2b$10$` and 53 letters.
fn bcrypt_hash(text: &str, path: &'static str) -> Result<ImportedHash, Unreadable> {
    let parts: Vec<&str> = text.split('$').collect();
    let (version, cost, rest) = match parts.as_slice() {
        ["", version @ ("2a" | "2b"), cost, rest] => (version, cost, rest),
        _ => return Err(invalid(path, "Expected a bcrypt hash, $2a$ or $2b$")),
    };
    let cost: Option<u8> = cost.parse().ok();
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"./".contains(&byte);
    if version.is_empty() || rest.len() != 53 || !rest.bytes().all(letters) {
        return Err(invalid(path, "Expected a bcrypt hash, $2a$ or $2b$"));
    }
    match cost {
        Some(4..=HIGHEST_COST) => Ok(ImportedHash::Bcrypt {
            text: text.to_owned(),
        }),
        _ => Err(invalid(path, "The cost is not between 4 and 14")),
    }
}

/// A hash in the form of the password hashing competition.
fn pbkdf2_hash(text: &str) -> Option<ImportedHash> {
    let mut parts = text.strip_prefix("$pbkdf2-")?.split('$');
    let digest = Digest::named(parts.next()?)?;
    let mut rounds = None;
    for parameter in parts.next()?.split(',') {
        if let Some(number) = parameter.strip_prefix("i=") {
            rounds = number.parse().ok().filter(|rounds| *rounds <= MOST_ROUNDS);
        }
    }
    let mut bytes = || {
        STANDARD_NO_PAD
            .decode(parts.next()?.trim_end_matches('='))
            .ok()
    };
    let (salt, hash) = (bytes()?, bytes()?);
    if parts.next().is_some() || hash.is_empty() {
        return None;
    }
    Some(ImportedHash::Pbkdf2 {
        digest,
        rounds: NonZeroU32::new(rounds?)?,
        salt,
        hash,
    })
}

/// The bytes of a value, which says how it is written.
fn decoded(given: &Value, usual: &str, path: &'static str) -> Result<Vec<u8>, Unreadable> {
    let text = given["value"].as_str().unwrap_or_default();
    let encoding = given["encoding"].as_str().unwrap_or(usual);
    let bytes = match encoding {
        "utf8" => Some(text.as_bytes().to_vec()),
        "hex" => from_hex(text),
        "base64" => STANDARD.decode(text).ok(),
        other => return Err(unsupported(path, other)),
    };
    let bytes = bytes.filter(|bytes| !bytes.is_empty());
    bytes.ok_or_else(|| invalid(path, "The value is not written as its encoding says"))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits?;
    let (pairs, rest) = digits.as_chunks::<2>();
    let byte = |[high, low]: &[u32; 2]| u8::try_from(high * 16 + low).ok();
    pairs
        .iter()
        .map(byte)
        .collect::<Option<Vec<u8>>>()
        .filter(|_| rest.is_empty())
}

fn invalid(path: &'static str, message: &str) -> Unreadable {
    Unreadable {
        code: "INVALID_FORMAT",
        path,
        message: message.to_owned(),
    }
}

fn unsupported(path: &'static str, what: &str) -> Unreadable {
    let what: String = what.chars().take(40).collect();
    Unreadable {
        code: "UNSUPPORTED",
        path,
        message: format!(
            "The emulator cannot check passwords that were hashed so ({what}): it knows bcrypt, pbkdf2, hmac, sha1, sha256 and sha512"
        ),
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::{digest, hmac, pbkdf2};
    use serde_json::json;

    use super::*;

    fn custom(hash: Value) -> Result<ImportedHash, Unreadable> {
        let row = Map::from_iter([("custom_password_hash".to_owned(), hash)]);
        ImportedHash::read(&row).map(Option::unwrap)
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn each_algorithm_knows_its_password() {
        let salted = digest::digest(&digest::SHA256, b"right-salt");
        let key = hmac::Key::new(hmac::HMAC_SHA512, b"key");
        let tag = hmac::sign(&key, b"right");
        let mut derived = [0; 32];
        let rounds = NonZeroU32::new(10).unwrap();
        pbkdf2::derive(
            pbkdf2::PBKDF2_HMAC_SHA256,
            rounds,
            b"salt",
            b"right",
            &mut derived,
        );
        let phc = format!(
            "$pbkdf2-sha256$i=10,l=32${}${}",
            STANDARD_NO_PAD.encode(b"salt"),
            STANDARD_NO_PAD.encode(derived)
        );
        let bcrypted = bcrypt::hash("right", 4).unwrap();
        for hash in [
            json!({"algorithm": "sha256", "hash": {"value": hex(salted.as_ref())},
                "salt": {"value": "-salt", "position": "suffix"}}),
            json!({"algorithm": "hmac", "hash": {"digest": "sha512", "encoding": "base64",
                "value": STANDARD.encode(tag.as_ref()), "key": {"value": "key"}}}),
            json!({"algorithm": "pbkdf2", "hash": {"value": phc, "encoding": "utf8"}}),
            json!({"algorithm": "bcrypt", "hash": {"value": bcrypted}}),
        ] {
            let hash = custom(hash).unwrap();
            assert!(hash.matches("right") && !hash.matches("wrong"));
            let kept = serde_json::to_string(&hash).unwrap();
            let back: ImportedHash = serde_json::from_str(&kept).unwrap();
            assert!(back.matches("right"), "{kept}");
        }
    }

    #[test]
    fn what_cannot_be_checked_is_refused() {
        let code = |hash: Value| custom(hash).err().map(|refused| refused.code);
        let md5 = json!({"algorithm": "md5", "hash": {"value": "00"}});
        assert_eq!(code(md5), Some("UNSUPPORTED"));
        let utf16 = json!({"algorithm": "sha1", "hash": {"value": "00"}, "password": {"encoding": "utf16le"}});
        assert_eq!(code(utf16), Some("UNSUPPORTED"));
        for hash in [
            json!({"algorithm": "bcrypt", "hash": {"value": "$2a$31$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}),
            json!({"algorithm": "bcrypt", "hash": {"value": "h"}}),
            json!({"algorithm": "pbkdf2", "hash": {"value": "$pbkdf2-sha256$i=4000000000,l=1$YQ$YQ"}}),
            json!({"algorithm": "pbkdf2", "hash": {"value": "$pbkdf2-sha256$i=0$YQ$YQ"}}),
            json!({"algorithm": "sha1", "hash": {"value": "abc"}}),
            json!({"algorithm": "sha1", "hash": 5}),
        ] {
            assert_eq!(code(hash.clone()), Some("INVALID_FORMAT"), "{hash}");
        }
    }
}
