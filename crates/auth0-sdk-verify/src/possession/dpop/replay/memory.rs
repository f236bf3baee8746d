//! Proofs that were shown, in the memory of one process.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use auth0_sdk_core::{BoxFuture, Error, Result};
use tokio::time::Instant;

use super::{Occurrence, ProofId, ReplayStore};

/// Remembers proofs in the memory of one process, each as long as it could be shown again.
///
/// There is room for a million of them, which is some 3,000 new proofs a second, and takes
/// about 100 MB where it is used up. What is over that is not let in: a proof that was
/// forgotten early could be shown twice. Who holds a bound token can fill it by that many right
/// proofs, which a limit of requests in front of the API keeps from happening.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Dpop, MemoryReplayStore};
///
/// let settings = Dpop::allowed().replay_store(MemoryReplayStore::new().capacity(10_000));
/// # let _ = settings;
/// ```
pub struct MemoryReplayStore {
    capacity: usize,
    began: Instant,
    shown: Mutex<Shown>,
}

#[derive(Default)]
struct Shown {
    proofs: HashSet<ProofId>,
    /// The same by the second in which they can be forgotten, since the store began.
    ends: BTreeMap<u64, Vec<ProofId>>,
}

impl MemoryReplayStore {
    const CAPACITY: usize = 1_000_000;

    /// Nothing was shown yet.
    pub fn new() -> Self {
        Self {
            capacity: Self::CAPACITY,
            began: Instant::now(),
            shown: Mutex::default(),
        }
    }

    /// How many proofs there is room for.
    #[must_use]
    pub fn capacity(mut self, proofs: usize) -> Self {
        self.capacity = proofs;
        self
    }

    fn remember_now(&self, proof: ProofId, lifetime: Duration) -> Result<Occurrence> {
        // Nothing leaves the tables half-written, so that a panic elsewhere is no reason to fail.
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.began.elapsed();
        shown.forget_until(now.as_secs());
        if shown.proofs.contains(&proof) {
            return Ok(Occurrence::Repeated);
        }
        if shown.proofs.len() >= self.capacity {
            return Err(Error::from_transport(
                "there is no room to remember another DPoP proof: give the \
                 `MemoryReplayStore` a larger capacity",
            ));
        }
        // A second that has begun is over when it has ended.
        let end = now.saturating_add(lifetime).as_secs().saturating_add(1);
        shown.proofs.insert(proof);
        shown.ends.entry(end).or_default().push(proof);
        Ok(Occurrence::First)
    }
}

impl Shown {
    fn forget_until(&mut self, second: u64) {
        while let Some(first) = self.ends.first_entry()
            && *first.key() <= second
        {
            for proof in first.remove() {
                self.proofs.remove(&proof);
            }
        }
    }
}

impl ReplayStore for MemoryReplayStore {
    fn remember(&self, proof: ProofId, lifetime: Duration) -> BoxFuture<Result<Occurrence>> {
        Box::pin(std::future::ready(self.remember_now(proof, lifetime)))
    }
}

impl Default for MemoryReplayStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryReplayStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryReplayStore")
            .field("capacity", &self.capacity)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIFETIME: Duration = Duration::from_secs(330);

    fn proof(number: usize) -> ProofId {
        ProofId::new("thumbprint", &number.to_string())
    }

    #[tokio::test(start_paused = true)]
    async fn a_proof_is_remembered_as_long_as_it_could_be_shown() {
        let store = MemoryReplayStore::new();
        let seen = || store.remember_now(proof(1), LIFETIME).unwrap();
        assert_eq!(seen(), Occurrence::First);
        assert_eq!(seen(), Occurrence::Repeated);
        tokio::time::advance(LIFETIME).await;
        assert_eq!(seen(), Occurrence::Repeated);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(seen(), Occurrence::First);
        let other_key = ProofId::new("other", "1");
        assert_ne!(other_key, proof(1));
    }

    #[tokio::test(start_paused = true)]
    async fn what_there_is_no_room_for_is_an_error_until_there_is() {
        let store = MemoryReplayStore::new().capacity(3);
        for number in 0..3 {
            let first = store.remember_now(proof(number), LIFETIME).unwrap();
            assert_eq!(first, Occurrence::First);
        }
        assert!(store.remember_now(proof(3), LIFETIME).is_err());
        // What is known is known all the same.
        let known = store.remember_now(proof(1), LIFETIME).unwrap();
        assert_eq!(known, Occurrence::Repeated);
        tokio::time::advance(LIFETIME + Duration::from_secs(1)).await;
        let first = store.remember_now(proof(3), LIFETIME).unwrap();
        assert_eq!(first, Occurrence::First);
        let shown = store.shown.lock().unwrap();
        assert_eq!((shown.proofs.len(), shown.ends.len()), (1, 1));
    }
}
