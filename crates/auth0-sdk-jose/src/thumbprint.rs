//! The name that a key has by itself (RFC 7638): the hash of its required members.

use sha2::{Digest, Sha256};

use crate::base64url;

/// Hashes members that stand in the order of the alphabet and need no escaping.
pub(crate) fn of(members: &[(&str, impl AsRef<str>)]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|(name, value)| format!("\"{name}\":\"{}\"", value.as_ref()))
        .collect();
    let json = format!("{{{}}}", members.join(","));
    base64url::encode(&Sha256::digest(json))
}
