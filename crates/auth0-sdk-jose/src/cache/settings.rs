//! How long a document is kept, and how often it is asked for.

use std::time::Duration;

/// How long what an issuer publishes is kept, and how often it is asked for.
///
/// # Example
///
/// Keys that are revoked count for five minutes at most, whatever happens:
///
/// ```
/// use auth0_sdk_jose::CacheSettings;
/// use std::time::Duration;
///
/// let settings = CacheSettings::new()
///     .lifetime(Duration::from_secs(300))
///     .serve_stale(Duration::ZERO);
/// # let _ = settings;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CacheSettings {
    pub(crate) lifetime: Duration,
    pub(crate) cool_down: Duration,
    pub(crate) stale: Duration,
    pub(crate) timeout: Duration,
    pub(crate) unknown_keys: Duration,
}

impl CacheSettings {
    /// The defaults, each of which is named at its setter.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long a document serves; 600 seconds unless set. When four fifths of it are over,
    /// the next one is fetched while the old one serves.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// Keys that are not known are a reason to fetch the keys again; no sooner than after
    /// this time, 30 seconds unless set, however many tokens name some.
    #[must_use]
    pub fn cool_down(mut self, cool_down: Duration) -> Self {
        self.cool_down = cool_down;
        self
    }

    /// The time that was set by [`cool_down`](Self::cool_down).
    pub fn cool_down_time(&self) -> Duration {
        self.cool_down
    }

    /// How long beyond its lifetime a document serves while the issuer cannot be reached; an
    /// hour unless set. With zero nothing serves any longer than its lifetime.
    #[must_use]
    pub fn serve_stale(mut self, stale: Duration) -> Self {
        self.stale = stale;
        self
    }

    /// How long a fetch may take with its retries; 5 seconds unless set.
    #[must_use]
    pub fn fetch_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long the id of a key that was asked for in vain is no reason to ask again; 60
    /// seconds unless set. It is longer than the cool-down, so that somebody who sends one
    /// wrong id again and again does not use up what others may need.
    #[must_use]
    pub fn remember_unknown_keys(mut self, duration: Duration) -> Self {
        self.unknown_keys = duration;
        self
    }
}

impl Default for CacheSettings {
    fn default() -> Self {
        Self {
            lifetime: Duration::from_secs(600),
            cool_down: Duration::from_secs(30),
            stale: Duration::from_secs(3600),
            timeout: Duration::from_secs(5),
            unknown_keys: Duration::from_secs(60),
        }
    }
}
