//! What the server says about its limits, and how long it asks to wait.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

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
        let mut found = Self {
            limit: None,
            remaining: None,
            reset: None,
        };
        // In one pass, which is quicker than looking three names up in every answer.
        for (name, value) in headers {
            let place = match name.as_str().strip_prefix("x-ratelimit-") {
                Some("limit") => &mut found.limit,
                Some("remaining") => &mut found.remaining,
                Some("reset") => &mut found.reset,
                _ => continue,
            };
            let number = || value.to_str().ok()?.trim().parse().ok();
            *place = place.or_else(number);
        }
        (found.limit.is_some() || found.remaining.is_some() || found.reset.is_some())
            .then_some(found)
    }

    /// The time until the reset, if the server named one; `now` is the time by its clock.
    pub(crate) fn reset_in(self, now: SystemTime) -> Option<Duration> {
        let reset = UNIX_EPOCH.checked_add(Duration::from_secs(self.reset?));
        // What no clock reaches is too far away to wait for, not unreadable.
        Some(reset.map_or(Duration::MAX, |reset| {
            reset.duration_since(now).unwrap_or_default()
        }))
    }
}

/// How long an error answer asks to wait: the longer of `Retry-After`, in
/// seconds or as a date, and what is left until `x-ratelimit-reset`.
///
/// Where the server's time is not known, the reset is read by a clock that may be minutes
/// off, and only where there is no `Retry-After`, which is right by any clock. It is read on
/// 429 only: on other answers it describes a bucket that is not what was in the way.
pub(crate) fn wait(
    status: StatusCode,
    headers: &HeaderMap,
    server_time: Option<SystemTime>,
) -> Option<Duration> {
    let now = server_time.unwrap_or_else(SystemTime::now);
    let asked = headers
        .get(header::RETRY_AFTER)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| retry_after(text.trim(), now));
    let reset = RateLimit::from_headers(headers)
        .filter(|_| status == StatusCode::TOO_MANY_REQUESTS)
        .and_then(|limit| limit.reset_in(now));
    match server_time {
        Some(_) => asked.max(reset),
        None => asked.or(reset),
    }
}

fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    if text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
        && let Ok(seconds) = text.parse()
    {
        return Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    let date = httpdate::parse_http_date(text).ok()?;
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
        assert_eq!(
            wait(status, &both, Some(now())),
            Some(Duration::from_secs(7))
        );
        let status = StatusCode::SERVICE_UNAVAILABLE;
        assert_eq!(
            wait(status, &both, Some(now())),
            Some(Duration::from_secs(3))
        );
    }

    #[test]
    fn a_clock_that_nothing_is_known_of_does_not_overrule_the_servers_word() {
        let status = StatusCode::TOO_MANY_REQUESTS;
        let far = epoch_seconds(SystemTime::now()) + 600;
        let mut both = headers(&[("retry-after", "1")]);
        both.insert("x-ratelimit-reset", far.into());
        assert_eq!(wait(status, &both, None), Some(Duration::from_secs(1)));
        // Where there is no other word, it is what there is.
        both.remove("retry-after");
        let left = wait(status, &both, None).unwrap();
        assert!(left > Duration::from_secs(500), "{left:?}");
    }

    fn epoch_seconds(time: SystemTime) -> u64 {
        time.duration_since(UNIX_EPOCH).unwrap().as_secs()
    }

    #[test]
    fn reads_a_date_and_survives_nonsense() {
        let date = headers(&[("retry-after", "Tue, 14 Nov 2023 22:13:30 GMT")]);
        let status = StatusCode::TOO_MANY_REQUESTS;
        assert_eq!(
            wait(status, &date, Some(now())),
            Some(Duration::from_secs(10))
        );
        for text in ["", "soon", "-5", "1e9", ".5", "1.5.5"] {
            assert_eq!(
                wait(status, &headers(&[("retry-after", text)]), Some(now())),
                None
            );
        }
        for (name, text) in [
            ("x-ratelimit-reset", "18446744073709551615"),
            ("retry-after", "99999999999999999999999"),
        ] {
            assert_eq!(
                wait(status, &headers(&[(name, text)]), Some(now())),
                Some(Duration::MAX)
            );
        }
        let parts = headers(&[("retry-after", "1.5")]);
        assert_eq!(
            wait(status, &parts, Some(now())),
            Some(Duration::from_millis(1500))
        );
        let past = headers(&[("x-ratelimit-reset", "1")]);
        assert_eq!(wait(status, &past, Some(now())), Some(Duration::ZERO));
    }
}
