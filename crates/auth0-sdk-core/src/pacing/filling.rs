//! How fast a bucket fills: given, or measured from what the answers say was left.
//!
//! Pure: the time comes from outside. The headers have whole seconds only, which is too
//! coarse to pace by; as long as nothing was measured, they have to do.

use std::time::Duration;

use tokio::time::Instant;

/// The rate is measured over at least this time: over less, the requests that are under
/// way would make most of the difference.
const MEASURED_OVER: Duration = Duration::from_millis(200);
/// How many times as much as is unsure must have been taken meanwhile, for the same reason.
const CERTAINTY: f64 = 4.0;
/// The rate of a server that does not say when there will be more.
const PRESUMED: f64 = 10.0;
/// The least that a server is believed to fill a bucket by, so that somebody tries again.
const SLOWEST: f64 = 0.05;
/// How much of the rate that the server names is ours at least, however much of it others
/// seem to take: they may stop at any time.
const SHARE: f64 = 0.1;
/// How much a new measurement counts beside those before it.
const WEIGHT: f64 = 0.3;
/// What is left of a rate that led to a refusal.
const SLOWED: f64 = 0.8;

/// In requests a second.
#[derive(Debug)]
pub(super) enum Filling {
    Given(f64),
    Learned(Learned),
}

#[derive(Debug)]
pub(super) struct Learned {
    presumed: f64,
    measured: Option<f64>,
    mark: Option<Mark>,
}

/// Where a measurement began.
#[derive(Debug, Clone, Copy)]
struct Mark {
    at: Instant,
    left: f64,
    /// How many requests `left` may or may not have counted.
    unsure: f64,
    /// What the answers since then took out of the bucket.
    taken: f64,
}

impl Filling {
    pub(super) fn per_second(&self) -> f64 {
        match self {
            Self::Given(rate) => *rate,
            Self::Learned(learned) => learned.measured.unwrap_or(learned.presumed),
        }
    }
}

impl Learned {
    pub(super) fn unknown() -> Self {
        Self {
            presumed: PRESUMED,
            measured: None,
            mark: None,
        }
    }

    /// The server says that so much comes back within this time.
    pub(super) fn presume(&mut self, missing: f64, full_in: Duration) {
        // The header has whole seconds, of which the last may just have begun.
        let seconds = full_in.as_secs_f64().max(1.0);
        self.presumed = (missing / seconds).max(SLOWEST);
    }

    /// What came back in a while is what is left now, less what was left then, and what
    /// was taken meanwhile.
    pub(super) fn measure(&mut self, left: f64, size: f64, unsure: f64, now: Instant) {
        let begin = Mark {
            at: now,
            left,
            unsure,
            taken: 0.0,
        };
        let Some(since) = &mut self.mark else {
            self.mark = Some(begin);
            return;
        };
        since.taken += 1.0;
        let passed = now.saturating_duration_since(since.at);
        let rate = (left - since.left + since.taken) / passed.as_secs_f64();
        let is_full = left + 1.0 >= size;
        let taken_enough = since.taken >= CERTAINTY * (since.unsure + unsure);
        let enough = passed >= MEASURED_OVER && (is_full || taken_enough);
        // A moment at which less was under way is a better one to begin at.
        if enough || is_full || unsure < since.unsure / 2.0 {
            self.mark = Some(begin);
        }
        if enough {
            let measured = match self.measured {
                // A full bucket runs over, so that at least as much came back.
                known if is_full && rate <= known.unwrap_or(self.presumed) => known,
                Some(known) if !is_full => Some(known + (rate - known) * WEIGHT),
                _ => Some(rate),
            };
            self.measured = measured.map(|rate| rate.max(self.presumed * SHARE));
        }
    }

    /// There was less than one left, so that no more can have come back since.
    pub(super) fn slow_down(&mut self, unsure: f64, now: Instant) {
        let most = self.mark.take().map_or(f64::INFINITY, |since| {
            let passed = now.saturating_duration_since(since.at);
            match passed < MEASURED_OVER / 4 {
                true => f64::INFINITY,
                false => {
                    let came = 1.0 - since.left + since.taken + since.unsure + unsure;
                    came / passed.as_secs_f64()
                }
            }
        });
        let slowed = |rate: f64| most.min(rate * SLOWED).max(self.presumed * SHARE);
        self.measured = self.measured.map(slowed);
    }
}
