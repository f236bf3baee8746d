//! How many tokens a tenant may still issue to a machine.

use std::time::Duration;

use http::HeaderMap;

/// What an answer says about the quota of machine-to-machine tokens.
///
/// The token endpoint says it, with each token and with each refusal. The last that it said
/// is [`Client::token_quota`](crate::Client::token_quota); an error of a token request, which
/// has [`is_token`](crate::Error::is_token), has it as well, and a wait until the quota is
/// filled again can be hours long.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Quota, http::HeaderMap};
///
/// let mut headers = HeaderMap::new();
/// let value = "b=per_hour;q=10;r=7;t=3540,b=per_day;q=100;r=97;t=86340";
/// headers.insert("auth0-client-quota-limit", value.parse().unwrap());
/// let quota = Quota::from_headers(&headers).unwrap();
/// assert_eq!(quota.client[0].name, "per_hour");
/// assert_eq!(quota.client[1].remaining, Some(97));
/// assert!(quota.organization.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Quota {
    /// The buckets of the application (`Auth0-Client-Quota-Limit`).
    pub client: Vec<QuotaBucket>,
    /// The buckets of the organization (`Auth0-Organization-Quota-Limit`).
    pub organization: Vec<QuotaBucket>,
}

/// One span of time for which tokens are counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct QuotaBucket {
    /// Its name, such as `per_hour` or `per_day`.
    pub name: String,
    /// How many tokens it holds.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
    /// How long until it is filled again, counted from the answer.
    pub resets_in: Option<Duration>,
}

impl Quota {
    /// Reads both headers; `None` when neither says anything.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let buckets = |name| -> Vec<QuotaBucket> {
            let values = headers.get_all(name).into_iter();
            let texts = values.filter_map(|value| value.to_str().ok());
            texts
                .flat_map(|text| text.split(','))
                .filter_map(bucket)
                .collect()
        };
        let found = Self {
            client: buckets("auth0-client-quota-limit"),
            organization: buckets("auth0-organization-quota-limit"),
        };
        (found != Self::default()).then_some(found)
    }

    /// The same, when some time has passed since the answer.
    pub(crate) fn after(mut self, passed: Duration) -> Self {
        for bucket in self.client.iter_mut().chain(&mut self.organization) {
            bucket.resets_in = bucket.resets_in.map(|time| time.saturating_sub(passed));
        }
        self
    }
}

/// `b=per_hour;q=10;r=7;t=3540`; what is not known in it is passed over, and a bucket
/// without a name is none.
fn bucket(text: &str) -> Option<QuotaBucket> {
    let mut bucket = QuotaBucket::default();
    for part in text.split(';') {
        let Some((key, value)) = part.split_once('=') else {
            continue;
        };
        let value = value.trim();
        match key.trim() {
            "b" => value.clone_into(&mut bucket.name),
            "q" => bucket.limit = value.parse().ok(),
            "r" => bucket.remaining = value.parse().ok(),
            "t" => bucket.resets_in = value.parse().ok().map(Duration::from_secs),
            _ => {}
        }
    }
    (!bucket.name.is_empty()).then_some(bucket)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&'static str, &str)]) -> Option<Quota> {
        let pairs = pairs.iter();
        let headers = pairs.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        Quota::from_headers(&headers.collect())
    }

    #[test]
    fn reads_the_buckets_of_both() {
        let quota = read(&[
            (
                "auth0-client-quota-limit",
                "b=per_hour;q=10;r=7;t=3540, b=per_day;q=90;r=0;t=1",
            ),
            ("auth0-organization-quota-limit", "b=per_day;q=5;r=4;t=60"),
        ]);
        let quota = quota.unwrap();
        let bucket = |name: &str, limit, remaining, seconds| QuotaBucket {
            name: name.to_owned(),
            limit: Some(limit),
            remaining: Some(remaining),
            resets_in: Some(Duration::from_secs(seconds)),
        };
        assert_eq!(
            quota.client,
            [bucket("per_hour", 10, 7, 3540), bucket("per_day", 90, 0, 1)]
        );
        assert_eq!(quota.organization, [bucket("per_day", 5, 4, 60)]);
    }

    #[test]
    fn the_time_that_passed_is_no_longer_to_come() {
        let text = "b=per_hour;q=10;r=7;t=90, b=per_day;q=90;r=0";
        let quota = read(&[("auth0-client-quota-limit", text)]).unwrap();
        let left = |seconds| {
            let quota = quota.clone().after(Duration::from_secs(seconds));
            quota
                .client
                .iter()
                .map(|bucket| bucket.resets_in)
                .collect::<Vec<_>>()
        };
        assert_eq!(left(30), [Some(Duration::from_secs(60)), None]);
        assert_eq!(left(91), [Some(Duration::ZERO), None]);
    }

    #[test]
    fn survives_nonsense() {
        for text in ["", ",", "b=", "q=1;r=2", ";;=;", "b", "x=y"] {
            assert_eq!(read(&[("auth0-client-quota-limit", text)]), None, "{text}");
        }
        let text = "b=per_year;q=-1;r=99999999999999999999999;t=x;new=1;flag";
        let quota = read(&[("auth0-client-quota-limit", text)]).unwrap();
        let named = QuotaBucket {
            name: "per_year".to_owned(),
            ..QuotaBucket::default()
        };
        assert_eq!(quota.client, [named]);
    }
}
