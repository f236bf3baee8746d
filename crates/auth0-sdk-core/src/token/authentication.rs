//! How a client proves to the token endpoint who it is.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use url::form_urlencoded::byte_serialize;

use super::{ClientCertificate, Signer};
use crate::{Error, Result, Secret};

/// How a client proves who it is when it asks for a token.
///
/// It has to be the way that the application at Auth0 is set to; the client secret in
/// the body is what an application has at first.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{Api, ClientBuilder, Result};
/// # fn build<A: Api>(client_id: &str, client_secret: &str) -> Result<A> {
/// use auth0_sdk_core::ClientAuthentication;
/// let client = ClientBuilder::<A>::new()
///     .domain("tenant.eu.auth0.com")
///     .client_authentication(client_id, ClientAuthentication::secret_basic(client_secret))
///     .build()?;
/// # Ok(client)
/// # }
/// ```
#[derive(Clone)]
pub struct ClientAuthentication(pub(crate) Means);

#[derive(Clone)]
pub(crate) enum Means {
    None,
    SecretPost(Secret),
    SecretBasic(Secret),
    Assertion(Arc<dyn Signer>),
    Certificate(ClientCertificate),
    /// The HTTP client that the caller gives has the certificate.
    GivenClient,
}

impl ClientAuthentication {
    /// No proof at all (`none`): for a public client, such as a program that people have on
    /// their own machines, which cannot keep a secret. It has no client credentials.
    pub fn none() -> Self {
        Self(Means::None)
    }

    /// The client secret in the body of the request (`client_secret_post`).
    pub fn secret_post(secret: impl Into<Secret>) -> Self {
        Self(Means::SecretPost(secret.into()))
    }

    /// The client secret in the `Authorization` header (`client_secret_basic`).
    pub fn secret_basic(secret: impl Into<Secret>) -> Self {
        Self(Means::SecretBasic(secret.into()))
    }

    /// An assertion that the client signs (`private_key_jwt`), by a
    /// [`PrivateKey`](crate::PrivateKey) or a [`Signer`] of your own.
    pub fn private_key_jwt(signer: impl Signer) -> Self {
        Self(Means::Assertion(Arc::new(signer)))
    }

    /// A certificate (mTLS), which the SDK's own HTTP client then shows on every
    /// connection. Tokens are asked for where the tenant says that certificates are.
    pub fn certificate(certificate: ClientCertificate) -> Self {
        Self(Means::Certificate(certificate))
    }

    /// A certificate (mTLS) that the client given by
    /// [`http_client`](crate::ClientBuilder::http_client) shows.
    pub fn certificate_of_http_client() -> Self {
        Self(Means::GivenClient)
    }

    pub(crate) fn check(&self) -> Result<()> {
        match &self.0 {
            Means::SecretPost(secret) | Means::SecretBasic(secret)
                if secret.expose().is_empty() =>
            {
                Err(Error::configuration("the client secret is empty"))
            }
            _ => Ok(()),
        }
    }

    fn name(&self) -> &'static str {
        match self.0 {
            Means::None => "none",
            Means::SecretPost(_) => "client_secret_post",
            Means::SecretBasic(_) => "client_secret_basic",
            Means::Assertion(_) => "private_key_jwt",
            Means::Certificate(_) | Means::GivenClient => "tls_client_auth",
        }
    }
}

/// Shows the method, and no secret.
impl fmt::Debug for ClientAuthentication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientAuthentication({})", self.name())
    }
}

/// The header of `client_secret_basic`. Both parts are encoded as in a form first, as
/// RFC 6749 has it, so that a colon in the id divides nothing.
pub(crate) fn basic(client_id: &str, secret: &Secret) -> Result<HeaderValue> {
    let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    let pair = Secret::new(format!("{}:{}", encode(client_id), encode(secret.expose())));
    let mut value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair.expose())))
        .map_err(|_| Error::invalid_request("the client secret cannot stand in a header"))?;
    value.set_sensitive(true);
    Ok(value)
}
