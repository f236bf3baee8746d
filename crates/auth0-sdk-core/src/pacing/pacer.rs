//! The gate that every attempt passes, shared by the clones of a client.

use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::StatusCode;
use tokio::sync::{Notify, Semaphore, SemaphorePermit};
use tokio::time::Instant;

use super::bucket::Bucket;
use super::{Pacing, Rate};
use crate::{Error, RateLimit, Result};

/// Lets requests out no faster than the server takes them.
///
/// Those who wait stand in a line, and only the first of them looks at the bucket: what
/// is learned meanwhile serves the first, and nobody is overtaken.
#[derive(Debug)]
pub(crate) struct Pacer {
    gate: Option<Gate>,
    slots: Option<Semaphore>,
}

#[derive(Debug)]
struct Gate {
    state: Mutex<State>,
    line: tokio::sync::Mutex<()>,
    /// Tells the first in the line that something was learned.
    learned: Notify,
    /// Tells all in the line that the server refused, which may be longer than they can wait.
    closed: Notify,
}

#[derive(Debug)]
struct State {
    bucket: Bucket,
    waiting: usize,
    under_way: usize,
    /// How many were sent since the beginning.
    sent: usize,
    /// How many of them had been sent when a refusal last slowed the rate down.
    slowed_at: usize,
}

impl State {
    /// Before the first answer nobody knows how long the wait is, so that it is no reason to
    /// give up: an answer may come in time.
    fn suffices(&self, patience: Patience, wait: Duration) -> Result<()> {
        match self.bucket.is_known() {
            true => patience.suffices(wait),
            false => Ok(()),
        }
    }
}

impl Pacer {
    pub(crate) fn new(pacing: Pacing) -> Self {
        let now = Instant::now();
        let bucket = match pacing.rate {
            Rate::Learned => Some(Bucket::unknown(now)),
            Rate::Fixed { per_second, burst } => {
                Some(Bucket::given(now, per_second.into(), burst.into()))
            }
            Rate::Unlimited => None,
        };
        let gate = |bucket| Gate {
            state: Mutex::new(State {
                bucket,
                waiting: 0,
                under_way: 0,
                sent: 0,
                slowed_at: 0,
            }),
            line: tokio::sync::Mutex::new(()),
            learned: Notify::new(),
            closed: Notify::new(),
        };
        let slots = pacing.max_in_flight;
        Self {
            gate: bucket.map(gate),
            slots: slots.map(|slots| Semaphore::new(slots.get())),
        }
    }

    /// Waits until a request may go; where there is a wait, it is told as it begins.
    ///
    /// # Errors
    ///
    /// As soon as the wait is longer than there is patience for.
    pub(crate) async fn permit(
        &self,
        patience: Patience,
        told: impl FnOnce(Duration),
    ) -> Result<Permit<'_>> {
        let slot = match &self.slots {
            // The semaphore is never closed, and without a slot nothing is limited.
            Some(slots) => Box::pin(slots.acquire()).await.ok(),
            None => None,
        };
        let passed = match &self.gate {
            Some(gate) => match gate.line_up(patience)? {
                Place::First(passed) => Some(passed),
                Place::Behind(waiting, wait) => {
                    told(wait);
                    // Elsewhere, so that the calls that need not wait need no room for it.
                    Some(Box::pin(gate.pass(patience, waiting)).await?)
                }
            },
            None => None,
        };
        Ok(Permit {
            passed,
            _slot: slot,
        })
    }
}

impl Gate {
    /// Stands in the line, and goes when it is first and there is room.
    async fn pass(&self, patience: Patience, waiting: Waiting<'_>) -> Result<Passed<'_>> {
        let mut line = pin!(self.line.lock());
        let turn = loop {
            // Asked for before the look at the bucket, so that nothing is missed between.
            let closed = self.closed.notified();
            {
                let mut state = self.lock();
                let wait = state.bucket.wait(1, Instant::now());
                state.suffices(patience, wait)?;
            }
            tokio::select! {
                biased;
                turn = &mut line => break turn,
                () = closed => {}
            }
        };
        let passed = loop {
            let wait = match self.take() {
                Ok(passed) => break passed,
                Err(wait) => wait,
            };
            self.lock().suffices(patience, wait)?;
            // Whatever is learned meanwhile may shorten the wait, or make it longer.
            let _ = tokio::time::timeout(wait, self.learned.notified()).await;
        };
        drop((turn, waiting));
        Ok(passed)
    }

    /// Joins the line, unless it is longer than there is time for; where nobody stands in it
    /// and a request may go, there is no line.
    fn line_up(&self, patience: Patience) -> Result<Place<'_>> {
        let now = Instant::now();
        let mut state = self.lock();
        if state.waiting == 0 && state.bucket.take(now).is_ok() {
            return Ok(Place::First(self.passed(&mut state)));
        }
        let ahead = state.waiting;
        let wait = state.bucket.wait(ahead + 1, now);
        state.suffices(patience, wait)?;
        state.waiting += 1;
        Ok(Place::Behind(Waiting(self), wait))
    }

    fn take(&self) -> Result<Passed<'_>, Duration> {
        let mut state = self.lock();
        state.bucket.take(Instant::now())?;
        Ok(self.passed(&mut state))
    }

    fn passed(&self, state: &mut State) -> Passed<'_> {
        let before = state.under_way;
        state.under_way += 1;
        state.sent += 1;
        Passed {
            gate: self,
            number: state.sent,
            before,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements, so that a panic elsewhere is no
        // reason to stop.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long a call can wait.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    /// Whatever the server asks for.
    pub(crate) longest: Duration,
    /// When the whole call is over.
    pub(crate) deadline: Option<Instant>,
}

impl Patience {
    fn suffices(self, wait: Duration) -> Result<()> {
        let left = self.deadline.map_or(Duration::MAX, |deadline| {
            deadline.saturating_duration_since(Instant::now())
        });
        match wait > self.longest.min(left) {
            true => Err(Error::paced(wait)),
            false => Ok(()),
        }
    }
}

enum Place<'a> {
    First(Passed<'a>),
    Behind(Waiting<'a>, Duration),
}

/// A place in the line.
struct Waiting<'a>(&'a Gate);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.lock().waiting -= 1;
    }
}

/// The right to send one request, until it is answered.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    passed: Option<Passed<'a>>,
    _slot: Option<SemaphorePermit<'a>>,
}

/// That a request went through the gate.
#[derive(Debug)]
struct Passed<'a> {
    gate: &'a Gate,
    /// How many were sent with this one.
    number: usize,
    /// How many others were under way.
    before: usize,
}

impl Permit<'_> {
    /// Learns from the answer to the request: when the limit is whole again, and, if it is
    /// a refusal, how long to wait.
    pub(crate) fn learn(
        &self,
        status: StatusCode,
        limit: Option<RateLimit>,
        full_in: Option<Duration>,
        wait: Option<Duration>,
    ) {
        let Some(Passed {
            gate,
            number,
            before,
        }) = &self.passed
        else {
            return;
        };
        let now = Instant::now();
        let mut state = gate.lock();
        // Whatever was under way at the same time may have come before this one or after it.
        let unsure = before + (state.sent - number);
        // A refusal while there is something left is not about this limit.
        let is_left = limit.and_then(|limit| limit.remaining) > Some(0);
        if status != StatusCode::TOO_MANY_REQUESTS || is_left {
            // A failure may come from something in between, which knows of no limit.
            if limit.is_some() || status.is_success() {
                state.bucket.learn(limit, full_in, unsure, now);
            }
        } else {
            state.bucket.close(wait.unwrap_or_default(), now);
            gate.closed.notify_waiters();
            // Those that went by the same rate are refused together, for one mistake.
            if *number > state.slowed_at {
                state.slowed_at = state.sent;
                state.bucket.slow_down(unsure, now);
            }
        }
        drop(state);
        gate.learned.notify_one();
    }
}

impl Drop for Passed<'_> {
    fn drop(&mut self) {
        self.gate.lock().under_way -= 1;
    }
}

#[cfg(test)]
mod tests;
