//! The rate limit of the Management API: a token bucket for the whole tenant,
//! filled by the tenant's clock, and refusals that a test asks for.

use std::time::{Duration, SystemTime};

use crate::clock::Moment;

/// So high that nothing meets it by accident.
pub(crate) const USUAL_LIMIT: u32 = 100_000;

/// What is left of the limit.
#[derive(Debug)]
pub(crate) struct RateLimit {
    limit: Limit,
    /// Parts of a request count, or slow refilling would never happen.
    left: f64,
    filled: Option<Moment>,
    refusals: u32,
    retry_after: Duration,
}

/// How many requests are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limit {
    pub(crate) per_second: u32,
    /// How many at once, after a while without any.
    pub(crate) burst: u32,
}

/// What one request is told about the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// The second, since 1970, in which the limit is whole again.
    pub(crate) reset: i64,
    /// The seconds to wait, if the request was refused.
    pub(crate) retry_after: Option<u64>,
}

impl RateLimit {
    pub(crate) fn new(limit: Limit) -> Self {
        Self {
            limit,
            left: f64::from(limit.burst),
            filled: None,
            refusals: 0,
            retry_after: Duration::ZERO,
        }
    }

    /// Refuses the next requests, whatever is left.
    pub(crate) fn refuse_next(&mut self, count: u32, retry_after: Duration) {
        self.refusals = count;
        self.retry_after = retry_after;
    }

    /// Counts one request.
    pub(crate) fn take(&mut self, now: Moment) -> Verdict {
        if self.refusals > 0 {
            self.refusals -= 1;
            let wait = whole_seconds(self.retry_after);
            return Verdict {
                limit: self.limit.burst,
                remaining: 0,
                reset: now.epoch_seconds().saturating_add_unsigned(wait),
                retry_after: Some(wait),
            };
        }
        self.fill(now);
        let allowed = self.left >= 1.0;
        if allowed {
            self.left -= 1.0;
        }
        let full = f64::from(self.limit.burst);
        Verdict {
            limit: self.limit.burst,
            // Between 0 and the burst, so nothing is lost but the fraction.
            remaining: self.left as u32,
            reset: now
                .epoch_seconds()
                .saturating_add_unsigned(self.seconds_for(full - self.left)),
            retry_after: (!allowed).then(|| self.seconds_for(1.0 - self.left)),
        }
    }

    fn fill(&mut self, now: Moment) {
        let last = self.filled.replace(now).unwrap_or(now);
        // A clock that was set back fills nothing.
        let passed = SystemTime::from(now).duration_since(SystemTime::from(last));
        let passed = passed.unwrap_or_default().as_secs_f64();
        let filled = self.left + passed * f64::from(self.limit.per_second);
        self.left = filled.min(f64::from(self.limit.burst));
    }

    /// How long so many requests take to come back; at least a second, as nobody
    /// can be told of less. A limit of nothing never comes back.
    fn seconds_for(&self, requests: f64) -> u64 {
        const LONGEST: f64 = 86_400.0;
        let seconds = requests / f64::from(self.limit.per_second);
        // Bounded above and below, so nothing is lost.
        seconds.clamp(1.0, LONGEST).ceil() as u64
    }
}

/// The header has whole seconds only; a part of one is waited for in full.
fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(per_second: u32, burst: u32) -> RateLimit {
        RateLimit::new(Limit { per_second, burst })
    }

    #[test]
    fn the_bucket_empties_and_fills_by_the_clock() {
        let mut rate = limit(2, 3);
        let mut take = |text: &str| {
            let verdict = rate.take(Moment::parse(text).unwrap());
            (verdict.remaining, verdict.retry_after)
        };
        for expected in [(2, None), (1, None), (0, None), (0, Some(1))] {
            assert_eq!(take("2026-01-01T00:00:00Z"), expected);
        }
        assert_eq!(take("2026-01-01T00:00:00.500Z"), (0, None));
        assert_eq!(take("2026-01-01T00:00:01.500Z"), (1, None));
        // Never more than the burst, however long nobody asked.
        assert_eq!(take("2026-01-02T00:00:00Z"), (2, None));
        // A clock that was set back does no harm.
        assert_eq!(take("2026-01-01T00:00:00Z"), (1, None));
    }

    #[test]
    fn the_reset_is_when_the_bucket_is_full() {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let mut rate = limit(1, 10);
        assert_eq!(rate.take(now).reset, now.epoch_seconds() + 1);
        assert_eq!(rate.take(now).reset, now.epoch_seconds() + 2);
        let nothing = limit(0, 0).take(now);
        assert_eq!((nothing.remaining, nothing.retry_after), (0, Some(86_400)));
    }

    #[test]
    fn asked_refusals_come_first_and_say_when() {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let mut rate = limit(2, 2);
        rate.refuse_next(1, Duration::from_millis(2_500));
        let refused = rate.take(now);
        assert_eq!(
            (refused.retry_after, refused.reset),
            (Some(3), now.epoch_seconds() + 3)
        );
        assert_eq!(rate.take(now).retry_after, None);
    }
}
