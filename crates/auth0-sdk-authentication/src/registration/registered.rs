//! An application that has registered itself.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::Secret;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use url::Url;

use crate::reading::{filled, seconds_or_none, web_address_or_none};

/// An application that has registered itself (RFC 7591, section 3.2.1).
///
/// # Example
///
/// ```no_run
/// use auth0_sdk_authentication::AuthenticationClient;
/// use auth0_sdk_authentication::registration::RegisteredClient;
///
/// fn client(application: &RegisteredClient) -> auth0_sdk_core::Result<AuthenticationClient> {
///     let settings = AuthenticationClient::builder()
///         .domain("tenant.eu.auth0.com")
///         .client_id(&application.client_id);
///     match &application.client_secret {
///         Some(secret) => settings.client_secret(secret).build(),
///         None => settings.build(),
///     }
/// }
/// ```
#[derive(Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RegisteredClient {
    /// The id of the application.
    #[serde(deserialize_with = "filled")]
    pub client_id: String,
    /// The secret of the application, if it has one. It is not shown again.
    pub client_secret: Option<Secret>,
    /// When the secret ends; none if it does not.
    #[serde(default, deserialize_with = "end_or_none")]
    pub client_secret_expires_at: Option<SystemTime>,
    /// The name of the application.
    pub client_name: Option<String>,
    /// Where logins may come back to.
    #[serde(default)]
    pub redirect_uris: Vec<String>,
    /// The grants that it may use.
    #[serde(default)]
    pub grant_types: Vec<String>,
    /// How it proves who it is.
    pub token_endpoint_auth_method: Option<String>,
    /// What changes the registration (RFC 7592), where the server offers that.
    pub registration_access_token: Option<Secret>,
    /// Where the registration is changed (RFC 7592), where the server offers that.
    #[serde(default, deserialize_with = "web_address_or_none")]
    pub registration_client_uri: Option<Url>,
    /// What else the answer has.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Shows no secret.
impl fmt::Debug for RegisteredClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisteredClient")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret)
            .field("client_secret_expires_at", &self.client_secret_expires_at)
            .field("redirect_uris", &self.redirect_uris)
            .field("grant_types", &self.grant_types)
            .field(
                "token_endpoint_auth_method",
                &self.token_endpoint_auth_method,
            )
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// An instant in seconds since 1970, where zero stands for never.
fn end_or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SystemTime>, D::Error> {
    let since = seconds_or_none(deserializer)?;
    let since = since.filter(|since| *since > Duration::ZERO);
    Ok(since.and_then(|since| UNIX_EPOCH.checked_add(since)))
}
