//! How claims are read: into a type of the caller's, with the name of the claim that is wrong.
//!
//! A claim that stands twice is refused, because two readers may choose differently between
//! the two. Nothing here knows what a claim has to be.

mod reading;

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

pub(crate) use reading::{Text, read};

/// For whom a token is: one name or several (RFC 7519, section 4.1.3).
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::Audience;
///
/// # fn main() -> serde_json::Result<()> {
/// let one: Audience<'_> = serde_json::from_str(r#""api""#)?;
/// let two: Audience<'_> = serde_json::from_str(r#"["api", "https://tenant.example/userinfo"]"#)?;
/// assert!(one.contains("api") && two.contains("api"));
/// assert_eq!((one.len(), two.len()), (1, 2));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience<'a>(Vec<Text<'a>>);

impl Audience<'_> {
    /// Whether this name is among them, byte for byte.
    pub fn contains(&self, name: &str) -> bool {
        self.iter().any(|one| one == name)
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no name at all, which an empty array says.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names, in the order of the token.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|text| &*text.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Audience<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;

        impl<'de> Visitor<'de> for Names {
            type Value = Vec<Text<'de>>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or an array of strings")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(vec![Text(Cow::Borrowed(text))])
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(vec![Text(Cow::Owned(text.to_owned()))])
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(name) = names.next_element()? {
                    all.push(name);
                }
                Ok(all)
            }
        }

        deserializer.deserialize_any(Names).map(Self)
    }
}

/// A point in time as tokens have it: seconds since 1970 (RFC 7519, section 2). What is less
/// than a second is left out.
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::NumericDate;
/// use std::time::{Duration, SystemTime};
///
/// # fn main() -> serde_json::Result<()> {
/// let exp: NumericDate = serde_json::from_str("1300819380")?;
/// let leeway = Duration::from_secs(60);
/// let expired = exp.saturating_add(leeway) <= NumericDate::from(SystemTime::now());
/// assert!(expired);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NumericDate(i64);

impl NumericDate {
    /// The seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// This much later, by whole seconds; the end of time at the latest.
    #[must_use]
    pub fn saturating_add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add_unsigned(duration.as_secs()))
    }
}

impl From<SystemTime> for NumericDate {
    fn from(time: SystemTime) -> Self {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(since) => seconds(since),
            Err(before) => -seconds(before.duration()),
        })
    }
}

impl<'de> Deserialize<'de> for NumericDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Seconds;

        impl Visitor<'_> for Seconds {
            type Value = i64;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of seconds")
            }

            fn visit_i64<E>(self, seconds: i64) -> Result<i64, E> {
                Ok(seconds)
            }

            fn visit_u64<E>(self, seconds: u64) -> Result<i64, E> {
                Ok(i64::try_from(seconds).unwrap_or(i64::MAX))
            }

            fn visit_f64<E>(self, seconds: f64) -> Result<i64, E> {
                // The conversion ends at the bounds of the type.
                Ok(seconds.floor() as i64)
            }
        }

        // Not as anything, which is another type wherever serde_json keeps all digits of
        // numbers (`arbitrary_precision`), as some dependency may ask it to.
        deserializer.deserialize_i64(Seconds).map(Self)
    }
}

/// Reads whom a token is for as names of its own, for `deserialize_with`.
///
/// # Errors
///
/// When it is neither a string nor an array of strings.
///
/// # Example
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Claims {
///     #[serde(deserialize_with = "auth0_sdk_jose::audiences")]
///     aud: Vec<String>,
///     #[serde(deserialize_with = "auth0_sdk_jose::seconds")]
///     exp: i64,
/// }
///
/// # fn main() -> serde_json::Result<()> {
/// let claims: Claims = serde_json::from_str(r#"{"aud": "api", "exp": 1300819380.5}"#)?;
/// assert_eq!((claims.aud[0].as_str(), claims.exp), ("api", 1_300_819_380));
/// # Ok(())
/// # }
/// ```
pub fn audiences<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let audience = Audience::deserialize(deserializer)?;
    Ok(audience.iter().map(str::to_owned).collect())
}

/// Reads an instant as seconds since 1970, for `deserialize_with`; see [`audiences`].
///
/// # Errors
///
/// When it is no number.
pub fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    NumericDate::deserialize(deserializer).map(NumericDate::seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_stay_in_bounds() {
        let date = |text: &str| serde_json::from_str::<NumericDate>(text).unwrap();
        assert_eq!(date("18446744073709551615").seconds(), i64::MAX);
        assert_eq!(date("1e300").seconds(), i64::MAX);
        assert_eq!(date("-1.5").seconds(), -2);
        assert_eq!(date("1e300").saturating_add(Duration::MAX), date("1e300"));
        assert_eq!(NumericDate::from(UNIX_EPOCH).seconds(), 0);
        let before = UNIX_EPOCH - Duration::from_secs(5);
        assert_eq!(NumericDate::from(before).seconds(), -5);
    }
}
