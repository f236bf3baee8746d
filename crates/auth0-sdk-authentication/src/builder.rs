//! From settings to a client. Nothing is sent, and every mistake is found, in `build`.

use std::fmt;
use std::time::Duration;

use auth0_sdk_core::{
    ClientAuthentication, ClientBuilder, Error, Failure, OAuthErrorCode, Pacing, Result,
    RetryPolicy, Secret, Signer, StandardRetry, Verdict,
};
use auth0_sdk_jose::{Algorithm, Discovery, KeySet};

use crate::AuthenticationClient;
use crate::client::{Inner, Root};
use crate::dpop::DpopKey;
use crate::id_token::IdTokenSettings;

/// How long an attempt may take unless it is said otherwise: somebody waits for a login.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);
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

    /// How far the clocks of the tenant and of this machine may be apart when ID tokens and
    /// logout tokens are checked: 60 seconds unless set.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.id_tokens.leeway = leeway;
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
        if self.id_tokens.algorithm.is_symmetric()
            && client
                .identity()
                .and_then(|identity| identity.secret())
                .is_none()
        {
            return Err(Error::misconfigured(
                "ID tokens by HS256 are checked with the client secret, and there is none: use \
                 `client_secret`, or have the application sign by RS256",
            ));
        }
        Ok(AuthenticationClient::new(Inner {
            keys: KeySet::new(&client),
            discovery: Discovery::new(&client, client.issuer()),
            client,
            id_tokens: self.id_tokens,
            dpop: self.dpop,
        }))
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
        .retry_policy(StandardRetry::new().and(NotBlocked))
}

/// Stops where another attempt would do harm: who is blocked stays so for longer than a retry
/// waits and is blocked for longer by it, and who polls waits by rules of its own.
#[derive(Debug)]
struct NotBlocked;

impl RetryPolicy for NotBlocked {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        match failure.error().oauth_error_code() {
            Some(OAuthErrorCode::TooManyAttempts | OAuthErrorCode::SlowDown) => Verdict::Stop,
            _ => Verdict::Retry,
        }
    }
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
