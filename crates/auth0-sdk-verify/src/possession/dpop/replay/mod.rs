//! Proofs that were shown already (RFC 9449, section 11.1).

mod memory;
#[cfg(feature = "redis")]
mod redis;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_core::{BoxFuture, Result};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

pub use memory::MemoryReplayStore;
#[cfg(feature = "redis")]
pub use redis::RedisReplayStore;

/// Remembers which proofs were shown, so that each serves once (RFC 9449, section 11.1).
///
/// Several processes of one API need a store that they share, such as a Redis: otherwise a
/// proof serves once in each. A store that fails lets nobody in: the answer is 503.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Error, Occurrence, ProofId, ReplayStore};
/// use std::collections::HashSet;
/// use std::pin::Pin;
/// use std::sync::Mutex;
/// use std::time::Duration;
///
/// type Answer<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;
///
/// /// For a test, which ends before a proof does.
/// #[derive(Default)]
/// struct ForEver(Mutex<HashSet<ProofId>>);
///
/// impl ReplayStore for ForEver {
///     fn remember(&self, proof: ProofId, _lifetime: Duration) -> Answer<Occurrence> {
///         let is_new = self.0.lock().is_ok_and(|mut shown| shown.insert(proof));
///         let occurrence = match is_new {
///             true => Occurrence::First,
///             false => Occurrence::Repeated,
///         };
///         Box::pin(async move { Ok(occurrence) })
///     }
/// }
/// ```
pub trait ReplayStore: Send + Sync + 'static {
    /// Remembers a proof for at least this long, and says whether it is new. That has to be
    /// one step: of two requests that show the same proof at once, one is the first.
    ///
    /// # Errors
    ///
    /// When it could not be remembered, or nobody knows whether it is new.
    fn remember(&self, proof: ProofId, lifetime: Duration) -> BoxFuture<Result<Occurrence>>;
}

/// A store that several verifiers share.
impl<S: ReplayStore + ?Sized> ReplayStore for Arc<S> {
    fn remember(&self, proof: ProofId, lifetime: Duration) -> BoxFuture<Result<Occurrence>> {
        (**self).remember(proof, lifetime)
    }
}

/// Whether a proof was shown before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occurrence {
    /// It is new.
    First,
    /// It was shown before.
    Repeated,
}

/// What tells a proof from all others: a hash of its `jti` and of the key that signed it, so
/// that nobody can use up the ids of somebody else, and all are equally long.
///
/// It is written as 43 characters of base64url.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProofId([u8; 32]);

impl ProofId {
    pub(crate) fn new(thumbprint: &str, jti: &str) -> Self {
        let mut hash = Sha256::new();
        // A thumbprint has no dot, so that no two pairs are the same text.
        hash.update(thumbprint);
        hash.update(".");
        hash.update(jti);
        Self(hash.finalize().into())
    }

    /// The hash.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Writes it in base64url.
impl fmt::Display for ProofId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl fmt::Debug for ProofId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProofId({self})")
    }
}
