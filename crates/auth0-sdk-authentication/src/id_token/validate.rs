//! Checking an ID token: its signature first, then its claims.

use std::fmt;
use std::time::{Duration, SystemTime};

use auth0_sdk_core::{BoxFuture, Result, Secret};
use auth0_sdk_jose::{Algorithm, HmacKey, Jws, Rejection, Verified};

use super::rules::Rules;
use super::{Expected, IdTokenClaims, Nonce};
use crate::AuthenticationClient;

/// The check of an ID token, made by [`AuthenticationClient::validate_id_token`] and done by
/// `.await`.
///
/// The signature has to be by the algorithm that the client is set to, and `iss`, `sub`, `aud`,
/// `azp`, `exp` and `iat` have to be right (OpenID Connect Core, section 3.1.3.7). What the
/// request asked for is compared where it is said here.
///
/// # Errors
///
/// [`is_invalid_token`](auth0_sdk_core::Error::is_invalid_token), with the reason in
/// [`Rejection::of`]. Any other error is that of fetching the keys.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, token: &str, nonce: &str) -> auth0_sdk_core::Result<()> {
/// let claims = auth0
///     .validate_id_token(token)
///     .expecting_nonce(nonce)
///     .expecting_organization("org_123")
///     .await?;
/// println!("{}", claims.sub);
/// # Ok(())
/// # }
/// ```
#[must_use = "a check does nothing until it is awaited"]
pub struct ValidateIdToken {
    client: AuthenticationClient,
    token: Secret,
    expected: Expected,
}

impl ValidateIdToken {
    pub(crate) fn new(client: &AuthenticationClient, token: Secret) -> Self {
        Self {
            client: client.clone(),
            token,
            expected: Expected::default(),
        }
    }

    /// The nonce that was sent with the request. Without this, a token that has one is
    /// refused: it answers another request.
    pub fn expecting_nonce(mut self, nonce: impl Into<Secret>) -> Self {
        self.expected.nonce = Nonce::Sent(nonce.into());
        self
    }

    /// Accepts whatever nonce there is: for a token that was checked with its nonce when it
    /// came.
    pub fn any_nonce(mut self) -> Self {
        self.expected.nonce = Nonce::Any;
        self
    }

    /// How long ago the user may have logged in, by `auth_time`.
    pub fn expecting_max_age(mut self, max_age: Duration) -> Self {
        self.expected.max_age = Some(max_age);
        self
    }

    /// The organization that it has to be for, by its id (`org_..`) or its name.
    pub fn expecting_organization(mut self, organization: impl Into<String>) -> Self {
        self.expected.organization = Some(organization.into());
        self
    }

    /// The access token that came with it, whose hash is compared where it has one.
    pub fn with_access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.expected.access_token = Some(access_token.into());
        self
    }

    /// The code that came with it, whose hash is compared where it has one.
    pub fn with_code(mut self, code: impl Into<Secret>) -> Self {
        self.expected.code = Some(code.into());
        self
    }
}

impl IntoFuture for ValidateIdToken {
    type Output = Result<IdTokenClaims>;
    type IntoFuture = BoxFuture<Result<IdTokenClaims>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { validate(&self.client, &self.token, &self.expected).await })
    }
}

/// Shows no token.
impl fmt::Debug for ValidateIdToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValidateIdToken")
            .field("expected", &self.expected)
            .finish_non_exhaustive()
    }
}

pub(crate) async fn validate(
    client: &AuthenticationClient,
    token: &Secret,
    expected: &Expected,
) -> Result<IdTokenClaims> {
    let token = verified(client, token, client.id_tokens().algorithm).await?;
    let claims: IdTokenClaims = token.claims()?;
    let rules = Rules {
        issuer: client.issuer(),
        client_id: client.client_id(),
        settings: *client.id_tokens(),
        expected,
        now: SystemTime::now(),
    };
    rules.check(token.header(), &claims)?;
    Ok(claims)
}

/// A token that the tenant signed for this application, by the one algorithm that is set for
/// its kind.
pub(crate) async fn verified(
    client: &AuthenticationClient,
    token: &Secret,
    algorithm: Algorithm,
) -> Result<Verified> {
    let token = Jws::parse(token.expose(), &[algorithm])?;
    if !algorithm.is_symmetric() {
        let key = client.keys().find(token.header()).await?;
        return Ok(token.verify(&key)?);
    }
    // The builder makes no client that has this algorithm and no secret.
    let secret = client.identity()?.secret().ok_or(Rejection::KeyNotFound)?;
    let key = HmacKey::new(secret).map_err(|_| Rejection::KeyNotFound)?;
    Ok(token.verify_hmac(&key)?)
}
