//! What time it is for a tenant. Handlers are given the moment instead of
//! asking for it, so that a clock that can be set needs no change in them.

use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// A moment, with the two forms in which the APIs show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) struct Moment(DateTime<Utc>);

/// A text that should be a moment is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a moment as in RFC 3339")]
pub(crate) struct NotAMoment;

impl Moment {
    pub(crate) fn at(moment: DateTime<Utc>) -> Self {
        Self(moment)
    }

    /// The end of the year 9999: later years do not have the four digits that
    /// everything expects that shows or reads them.
    pub(crate) fn latest() -> Self {
        const LAST_OF_9999: i64 = 253_402_300_799;
        Self(DateTime::from_timestamp(LAST_OF_9999, 0).unwrap_or(DateTime::<Utc>::MAX_UTC))
    }

    pub(crate) fn date_time(self) -> DateTime<Utc> {
        self.0
    }

    /// Seconds since 1970, as in tokens and rate-limit headers.
    pub(crate) fn epoch_seconds(self) -> i64 {
        self.0.timestamp()
    }

    /// RFC 3339 with milliseconds and `Z`, as in Management answers.
    pub(crate) fn rfc3339(self) -> String {
        self.0.to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// A moment so many seconds later; the last one there is, if that is beyond it.
    pub(crate) fn plus_seconds(self, seconds: u64) -> Self {
        let delta = i64::try_from(seconds).ok().and_then(TimeDelta::try_seconds);
        let later = delta.and_then(|delta| self.0.checked_add_signed(delta));
        Self(later.unwrap_or(DateTime::<Utc>::MAX_UTC))
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text)
            .ok()
            .map(|moment| Self(moment.to_utc()))
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.rfc3339()
    }
}

impl TryFrom<String> for Moment {
    type Error = NotAMoment;

    fn try_from(text: String) -> Result<Self, NotAMoment> {
        Self::parse(&text).ok_or(NotAMoment)
    }
}

/// Times that no year of four digits holds are taken for the nearest that one does.
impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        let since = time
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
        let moment = DateTime::from_timestamp(seconds, since.subsec_nanos());
        moment.map_or_else(Self::latest, |moment| Self(moment).min(Self::latest()))
    }
}

impl From<Moment> for SystemTime {
    fn from(moment: Moment) -> Self {
        moment.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_shown_with_milliseconds_and_z() {
        let moment = Moment::parse("2026-01-02T03:04:05+01:00").unwrap();
        assert_eq!(moment.rfc3339(), "2026-01-02T02:04:05.000Z");
        assert_eq!(moment.epoch_seconds(), 1_767_319_445);
        assert_eq!(Moment::parse("yesterday"), None);
    }
}
