//! What ID tokens and logout tokens have in common: how claims are read, and when they serve.

use std::time::{Duration, SystemTime};

use auth0_sdk_jose::{Audience, NumericDate, Rejection};
use serde::{Deserialize, Deserializer};

/// Now, by a clock that may be wrong by a little.
pub(crate) struct Times {
    /// Seconds since 1970.
    pub(crate) now: i64,
    pub(crate) leeway: i64,
}

impl Times {
    pub(crate) fn new(now: SystemTime, leeway: Duration) -> Self {
        Self {
            now: NumericDate::from(now).seconds(),
            leeway: whole_seconds(leeway),
        }
    }

    pub(crate) fn check(&self, exp: i64, iat: i64, nbf: Option<i64>) -> Result<(), Rejection> {
        if exp.saturating_add(self.leeway) <= self.now {
            return Err(Rejection::Expired);
        }
        let latest = self.now.saturating_add(self.leeway);
        if iat > latest {
            return Err(Rejection::IssuedInFuture);
        }
        match nbf.is_some_and(|nbf| nbf > latest) {
            true => Err(Rejection::NotYetValid),
            false => Ok(()),
        }
    }
}

pub(crate) fn whole_seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

pub(crate) fn audiences<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<String>, D::Error> {
    let audience = Audience::deserialize(deserializer)?;
    Ok(audience.iter().map(str::to_owned).collect())
}

pub(crate) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    NumericDate::deserialize(deserializer).map(NumericDate::seconds)
}

pub(crate) fn date_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<i64>, D::Error> {
    let date = Option::<NumericDate>::deserialize(deserializer)?;
    Ok(date.map(NumericDate::seconds))
}
