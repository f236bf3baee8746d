//! Where tokens are kept beyond one client: for other processes and for later.
//!
//! A [`TokenStore`] keeps texts by keys and lends a lock. What is in the texts, when a
//! token is renewed, who waits for whom, and that a store which fails fails no call, is
//! decided here, once for all stores.

mod file;
mod key;
mod memory;
#[cfg(feature = "redis")]
mod redis;
mod shared;
mod stored;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::Secret;

pub use file::FileTokenStore;
pub use key::TokenKey;
pub use memory::MemoryTokenStore;
#[cfg(feature = "redis")]
pub use redis::RedisTokenStore;
pub(crate) use shared::{Need, Obtained, SharedTokens};
pub(crate) use stored::StoredToken;

/// What a [`TokenStore`] answers with. The text of an error is logged as a warning, so
/// that there must be no secret in it.
pub type StoreFuture<'a, T> =
    Pin<Box<dyn Future<Output = Result<T, Box<dyn std::error::Error + Send + Sync>>> + Send + 'a>>;

/// Keeps tokens for several clients, processes or machines, because tokens for machines
/// are counted and billed.
///
/// A store that fails, or that has something else than what was kept, is no reason for a
/// call to fail: a token is fetched as if there were no store, and a warning says why.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Secret, StoreFuture, TokenKey, TokenStore};
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use std::time::Duration;
///
/// #[derive(Default)]
/// struct Kept(Mutex<HashMap<String, Secret>>);
///
/// impl TokenStore for Kept {
///     fn load<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, Option<Secret>> {
///         Box::pin(async { Ok(self.0.lock().unwrap().get(key.as_str()).cloned()) })
///     }
///
///     fn save<'a>(
///         &'a self,
///         key: &'a TokenKey,
///         value: &'a Secret,
///         lifetime: Duration,
///     ) -> StoreFuture<'a, ()> {
///         let _ = lifetime;
///         Box::pin(async {
///             self.0.lock().unwrap().insert(key.as_str().to_owned(), value.clone());
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// What was saved last under the key, if it is still there.
    fn load<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, Option<Secret>>;

    /// Keeps a value in place of the one before. It holds a token as it is, so that it
    /// is for nobody else's eyes, and it is of no use after the lifetime.
    fn save<'a>(
        &'a self,
        key: &'a TokenKey,
        value: &'a Secret,
        lifetime: Duration,
    ) -> StoreFuture<'a, ()>;

    /// Takes the lock of the key if nobody has it, and does not wait for it. Whoever has
    /// it fetches the token for all; without locks, each process fetches its own.
    fn try_lock<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, LockAttempt> {
        let _ = key;
        Box::pin(std::future::ready(Ok(LockAttempt::Unsupported)))
    }
}

/// A store that several clients share.
impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, Option<Secret>> {
        (**self).load(key)
    }

    fn save<'a>(
        &'a self,
        key: &'a TokenKey,
        value: &'a Secret,
        lifetime: Duration,
    ) -> StoreFuture<'a, ()> {
        (**self).save(key, value, lifetime)
    }

    fn try_lock<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, LockAttempt> {
        (**self).try_lock(key)
    }
}

/// What came of trying to lock.
#[derive(Debug)]
#[non_exhaustive]
pub enum LockAttempt {
    /// Nobody else has it until it is let go.
    Acquired(TokenLock),
    /// Somebody else has it.
    Held,
    /// The store has no locks.
    Unsupported,
}

/// A lock that is held. It is let go however its holder ends, also when the call that
/// waited for the token is dropped.
///
/// # Example
///
/// ```
/// # async fn example(file: std::fs::File) {
/// use auth0_sdk_core::{LockAttempt, TokenLock};
/// // Closing the file lets go of its lock.
/// let attempt = LockAttempt::Acquired(TokenLock::new(async move { drop(file) }));
/// # let _ = attempt;
/// # }
/// ```
pub struct TokenLock {
    release: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl TokenLock {
    /// A lock that this future lets go of. Where it is dropped without having been
    /// polled, because there is no runtime any more, what it owns is dropped with it.
    pub fn new(release: impl Future<Output = ()> + Send + 'static) -> Self {
        Self {
            release: Some(Box::pin(release)),
        }
    }

    /// Lets go of nothing, because nothing was locked.
    #[cfg(feature = "redis")]
    fn forget(mut self) {
        self.release = None;
    }

    pub(crate) async fn release(mut self) {
        if let Some(release) = self.release.take() {
            release.await;
        }
    }
}

impl Drop for TokenLock {
    fn drop(&mut self) {
        if let Some(release) = self.release.take()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(release);
        }
    }
}

impl fmt::Debug for TokenLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenLock(..)")
    }
}
