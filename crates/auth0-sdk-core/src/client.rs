//! The client: settings and shared state behind one cheap handle.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method};
use url::Url;

use crate::builder::Address;
use crate::pacing::Pacer;
use crate::token::{ClientIdentity, Tokens};
use crate::transport::Http;
use crate::{
    Backoff, Call, Observer, Operation, Pacing, Quota, Result, RetryPolicy, UntypedRequest,
};

/// An API that is reached through a [`Client`], such as the Management API.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Api, Client, ClientBuilder};
///
/// #[derive(Debug, Clone)]
/// struct Tenant(Client);
///
/// impl From<Client> for Tenant {
///     fn from(client: Client) -> Self {
///         Self(client)
///     }
/// }
///
/// impl Api for Tenant {
///     const BASE_PATH: &'static str = "/api/v2";
///     const NAME: &'static str = "management";
/// }
///
/// # fn main() -> auth0_sdk_core::Result<()> {
/// let tenant: Tenant = ClientBuilder::new()
///     .domain("tenant.eu.auth0.com")
///     .token("ey..")
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait Api: From<Client> {
    /// The path below the domain at which the API lives, such as `/api/v2`.
    const BASE_PATH: &'static str;
    /// The path of the API's audience, `/api/v2` or the like: the base path, unless the
    /// audience has no version where the address has one.
    const AUDIENCE_PATH: &'static str = Self::BASE_PATH;
    /// The name of the API in spans, such as `management`.
    const NAME: &'static str;
}

/// A connection to one API of one tenant.
///
/// It is cheap to clone; clones share connections, the token and everything
/// else. Nothing is sent when it is made.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    /// The base of the API without a slash at its end.
    pub(crate) base: Url,
    pub(crate) name: &'static str,
    pub(crate) http: Http,
    pub(crate) pacer: Pacer,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    /// None where each call brings what it needs.
    pub(crate) tokens: Option<Tokens>,
    pub(crate) identity: Option<ClientIdentity>,
    /// `https://{domain}/`, as which the tenant issues tokens.
    pub(crate) issuer: String,
    /// Headers of every request, with an empty place for the token: a map that is made larger
    /// for every call takes its time.
    pub(crate) headers: HeaderMap,
    pub(crate) custom_domain: Option<String>,
    pub(crate) limits: Limits,
}

/// What a call does unless its options say otherwise.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_retries: u32,
    pub(crate) retry_policy: Arc<dyn RetryPolicy>,
    pub(crate) backoff: Backoff,
    pub(crate) longest_wait: Duration,
    pub(crate) max_body_size: usize,
}

impl Client {
    pub(crate) fn new(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
        }
    }

    /// Begins a call of an operation; for generated code.
    #[doc(hidden)]
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(self.clone(), operation)
    }

    /// Reaches what has no typed call, with the same token, retries and errors.
    ///
    /// The path is relative to the base of the API and goes out as it is given:
    /// whatever comes from outside is percent-encoded by the caller.
    ///
    /// # Example
    ///
    /// ```
    /// # async fn example(client: auth0_sdk_core::Client) -> auth0_sdk_core::Result<()> {
    /// let settings = client
    ///     .request(http::Method::GET, "/tenants/settings")
    ///     .query("fields", "friendly_name")
    ///     .await?;
    /// println!("{}", settings["friendly_name"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> UntypedRequest {
        UntypedRequest::new(self, method, path.into())
    }

    /// The quota of tokens of this application and its organization, as the token endpoint
    /// last described it, be it with a token or with a refusal.
    ///
    /// [`resets_in`](crate::QuotaBucket::resets_in) counts from now: zero where the bucket has
    /// been filled since. There is none before the first token was fetched, none where the
    /// tenant has no quota, and none for tokens that came from a
    /// [`TokenStore`](crate::TokenStore) or a source of your own.
    ///
    /// # Example
    ///
    /// ```
    /// fn tokens_left(client: &auth0_sdk_core::Client) -> Option<u64> {
    ///     let quota = client.token_quota()?;
    ///     quota.client.iter().filter_map(|bucket| bucket.remaining).min()
    /// }
    /// ```
    pub fn token_quota(&self) -> Option<Quota> {
        self.inner.tokens.as_ref()?.quota()
    }

    /// Who the client is, where its calls show that by themselves; for the crates of the SDK.
    #[doc(hidden)]
    pub fn identity(&self) -> Option<&ClientIdentity> {
        self.inner.identity.as_ref()
    }

    /// As whom the tenant issues tokens, `https://{domain}/`; for the crates of the SDK.
    #[doc(hidden)]
    pub fn issuer(&self) -> &str {
        &self.inner.issuer
    }

    /// The same client for another address, with the same connections and limits and with no
    /// token; for the crates of the SDK.
    #[doc(hidden)]
    pub fn at(&self, base_url: &str) -> Result<Self> {
        let inner = &*self.inner;
        let address = Address::new(None, Some(base_url))?;
        Ok(Self::new(Inner {
            base: address.below("")?,
            name: inner.name,
            http: inner.http.clone(),
            pacer: Pacer::new(Pacing::off()),
            observer: inner.observer.clone(),
            tokens: None,
            identity: None,
            issuer: address.audience(""),
            headers: inner.headers.clone(),
            custom_domain: None,
            limits: inner.limits.clone(),
        }))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }
}

impl AsRef<Client> for Client {
    fn as_ref(&self) -> &Client {
        self
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.inner.name)
            .field("base", &self.inner.base.as_str())
            .field("limits", &self.inner.limits)
            .finish_non_exhaustive()
    }
}
