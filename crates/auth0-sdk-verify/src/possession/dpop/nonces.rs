//! Nonces that proofs have to be made with (RFC 9449, section 9).
//!
//! Nothing is kept: a nonce says when it was made, and a key that only the API has says that it
//! was. So processes that share the key accept each other's nonces.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::{Error, Result, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Nonces of the API, without which no proof is accepted (RFC 9449, section 9).
///
/// A proof that was made ahead of time, by somebody who had a caller's key for a moment, is of
/// no use then. A caller without a nonce is answered with 401 `use_dpop_nonce` and gets one in
/// the header `DPoP-Nonce`. It serves until the next but one begins.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Dpop, Nonces};
/// use std::time::Duration;
///
/// # fn secret() -> String { "0".repeat(32) }
/// // The same secret in all processes of the API.
/// let nonces = Nonces::shared(secret()).rotate_every(Duration::from_secs(120));
/// let settings = Dpop::required().nonces(nonces);
/// # let _ = settings;
/// ```
#[derive(Clone)]
pub struct Nonces {
    secret: Option<Secret>,
    period: Duration,
}

/// A shorter secret could be found by trying.
const SHORTEST_SECRET: usize = 32;
/// Shorter ones would be over before they are used, and longer ones show little.
const PERIODS: std::ops::RangeInclusive<Duration> =
    Duration::from_secs(10)..=Duration::from_secs(3_600);

impl Nonces {
    /// By a key that is made at random when the verifier is: for an API of one process.
    pub fn random() -> Self {
        Self {
            secret: None,
            period: Duration::from_secs(300),
        }
    }

    /// By a secret of at least 32 bytes, which several processes have in common.
    pub fn shared(secret: impl Into<Secret>) -> Self {
        Self {
            secret: Some(secret.into()),
            ..Self::random()
        }
    }

    /// How often there is another nonce: every five minutes unless set, from ten seconds to an
    /// hour. One serves for that long at least, and twice as long at most.
    #[must_use]
    pub fn rotate_every(mut self, period: Duration) -> Self {
        self.period = period;
        self
    }

    pub(crate) fn checked(&self) -> Result<NonceMaker> {
        if !PERIODS.contains(&self.period) {
            return Err(Error::misconfigured(
                "nonces have to rotate every 10 seconds at the soonest and every hour at the \
                 latest",
            ));
        }
        let key = match &self.secret {
            Some(secret) if secret.expose().len() < SHORTEST_SECRET => {
                return Err(Error::misconfigured(
                    "the secret of nonces is shorter than 32 bytes: make a longer one at random",
                ));
            }
            Some(secret) => secret.expose().as_bytes().to_vec(),
            None => {
                let mut key = vec![0; SHORTEST_SECRET];
                getrandom::fill(&mut key).map_err(|_| {
                    Error::misconfigured("the system gives no random numbers for nonces")
                })?;
                key
            }
        };
        Ok(NonceMaker {
            key: Zeroizing::new(key),
            period: self.period.as_secs(),
        })
    }
}

/// Shows nothing of the secret.
impl fmt::Debug for Nonces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Nonces")
            .field("period", &self.period)
            .finish_non_exhaustive()
    }
}

/// Makes nonces and knows its own.
pub(crate) struct NonceMaker {
    key: Zeroizing<Vec<u8>>,
    period: u64,
}

/// What the key signs begins with this, so that a secret that has another use besides makes no
/// nonces there.
const PURPOSE: &[u8] = b"DPoP nonce ";
/// The bytes of a number of a period.
const NUMBER: usize = 8;

impl NonceMaker {
    /// The nonce of this period.
    pub(crate) fn make(&self, now: SystemTime) -> String {
        let number = self.number(now).to_be_bytes();
        let mut nonce = number.to_vec();
        if let Some(mac) = self.mac(&number) {
            nonce.extend(mac.finalize().into_bytes());
        }
        URL_SAFE_NO_PAD.encode(nonce)
    }

    /// Whether a nonce is of this period or the one before. One of the next is made by a
    /// process whose clock is ahead.
    pub(crate) fn accepts(&self, nonce: &str, now: SystemTime) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(nonce) else {
            return false;
        };
        let Some((number, tag)) = bytes.split_first_chunk::<NUMBER>() else {
            return false;
        };
        let is_fresh = self.number(now).abs_diff(u64::from_be_bytes(*number)) <= 1;
        // The comparison takes the same time wherever the two differ.
        let is_ours = |mac: Hmac<Sha256>| mac.verify_slice(tag).is_ok();
        is_fresh && self.mac(number).is_some_and(is_ours)
    }

    fn number(&self, now: SystemTime) -> u64 {
        let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        since.as_secs() / self.period
    }

    /// There always is one: a key of any length serves.
    fn mac(&self, number: &[u8; NUMBER]) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).ok()?;
        mac.update(PURPOSE);
        mac.update(number);
        Some(mac)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_serves_in_its_period_and_the_next() {
        let maker = Nonces::random().checked().unwrap();
        let now = UNIX_EPOCH + Duration::from_secs(300 * 5_000_000);
        let nonce = maker.make(now);
        assert_eq!(nonce, maker.make(now + Duration::from_secs(299)));
        assert_ne!(nonce, maker.make(now + Duration::from_secs(300)));
        for (later, accepted) in [
            (0, true),
            (299, true),
            (599, true),
            (600, false),
            (9_000, false),
        ] {
            let later = now + Duration::from_secs(later);
            assert_eq!(maker.accepts(&nonce, later), accepted, "{later:?}");
        }
        // Our clock is behind that of the process which made it, by less than a period.
        assert!(maker.accepts(&nonce, now - Duration::from_secs(300)));
        assert!(!maker.accepts(&nonce, now - Duration::from_secs(301)));
    }

    #[test]
    fn what_others_write_is_no_nonce() {
        let secret = "x".repeat(32);
        let maker = Nonces::shared(secret.as_str()).checked().unwrap();
        let now = SystemTime::now();
        let nonce = maker.make(now);
        assert!(
            Nonces::shared(secret.as_str())
                .checked()
                .unwrap()
                .accepts(&nonce, now)
        );
        let other = Nonces::random().checked().unwrap();
        assert!(!other.accepts(&nonce, now) && !maker.accepts(&other.make(now), now));
        let bytes = URL_SAFE_NO_PAD.decode(&nonce).unwrap();
        assert_eq!(bytes.len(), 40);
        for place in 0..bytes.len() {
            let mut wrong = bytes.clone();
            wrong[place] ^= 1;
            assert!(
                !maker.accepts(&URL_SAFE_NO_PAD.encode(wrong), now),
                "{place}"
            );
        }
        for end in 0..bytes.len() {
            let short = URL_SAFE_NO_PAD.encode(&bytes[..end]);
            assert!(!maker.accepts(&short, now), "{end}");
        }
        for wrong in ["", "?", &format!("{nonce}="), &format!("{nonce}A")] {
            assert!(!maker.accepts(wrong, now), "{wrong:?}");
        }
    }

    #[test]
    fn settings_have_bounds() {
        assert!(Nonces::shared("short").checked().is_err());
        for seconds in [0, 9, 3_601] {
            let nonces = Nonces::random().rotate_every(Duration::from_secs(seconds));
            assert!(nonces.checked().is_err(), "{seconds}");
        }
        let shown = format!("{:?}", Nonces::shared("hush".repeat(8)));
        assert!(!shown.contains("hush"), "{shown}");
    }
}
