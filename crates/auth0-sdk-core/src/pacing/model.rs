//! A server's bucket, for the tests of what keeps to it.

use std::time::Duration;

use tokio::time::Instant;

use crate::RateLimit;

/// A server's bucket, exact, with whole numbers in its headers.
pub(super) struct Server {
    left: f64,
    size: f64,
    pub(super) rate: f64,
    at: Instant,
    pub(super) refused: u32,
}

impl Server {
    pub(super) fn new(now: Instant, rate: f64, size: f64) -> Self {
        Self {
            left: size,
            size,
            rate,
            at: now,
            refused: 0,
        }
    }

    /// What the headers say, or nothing where the request is refused.
    pub(super) fn ask(&mut self, now: Instant) -> Option<(RateLimit, Duration)> {
        let passed = (now - self.at).as_secs_f64();
        self.at = now;
        self.left = (self.left + passed * self.rate).min(self.size);
        if self.left < 1.0 {
            self.refused += 1;
            return None;
        }
        self.left -= 1.0;
        let limit = RateLimit {
            limit: Some(self.size as u64),
            remaining: Some(self.left as u64),
            reset: None,
        };
        let seconds = ((self.size - self.left) / self.rate).ceil().max(1.0);
        Some((limit, Duration::from_secs_f64(seconds)))
    }
}
