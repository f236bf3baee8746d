//! How often a job is asked after, and for how long.

use std::time::Duration;

use crate::{Error, Result};

/// How long an import or an export may take, unless it is told otherwise.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(2 * 60 * 60);

/// The limits of a wait, and how far the intervals have grown.
#[derive(Debug, Clone)]
pub(super) struct Polling {
    pub(super) timeout: Duration,
    first: Duration,
    longest: Duration,
    next: Duration,
}

impl Default for Polling {
    fn default() -> Self {
        let mut polling = Self {
            timeout: DEFAULT_TIMEOUT,
            first: Duration::ZERO,
            longest: Duration::ZERO,
            next: Duration::ZERO,
        };
        polling.set_intervals(Duration::from_secs(1), Duration::from_secs(20));
        polling
    }
}

impl Polling {
    pub(super) fn set_intervals(&mut self, first: Duration, longest: Duration) {
        (self.first, self.longest) = (first.min(longest), longest);
        self.restart();
    }

    /// Something has happened, so that more may happen soon.
    pub(super) fn restart(&mut self) {
        self.next = self.first;
    }

    /// Waits, and longer the next time; `floor` is what the server asked for.
    pub(super) async fn pause(&mut self, floor: Option<Duration>) {
        let wait = self.next.max(floor.unwrap_or_default());
        self.next = self.next.saturating_mul(2).min(self.longest);
        tokio::time::sleep(wait).await;
    }

    /// Runs to the end, or into the error that time ran out.
    pub(super) async fn in_time<T>(
        timeout: Duration,
        text: &'static str,
        work: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let ended = tokio::time::timeout(timeout, work).await;
        ended.unwrap_or_else(|_| Err(Error::out_of_time(text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn waits(polling: &mut Polling, count: usize) -> Vec<u64> {
        let mut waits = Vec::new();
        for _ in 0..count {
            let start = tokio::time::Instant::now();
            polling.pause(None).await;
            waits.push(start.elapsed().as_secs());
        }
        waits
    }

    #[tokio::test(start_paused = true)]
    async fn intervals_grow_until_something_happens() {
        let mut polling = Polling::default();
        assert_eq!(waits(&mut polling, 7).await, [1, 2, 4, 8, 16, 20, 20]);
        polling.restart();
        assert_eq!(waits(&mut polling, 2).await, [1, 2]);

        let start = tokio::time::Instant::now();
        polling.pause(Some(Duration::from_secs(60))).await;
        assert_eq!(start.elapsed().as_secs(), 60);
    }

    #[tokio::test(start_paused = true)]
    async fn what_takes_longer_than_it_may_is_a_timeout() {
        let never = std::future::pending::<Result<()>>();
        let ended = Polling::in_time(DEFAULT_TIMEOUT, "too long", never).await;
        let error = ended.unwrap_err();
        assert!(error.is_timeout());
        assert_eq!(error.to_string(), "too long");
    }
}
