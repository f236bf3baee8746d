//! Proofs that were shown, for all machines that reach a Redis.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_core::{BoxFuture, Error, Result};
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, RedisError, cmd};
use tokio::sync::OnceCell;

use super::{Occurrence, ProofId, ReplayStore};

/// A server that is not there costs a request no more than a few of these.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(2);

/// Remembers proofs in Redis, for all processes on all machines that reach it.
///
/// It keeps hashes, by `SET NX EX` on a single server. While the server cannot be reached,
/// requests with a proof are answered with 503.
///
/// # Example
///
/// ```no_run
/// use auth0_sdk_verify::{Dpop, RedisReplayStore};
///
/// # fn main() -> Result<(), auth0_sdk_verify::Error> {
/// let store = RedisReplayStore::new("redis://127.0.0.1/")?;
/// let settings = Dpop::required().replay_store(store);
/// # let _ = settings;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisReplayStore(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    client: Client,
    prefix: String,
    connection: OnceCell<ConnectionManager>,
}

impl RedisReplayStore {
    /// A store at an address such as `redis://:password@host:6379/0`. Nothing is sent before
    /// the first proof comes, and a connection that breaks is made again.
    ///
    /// `rediss://` needs a feature of the crate `redis` for TLS to be on, such as
    /// `tokio-rustls-comp`, which the application chooses.
    ///
    /// # Errors
    ///
    /// When the address is not valid, or of a kind that is not compiled in.
    pub fn new(address: impl AsRef<str>) -> Result<Self> {
        let client = Client::open(address.as_ref()).map_err(|_| {
            // The cause could show the password that is part of the address.
            Error::misconfigured(
                "the address of the Redis store is not valid: give one such as \
                 `redis://127.0.0.1/`",
            )
        })?;
        Ok(Self(Arc::new(Inner {
            client,
            prefix: "auth0:dpop:".to_owned(),
            connection: OnceCell::new(),
        })))
    }

    /// What the names of all entries begin with; `auth0:dpop:` unless set. APIs that share a
    /// Redis and not their callers' proofs need one each.
    ///
    /// # Example
    ///
    /// ```
    /// # fn main() -> Result<(), auth0_sdk_verify::Error> {
    /// use auth0_sdk_verify::RedisReplayStore;
    /// let store = RedisReplayStore::new("redis://127.0.0.1/")?.with_prefix("orders:");
    /// # let _ = store;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).prefix = prefix.into();
        self
    }
}

impl Inner {
    async fn connection(&self) -> Result<ConnectionManager, RedisError> {
        let connect = || {
            let config = ConnectionManagerConfig::new()
                .set_number_of_retries(1)
                .set_connection_timeout(Some(CONNECT_TIMEOUT))
                .set_response_timeout(Some(RESPONSE_TIMEOUT));
            self.client.get_connection_manager_with_config(config)
        };
        self.connection.get_or_try_init(connect).await.cloned()
    }

    async fn remember(&self, proof: ProofId, lifetime: Duration) -> Result<bool, RedisError> {
        let mut connection = self.connection().await?;
        let mut set = cmd("SET");
        set.arg(format!("{}{proof}", self.prefix)).arg(1).arg("NX");
        // A part of a second more is no harm, and a part less would be.
        set.arg("EX").arg(lifetime.as_secs().saturating_add(1));
        let set = set.query_async::<Option<String>>(&mut connection).await?;
        Ok(set.is_some())
    }
}

impl ReplayStore for RedisReplayStore {
    fn remember(&self, proof: ProofId, lifetime: Duration) -> BoxFuture<Result<Occurrence>> {
        let store = Arc::clone(&self.0);
        Box::pin(async move {
            match store.remember(proof, lifetime).await {
                Ok(true) => Ok(Occurrence::First),
                Ok(false) => Ok(Occurrence::Repeated),
                Err(error) => Err(without_address(&error)),
            }
        })
    }
}

/// Shows neither the address nor its password.
impl fmt::Debug for RedisReplayStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisReplayStore")
            .field("prefix", &self.0.prefix)
            .finish_non_exhaustive()
    }
}

/// An error whose text is about the kind of failure alone.
fn without_address(error: &RedisError) -> Error {
    let code = error.code().unwrap_or_default();
    Error::from_transport(format!("Redis: {} {code}", error.category()))
}
