//! Access tokens: where they come from and how they are kept.
//!
//! [`TokenSource`] fetches; the cache here decides when. It fetches once
//! however many calls wait, renews early while the old token still serves, and
//! remembers a refusal for a moment instead of asking again at once. A
//! [`TokenStore`] lets several processes share what it fetched.

mod assertion;
mod authentication;
mod cache;
mod certificate;
mod client_credentials;
mod clock;
mod endpoint;
mod failure;
mod held;
mod identity;
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
mod private_key;
mod signer;
mod store;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;

use crate::{Quota, Result, Secret};

pub use assertion::unique;
pub use authentication::ClientAuthentication;
pub use certificate::ClientCertificate;
pub use clock::ProofClock;
pub use identity::{ClientIdentity, Shown};
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
pub use private_key::PrivateKey;
pub use signer::{Signer, SigningAlgorithm};
#[cfg(feature = "redis")]
pub use store::RedisTokenStore;
pub use store::{
    FileTokenStore, LockAttempt, MemoryTokenStore, StoreFuture, TokenKey, TokenLock, TokenStore,
};

pub(crate) use assertion::Assertions;
pub(crate) use authentication::Means;
pub(crate) use cache::TokenCache;
pub(crate) use client_credentials::ClientCredentials;
pub(crate) use endpoint::Endpoint;
pub(crate) use store::SharedTokens;

/// The longest time before its end at which a token is renewed.
const EARLIEST_RENEWAL: Duration = Duration::from_secs(300);

/// An access token and how long it serves.
///
/// # Example
///
/// ```
/// use std::time::Duration;
/// use auth0_sdk_core::Token;
/// let token = Token::new("ey..").expires_in(Duration::from_secs(86_400));
/// ```
#[derive(Debug, Clone)]
pub struct Token {
    pub(crate) secret: Secret,
    pub(crate) expires_in: Option<Duration>,
    /// The status of the answer that brought it.
    pub(crate) status: Option<StatusCode>,
    /// What that answer said of the quota.
    pub(crate) quota: Option<Quota>,
}

impl Token {
    /// A token whose lifetime only its source knows: it is used for the calls
    /// that wait for it now, and the source is asked again for the next one.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            expires_in: None,
            status: None,
            quota: None,
        }
    }

    /// Says how long the token serves from now on, so that it can be kept.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expires_in = Some(lifetime);
        self
    }
}

/// Your own source of access tokens.
///
/// A closure that returns a future of a token is one too.
///
/// # Example
///
/// ```
/// use std::time::Duration;
/// use auth0_sdk_core::{Error, Result, Token, TokenSource};
///
/// async fn from_vault() -> std::io::Result<String> {
///     Ok("ey..".to_owned())
/// }
///
/// fn source() -> impl TokenSource {
///     || async {
///         let secret = from_vault().await.map_err(Error::from_token_source)?;
///         Ok(Token::new(secret).expires_in(Duration::from_secs(600)))
///     }
/// }
/// # let _ = source();
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Fetches a token. It is not called again before its future is done, or dropped because
    /// it took longer than
    /// [`token_timeout`](crate::ClientBuilder::token_timeout): 10 seconds unless set.
    fn token(&self) -> Pin<Box<dyn Future<Output = Result<Token>> + Send + '_>>;

    /// Told when the server refused a token, before another one is asked for.
    /// A source that keeps tokens itself lets go of this one.
    fn refused(&self, token: &Secret) {
        let _ = token;
    }
}

impl<F, T> TokenSource for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Token>> + Send + 'static,
{
    fn token(&self) -> Pin<Box<dyn Future<Output = Result<Token>> + Send + '_>> {
        Box::pin(self())
    }
}

/// Where a client takes its tokens from.
#[derive(Clone)]
pub(crate) enum Tokens {
    /// One token, given by the caller; nobody can renew it.
    Fixed(Secret),
    Cached(Arc<TokenCache>),
}

impl Tokens {
    /// A token that serves now. A caller with a deadline does not begin a wait that
    /// goes beyond it.
    pub(crate) async fn get(&self, deadline: Option<Instant>) -> Result<Secret> {
        match self {
            Self::Fixed(secret) => Ok(secret.clone()),
            Self::Cached(cache) => cache.get(deadline).await,
        }
    }

    /// The quota of tokens as the token endpoint last described it.
    pub(crate) fn quota(&self) -> Option<Quota> {
        match self {
            Self::Fixed(_) => None,
            Self::Cached(cache) => cache.quota(Instant::now()),
        }
    }

    /// Lets go of a token that the server refused.
    pub(crate) fn refuse(&self, refused: &Secret) {
        if let Self::Cached(cache) = self {
            cache.refuse(refused);
        }
    }

    /// A token instead of one that was refused, if there can be one.
    pub(crate) async fn replace(
        &self,
        refused: &Secret,
        deadline: Option<Instant>,
    ) -> Result<Option<Secret>> {
        match self {
            Self::Fixed(_) => Ok(None),
            Self::Cached(cache) => {
                if !cache.refuse(refused) {
                    return Ok(None);
                }
                let fresh = cache.get(deadline).await?;
                Ok((fresh != *refused).then_some(fresh))
            }
        }
    }
}

/// How long before its end a token is renewed: the earlier of 10 % of its life and
/// five minutes.
fn renewal_before_end(lifetime: Duration) -> Duration {
    (lifetime / 10).min(EARLIEST_RENEWAL)
}

/// Whether a token can stand in a header, after `Bearer` and a space.
pub(crate) fn can_be_sent(token: &Secret) -> bool {
    let mut bytes = token.expose().bytes();
    !token.expose().is_empty() && bytes.all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests;
