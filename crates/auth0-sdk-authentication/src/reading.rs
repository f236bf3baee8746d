//! How members of answers are read, where their type alone says too little.
//!
//! Errors are worded as serde words its own, because the core shows of others only that
//! something does not fit: they could have a value in them.

use std::time::Duration;

use auth0_sdk_core::Secret;
use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Deserializer};
use url::Url;

/// A hundred years.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 86_400);

/// A text that says something.
pub(crate) fn filled<'de, D: Deserializer<'de>, T: From<String>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Err(D::Error::invalid_value(
            Unexpected::Str(""),
            &"a text that is not empty",
        ));
    }
    Ok(text.into())
}

/// A token that can be sent back, in a header or a form: one or more visible characters of
/// ASCII, or blanks (RFC 6749, appendices A.12 and A.17).
pub(crate) fn sendable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
    let token = Secret::deserialize(deserializer)?;
    let text = token.expose();
    if text.is_empty() || !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Err(D::Error::invalid_value(
            Unexpected::Other("string"),
            &"a token of visible characters",
        ));
    }
    Ok(token)
}

pub(crate) fn sendable_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Secret>, D::Error> {
    #[derive(Deserialize)]
    struct Sendable(#[serde(deserialize_with = "sendable")] Secret);
    let token = Option::<Sendable>::deserialize(deserializer)?;
    Ok(token.map(|Sendable(token)| token))
}

/// A time in seconds: a number of any form, not below zero, and short enough to be added to
/// any instant.
pub(crate) fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let seconds = f64::deserialize(deserializer)?;
    let time = Duration::try_from_secs_f64(seconds).ok();
    time.filter(|time| *time <= LONGEST)
        .ok_or_else(|| D::Error::invalid_value(Unexpected::Float(seconds), &"a time in seconds"))
}

pub(crate) fn seconds_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Duration>, D::Error> {
    #[derive(Deserialize)]
    struct Seconds(#[serde(deserialize_with = "seconds")] Duration);
    let time = Option::<Seconds>::deserialize(deserializer)?;
    Ok(time.map(|Seconds(time)| time))
}

/// A place that a browser can be sent to, and no other kind of address: it may be opened for
/// the user without being looked at.
pub(crate) fn web_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Url, D::Error> {
    let text = String::deserialize(deserializer)?;
    let url = Url::parse(&text).ok();
    url.filter(|url| matches!(url.scheme(), "https" | "http"))
        .ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &"an address of the web"))
}

pub(crate) fn web_address_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Url>, D::Error> {
    #[derive(Deserialize)]
    struct Address(#[serde(deserialize_with = "web_address")] Url);
    let address = Option::<Address>::deserialize(deserializer)?;
    Ok(address.map(|Address(url)| url))
}
