//! A clock that follows the server's once a refusal has shown that ours is wrong.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use http::header;

use crate::Error;

/// The server tolerates ten seconds between its clock and ours.
const TOLERATED: i64 = 5;

/// The time for what the server checks against its own clock: assertions and proofs.
#[doc(hidden)]
#[derive(Default)]
pub struct ProofClock {
    /// How many seconds the server's clock is ahead of ours, as far as it mattered.
    ahead: AtomicI64,
}

#[doc(hidden)]
impl ProofClock {
    /// Seconds since 1970.
    pub fn now(&self) -> i64 {
        seconds(SystemTime::now()).saturating_add(self.ahead.load(Ordering::Relaxed))
    }

    /// Sets the clock by a refusal. Whether that changed it, so that what is made anew may
    /// serve.
    pub fn set(&self, refusal: &Error) -> bool {
        let date = || {
            let refused = refusal.status()?.is_client_error();
            let date = refusal.headers()?.get(header::DATE).filter(|_| refused)?;
            httpdate::parse_http_date(date.to_str().ok()?).ok()
        };
        let Some(date) = date() else {
            return false;
        };
        let ahead = seconds(date).saturating_sub(seconds(SystemTime::now()));
        let before = self.ahead.swap(ahead, Ordering::Relaxed);
        ahead.abs_diff(before) > TOLERATED.unsigned_abs()
    }
}

fn seconds(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(_) => 0,
    }
}
