//! What is known of the server's bucket, and when the next request may go.
//!
//! Pure: the time comes from outside. The bucket is kept by our own count and corrected
//! by what each answer says was left. The rate at which it fills is measured, because the
//! headers have whole seconds only, which is too coarse to pace by; as long as nothing was
//! measured, they have to do.

use std::time::Duration;

use tokio::time::Instant;

use crate::RateLimit;

/// The rate is measured over at least this time: over less, the requests that are under
/// way would make most of the difference.
const MEASURED_OVER: Duration = Duration::from_millis(200);
/// The rate of a server that does not say when there will be more.
const PRESUMED: f64 = 10.0;
/// Less is a mistake in measuring, after which nobody would try again.
const SLOWEST: f64 = 0.05;
/// A bucket of this size or more keeps one request in reserve, for what others take out
/// of it and for the fraction that the server's count leaves out.
const RESERVE_FROM: f64 = 5.0;
/// How much a new measurement counts beside those before it.
const WEIGHT: f64 = 0.3;
/// What is left of a rate that led to a refusal.
const SLOWED: f64 = 0.8;

/// A token bucket somewhere else, or one of our own.
#[derive(Debug)]
pub(super) struct Bucket {
    left: f64,
    at: Instant,
    size: f64,
    rate: Filling,
    /// Nothing is sent before this, because the server said so.
    closed_until: Option<Instant>,
}

/// How fast a bucket fills, in requests a second.
#[derive(Debug, Clone, Copy)]
enum Filling {
    Given(f64),
    Learned {
        presumed: f64,
        measured: Option<f64>,
        mark: Option<Mark>,
    },
}

/// Where a measurement began.
#[derive(Debug, Clone, Copy)]
struct Mark {
    at: Instant,
    left: f64,
    /// What the answers since then took out of the bucket.
    taken: f64,
}

impl Bucket {
    /// Nothing is known yet, so nothing is held back.
    pub(super) fn unknown(now: Instant) -> Self {
        Self {
            left: f64::INFINITY,
            at: now,
            size: f64::INFINITY,
            rate: Filling::Learned {
                presumed: PRESUMED,
                measured: None,
                mark: None,
            },
            closed_until: None,
        }
    }

    /// A bucket that no answer changes but a refusal.
    pub(super) fn given(now: Instant, per_second: f64, burst: f64) -> Self {
        Self {
            left: burst,
            size: burst,
            rate: Filling::Given(per_second),
            ..Self::unknown(now)
        }
    }

    /// Takes a request out, or says how long there will be none.
    pub(super) fn take(&mut self, now: Instant) -> Result<(), Duration> {
        match self.wait(1, now) {
            Duration::ZERO => {
                self.left -= 1.0;
                Ok(())
            }
            wait => Err(wait),
        }
    }

    /// How long it takes until so many requests can have been sent.
    pub(super) fn wait(&mut self, requests: usize, now: Instant) -> Duration {
        self.fill(now);
        let missing = requests as f64 + self.reserve() - self.left;
        let filling = if missing <= 0.0 {
            Duration::ZERO
        } else {
            Duration::try_from_secs_f64(missing / self.per_second()).unwrap_or(Duration::MAX)
        };
        let closed = self.closed_until.unwrap_or(now);
        filling.max(closed.saturating_duration_since(now))
    }

    /// Learns from an answer. `under_way` other requests were sent and are not answered,
    /// so that the server may or may not have counted them; `full_in` is the time until
    /// the bucket is whole again.
    pub(super) fn learn(
        &mut self,
        limit: RateLimit,
        full_in: Option<Duration>,
        under_way: usize,
        now: Instant,
    ) {
        self.fill(now);
        let (Filling::Learned { presumed, .. }, Some(remaining)) =
            (&mut self.rate, limit.remaining)
        else {
            return;
        };
        if let Some(size) = limit.limit {
            self.size = size as f64;
        }
        let remaining = remaining as f64;
        if let Some(full_in) = full_in
            && remaining < self.size
            && self.size.is_finite()
        {
            // The header has whole seconds, of which the last may just have begun.
            let seconds = full_in.as_secs_f64().max(1.0);
            *presumed = ((self.size - remaining) / seconds).max(SLOWEST);
        }
        self.measure(remaining, now);
        self.left = self.left.clamp(remaining - under_way as f64, remaining);
    }

    /// A refusal: nothing is left, and nothing goes before the time that the server named.
    pub(super) fn refuse(&mut self, wait: Duration, now: Instant) {
        self.fill(now);
        self.left = self.left.min(0.0);
        if let Filling::Learned { measured, mark, .. } = &mut self.rate {
            // There was less than one left, so that no more can have come back since.
            let most = mark.take().map_or(f64::INFINITY, |since| {
                let passed = now.saturating_duration_since(since.at);
                match passed < MEASURED_OVER / 4 {
                    true => f64::INFINITY,
                    false => (1.0 - since.left + since.taken) / passed.as_secs_f64(),
                }
            });
            *measured = measured.map(|rate| most.min(rate * SLOWED).max(SLOWEST));
        }
        self.closed_until = self.closed_until.max(now.checked_add(wait));
    }

    fn fill(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.at = self.at.max(now);
        self.left = (self.left + passed * self.per_second()).min(self.size);
    }

    fn per_second(&self) -> f64 {
        match self.rate {
            Filling::Given(rate) => rate,
            Filling::Learned {
                presumed, measured, ..
            } => measured.unwrap_or(presumed),
        }
    }

    fn reserve(&self) -> f64 {
        match self.rate {
            Filling::Learned { .. } if self.size.is_finite() && self.size >= RESERVE_FROM => 1.0,
            _ => 0.0,
        }
    }

    /// What came back in a while is what is left now, less what was left then, and what
    /// was taken meanwhile.
    fn measure(&mut self, remaining: f64, now: Instant) {
        // A full bucket runs over, and what runs over cannot be measured.
        let is_full = remaining + 1.0 >= self.size;
        let Filling::Learned { measured, mark, .. } = &mut self.rate else {
            return;
        };
        let begin = Mark {
            at: now,
            left: remaining,
            taken: 0.0,
        };
        let Some(since) = mark.as_mut().filter(|_| !is_full) else {
            *mark = Some(begin);
            return;
        };
        since.taken += 1.0;
        let passed = now.saturating_duration_since(since.at);
        if passed < MEASURED_OVER {
            return;
        }
        let rate = (remaining - since.left + since.taken) / passed.as_secs_f64();
        let known = measured.unwrap_or(rate);
        *measured = Some((known + (rate - known) * WEIGHT).max(SLOWEST));
        *mark = Some(begin);
    }
}

#[cfg(test)]
mod tests;
