//! The settings about tokens: whose they are, how they are asked for, where they are kept.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use super::tokens::Credentials;
use crate::{Api, ClientAuthentication, Secret, Signer, TokenSource, TokenStore};

impl<A: Api> ClientBuilder<A> {
    /// Fetches tokens by the client-credentials grant, with the client secret in the
    /// body of the request.
    pub fn client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        self.client_authentication(client_id, ClientAuthentication::secret_post(client_secret))
    }

    /// Fetches tokens by the client-credentials grant, with an assertion that a
    /// [`PrivateKey`](crate::PrivateKey) or a [`Signer`] of your own signs.
    pub fn private_key_jwt(self, client_id: impl Into<String>, signer: impl Signer) -> Self {
        self.client_authentication(client_id, ClientAuthentication::private_key_jwt(signer))
    }

    /// Fetches tokens by the client-credentials grant, with any of the ways in which a
    /// client can prove who it is.
    pub fn client_authentication(
        mut self,
        client_id: impl Into<String>,
        authentication: ClientAuthentication,
    ) -> Self {
        self.settings.tokens.credentials = Some(Credentials::Client {
            id: client_id.into(),
            authentication,
        });
        self
    }

    /// Sends this token for ever. When it expires, calls fail with 401.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.settings.tokens.credentials = Some(Credentials::Fixed(token.into()));
        self
    }

    /// Takes tokens from a source of yours.
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.settings.tokens.credentials = Some(Credentials::Source(Box::new(source)));
        self
    }

    /// Has no token: each call brings what it needs. For the crates of the SDK.
    #[doc(hidden)]
    pub fn without_token(mut self) -> Self {
        self.settings.tokens.credentials = Some(Credentials::OfCalls(None));
        self
    }

    /// Has no token, but calls that show whose they are. For the crates of the SDK.
    #[doc(hidden)]
    pub fn identified(mut self, client_id: String, authentication: ClientAuthentication) -> Self {
        let identity = (client_id, authentication);
        self.settings.tokens.credentials = Some(Credentials::OfCalls(Some(identity)));
        self
    }

    /// The audience that tokens are asked for, `https://{domain}/api/v2/` or the
    /// like unless set. A custom domain needs it, because the audience keeps
    /// the tenant's own domain.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.settings.tokens.audience = Some(audience.into());
        self
    }

    /// The organization that tokens are asked for, by its id or, where the tenant allows
    /// that, by its name.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.settings.tokens.organization = Some(organization.into());
        self
    }

    /// One more parameter of token requests, for what the tenant's Actions read. What
    /// the client says by itself, such as `client_id`, cannot be said by it.
    pub fn token_parameter(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        let parameter = (name.into(), value.into());
        self.settings.tokens.parameters.push(parameter);
        self
    }

    /// Limits each token request, and each time that a [`TokenSource`] of your own is asked;
    /// 10 seconds unless set. A call that waits for a token waits no longer than its own
    /// time, whatever is set here.
    pub fn token_timeout(mut self, timeout: Duration) -> Self {
        self.settings.tokens.timeout = timeout;
        self
    }

    /// Shares tokens with other clients, processes or machines through a store. It is for
    /// tokens that the client fetches by itself.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use auth0_sdk_core::{Api, ClientBuilder, Result};
    /// # fn build<A: Api>(client_id: &str, client_secret: &str) -> Result<A> {
    /// use auth0_sdk_core::FileTokenStore;
    /// let client = ClientBuilder::<A>::new()
    ///     .domain("tenant.eu.auth0.com")
    ///     .client_credentials(client_id, client_secret)
    ///     .token_store(FileTokenStore::new("/var/lib/example/tokens"))
    ///     .build()?;
    /// # Ok(client)
    /// # }
    /// ```
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.settings.tokens.store = Some(Arc::new(store));
        self
    }
}
