//! A token that a cache holds, and until when it serves by both clocks.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::store::StoredToken;
use super::{Token, renewal_before_end};
use crate::Secret;

/// What claims to serve longer is asked for again after this time: no clock reaches
/// every number that a server can write, and no token is issued for longer.
const LONGEST_LIFETIME: Duration = Duration::from_secs(366 * 24 * 60 * 60);

pub(crate) struct Held {
    pub(crate) secret: Secret,
    pub(crate) renew_at: Instant,
    expires_at: Instant,
    /// The same by the time of day, which goes on while a machine sleeps.
    expires_on: Option<SystemTime>,
}

impl Held {
    /// Keeps a token that was just fetched, if its lifetime is known.
    pub(crate) fn fetched(token: Token, now: Instant) -> Option<Self> {
        let lifetime = token.expires_in?.min(LONGEST_LIFETIME);
        let expires_at = now.checked_add(lifetime)?;
        Some(Self {
            secret: token.secret,
            renew_at: expires_at - renewal_before_end(lifetime),
            expires_at,
            expires_on: SystemTime::now().checked_add(lifetime),
        })
    }

    /// Keeps a token that another process may have fetched some time ago.
    pub(crate) fn stored(token: StoredToken, now: Instant) -> Option<Self> {
        let today = SystemTime::now();
        let left = token.remaining(today).min(LONGEST_LIFETIME);
        let early = renewal_before_end(token.lifetime());
        Some(Self {
            renew_at: now.checked_add(left.saturating_sub(early))?,
            expires_at: now.checked_add(left)?,
            expires_on: today.checked_add(left),
            secret: token.access_token,
        })
    }

    /// The earlier of the two clocks counts: one stands still while a machine sleeps,
    /// and the other may be set back.
    pub(crate) fn serves(&self, now: Instant) -> bool {
        self.serves_at(now, SystemTime::now())
    }

    fn serves_at(&self, now: Instant, today: SystemTime) -> bool {
        now < self.expires_at && self.expires_on.is_none_or(|end| today < end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_earlier_clock_ends_a_token() {
        let now = Instant::now();
        let hour = Duration::from_secs(3600);
        let held = Held::fetched(Token::new("t").expires_in(hour), now).unwrap();
        let today = SystemTime::now();
        let minute = Duration::from_secs(60);
        assert!(held.serves_at(now + hour - minute, today + hour - minute));
        // The machine slept, and the clock that counts seconds with it.
        assert!(!held.serves_at(now, today + hour + minute));
        // Somebody set the clock back.
        assert!(!held.serves_at(now + hour, today - hour));
        assert!(held.serves_at(now + minute, today - hour));
    }

    #[tokio::test(start_paused = true)]
    async fn a_stored_token_is_renewed_when_all_renew_it() {
        let now = Instant::now();
        let life = Duration::from_secs(1000);
        let issued = SystemTime::now() - Duration::from_secs(300);
        let held = Held::stored(StoredToken::new("t".into(), life, issued), now).unwrap();
        let second = Duration::from_secs(1);
        let renewal = held.renew_at - now;
        assert!(
            (598 * second..=600 * second).contains(&renewal),
            "{renewal:?}"
        );
        let end = held.expires_at - now;
        assert!((698 * second..=700 * second).contains(&end), "{end:?}");
        let late = SystemTime::now() - Duration::from_secs(950);
        let held = Held::stored(StoredToken::new("t".into(), life, late), now).unwrap();
        assert!(held.renew_at <= now && held.serves(now));
    }
}
