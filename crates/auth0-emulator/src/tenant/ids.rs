//! Identifiers in Auth0's forms. They are unique within a tenant and hard to
//! guess by accident; they are not secrets.

use serde::{Deserialize, Serialize};

const ALPHANUMERIC: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const BASE58: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// A source of identifiers; the same seed gives the same ones.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct IdSource {
    state: u64,
}

impl IdSource {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// 24 hexadecimal digits, the part of a user's id behind the provider.
    pub(crate) fn object_id(&mut self) -> String {
        let (first, second) = (self.next(), self.next());
        format!("{first:016x}{:08x}", second >> 32)
    }

    /// A prefix and 16 letters and digits, as in `org_` and `rol_`.
    pub(crate) fn prefixed(&mut self, prefix: &str) -> String {
        self.made_of(ALPHANUMERIC, prefix)
    }

    /// `grp_` and 16 letters and digits, without those that look alike.
    pub(crate) fn group_id(&mut self) -> String {
        self.made_of(BASE58, "grp_")
    }

    fn made_of(&mut self, digits: &[u8], prefix: &str) -> String {
        let base = digits.len() as u64;
        let mut id = String::with_capacity(prefix.len() + 16);
        id.push_str(prefix);
        // Eleven digits hold all of the first number, which never repeats, so
        // the identifier does not either; the rest only fills the length.
        for length in [11, 5] {
            let mut number = self.next();
            for _ in 0..length {
                // The remainder is below the base, so it always fits.
                let digit = usize::try_from(number % base).unwrap_or(0);
                id.push(char::from(digits[digit]));
                number /= base;
            }
        }
        id
    }

    /// A version 4 UUID.
    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0x0fff,
            0x8000 | ((low >> 48) & 0x3fff),
            low & 0xffff_ffff_ffff
        )
    }

    /// A number that looks random.
    pub(crate) fn number(&mut self) -> u64 {
        self.next()
    }

    /// SplitMix64: a counter run through a function that loses nothing, so a
    /// number comes back only after all others have.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn identifiers_have_their_form_and_do_not_repeat() {
        let mut ids = IdSource::new(7);
        let mut seen = HashSet::new();
        for _ in 0..10_000 {
            let id = ids.prefixed("org_");
            assert_eq!(id.len(), 20);
            assert!(id[4..].bytes().all(|byte| byte.is_ascii_alphanumeric()));
            assert!(seen.insert(id));
            let id = ids.group_id();
            assert_eq!(id.len(), 20);
            assert!(!id[4..].contains(['0', 'O', 'I', 'l']), "{id}");
            assert!(seen.insert(id));
            let id = ids.object_id();
            assert_eq!(id.len(), 24);
            assert!(id.bytes().all(|byte| byte.is_ascii_hexdigit()));
            assert!(seen.insert(id));
        }
    }
}
