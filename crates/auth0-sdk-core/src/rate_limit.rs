//! What the server says about its limits, and how long it asks to wait.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode, header};

/// The tenant's limit, as one answer described it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests the bucket holds.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
    /// When it is filled again, in seconds since 1970.
    pub reset: Option<u64>,
}

impl RateLimit {
    /// Reads the `x-ratelimit-*` headers; `None` when there is none of them.
    ///
    /// # Example
    ///
    /// ```
    /// let mut headers = http::HeaderMap::new();
    /// headers.insert("x-ratelimit-remaining", http::HeaderValue::from_static("9"));
    /// let limit = auth0_sdk_core::RateLimit::from_headers(&headers);
    /// assert_eq!(limit.and_then(|limit| limit.remaining), Some(9));
    /// ```
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        let found = Self {
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            reset: number("x-ratelimit-reset"),
        };
        (found.limit.is_some() || found.remaining.is_some() || found.reset.is_some())
            .then_some(found)
    }
}

/// How long an error answer asks to wait: the longer of `Retry-After`, in
/// seconds or as a date, and what is left until `x-ratelimit-reset`.
///
/// The reset is read on 429 only: on other answers it describes a bucket that
/// is not what was in the way.
pub(crate) fn wait(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let asked = headers
        .get(header::RETRY_AFTER)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| retry_after(text.trim(), now));
    let reset = RateLimit::from_headers(headers)
        .filter(|_| status == StatusCode::TOO_MANY_REQUESTS)
        .and_then(|limit| limit.reset)
        .and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds)))
        .map(|instant| instant.duration_since(now).unwrap_or_default());
    asked.max(reset)
}

fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::parse_from_rfc2822(text).ok()?.with_timezone(&Utc);
    let date = SystemTime::from(date);
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn now() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn takes_the_longer_wait() {
        let both = headers(&[("retry-after", "3"), ("x-ratelimit-reset", "1700000007")]);
        let status = StatusCode::TOO_MANY_REQUESTS;
        assert_eq!(wait(status, &both, now()), Some(Duration::from_secs(7)));
        let status = StatusCode::SERVICE_UNAVAILABLE;
        assert_eq!(wait(status, &both, now()), Some(Duration::from_secs(3)));
    }

    #[test]
    fn reads_a_date_and_survives_nonsense() {
        let date = headers(&[("retry-after", "Tue, 14 Nov 2023 22:13:30 GMT")]);
        let status = StatusCode::TOO_MANY_REQUESTS;
        assert_eq!(wait(status, &date, now()), Some(Duration::from_secs(10)));
        for text in ["", "soon", "-5", "1e9", "99999999999999999999999"] {
            assert_eq!(
                wait(status, &headers(&[("retry-after", text)]), now()),
                None
            );
        }
        let huge = headers(&[("x-ratelimit-reset", "18446744073709551615")]);
        assert_eq!(wait(status, &huge, now()), None);
        let past = headers(&[("x-ratelimit-reset", "1")]);
        assert_eq!(wait(status, &past, now()), Some(Duration::ZERO));
    }
}
