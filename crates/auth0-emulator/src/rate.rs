//! The rate limit of the Management API: a count for every second, and refusals
//! that a test asks for.

use std::time::Duration;

use crate::clock::Moment;

/// So high that nothing meets it by accident.
pub(crate) const USUAL_LIMIT: u32 = 100_000;

/// What was used of the limit.
#[derive(Debug)]
pub(crate) struct RateLimit {
    limit: u32,
    second: i64,
    used: u32,
    refusals: u32,
    retry_after: Duration,
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
    pub(crate) fn new(limit: u32) -> Self {
        Self {
            limit,
            second: 0,
            used: 0,
            refusals: 0,
            retry_after: Duration::ZERO,
        }
    }

    /// Refuses the next requests, whatever the count.
    pub(crate) fn refuse_next(&mut self, count: u32, retry_after: Duration) {
        self.refusals = count;
        self.retry_after = retry_after;
    }

    /// Counts one request.
    pub(crate) fn take(&mut self, now: Moment) -> Verdict {
        let second = now.epoch_seconds();
        if self.refusals > 0 {
            self.refusals -= 1;
            let wait = whole_seconds(self.retry_after);
            let reset = second.saturating_add_unsigned(wait);
            return Verdict {
                limit: self.limit,
                remaining: 0,
                reset,
                retry_after: Some(wait),
            };
        }
        if second != self.second {
            self.second = second;
            self.used = 0;
        }
        let retry_after = (self.used >= self.limit).then_some(1);
        self.used = self.used.saturating_add(1).min(self.limit);
        Verdict {
            limit: self.limit,
            remaining: self.limit - self.used,
            reset: second + 1,
            retry_after,
        }
    }
}

/// The header has whole seconds only; a part of one is waited for in full.
fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_has_its_limit_and_then_refuses() {
        let (first, next) = (
            Moment::parse("2026-01-01T00:00:00Z").unwrap(),
            Moment::parse("2026-01-01T00:00:01Z").unwrap(),
        );
        let mut rate = RateLimit::new(2);
        let seen: Vec<_> = [first, first, first, next]
            .map(|now| rate.take(now))
            .map(|v| (v.remaining, v.retry_after))
            .into();
        assert_eq!(seen, [(1, None), (0, None), (0, Some(1)), (1, None)]);
    }

    #[test]
    fn asked_refusals_come_first_and_say_when() {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let mut rate = RateLimit::new(2);
        rate.refuse_next(1, Duration::from_millis(2_500));
        let refused = rate.take(now);
        assert_eq!(
            (refused.retry_after, refused.reset),
            (Some(3), now.epoch_seconds() + 3)
        );
        assert_eq!(rate.take(now).retry_after, None);
    }
}
