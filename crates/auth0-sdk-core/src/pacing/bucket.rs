//! What is known of the server's bucket, and when the next request may go.
//!
//! Pure: the time comes from outside. The bucket is kept by our own count and corrected
//! by what each answer says was left.

use std::time::Duration;

use tokio::time::Instant;

use super::filling::{Filling, Learned};
use crate::RateLimit;

/// A bucket of this size or more keeps one request in reserve, for what others take out
/// of it and for the fraction that the server's count leaves out.
const RESERVE_FROM: f64 = 5.0;
/// How many requests go before anything is known: the smallest bucket that a tenant has.
const FIRST: f64 = 10.0;
/// How long the others wait for what those learn, before as many go again.
const FIRST_ANSWER: Duration = Duration::from_secs(1);
/// The longest that nobody asks again after a refusal, however far away its end is.
const LONGEST_CLOSED: Duration = Duration::from_secs(60);
/// What is further away than a clock can say.
const FAR: Duration = Duration::from_secs(365 * 86_400);

/// A token bucket somewhere else, or one of our own.
#[derive(Debug)]
pub(super) struct Bucket {
    left: f64,
    at: Instant,
    size: f64,
    filling: Filling,
    known: Known,
    /// Nothing is sent before this, because the server said so.
    closed_until: Option<Instant>,
    /// When one request goes to see what is left, whatever our own count says: the server has
    /// named this moment, or has named none for too long.
    look: Option<Instant>,
}

/// Whether anything is known of the server's bucket.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Known {
    Nothing,
    /// The first requests are under way. Were they not answered by then, others follow.
    Soon(Instant),
    Something,
}

impl Bucket {
    /// A bucket to learn from the answers.
    pub(super) fn unknown(now: Instant) -> Self {
        Self {
            left: FIRST,
            at: now,
            size: f64::INFINITY,
            filling: Filling::Learned(Learned::unknown()),
            known: Known::Nothing,
            closed_until: None,
            look: None,
        }
    }

    /// A bucket that no answer changes but a refusal.
    pub(super) fn given(now: Instant, per_second: f64, burst: f64) -> Self {
        Self {
            left: burst,
            size: burst,
            filling: Filling::Given(per_second),
            known: Known::Something,
            ..Self::unknown(now)
        }
    }

    /// Takes a request out, or says how long there will be none.
    pub(super) fn take(&mut self, now: Instant) -> Result<(), Duration> {
        match self.wait(1, now) {
            Duration::ZERO => {
                self.left -= 1.0;
                if self.known == Known::Nothing {
                    self.known = Known::Soon(now + FIRST_ANSWER);
                }
                Ok(())
            }
            wait => Err(wait),
        }
    }

    /// Whether a wait is what the server's word comes to, and not only the longest that the
    /// first answer is waited for.
    pub(super) fn is_known(&self) -> bool {
        self.known == Known::Something
    }

    /// How long it takes until so many requests can have been sent.
    pub(super) fn wait(&mut self, requests: usize, now: Instant) -> Duration {
        self.fill(now);
        let missing = requests as f64 + self.reserve() - self.left;
        let filling = match self.known {
            _ if missing <= 0.0 => Duration::ZERO,
            Known::Nothing => FIRST_ANSWER,
            Known::Soon(until) => until.saturating_duration_since(now),
            Known::Something => {
                let seconds = missing / self.filling.per_second();
                let filling = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
                match self.look {
                    Some(look) if requests == 1 => filling.min(look.saturating_duration_since(now)),
                    _ => filling,
                }
            }
        };
        let closed = self.closed_until.unwrap_or(now);
        filling.max(closed.saturating_duration_since(now))
    }

    /// Learns from an answer. The server may or may not have counted `unsure` other
    /// requests before it; `full_in` is the time until the bucket is whole again.
    pub(super) fn learn(
        &mut self,
        limit: Option<RateLimit>,
        full_in: Option<Duration>,
        unsure: usize,
        now: Instant,
    ) {
        self.fill(now);
        self.known = Known::Something;
        let Filling::Learned(learned) = &mut self.filling else {
            return;
        };
        let Some((limit, remaining)) = limit.and_then(|limit| Some((limit, limit.remaining?)))
        else {
            // A server that never told of a limit is asked without one.
            if self.size.is_infinite() {
                self.left = f64::INFINITY;
            }
            return;
        };
        if let Some(size) = limit.limit {
            self.size = (size as f64).max(1.0);
        }
        let (remaining, unsure) = (remaining as f64, unsure as f64);
        if let Some(full_in) = full_in
            && remaining < self.size
            && self.size.is_finite()
        {
            learned.presume(self.size - remaining, full_in);
        }
        // An answer that was under way when the server refused opens nothing again.
        if self.closed_until.is_none() {
            self.look = full_in.and_then(|full_in| now.checked_add(full_in));
        }
        learned.measure(remaining, self.size, unsure, now);
        self.left = self.left.clamp(remaining - unsure, remaining);
    }

    /// A refusal: nothing is left, and nothing goes before the time that the server named.
    pub(super) fn close(&mut self, wait: Duration, now: Instant) {
        self.fill(now);
        self.known = Known::Something;
        self.left = self.left.min(0.0);
        self.closed_until = self
            .closed_until
            .max(now.checked_add(wait).or(Some(now + FAR)));
        self.look = self.closed_until.min(Some(now + LONGEST_CLOSED));
    }

    /// A refusal of what went by the present rate, which was too fast then.
    pub(super) fn slow_down(&mut self, unsure: usize, now: Instant) {
        if let Filling::Learned(learned) = &mut self.filling {
            learned.slow_down(unsure as f64, now);
        }
    }

    fn fill(&mut self, now: Instant) {
        if matches!(self.known, Known::Soon(until) if until <= now) {
            self.known = Known::Soon(now + FIRST_ANSWER);
            self.left = FIRST;
        }
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.at = self.at.max(now);
        if self.known == Known::Something {
            self.left = (self.left + passed * self.filling.per_second()).min(self.size);
        }
        if self.look.is_some_and(|look| look <= now) {
            self.look = None;
            self.closed_until = None;
            self.left = self.left.max(1.0 + self.reserve());
        }
    }

    fn reserve(&self) -> f64 {
        match self.filling {
            Filling::Learned(_) if self.size.is_finite() && self.size >= RESERVE_FROM => 1.0,
            _ => 0.0,
        }
    }
}

#[cfg(test)]
mod tests;
