//! The nonces that servers want in proofs: one for each origin, the last that it gave.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use http::HeaderMap;
use url::{Origin, Url};

/// A key is used with a few servers; more of them than this are somebody's mistake.
const MOST: usize = 64;

#[derive(Default)]
pub(super) struct Nonces(Mutex<HashMap<Origin, String>>);

impl Nonces {
    pub(super) fn known(&self, url: &Url) -> Option<String> {
        let nonces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        nonces.get(&url.origin()).cloned()
    }

    /// Whether the answer has another nonce than is known.
    pub(super) fn learn(&self, url: &Url, headers: &HeaderMap) -> bool {
        let nonce = headers
            .get("dpop-nonce")
            .and_then(|nonce| nonce.to_str().ok());
        let Some(nonce) = nonce.filter(|nonce| is_nonce(nonce)) else {
            return false;
        };
        let mut nonces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let origin = url.origin();
        if nonces.get(&origin).is_some_and(|known| known == nonce) {
            return false;
        }
        if nonces.len() >= MOST && !nonces.contains_key(&origin) {
            nonces.clear();
        }
        nonces.insert(origin, nonce.to_owned());
        true
    }
}

/// Printable, and no longer than any server's (RFC 9449, section 8.1).
fn is_nonce(nonce: &str) -> bool {
    !nonce.is_empty() && nonce.len() <= 1024 && nonce.bytes().all(|byte| byte.is_ascii_graphic())
}
