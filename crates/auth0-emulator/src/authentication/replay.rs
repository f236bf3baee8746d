//! What makes a signed token good only once or only for a while: the `jti` of
//! those that were used, and the nonces that proofs have to carry. The process
//! keeps it and not the tenant: what it protects is over within minutes.

use std::sync::{Mutex, PoisonError};

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::clock::Moment;
use crate::secret::{NoRandomness, random_alphanumeric};
use crate::tenant::Pending;

/// How long what was used is remembered, in seconds; no assertion and no proof
/// is good for so long.
const REMEMBERED: u64 = 600;
/// How long a nonce is given out, in seconds. It is taken for as long again.
const NONCE_PERIOD: i64 = 300;

/// Whether DPoP proofs must carry a nonce of the tenant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Nonces {
    #[default]
    Optional,
    Required,
}

/// The memory of one emulator.
pub(crate) struct ReplayGuard {
    nonces: Nonces,
    key: hmac::Key,
    used: Mutex<Pending<()>>,
}

impl ReplayGuard {
    pub(crate) fn new(nonces: Nonces) -> Result<Self, NoRandomness> {
        let secret = random_alphanumeric(43)?;
        Ok(Self {
            nonces,
            key: hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()),
            used: Mutex::default(),
        })
    }

    /// Whether this is the first use of something; from now on it is a later one.
    pub(crate) fn is_first(&self, key: &str, now: Moment) -> bool {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if used.get(key, now).is_some() {
            return false;
        }
        used.put(key, (), now.plus_seconds(REMEMBERED));
        true
    }

    /// The nonce that the next proof has to carry, where one is asked for.
    pub(crate) fn nonce(&self, now: Moment) -> Option<String> {
        (self.nonces == Nonces::Required).then(|| self.nonce_of(period(now)))
    }

    /// Whether a proof carries what it has to.
    pub(crate) fn takes(&self, nonce: Option<&str>, now: Moment) -> bool {
        let now = period(now);
        let taken = |period| nonce == Some(self.nonce_of(period).as_str());
        self.nonces == Nonces::Optional || taken(now) || taken(now - 1)
    }

    /// Forgets what was used.
    pub(crate) fn clear(&self) {
        *self.used.lock().unwrap_or_else(PoisonError::into_inner) = Pending::default();
    }

    fn nonce_of(&self, period: i64) -> String {
        URL_SAFE_NO_PAD.encode(hmac::sign(&self.key, &period.to_be_bytes()))
    }
}

fn period(now: Moment) -> i64 {
    now.epoch_seconds().div_euclid(NONCE_PERIOD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_taken_in_its_period_and_the_next() {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let guard = ReplayGuard::new(Nonces::Required).unwrap();
        let nonce = guard.nonce(now).unwrap();
        let takes = |seconds| guard.takes(Some(&nonce), now.plus_seconds(seconds));
        assert!(takes(0) && takes(599) && !takes(600));
        assert!(!guard.takes(None, now) && !guard.takes(Some("other"), now));
        let other = ReplayGuard::new(Nonces::Required).unwrap();
        assert!(!other.takes(Some(&nonce), now));
        let without = ReplayGuard::new(Nonces::Optional).unwrap();
        assert!(without.takes(None, now) && without.nonce(now).is_none());
    }

    #[test]
    fn what_was_used_is_not_taken_again_before_it_is_over() {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let guard = ReplayGuard::new(Nonces::Optional).unwrap();
        assert!(guard.is_first("a", now) && !guard.is_first("a", now));
        assert!(guard.is_first("b", now));
        assert!(guard.is_first("a", now.plus_seconds(REMEMBERED)));
    }
}
