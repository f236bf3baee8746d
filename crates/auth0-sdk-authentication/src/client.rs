//! The client of the Authentication API.

use std::fmt;
use std::sync::Arc;

use auth0_sdk_core::{Api, Client, ClientIdentity, Error, Result, Secret};
use auth0_sdk_jose::{Discovery, KeySet};

use crate::dpop::DpopKey;
use crate::id_token::IdTokenSettings;
use crate::tokens::Tokens;
use crate::{AuthenticationClientBuilder, ValidateIdToken, ValidateLogoutToken};

/// A client of the Authentication API of one tenant, for one application.
///
/// It is cheap to clone; clones share connections and what was read of the tenant's keys and
/// description. Nothing is sent when it is made.
///
/// # Example
///
/// ```no_run
/// use auth0_sdk_authentication::AuthenticationClient;
///
/// # async fn example(id: &str, secret: &str) -> auth0_sdk_core::Result<()> {
/// let auth0 = AuthenticationClient::builder()
///     .domain("tenant.eu.auth0.com")
///     .client_id(id)
///     .client_secret(secret)
///     .build()?;
/// let tokens = auth0.tokens().client_credentials("https://api.example.com").await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct AuthenticationClient {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) client: Client,
    pub(crate) keys: KeySet,
    pub(crate) discovery: Discovery,
    pub(crate) id_tokens: IdTokenSettings,
    /// What all tokens are bound to, unless a call says otherwise.
    pub(crate) dpop: Option<DpopKey>,
}

impl AuthenticationClient {
    /// Settings of a client.
    pub fn builder() -> AuthenticationClientBuilder {
        AuthenticationClientBuilder::new()
    }

    /// Tokens: every grant of the token endpoint.
    pub fn tokens(&self) -> Tokens<'_> {
        Tokens::new(self)
    }

    /// Checks an ID token that came by another way than through this client.
    pub fn validate_id_token(&self, token: impl Into<Secret>) -> ValidateIdToken {
        ValidateIdToken::new(self, token.into())
    }

    /// Checks a logout token, by which the tenant says that a session has ended.
    pub fn validate_logout_token(&self, token: impl Into<Secret>) -> ValidateLogoutToken {
        ValidateLogoutToken::new(self, token.into())
    }

    /// The id of the application.
    pub fn client_id(&self) -> &str {
        // The builder makes no client without one.
        self.inner
            .client
            .identity()
            .map_or("", ClientIdentity::client_id)
    }

    /// As whom the tenant issues tokens: `https://{domain}/`.
    pub fn issuer(&self) -> &str {
        self.inner.client.issuer()
    }

    /// What the tenant says of itself at `/.well-known/openid-configuration`: read when it is
    /// first needed, and kept.
    pub fn discovery(&self) -> &Discovery {
        &self.inner.discovery
    }

    /// The keys by which the tenant signs, read when they are first needed, and kept.
    pub fn keys(&self) -> &KeySet {
        &self.inner.keys
    }

    pub(crate) fn new(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
        }
    }

    pub(crate) fn identity(&self) -> Result<&ClientIdentity> {
        let identity = self.inner.client.identity();
        identity.ok_or_else(|| Error::misconfigured("the client has no id"))
    }

    pub(crate) fn id_tokens(&self) -> &IdTokenSettings {
        &self.inner.id_tokens
    }

    pub(crate) fn dpop(&self) -> Option<&DpopKey> {
        self.inner.dpop.as_ref()
    }
}

impl AsRef<Client> for AuthenticationClient {
    fn as_ref(&self) -> &Client {
        &self.inner.client
    }
}

/// Shows no secret.
impl fmt::Debug for AuthenticationClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationClient")
            .field("issuer", &self.issuer())
            .field("client_id", &self.client_id())
            .finish_non_exhaustive()
    }
}

/// The API as the core knows it: at the root of the domain, with no token of its own.
pub(crate) struct Root(pub(crate) Client);

impl From<Client> for Root {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

impl Api for Root {
    const BASE_PATH: &'static str = "";
    const NAME: &'static str = "authentication";
}
