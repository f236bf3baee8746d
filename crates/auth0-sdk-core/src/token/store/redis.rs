//! Tokens that several machines share through Redis.

use std::fmt;
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, RedisError, cmd};
use tokio::sync::OnceCell;

use super::{LockAttempt, StoreFuture, TokenKey, TokenLock, TokenStore};
use crate::token::assertion::unique;
use crate::{Error, Result, Secret};

/// A process that died with the lock is waited for no longer than this.
const LOCK_LIFETIME: Duration = Duration::from_secs(30);
/// A server that is not there costs a call no more than a few of these.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(2);
/// No token is kept for longer than a year, and no server takes every number.
const LONGEST_EXPIRY: u64 = 366 * 24 * 60 * 60;
/// Lets go of a lock, unless it ran out and somebody else has it now.
const UNLOCK: &str = "if redis.call('get', KEYS[1]) == ARGV[1] then \
     return redis.call('del', KEYS[1]) else return 0 end";

/// Keeps tokens in Redis, for all processes on all machines that reach it.
///
/// Tokens are kept as they are and expire by themselves; whoever can read the database
/// can use them. The lock is `SET NX PX` on a single server.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_core::{Api, ClientBuilder, Result};
/// # fn build<A: Api>(client_id: &str, client_secret: &str) -> Result<A> {
/// use auth0_sdk_core::RedisTokenStore;
/// let client = ClientBuilder::<A>::new()
///     .domain("tenant.eu.auth0.com")
///     .client_credentials(client_id, client_secret)
///     .token_store(RedisTokenStore::new("redis://127.0.0.1/")?)
///     .build()?;
/// # Ok(client)
/// # }
/// ```
#[derive(Clone)]
pub struct RedisTokenStore {
    client: Client,
    prefix: String,
    connection: OnceCell<ConnectionManager>,
}

impl RedisTokenStore {
    /// A store at an address such as `redis://:password@host:6379/0`. Nothing is sent
    /// before a token is needed, and a connection that breaks is made again.
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
            Error::configuration(
                "the address of the Redis store is not valid: give one such as \
                 `redis://127.0.0.1/`",
            )
        })?;
        Ok(Self {
            client,
            prefix: "auth0:token:".to_owned(),
            connection: OnceCell::new(),
        })
    }

    /// What the names of all entries begin with; `auth0:token:` unless set.
    ///
    /// # Example
    ///
    /// ```
    /// # fn main() -> auth0_sdk_core::Result<()> {
    /// use auth0_sdk_core::RedisTokenStore;
    /// let store = RedisTokenStore::new("redis://127.0.0.1/")?.with_prefix("staging:");
    /// # let _ = store;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

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

    fn name(&self, key: &TokenKey) -> String {
        format!("{}{key}", self.prefix)
    }
}

impl TokenStore for RedisTokenStore {
    fn load<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, Option<Secret>> {
        Box::pin(async move {
            let mut connection = self.connection().await.map_err(without_address)?;
            let mut load = cmd("GET");
            load.arg(self.name(key));
            let found = load.query_async::<Option<Vec<u8>>>(&mut connection).await;
            let found = found.map_err(without_address)?;
            // What is no text is no token, which is for the reader to say.
            let text = |bytes| Secret::new(String::from_utf8(bytes).unwrap_or_default());
            Ok(found.map(text))
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a TokenKey,
        value: &'a Secret,
        lifetime: Duration,
    ) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut connection = self.connection().await.map_err(without_address)?;
            let mut save = cmd("SET");
            save.arg(self.name(key)).arg(value.expose());
            save.arg("EX")
                .arg(lifetime.as_secs().clamp(1, LONGEST_EXPIRY));
            let saved = save.query_async::<()>(&mut connection).await;
            Ok(saved.map_err(without_address)?)
        })
    }

    fn try_lock<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, LockAttempt> {
        Box::pin(async move {
            let mut connection = self.connection().await.map_err(without_address)?;
            let (name, mine) = (format!("{}:lock", self.name(key)), unique()?);
            let mut set = cmd("SET");
            set.arg(&name).arg(&mine).arg("NX");
            set.arg("PX").arg(LOCK_LIFETIME.as_millis());
            // It is there before the lock is asked for: where the answer is lost, what the
            // server may have locked is let go of as well.
            let lock = unlocking(connection.clone(), name, mine);
            let locked = set.query_async::<Option<String>>(&mut connection);
            match locked.await.map_err(without_address)? {
                Some(_) => Ok(LockAttempt::Acquired(lock)),
                None => {
                    lock.forget();
                    Ok(LockAttempt::Held)
                }
            }
        })
    }
}

fn unlocking(mut connection: ConnectionManager, name: String, mine: String) -> TokenLock {
    TokenLock::new(async move {
        let mut unlock = cmd("EVAL");
        unlock.arg(UNLOCK).arg(1).arg(name).arg(mine);
        // A lock that cannot be let go of runs out by itself.
        let _ = unlock.query_async::<i64>(&mut connection).await;
    })
}

/// Shows neither the address nor its password.
impl fmt::Debug for RedisTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokenStore")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

/// An error whose text is about the kind of failure alone.
fn without_address(error: RedisError) -> std::io::Error {
    let code = error.code().unwrap_or_default();
    std::io::Error::other(format!("Redis: {} {code}", error.category()))
}
