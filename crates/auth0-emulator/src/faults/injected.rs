//! The faults that were asked for and are not over, and how often they happened.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use super::effect::Effect;
use super::schedule::Progress;
use super::{Cut, Fault, Line};
use crate::clock::Moment;
use crate::router::Router;
use crate::rules::{Asked, InvalidRule};

/// All faults of an emulator, the newest last.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Injections>);

#[derive(Debug, Default)]
struct Injections {
    last: u64,
    active: Vec<Injected>,
}

#[derive(Debug)]
struct Injected {
    id: u64,
    fault: Fault,
    progress: Progress,
    hits: Arc<AtomicU64>,
}

/// What happens to one request.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Chosen {
    pub(crate) delay: Duration,
    pub(super) effect: Effect,
}

/// A fault that was injected. Dropping the handle leaves the fault where it is.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # use auth0_emulator::{Emulator, Fault};
/// let emulator = Emulator::start().await?;
/// let outage = emulator.inject(Fault::jwks_outage())?;
/// // ...
/// outage.remove();
/// assert_eq!(outage.hits(), 0);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct FaultHandle {
    id: u64,
    hits: Arc<AtomicU64>,
    faults: Arc<Faults>,
}

impl FaultHandle {
    /// How often it has happened.
    pub fn hits(&self) -> u64 {
        self.hits.load(Ordering::Relaxed)
    }

    /// It happens no more. Removing it again does nothing.
    pub fn remove(&self) {
        self.faults.remove(self.id);
    }

    pub(crate) fn id(&self) -> u64 {
        self.id
    }
}

impl Faults {
    pub(crate) fn inject(
        self: &Arc<Self>,
        fault: Fault,
        router: &Router,
    ) -> Result<FaultHandle, InvalidRule> {
        fault.check(router)?;
        let mut injections = self.lock();
        injections.last += 1;
        let (id, hits) = (injections.last, Arc::new(AtomicU64::new(0)));
        injections.active.push(Injected {
            id,
            progress: fault.schedule.begin(),
            fault,
            hits: Arc::clone(&hits),
        });
        let faults = Arc::clone(self);
        Ok(FaultHandle { id, hits, faults })
    }

    pub(crate) fn remove(&self, id: u64) -> bool {
        let mut injections = self.lock();
        let before = injections.active.len();
        injections.active.retain(|injected| injected.id != id);
        injections.active.len() < before
    }

    pub(crate) fn clear(&self) {
        self.lock().active.clear();
    }

    /// What happens to a request. Delays add up; of other effects the newest
    /// happens, and the older ones are not counted.
    pub(crate) fn choose(&self, asked: Asked<'_>, router: &Router, now: Moment) -> Chosen {
        let mut chosen = Chosen::default();
        for injected in self.lock().active.iter_mut().rev() {
            let fault = &injected.fault;
            let only_late = fault.effect == Effect::None;
            if !(only_late || chosen.effect == Effect::None) || !fault.on.is_met(asked, router) {
                continue;
            }
            if !fault.schedule.happens(&mut injected.progress, now) {
                continue;
            }
            injected.hits.fetch_add(1, Ordering::Relaxed);
            let delay = Duration::from_millis(fault.delay_ms);
            chosen.delay = chosen.delay.saturating_add(delay);
            if !only_late {
                chosen.effect = fault.effect.clone();
            }
        }
        chosen
    }

    /// All that are there, as the admin API shows them.
    pub(crate) fn document(&self) -> Value {
        let injections = self.lock();
        let shown = injections.active.iter().map(|injected| {
            let hits = injected.hits.load(Ordering::Relaxed);
            json!({"id": injected.id, "hits": hits, "fault": injected.fault})
        });
        shown.collect()
    }

    fn lock(&self) -> MutexGuard<'_, Injections> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Chosen {
    /// The answer that comes instead of the handler's.
    pub(crate) fn instead(
        &self,
        asked: Asked<'_>,
        now: Moment,
        line: &Line,
    ) -> Option<Result<axum::response::Response, Cut>> {
        self.effect.instead(asked, now, line)
    }

    /// What becomes of the handler's answer.
    pub(crate) async fn afterwards(
        self,
        response: axum::response::Response,
        line: &Line,
    ) -> Result<axum::response::Response, Cut> {
        self.effect.afterwards(response, line).await
    }
}

impl fmt::Debug for FaultHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultHandle")
            .field("id", &self.id)
            .field("hits", &self.hits())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::rules::Target;
    use crate::spec::Document;

    #[test]
    fn delays_add_up_and_the_newest_effect_happens() {
        let router = Router::shared(Document::management().unwrap());
        let faults = Arc::new(Faults::default());
        let inject = |fault| faults.inject(fault, router).unwrap();
        let old = inject(Fault::status(500));
        let slow = inject(Fault::latency(Duration::from_secs(1)));
        let new = inject(Fault::truncated().delayed(Duration::from_secs(2)).times(1));
        let other = inject(Fault::status(400).on(Target::Jwks));
        let asked = Asked {
            method: &Method::GET,
            path: "/api/v2/users",
        };
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let first = faults.choose(asked, router, now);
        assert_eq!(first.delay, Duration::from_secs(3));
        assert_eq!(first.effect, Effect::Truncated);
        let second = faults.choose(asked, router, now);
        assert_eq!(second.delay, Duration::from_secs(1));
        assert!(matches!(second.effect, Effect::Status { .. }));
        old.remove();
        let third = faults.choose(asked, router, now);
        assert_eq!(third.effect, Effect::None);
        let hits = [&old, &slow, &new, &other].map(FaultHandle::hits);
        assert_eq!(hits, [1, 3, 1, 0]);
    }
}
