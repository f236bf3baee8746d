//! A token as it is kept in a store: with the time of day, which all processes share.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::Secret;
use crate::token::{can_be_sent, renewal_before_end};

/// A version that this code does not know is no token to it.
const VERSION: u32 = 1;

/// A token with the span in which it serves, in seconds since 1970.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredToken {
    version: u32,
    pub(crate) access_token: Secret,
    issued_at: u64,
    expires_at: u64,
}

impl StoredToken {
    pub(crate) fn new(access_token: Secret, lifetime: Duration, now: SystemTime) -> Self {
        let issued_at = seconds(now);
        Self {
            version: VERSION,
            access_token,
            issued_at,
            expires_at: issued_at.saturating_add(lifetime.as_secs()),
        }
    }

    /// Reads what a store had; `None` when that is no token.
    pub(crate) fn read(text: &Secret) -> Option<Self> {
        let stored: Self = serde_json::from_str(text.expose()).ok()?;
        (stored.version == VERSION
            && stored.issued_at <= stored.expires_at
            && can_be_sent(&stored.access_token))
        .then_some(stored)
    }

    pub(crate) fn write(&self) -> Option<Secret> {
        serde_json::to_string(self).ok().map(Secret::new)
    }

    pub(crate) fn lifetime(&self) -> Duration {
        Duration::from_secs(self.expires_at.saturating_sub(self.issued_at))
    }

    /// How long it serves from now on. A clock that was set back, or that of a machine
    /// which is ahead, makes no token live longer than it was issued for.
    pub(crate) fn remaining(&self, now: SystemTime) -> Duration {
        let left = Duration::from_secs(self.expires_at.saturating_sub(seconds(now)));
        left.min(self.lifetime())
    }

    /// Whether it need not be renewed yet.
    pub(crate) fn is_fresh(&self, now: SystemTime) -> bool {
        self.remaining(now) > renewal_before_end(self.lifetime())
    }
}

fn seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn read(text: &str) -> Option<StoredToken> {
        StoredToken::read(&Secret::from(text))
    }

    #[test]
    fn comes_back_as_it_was_kept() {
        let kept = StoredToken::new("t".into(), Duration::from_secs(1000), at(5000));
        let back = StoredToken::read(&kept.write().unwrap()).unwrap();
        assert_eq!(back.access_token.expose(), "t");
        assert_eq!(back.remaining(at(5400)), Duration::from_secs(600));
        assert!(back.is_fresh(at(5899)) && !back.is_fresh(at(5900)));
        assert_eq!(back.remaining(at(6001)), Duration::ZERO);
    }

    #[test]
    fn survives_clocks_that_jump() {
        let kept = StoredToken::new("t".into(), Duration::from_secs(1000), at(5000));
        // Set back by an hour: no more than the lifetime. Set ahead: nothing.
        assert_eq!(kept.remaining(at(1400)), Duration::from_secs(1000));
        assert_eq!(kept.remaining(at(u64::MAX / 4)), Duration::ZERO);
        let endless = StoredToken::new("t".into(), Duration::MAX, at(5000));
        assert!(endless.is_fresh(at(9_000_000_000)));
    }

    #[test]
    fn what_is_no_token_is_none() {
        for text in [
            "",
            "{",
            "null",
            r#"{"version":2,"access_token":"t","issued_at":1,"expires_at":2}"#,
            r#"{"version":1,"access_token":"","issued_at":1,"expires_at":2}"#,
            r#"{"version":1,"access_token":"a\nb","issued_at":1,"expires_at":2}"#,
            r#"{"version":1,"access_token":"t","issued_at":3,"expires_at":2}"#,
            r#"{"version":1,"access_token":"t","issued_at":-3,"expires_at":2}"#,
        ] {
            assert!(read(text).is_none(), "{text}");
        }
        let good = r#"{"version":1,"access_token":"t","issued_at":1,"expires_at":2}"#;
        assert!(read(good).is_some());
    }
}
