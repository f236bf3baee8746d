//! Secrets that the emulator hands out and compares, and the randomness they
//! are made of. It keeps secrets out of `Debug` output; it does not store them.

use std::fmt;

use aws_lc_rs::{constant_time, digest, rand};

const ALPHANUMERIC: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A value that `Debug` never shows and that is compared in constant time.
#[derive(Clone)]
pub(crate) struct Secret(String);

/// The operating system gave no randomness.
#[derive(Debug, thiserror::Error)]
#[error("the operating system gave no randomness")]
pub(crate) struct NoRandomness;

impl Secret {
    pub(crate) fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    /// Compares digests, so that neither the content nor the length of the
    /// secret shows in the time that a wrong guess takes.
    pub(crate) fn matches(&self, candidate: &str) -> bool {
        let ours = digest::digest(&digest::SHA256, self.0.as_bytes());
        let theirs = digest::digest(&digest::SHA256, candidate.as_bytes());
        constant_time::verify_slices_are_equal(ours.as_ref(), theirs.as_ref()).is_ok()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// A random string of letters and digits.
pub(crate) fn random_alphanumeric(length: usize) -> Result<String, NoRandomness> {
    let mut text = String::with_capacity(length);
    let mut bytes = [0_u8; 64];
    while text.len() < length {
        rand::fill(&mut bytes).map_err(|_| NoRandomness)?;
        // Bytes beyond the last whole multiple of 62 are thrown away, so that
        // no letter is likelier than another.
        for byte in bytes.iter().filter(|byte| **byte < 248) {
            if text.len() == length {
                break;
            }
            text.push(char::from(ALPHANUMERIC[usize::from(byte % 62)]));
        }
    }
    Ok(text)
}

/// A random number, the seed of a tenant's identifiers.
pub(crate) fn random_u64() -> Result<u64, NoRandomness> {
    let mut bytes = [0_u8; 8];
    rand::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(u64::from_le_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_the_value() {
        assert_eq!(format!("{:?}", Secret::new("hunter2")), "Secret(..)");
    }

    #[test]
    fn only_the_same_value_matches() {
        let secret = Secret::new("hunter2");
        assert!(secret.matches("hunter2"));
        assert!(!secret.matches("hunter"));
        assert!(!secret.matches(""));
    }

    #[test]
    fn random_text_has_the_asked_length_and_alphabet() {
        let text = random_alphanumeric(64).unwrap();
        assert_eq!(text.len(), 64);
        assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        assert_ne!(text, random_alphanumeric(64).unwrap());
    }
}
