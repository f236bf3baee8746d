//! Tokens that several clients of one process share.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::{LockAttempt, StoreFuture, TokenKey, TokenLock, TokenStore};
use crate::Secret;

/// Keeps tokens in memory, for several clients that are built apart from each other:
/// one for each request, say, or one for each tenant. Clones share what they keep.
///
/// One client and its clones need no store to share a token.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{Api, ClientBuilder, MemoryTokenStore, Result};
/// # fn build<A: Api>(client_id: &str, client_secret: &str) -> Result<(A, A)> {
/// let store = MemoryTokenStore::new();
/// let client = || {
///     ClientBuilder::<A>::new()
///         .domain("tenant.eu.auth0.com")
///         .client_credentials(client_id, client_secret)
///         .token_store(store.clone())
///         .build()
/// };
/// # Ok((client()?, client()?))
/// # }
/// ```
#[derive(Clone, Default)]
pub struct MemoryTokenStore {
    entries: Arc<Mutex<HashMap<TokenKey, Entry>>>,
}

struct Entry {
    value: Option<Secret>,
    lock: Arc<Semaphore>,
}

impl MemoryTokenStore {
    /// A store with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    fn with<T>(&self, key: &TokenKey, read: impl FnOnce(&mut Entry) -> T) -> T {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        read(entries.entry(key.clone()).or_insert_with(|| Entry {
            value: None,
            lock: Arc::new(Semaphore::new(1)),
        }))
    }
}

impl TokenStore for MemoryTokenStore {
    fn load<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, Option<Secret>> {
        let value = self.with(key, |entry| entry.value.clone());
        Box::pin(std::future::ready(Ok(value)))
    }

    fn save<'a>(
        &'a self,
        key: &'a TokenKey,
        value: &'a Secret,
        _: Duration,
    ) -> StoreFuture<'a, ()> {
        self.with(key, |entry| entry.value = Some(value.clone()));
        Box::pin(std::future::ready(Ok(())))
    }

    fn try_lock<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, LockAttempt> {
        let lock = self.with(key, |entry| entry.lock.clone());
        let attempt = match lock.try_acquire_owned() {
            Ok(permit) => LockAttempt::Acquired(TokenLock::new(async move { drop(permit) })),
            Err(_) => LockAttempt::Held,
        };
        Box::pin(std::future::ready(Ok(attempt)))
    }
}

/// Shows no token.
impl fmt::Debug for MemoryTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryTokenStore(..)")
    }
}
