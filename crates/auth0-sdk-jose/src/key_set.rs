//! The keys of one issuer, fetched when they are needed and kept.

mod elsewhere;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use auth0_sdk_core::{BoxFuture, Client, CustomDomain, Error, Idempotency, Operation, Result};
use tokio::time::Instant;

use crate::cache::{self, Cache};
use crate::{CacheSettings, Header, Jwk, JwkSet, Rejection};

static JWKS: Operation = Operation {
    id: "jwks",
    method: "GET",
    path: "/.well-known/jwks.json",
    scopes: &[],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

/// The keys of one issuer.
///
/// It is cheap to clone, and clones share what was fetched. Nothing is sent when it is made;
/// the first token that is checked fetches the keys, once for all who wait. They are fetched
/// again before their lifetime is over, while the old ones serve, and when a token names a
/// key that is not among them. While the issuer cannot be reached, the old ones serve for a
/// limited time. [`CacheSettings`] has the durations.
///
/// The keys are those at `/.well-known/jwks.json` below the base of the client, which is where
/// a tenant has them. [`at`](Self::at) and [`discovered`](Self::discovered) are for issuers
/// that have them elsewhere. No address that comes with a token decides which keys are trusted.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Client, Result};
/// use auth0_sdk_jose::{Algorithm, Jws, KeySet};
///
/// async fn key_of(token: &str, client: &Client) -> Result<()> {
///     let keys = KeySet::new(client);
///     let token = Jws::parse(token, &[Algorithm::Rs256])?;
///     let key = keys.find(token.header()).await?;
///     println!("signed by {:?}, it says", key.key_id());
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct KeySet(Arc<Source>);

enum Source {
    Fixed(JwkSet),
    Fetched(Fetched),
}

struct Fetched {
    keys: Cache<JwkSet>,
    unknown: Unknown,
}

impl KeySet {
    /// The keys of the tenant that the client is for, kept as the defaults of
    /// [`CacheSettings`] say.
    pub fn new(client: &Client) -> Self {
        Self::with_settings(client, CacheSettings::default())
    }

    /// The keys of the tenant that the client is for, kept as these settings say.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{CacheSettings, KeySet};
    /// use std::time::Duration;
    ///
    /// fn keys(client: &auth0_sdk_core::Client) -> KeySet {
    ///     let settings = CacheSettings::new().lifetime(Duration::from_secs(120));
    ///     KeySet::with_settings(client, settings)
    /// }
    /// ```
    pub fn with_settings(client: &Client, settings: CacheSettings) -> Self {
        let client = client.clone();
        Self::fetched(settings, move || {
            cache::document(&client, &JWKS, settings.timeout)
        })
    }

    /// Keys that never change and are never fetched.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{JwkSet, KeySet};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let file = std::env::temp_dir().join(format!("jwks-{}.json", std::process::id()));
    /// # std::fs::write(&file, r#"{"keys": []}"#)?;
    /// let keys = KeySet::fixed(JwkSet::from_json(&std::fs::read_to_string(&file)?)?);
    /// # std::fs::remove_file(file)?;
    /// # let _ = keys;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixed(keys: JwkSet) -> Self {
        Self(Arc::new(Source::Fixed(keys)))
    }

    fn fetched(
        settings: CacheSettings,
        fetch: impl Fn() -> BoxFuture<Result<JwkSet>> + Send + Sync + 'static,
    ) -> Self {
        let usable = move || -> BoxFuture<Result<JwkSet>> {
            let fetched = fetch();
            Box::pin(async move { usable(fetched.await?) })
        };
        Self(Arc::new(Source::Fetched(Fetched {
            keys: Cache::new(settings, usable),
            unknown: Unknown::new(settings.unknown_keys),
        })))
    }

    /// The key for a token, as [`JwkSet::find`] finds it.
    ///
    /// A key that is not known is looked for once more in keys that are fetched anew, so that
    /// a rotation is noticed at once. That happens no more often than
    /// [`cool_down`](CacheSettings::cool_down) allows.
    ///
    /// # Errors
    ///
    /// [`is_invalid_token`](auth0_sdk_core::Error::is_invalid_token) with
    /// [`Rejection::KeyNotFound`] or [`Rejection::KeyMismatch`]; any other error is that of a
    /// fetch, which says nothing about the token. A set without any key that can be used is
    /// [`is_decode`](auth0_sdk_core::Error::is_decode), and those of before serve on.
    pub async fn find(&self, header: &Header) -> Result<Jwk> {
        let fetched = match &*self.0 {
            Source::Fixed(keys) => return Ok(keys.find(header)?.clone()),
            Source::Fetched(fetched) => fetched,
        };
        let keys = fetched.keys.get().await?;
        match (keys.find(header), header.key_id()) {
            (Err(Rejection::KeyNotFound), Some(key_id)) => {
                fetched.find_anew(&keys, header, key_id).await
            }
            (found, _) => Ok(found?.clone()),
        }
    }

    /// The key for a token where it is known already; nothing is fetched and nobody waits.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::Result;
    /// use auth0_sdk_jose::{Jwk, Jws, KeySet};
    ///
    /// async fn key(keys: &KeySet, token: &Jws<'_>) -> Result<Jwk> {
    ///     match keys.find_known(token.header()) {
    ///         Some(key) => Ok(key),
    ///         None => keys.find(token.header()).await,
    ///     }
    /// }
    /// ```
    pub fn find_known(&self, header: &Header) -> Option<Jwk> {
        match &*self.0 {
            Source::Fixed(keys) => keys.find(header).ok().cloned(),
            Source::Fetched(fetched) => fetched.keys.known()?.find(header).ok().cloned(),
        }
    }

    /// All keys, fetched if need be: for a start that is ready for the first token.
    ///
    /// # Errors
    ///
    /// What the fetch failed with.
    ///
    /// # Example
    ///
    /// ```
    /// async fn prepare(keys: &auth0_sdk_jose::KeySet) -> auth0_sdk_core::Result<()> {
    ///     println!("the issuer has {} keys", keys.keys().await?.iter().count());
    ///     Ok(())
    /// }
    /// ```
    pub async fn keys(&self) -> Result<JwkSet> {
        match &*self.0 {
            Source::Fixed(keys) => Ok(keys.clone()),
            Source::Fetched(fetched) => Ok(JwkSet::clone(&*fetched.keys.get().await?)),
        }
    }
}

/// A tenant always has a key: a set without one is a fault, and no reason to forget good ones.
fn usable(keys: JwkSet) -> Result<JwkSet> {
    if keys.iter().next().is_none() {
        let text = "the set of keys has none that can be used for signatures";
        return Err(Error::undecodable(text).of_operation(&JWKS));
    }
    Ok(keys)
}

impl Fetched {
    async fn find_anew(&self, old: &Arc<JwkSet>, header: &Header, key_id: &str) -> Result<Jwk> {
        // While the issuer does not answer, what it did not have before it may have now.
        if let Some(outage) = self.keys.outage() {
            return Err(outage);
        }
        if self.unknown.has(key_id, Instant::now()) {
            return Err(Rejection::KeyNotFound.into());
        }
        let Some(keys) = self.keys.newer_than(old).await? else {
            return Err(Rejection::KeyNotFound.into());
        };
        let found = keys.find(header);
        if matches!(found, Err(Rejection::KeyNotFound)) {
            self.unknown.remember(key_id, Instant::now());
        }
        Ok(found?.clone())
    }
}

impl fmt::Debug for KeySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeySet").finish_non_exhaustive()
    }
}

/// The ids of keys that were asked for in vain.
struct Unknown {
    kept_for: Duration,
    since: Mutex<HashMap<String, Instant>>,
}

impl Unknown {
    const MOST: usize = 1000;
    /// Longer ids are not kept: what strangers write is to take little room.
    const LONGEST: usize = 256;

    fn new(kept_for: Duration) -> Self {
        Self {
            kept_for,
            since: Mutex::default(),
        }
    }

    fn has(&self, key_id: &str, now: Instant) -> bool {
        let since = self.since.lock().unwrap_or_else(PoisonError::into_inner);
        since
            .get(key_id)
            .is_some_and(|since| self.counts(*since, now))
    }

    fn remember(&self, key_id: &str, now: Instant) {
        let mut since = self.since.lock().unwrap_or_else(PoisonError::into_inner);
        if since.len() >= Self::MOST {
            since.retain(|_, since| self.counts(*since, now));
        }
        if since.len() < Self::MOST && key_id.len() <= Self::LONGEST {
            since.insert(key_id.to_owned(), now);
        }
    }

    fn counts(&self, since: Instant, now: Instant) -> bool {
        now.duration_since(since) < self.kept_for
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn ids_are_forgotten_and_take_little_room() {
        let unknown = Unknown::new(Duration::from_secs(60));
        let now = Instant::now();
        for number in 0..2 * Unknown::MOST {
            unknown.remember(&number.to_string(), now);
        }
        unknown.remember(&"long".repeat(100), now);
        let kept = || unknown.since.lock().unwrap().len();
        assert_eq!(kept(), Unknown::MOST);
        assert!(unknown.has("7", now));
        let later = now + Duration::from_secs(60);
        assert!(!unknown.has("7", later));
        unknown.remember("new", later);
        assert_eq!(kept(), 1);
    }
}
