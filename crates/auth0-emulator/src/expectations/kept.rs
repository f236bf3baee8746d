//! The expectations of an emulator, how often each was met, and which were not.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use http::request::Parts;
use serde_json::{Value, json};

use super::{Count, Expectation};
use crate::router::Router;
use crate::rules::InvalidRule;
use crate::spec::Document;
use crate::{intake, mask, reply};

/// All expectations of an emulator, the newest last.
#[derive(Debug, Default)]
pub(crate) struct Expectations(Mutex<Keeping>);

#[derive(Debug, Default)]
struct Keeping {
    last: u64,
    kept: Vec<Kept>,
}

#[derive(Debug, Clone)]
struct Kept {
    id: u64,
    expectation: Arc<Expectation>,
    hits: Arc<AtomicU64>,
}

/// An expectation that an emulator has. Dropping the handle leaves it there.
#[derive(Clone)]
pub struct ExpectationHandle {
    id: u64,
    hits: Arc<AtomicU64>,
    expectations: Arc<Expectations>,
}

/// Some expectations were not met.
///
/// ```
/// # fn explain(emulator: &auth0_emulator::Emulator) {
/// if let Err(unmet) = emulator.verify() {
///     assert!(!unmet.expectations().is_empty(), "{unmet}");
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet(Vec<String>);

impl ExpectationHandle {
    /// How often it has been met.
    pub fn hits(&self) -> u64 {
        self.hits.load(Ordering::Relaxed)
    }

    /// It is not expected any more. Removing it again does nothing.
    pub fn remove(&self) {
        self.expectations.remove(self.id);
    }

    pub(crate) fn id(&self) -> u64 {
        self.id
    }
}

impl Unmet {
    /// What was not met, each with how often it was wanted and how often it came.
    pub fn expectations(&self) -> &[String] {
        &self.0
    }
}

impl Expectations {
    pub(crate) fn expect(
        self: &Arc<Self>,
        expectation: Expectation,
        document: &'static Document,
        router: &Router,
    ) -> Result<ExpectationHandle, InvalidRule> {
        expectation.check(document, router)?;
        let mut keeping = self.lock();
        keeping.last += 1;
        let (id, hits) = (keeping.last, Arc::new(AtomicU64::new(0)));
        keeping.kept.push(Kept {
            id,
            expectation: Arc::new(expectation),
            hits: Arc::clone(&hits),
        });
        let expectations = Arc::clone(self);
        Ok(ExpectationHandle {
            id,
            hits,
            expectations,
        })
    }

    pub(crate) fn remove(&self, id: u64) -> bool {
        let mut keeping = self.lock();
        let before = keeping.kept.len();
        keeping.kept.retain(|kept| kept.id != id);
        keeping.kept.len() < before
    }

    pub(crate) fn clear(&self) {
        self.lock().kept.clear();
    }

    /// Whether everything came as often as it should.
    pub(crate) fn verify(&self) -> Result<(), Unmet> {
        let unmet: Vec<String> = self.lock().kept.iter().filter_map(Kept::unmet).collect();
        if unmet.is_empty() {
            Ok(())
        } else {
            Err(Unmet(unmet))
        }
    }

    /// Gives the answer of the expectation that a request meets, or the request's
    /// body back.
    pub(crate) async fn answer(
        &self,
        parts: &Parts,
        body: Body,
        router: &Router,
    ) -> Result<Response, Body> {
        let candidates = self.candidates(parts, router);
        let choosy = |kept: &Kept| kept.expectation.looks_at_the_body();
        let (body, value) = if candidates.iter().any(choosy) {
            match intake::read(&parts.headers, body, intake::LARGEST_BODY).await {
                Ok(bytes) => {
                    let media_type = intake::content_type(parts);
                    let value = mask::readable(&media_type, &bytes);
                    (Body::from(bytes), value)
                }
                Err(problem) => return Ok(reply::problem(&problem)),
            }
        } else {
            (body, None)
        };
        let met = candidates
            .iter()
            .find(|kept| kept.expectation.body_fits(value.as_ref()) && kept.take());
        let Some(respond) = met.and_then(|kept| kept.expectation.respond.as_ref()) else {
            return Err(body);
        };
        tokio::time::sleep(Duration::from_millis(respond.delay_ms)).await;
        Ok(respond.response())
    }

    /// All that are there, as the admin API shows them.
    pub(crate) fn document(&self) -> Value {
        let keeping = self.lock();
        let shown = keeping.kept.iter().map(|kept| {
            let hits = kept.hits.load(Ordering::Relaxed);
            json!({"id": kept.id, "hits": hits, "expectation": *kept.expectation})
        });
        shown.collect()
    }

    /// Those that a request meets as far as its head says, the best first.
    fn candidates(&self, parts: &Parts, router: &Router) -> Vec<Kept> {
        let keeping = self.lock();
        let fitting = keeping.kept.iter().rev();
        let mut fitting: Vec<Kept> = fitting
            .filter(|kept| kept.expectation.head_fits(parts, router))
            .cloned()
            .collect();
        // Stable, so that of equals the newest stays first.
        fitting.sort_by_key(|kept| std::cmp::Reverse(kept.expectation.weight()));
        fitting
    }

    fn lock(&self) -> MutexGuard<'_, Keeping> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    /// Counts a request, unless it is one too many.
    fn take(&self) -> bool {
        let most = match self.expectation.count {
            Count::Times(times) => times,
            _ => u64::MAX,
        };
        let more = |hits| (hits < most).then(|| hits + 1);
        self.hits
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
            .is_ok()
    }

    fn unmet(&self) -> Option<String> {
        let hits = self.hits.load(Ordering::Relaxed);
        let (least, wanted) = match self.expectation.count {
            Count::Any => return None,
            Count::AtLeastOnce => (1, "at least 1".to_owned()),
            Count::AtLeast(least) => (least, format!("at least {least}")),
            Count::Times(times) => (times, times.to_string()),
        };
        let name = self.expectation.name();
        (hits < least).then(|| format!("{name}: expected {wanted}, came {hits}"))
    }
}

impl fmt::Display for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expectations were not met: {}", self.0.join("; "))
    }
}

impl std::error::Error for Unmet {}

impl fmt::Debug for ExpectationHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpectationHandle")
            .field("id", &self.id)
            .field("hits", &self.hits())
            .finish_non_exhaustive()
    }
}
