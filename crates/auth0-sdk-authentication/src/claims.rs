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
        if nbf.is_some_and(|nbf| nbf > latest) {
            return Err(Rejection::NotYetValid);
        }
        match iat < 0 || exp <= iat {
            true => Err(Rejection::ImpossibleTimes),
            false => Ok(()),
        }
    }
}

pub(crate) fn whole_seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

/// Whom a token is for.
pub(crate) struct Audiences(pub(crate) Vec<String>);

impl<'de> Deserialize<'de> for Audiences {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let audience = Audience::deserialize(deserializer)?;
        Ok(Self(audience.iter().map(str::to_owned).collect()))
    }
}

/// An instant, in seconds since 1970.
pub(crate) struct Date(pub(crate) i64);

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let date = NumericDate::deserialize(deserializer)?;
        Ok(Self(date.seconds()))
    }
}

pub(crate) fn audiences<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<String>, D::Error> {
    Audiences::deserialize(deserializer).map(|audiences| audiences.0)
}

pub(crate) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    Date::deserialize(deserializer).map(|date| date.0)
}
