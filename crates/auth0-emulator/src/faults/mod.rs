//! Faults that a test or a person asks for: what goes wrong, for which requests
//! and when. `effect` does it to an answer, `injected` remembers what was asked.

mod effect;
mod injected;
mod schedule;

pub use injected::FaultHandle;

pub(crate) use effect::{Cut, Line};
pub(crate) use injected::Faults;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use http::{HeaderName, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Moment;
use crate::router::Router;
use crate::rules::{InvalidRule, Target};
use effect::Effect;
use schedule::Schedule;

/// Something that goes wrong, made to happen by
/// [`Emulator::inject`](crate::Emulator::inject).
///
/// It happens to every request until it is told when and to which.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use auth0_emulator::{Emulator, Fault, Target};
///
/// let emulator = Emulator::start().await?;
/// // Two lists of users fail, the third works.
/// emulator.inject(Fault::status(503).on(Target::operation("get_users")).times(2))?;
/// // A tenth of everything is slow, the same tenth in every run.
/// emulator.inject(Fault::latency(Duration::from_millis(200)).probability(0.1).seed(7))?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use = "a fault happens once it is injected"]
pub struct Fault {
    #[serde(default)]
    on: Target,
    #[serde(default)]
    schedule: Schedule,
    /// How long the answer waits, whatever else happens to it.
    #[serde(default)]
    delay_ms: u64,
    #[serde(default)]
    effect: Effect,
}

impl Fault {
    /// The answer comes later.
    pub fn latency(delay: Duration) -> Self {
        Self::of(Effect::None).delayed(delay)
    }

    /// Another status, with an error in the form of the API that was asked; the
    /// request changes nothing.
    pub fn status(status: u16) -> Self {
        Self::of(Effect::Status {
            status,
            body: None,
            headers: BTreeMap::new(),
        })
    }

    /// 429 with `retry-after` and the headers of an exhausted rate limit; the
    /// request changes nothing.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let retry_after = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        Self::of(Effect::RateLimited { retry_after })
    }

    /// The connection is reset without an answer; the request changes nothing.
    pub fn reset_before_headers() -> Self {
        Self::of(Effect::ResetBeforeHeaders)
    }

    /// The connection is reset behind the head of the answer; the request has
    /// done its work, which is what makes retries interesting.
    pub fn reset_after_headers() -> Self {
        Self::of(Effect::ResetAfterHeaders)
    }

    /// The connection is reset in the middle of the body of the answer.
    pub fn reset_mid_body() -> Self {
        Self::of(Effect::ResetMidBody)
    }

    /// The head promises a longer body than comes before the connection ends.
    pub fn truncated() -> Self {
        Self::of(Effect::Truncated)
    }

    /// The body comes in pieces of so many bytes, with a pause before each.
    pub fn slow_body(bytes: usize, pause: Duration) -> Self {
        Self::of(Effect::SlowBody {
            bytes,
            pause_ms: milliseconds(pause),
        })
    }

    /// The answer says that it is something else, with the body that it has.
    pub fn content_type(media_type: impl Into<String>) -> Self {
        Self::of(Effect::ContentType(media_type.into()))
    }

    /// The keys of the tenant cannot be fetched.
    pub fn jwks_outage() -> Self {
        Self::status(503).on(Target::Jwks)
    }

    /// The requests that it happens to.
    pub fn on(mut self, target: Target) -> Self {
        self.on = target;
        self
    }

    /// The JSON body of [`Fault::status`]; without effect on other faults.
    pub fn body(mut self, json: impl Into<Value>) -> Self {
        if let Effect::Status { body, .. } = &mut self.effect {
            *body = Some(json.into());
        }
        self
    }

    /// A header of [`Fault::status`]; without effect on other faults.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Effect::Status { headers, .. } = &mut self.effect {
            headers.insert(name.into(), value.into());
        }
        self
    }

    /// The answer comes later as well.
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay_ms = milliseconds(delay);
        self
    }

    /// It happens so many times and then no more.
    pub fn times(mut self, count: u64) -> Self {
        self.schedule.times = Some(count);
        self
    }

    /// It happens to one of the requests, counted from 1.
    pub fn nth(mut self, number: u64) -> Self {
        self.schedule.nth = Some(number);
        self
    }

    /// It happens to this part of the requests, 0 to 1, by chance; the same
    /// [`Fault::seed`] chooses the same ones.
    pub fn probability(mut self, probability: f64) -> Self {
        self.schedule.probability = Some(probability);
        self
    }

    /// What chance begins with; 0 by default.
    pub fn seed(mut self, seed: u64) -> Self {
        self.schedule.seed = seed;
        self
    }

    /// It happens every time, whatever was said of times and chance before.
    pub fn always(mut self) -> Self {
        self.schedule = Schedule {
            from: self.schedule.from,
            until: self.schedule.until,
            ..Schedule::default()
        };
        self
    }

    /// It does not happen before this time on the clock of the tenant.
    pub fn from(mut self, time: SystemTime) -> Self {
        self.schedule.from = Some(Moment::from(time));
        self
    }

    /// It does not happen from this time on, on the clock of the tenant.
    pub fn until(mut self, time: SystemTime) -> Self {
        self.schedule.until = Some(Moment::from(time));
        self
    }

    fn of(effect: Effect) -> Self {
        Self {
            on: Target::Any,
            schedule: Schedule::default(),
            delay_ms: 0,
            effect,
        }
    }

    fn check(&self, router: &Router) -> Result<(), InvalidRule> {
        self.on.check(router)?;
        self.schedule.check()?;
        match &self.effect {
            Effect::Status {
                status, headers, ..
            } => {
                check_status(*status)?;
                headers
                    .iter()
                    .try_for_each(|(name, value)| header(name, value).map(|_| ()))
            }
            Effect::SlowBody { bytes: 0, .. } => {
                Err(InvalidRule::new("a body in pieces of 0 bytes never ends"))
            }
            Effect::ContentType(value) => header("content-type", value).map(|_| ()),
            _ => Ok(()),
        }
    }
}

/// Interim statuses are not answers.
pub(crate) fn check_status(status: u16) -> Result<StatusCode, InvalidRule> {
    let known = StatusCode::from_u16(status).ok();
    known
        .filter(|status| (200..600).contains(&status.as_u16()))
        .ok_or_else(|| InvalidRule::new(format!("{status} is no status of an answer")))
}

/// A header that can be sent.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidRule> {
    let name_read = HeaderName::from_bytes(name.as_bytes());
    match (name_read, HeaderValue::from_str(value)) {
        (Ok(name), Ok(value)) => Ok((name, value)),
        _ => Err(InvalidRule::new(format!(
            "the header {name} cannot be sent"
        ))),
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::spec::Document;

    #[test]
    fn faults_that_cannot_be_are_refused() {
        let router = Router::shared(Document::management().unwrap());
        for fault in [
            Fault::status(99),
            Fault::status(101),
            Fault::status(1000),
            Fault::status(500).header("a b", "c"),
            Fault::status(500).header("a", "b\nc"),
            Fault::status(500).probability(1.5),
            Fault::status(500).probability(f64::NAN),
            Fault::status(500).nth(0),
            Fault::slow_body(0, Duration::ZERO),
            Fault::content_type("\n"),
            Fault::status(500).on(Target::operation("nothing")),
        ] {
            assert!(fault.check(router).is_err(), "{fault:?}");
        }
    }

    #[test]
    fn a_fault_is_the_same_as_json() {
        let fault = Fault::status(503)
            .body(json!({"a": 1}))
            .header("x", "y")
            .on(Target::route("GET", "/api/v2/users"))
            .times(2)
            .probability(0.5);
        let text = serde_json::to_string(&fault).unwrap();
        assert_eq!(serde_json::from_str::<Fault>(&text).unwrap(), fault);
        let short = json!({"on": {"operation": "get_users"}, "effect": "truncated"});
        let short: Fault = serde_json::from_value(short).unwrap();
        assert_eq!(short, Fault::truncated().on(Target::operation("get_users")));
        assert!(serde_json::from_value::<Fault>(json!({"efect": "truncated"})).is_err());
    }
}
