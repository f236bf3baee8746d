//! When a token serves, by a clock that may be wrong by a little.

use std::time::{Duration, SystemTime};

use crate::{NumericDate, Rejection};

/// The end of the year 9999. A token that is good for longer has its `exp` in milliseconds, or
/// is meant never to end.
const LAST: i64 = 253_402_300_799;

/// The present, by a clock that may be wrong by a little, for comparing with it when a token
/// begins and ends.
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::{Rejection, Times};
/// use std::time::{Duration, SystemTime};
///
/// let times = Times::new(SystemTime::now(), Duration::from_secs(5));
/// assert_eq!(times.check(1_300_819_380, None, None), Err(Rejection::Expired));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    now: i64,
    leeway: i64,
}

impl Times {
    /// The present, and how far this clock and that of the issuer may be apart, by whole
    /// seconds.
    pub fn new(now: SystemTime, leeway: Duration) -> Self {
        Self {
            now: NumericDate::from(now).seconds(),
            leeway: whole_seconds(leeway),
        }
    }

    /// Whether a token with these claims serves now (RFC 7519, sections 4.1.4 to 4.1.6), all
    /// in seconds since 1970.
    ///
    /// # Errors
    ///
    /// [`Rejection::Expired`], [`Rejection::IssuedInFuture`], [`Rejection::NotYetValid`], and
    /// [`Rejection::ImpossibleTimes`] for a token that ends before it was issued, that ends after
    /// the year 9999, or that is from before 1970.
    pub fn check(&self, exp: i64, iat: Option<i64>, nbf: Option<i64>) -> Result<(), Rejection> {
        if exp.saturating_add(self.leeway) <= self.now {
            return Err(Rejection::Expired);
        }
        if iat.is_some_and(|iat| self.is_future(iat)) {
            return Err(Rejection::IssuedInFuture);
        }
        if nbf.is_some_and(|nbf| self.is_future(nbf)) {
            return Err(Rejection::NotYetValid);
        }
        let impossible = exp > LAST
            || nbf.is_some_and(|nbf| nbf < 0)
            || iat.is_some_and(|iat| iat < 0 || exp <= iat);
        match impossible {
            true => Err(Rejection::ImpossibleTimes),
            false => Ok(()),
        }
    }

    /// Whether an instant is to come, by every clock that is right enough.
    pub fn is_future(&self, seconds: i64) -> bool {
        seconds > self.now.saturating_add(self.leeway)
    }

    /// Whether an instant is longer ago than this, by every clock that is right enough.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::Times;
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// let times = Times::new(UNIX_EPOCH + Duration::from_secs(100), Duration::from_secs(5));
    /// assert!(times.is_older(34, Duration::from_secs(60)));
    /// assert!(!times.is_older(35, Duration::from_secs(60)));
    /// ```
    pub fn is_older(&self, seconds: i64, age: Duration) -> bool {
        let end = seconds.saturating_add(whole_seconds(age));
        end.saturating_add(self.leeway) < self.now
    }
}

fn whole_seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}
