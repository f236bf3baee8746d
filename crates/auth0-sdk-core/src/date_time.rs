//! A date-time exactly as the server wrote it.

use std::fmt;

use chrono::{SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::{Error, Result};

/// A date-time, kept as text.
///
/// Decoding never fails on a string and encoding gives the same string back:
/// a field in a form that nobody expected must not fail the whole answer.
/// [`DateTime::parse`] gives the instant.
///
/// # Example
///
/// ```
/// # fn main() -> auth0_sdk_core::Result<()> {
/// use auth0_sdk_core::DateTime;
/// let created = DateTime::from("2026-01-02T03:04:05.678Z");
/// assert_eq!(created.parse()?.timestamp_millis(), 1_767_323_045_678);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DateTime(String);

impl DateTime {
    /// The text as received.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The instant that the text names.
    ///
    /// # Errors
    ///
    /// When the text is no RFC 3339 date-time; the error is
    /// [`Error::is_decode`].
    pub fn parse(&self) -> Result<chrono::DateTime<Utc>> {
        chrono::DateTime::parse_from_rfc3339(&self.0)
            .map(|instant| instant.with_timezone(&Utc))
            .map_err(|error| {
                Error::new(crate::error::Kind::Decode, "not an RFC 3339 date-time").caused_by(error)
            })
    }
}

impl From<chrono::DateTime<Utc>> for DateTime {
    fn from(instant: chrono::DateTime<Utc>) -> Self {
        Self(instant.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_text() {
        for text in [
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.6000Z",
            "yesterday",
            "",
        ] {
            let json = serde_json::to_string(text).unwrap();
            let decoded: DateTime = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&decoded).unwrap(), json);
        }
        assert!(DateTime::from("yesterday").parse().unwrap_err().is_decode());
    }

    #[test]
    fn round_trips_an_instant() {
        let instant = chrono::DateTime::from_timestamp(1_700_000_000, 123_456_789).unwrap();
        assert_eq!(DateTime::from(instant).parse().unwrap(), instant);
        let whole = chrono::DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        assert_eq!(DateTime::from(whole).as_str(), "2023-11-14T22:13:20Z");
    }
}
