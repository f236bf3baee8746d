//! From settings to a client. Nothing is sent, and every mistake is found, in `build`.

use std::fmt;
use std::time::Duration;

use auth0_sdk_core::{
    ClientAuthentication, ClientBuilder, ClientIdentity, Error, Pacing, Result, Secret, Signer,
};
use auth0_sdk_jose::{Algorithm, CacheSettings, Discovery, KeySet};

use crate::AuthenticationClient;
use crate::client::{Inner, Root};
use crate::dpop::DpopKey;
use crate::id_token::IdTokenSettings;

/// How long an attempt may take unless it is said otherwise: somebody waits for a login.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);
/// Clocks that are further apart are wrong, and tokens that ended this long ago are over.
const LONGEST_LEEWAY: Duration = Duration::from_secs(300);
/// No answer of these endpoints is near this size.
const LONGEST_ANSWER: usize = 1 << 20;

/// Settings of an [`AuthenticationClient`].
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::AuthenticationClient;
/// use std::time::Duration;
///
/// # fn build(id: &str, secret: &str) -> auth0_sdk_core::Result<AuthenticationClient> {
/// AuthenticationClient::builder()
///     .domain("tenant.eu.auth0.com")
///     .client_id(id)
///     .client_secret(secret)
///     .timeout(Duration::from_secs(20))
///     .build()
/// # }
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct AuthenticationClientBuilder {
    settings: ClientBuilder<Root>,
    client_id: Option<String>,
    authentication: ClientAuthentication,
    id_tokens: IdTokenSettings,
    cache: CacheSettings,
    keys: Option<KeySet>,
    dpop: Option<DpopKey>,
}

auth0_sdk_core::client_settings!(AuthenticationClientBuilder, settings);

impl AuthenticationClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            settings: defaults(),
            client_id: None,
            authentication: ClientAuthentication::none(),
            id_tokens: IdTokenSettings::default(),
            cache: CacheSettings::default(),
            keys: None,
            dpop: None,
        }
    }

    /// The id of the application.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// The secret of the application, which goes in the body of requests
    /// (`client_secret_post`).
    pub fn client_secret(self, secret: impl Into<Secret>) -> Self {
        self.client_authentication(ClientAuthentication::secret_post(secret))
    }

    /// A key that signs for the application (`private_key_jwt`): a
    /// [`PrivateKey`](auth0_sdk_core::PrivateKey) or a [`Signer`] of your own.
    pub fn private_key_jwt(self, signer: impl Signer) -> Self {
        self.client_authentication(ClientAuthentication::private_key_jwt(signer))
    }

    /// Any of the ways in which an application can prove who it is. Unless it is set, the
    /// application is a public one ([`ClientAuthentication::none`]).
    pub fn client_authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// The algorithm by which the tenant signs ID tokens for this application: RS256 unless
    /// set. A token by another one is refused, whatever it says of itself.
    pub fn id_token_algorithm(mut self, algorithm: Algorithm) -> Self {
        self.id_tokens.algorithm = algorithm;
        self
    }

    /// The algorithm by which the tenant signs logout tokens: RS256 unless set, whatever that
    /// of ID tokens is. It cannot be one by a shared secret.
    pub fn logout_token_algorithm(mut self, algorithm: Algorithm) -> Self {
        self.id_tokens.logout_algorithm = algorithm;
        self
    }

    /// How far the clocks of the tenant and of this machine may be apart when ID tokens and
    /// logout tokens are checked: 60 seconds unless set, and five minutes at most.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.id_tokens.leeway = leeway;
        self
    }

    /// How long the keys and the description of the tenant are kept, and how often they are
    /// asked for: as the defaults of [`CacheSettings`] say unless set.
    ///
    /// ```
    /// use auth0_sdk_authentication::{AuthenticationClient, CacheSettings};
    /// use std::time::Duration;
    ///
    /// let hour = CacheSettings::new().lifetime(Duration::from_secs(3_600));
    /// let settings = AuthenticationClient::builder().key_cache(hour);
    /// # let _ = settings;
    /// ```
    pub fn key_cache(mut self, settings: CacheSettings) -> Self {
        self.cache = settings;
        self
    }

    /// The keys that tokens are checked with: those that another client has fetched already,
    /// or such as never change. Unless set, the client fetches those of the tenant.
    ///
    /// ```
    /// use auth0_sdk_authentication::AuthenticationClient;
    ///
    /// fn for_another_application(one: &AuthenticationClient) -> auth0_sdk_core::Result<AuthenticationClient> {
    ///     AuthenticationClient::builder()
    ///         .domain("tenant.eu.auth0.com")
    ///         .client_id("another")
    ///         .keys(one.keys().clone())
    ///         .build()
    /// }
    /// ```
    pub fn keys(mut self, keys: KeySet) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Binds all tokens to this key (DPoP, RFC 9449), unless a call says otherwise.
    pub fn dpop(mut self, key: DpopKey) -> Self {
        self.dpop = Some(key);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When a setting is missing or not valid; the error is
    /// [`is_configuration`](auth0_sdk_core::Error::is_configuration).
    pub fn build(self) -> Result<AuthenticationClient> {
        let client_id = self
            .client_id
            .ok_or_else(|| Error::misconfigured("no client id: use `client_id`"))?;
        let settings = self.settings.identified(client_id, self.authentication);
        let Root(client) = settings.build()?;
        let secret = client.identity().and_then(ClientIdentity::secret);
        check_tokens(&self.id_tokens, secret)?;
        let fetched = || KeySet::with_settings(&client, self.cache);
        Ok(AuthenticationClient::new(Inner {
            keys: self.keys.unwrap_or_else(fetched),
            discovery: Discovery::with_settings(&client, client.issuer(), self.cache),
            client,
            id_tokens: self.id_tokens,
            dpop: self.dpop,
        }))
    }
}

fn check_tokens(settings: &IdTokenSettings, secret: Option<&Secret>) -> Result<()> {
    if settings.algorithm.is_symmetric() && secret.is_none() {
        return Err(Error::misconfigured(
            "ID tokens by HS256 are checked with the client secret, and there is none: use \
             `client_secret`, or have the application sign by RS256",
        ));
    }
    if settings.logout_algorithm.is_symmetric() {
        return Err(Error::misconfigured(
            "logout tokens are not signed by a shared secret: give `logout_token_algorithm` \
             RS256 or another algorithm with a public key",
        ));
    }
    match settings.leeway > LONGEST_LEEWAY {
        true => Err(Error::misconfigured(
            "the leeway is longer than five minutes: have the clock of this machine set instead",
        )),
        false => Ok(()),
    }
}

/// What every client of these endpoints begins with.
pub(crate) fn defaults() -> ClientBuilder<Root> {
    ClientBuilder::new()
        .attempt_timeout(ATTEMPT_TIMEOUT)
        .max_body_size(LONGEST_ANSWER)
        // The endpoints have limits of their own, so that what one answers says nothing of the
        // others.
        .pacing(Pacing::off())
}

/// Shows no secret.
impl fmt::Debug for AuthenticationClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationClientBuilder")
            .field("client_id", &self.client_id)
            .field("authentication", &self.authentication)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
