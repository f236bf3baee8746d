//! Proofs that a caller holds the key that its token is bound to (RFC 9449).

mod nonces;
mod proof;
mod replay;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_core::{Error, Result};
use auth0_sdk_jose::Algorithm;

use super::Mode;

pub use nonces::Nonces;
pub(crate) use proof::{Asked, Proofs};
#[cfg(feature = "redis")]
pub use replay::RedisReplayStore;
pub use replay::{MemoryReplayStore, Occurrence, ProofId, ReplayStore};

/// What is asked of callers by DPoP (RFC 9449, section 7).
///
/// Unless it is off, a token that is bound to a key is accepted by the scheme `DPoP` alone, with
/// a proof by that key: made for this method and this address
/// ([`PublicUrl`](crate::PublicUrl)), for this token, just now, and never shown before.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Algorithm, Dpop, Verifier};
/// use std::time::Duration;
///
/// let dpop = Dpop::required()
///     .algorithms([Algorithm::Es256, Algorithm::EdDsa])
///     .max_age(Duration::from_secs(60));
/// let settings = Verifier::builder().dpop(dpop);
/// # let _ = settings;
/// ```
#[derive(Clone)]
pub struct Dpop {
    pub(crate) mode: Mode,
    algorithms: Vec<Algorithm>,
    max_age: Duration,
    leeway: Duration,
    nonces: Option<Nonces>,
    store: Option<Arc<dyn ReplayStore>>,
}

/// No proof is a long-lived thing, and what is remembered of it is remembered as long.
const LONGEST: Duration = Duration::from_secs(3_600);

impl Dpop {
    /// Tokens that are bound to a key need a proof, and others may come by `Bearer`; the
    /// default.
    pub fn allowed() -> Self {
        Self {
            mode: Mode::Allowed,
            algorithms: vec![Algorithm::Es256],
            max_age: Duration::from_secs(300),
            leeway: Duration::from_secs(30),
            nonces: None,
            store: None,
        }
    }

    /// Every token has to be bound to a key, and to come with a proof.
    pub fn required() -> Self {
        Self {
            mode: Mode::Required,
            ..Self::allowed()
        }
    }

    /// Nobody looks at proofs: whoever has a token can use it, whatever it is bound to. A
    /// `cnf` that is malformed is refused all the same.
    pub fn off() -> Self {
        Self {
            mode: Mode::Off,
            ..Self::allowed()
        }
    }

    /// The algorithms that proofs may be signed by; ES256 alone unless set. Challenges name
    /// them. Those that need a secret in common are none for proofs (RFC 9449, section 4.2).
    #[must_use]
    pub fn algorithms(mut self, algorithms: impl IntoIterator<Item = Algorithm>) -> Self {
        self.algorithms = algorithms.into_iter().collect();
        self
    }

    /// How old a proof may be by its `iat`: 300 seconds unless set, and an hour at most.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = age;
        self
    }

    /// How far the clock of a caller may be ahead of ours: 30 seconds unless set, and an hour at
    /// most.
    #[must_use]
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// Accepts only proofs with a nonce of the API (RFC 9449, section 9); none is asked for
    /// unless set.
    #[must_use]
    pub fn nonces(mut self, nonces: Nonces) -> Self {
        self.nonces = Some(nonces);
        self
    }

    /// Where it is remembered which proofs were shown; a [`MemoryReplayStore`] unless set.
    #[must_use]
    pub fn replay_store(mut self, store: impl ReplayStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    pub(crate) fn checked(self) -> Result<Option<Proofs>> {
        if self.mode == Mode::Off {
            return Ok(None);
        }
        let fault = if self.algorithms.is_empty() {
            Some("no algorithm is allowed for DPoP proofs, so that all would be refused: name one")
        } else if self.algorithms.iter().any(|one| one.is_symmetric()) {
            Some("DPoP proofs are signed by a private key: HS256 and its like are none for them")
        } else if self.max_age > LONGEST || self.leeway > LONGEST {
            Some("a DPoP proof would be good for more than an hour: ask for fresher ones")
        } else {
            None
        };
        match fault {
            Some(fault) => Err(Error::misconfigured(fault)),
            None => Ok(Some(Proofs {
                algorithms: self.algorithms,
                max_age: self.max_age,
                leeway: self.leeway,
                nonces: self.nonces.as_ref().map(Nonces::checked).transpose()?,
                store: self
                    .store
                    .unwrap_or_else(|| Arc::new(MemoryReplayStore::new())),
            })),
        }
    }
}

/// The default: [`Dpop::allowed`].
impl Default for Dpop {
    fn default() -> Self {
        Self::allowed()
    }
}

impl fmt::Debug for Dpop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dpop")
            .field("mode", &self.mode)
            .field("algorithms", &self.algorithms)
            .field("max_age", &self.max_age)
            .field("leeway", &self.leeway)
            .field("nonces", &self.nonces)
            .finish_non_exhaustive()
    }
}
