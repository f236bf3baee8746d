//! Fetches a token once for all who share a store.

use std::fmt::Display;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use tokio::time::{Instant, timeout};

use super::{LockAttempt, StoredToken, TokenKey, TokenLock, TokenStore};
use crate::token::Token;
use crate::{Result, Secret};

/// No store is waited for longer than this, for one thing asked of it.
const STORE_PATIENCE: Duration = Duration::from_secs(3);
/// Whoever has the lock longer than this is not waited for any more.
const LOCK_PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at a lock that somebody else has: at first, and at most.
const FIRST_LOOK: Duration = Duration::from_millis(5);
const LAST_LOOK: Duration = Duration::from_millis(100);

/// A store, and the key of the one token that a client takes from it.
pub(crate) struct SharedTokens {
    store: Arc<dyn TokenStore>,
    key: TokenKey,
}

/// Which tokens of the store will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Any that serves: nobody has one.
    Serving,
    /// One that need not be renewed yet: a token that serves is there.
    Fresh,
}

/// A token, from the store or just fetched.
pub(crate) enum Obtained {
    Stored(StoredToken),
    Fetched(Token),
}

/// The store did not do what was asked, and a warning has said so.
struct Failed;

impl SharedTokens {
    pub(crate) fn new(store: Arc<dyn TokenStore>, key: TokenKey) -> Self {
        Self { store, key }
    }

    /// A token of the store that will do, or else one that is fetched, by one process
    /// at a time, and kept.
    pub(crate) async fn obtain(
        &self,
        need: Need,
        refused: Option<&Secret>,
        fetch: impl Future<Output = Result<Token>>,
    ) -> Result<Obtained> {
        let lock = match self.wait(need, refused).await {
            Waited::Stored(token) => return Ok(Obtained::Stored(token)),
            Waited::Fetch(lock) => lock,
            Waited::Failed => return fetch.await.map(Obtained::Fetched),
        };
        let fetched = fetch.await;
        if let Ok(Token {
            secret,
            expires_in: Some(lifetime),
            ..
        }) = &fetched
        {
            self.save(secret, *lifetime).await;
        }
        if let Some(lock) = lock {
            self.unlock(lock).await;
        }
        fetched.map(Obtained::Fetched)
    }

    /// Waits until there is a token or it is this process's turn to fetch one.
    async fn wait(&self, need: Need, refused: Option<&Secret>) -> Waited {
        let began = Instant::now();
        let mut pause = FIRST_LOOK;
        loop {
            let Ok(stored) = self.load(need, refused).await else {
                return Waited::Failed;
            };
            if let Some(token) = stored {
                return Waited::Stored(token);
            }
            match self.asked("lock", self.store.try_lock(&self.key)).await {
                Ok(LockAttempt::Held) => {}
                Ok(LockAttempt::Acquired(lock)) => {
                    return self.look_again(need, refused, lock).await;
                }
                Ok(LockAttempt::Unsupported) => return Waited::Fetch(None),
                Err(Failed) => return Waited::Failed,
            }
            if began.elapsed() > LOCK_PATIENCE {
                warn("lock", &"it has been held for too long by somebody else");
                return Waited::Fetch(None);
            }
            tokio::time::sleep(pause.mul_f64(0.5 + fastrand::f64() / 2.0)).await;
            pause = (pause * 2).min(LAST_LOOK);
        }
    }

    /// Between the look and the lock, its last holder may have saved a token.
    async fn look_again(&self, need: Need, refused: Option<&Secret>, lock: TokenLock) -> Waited {
        match self.load(need, refused).await {
            Ok(Some(token)) => {
                self.unlock(lock).await;
                Waited::Stored(token)
            }
            _ => Waited::Fetch(Some(lock)),
        }
    }

    async fn load(
        &self,
        need: Need,
        refused: Option<&Secret>,
    ) -> Result<Option<StoredToken>, Failed> {
        let Some(text) = self.asked("load", self.store.load(&self.key)).await? else {
            return Ok(None);
        };
        let Some(stored) = StoredToken::read(&text) else {
            warn(
                "load",
                &"what is kept there is no token, and will be replaced",
            );
            return Ok(None);
        };
        let now = SystemTime::now();
        let will_do = refused != Some(&stored.access_token)
            && match need {
                Need::Serving => !stored.remaining(now).is_zero(),
                Need::Fresh => stored.is_fresh(now),
            };
        Ok(will_do.then_some(stored))
    }

    async fn save(&self, token: &Secret, lifetime: Duration) {
        let stored = StoredToken::new(token.clone(), lifetime, SystemTime::now());
        if let Some(text) = stored.write() {
            let saving = self.store.save(&self.key, &text, stored.lifetime());
            let _ = self.asked("save", saving).await;
        }
    }

    async fn unlock(&self, lock: TokenLock) {
        let released = lock.release().map(Ok);
        let _ = self.asked("unlock", released).await;
    }

    async fn asked<T>(
        &self,
        what: &str,
        answer: impl Future<Output = Result<T, Box<dyn std::error::Error + Send + Sync>>>,
    ) -> Result<T, Failed> {
        match timeout(STORE_PATIENCE, answer).await {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(error)) => warn(what, &error),
            Err(_) => warn(what, &"it did not answer in time"),
        }
        Err(Failed)
    }
}

enum Waited {
    Stored(StoredToken),
    Fetch(Option<TokenLock>),
    /// The store is out of order, and is not asked for anything more this time.
    Failed,
}

fn warn(what: &str, error: &dyn Display) {
    tracing::warn!(
        operation = what,
        %error,
        "the token store failed; tokens are fetched without it"
    );
}
