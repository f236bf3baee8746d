//! The request for a code, and the code.

use std::fmt;
use std::time::{Duration, SystemTime};

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde::Deserialize;
use tokio::time::Instant;
use url::Url;

use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::reading::{filled, seconds, seconds_or_none, web_address, web_address_or_none};
use crate::{AuthenticationClient, Polling};

static AUTHORIZE: Endpoint = Endpoint::form("requestDeviceCode", "/oauth/device/code")
    .proven()
    .with_alias("device_authorization_endpoint");

/// How long to wait between two questions where the server does not say (RFC 8628, section
/// 3.2).
const INTERVAL: Duration = Duration::from_secs(5);

/// Logins of devices; made by [`AuthenticationClient::device`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let device = auth0.device().authorize().scope("openid").await?;
/// # let _ = device;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Device<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Logins of devices without a browser or a keyboard (RFC 8628).
    pub fn device(&self) -> Device<'_> {
        Device { client: self }
    }
}

impl Device<'_> {
    /// Asks for a code that the user types in elsewhere (RFC 8628, section 3.1).
    pub fn authorize(&self) -> AuthorizeDevice {
        AuthorizeDevice {
            call: Exchange::new(self.client, &AUTHORIZE),
        }
    }
}

/// A request for a code to show to the user, sent by `.await`.
///
/// # Errors
///
/// [`unauthorized_client`](auth0_sdk_core::OAuthErrorCode::UnauthorizedClient) when the
/// application has no device grant. An answer without codes, an address and a time is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let device = auth0
///     .device()
///     .authorize()
///     .scope("openid offline_access")
///     .audience("https://api.example.com")
///     .await?;
/// println!("Open {} and enter {}", device.verification_uri, device.user_code);
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AuthorizeDevice {
    call: Exchange,
}

impl AuthorizeDevice {
    /// The scopes that are asked for, between blanks.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.parameter("scope", scope.into())
    }

    /// The API that the access token is for, by its identifier.
    pub fn audience(self, audience: impl Into<String>) -> Self {
        self.parameter("audience", audience.into())
    }

    /// The API that the access token is for, by its address (RFC 8707, section 2).
    pub fn resource(self, resource: impl Into<String>) -> Self {
        self.parameter("resource", resource.into())
    }

    /// The organization to log in with, by its id or its name. An ID token that comes of it has
    /// to be for the same one.
    pub fn organization(self, organization: impl Into<String>) -> Self {
        self.parameter("organization", organization.into())
    }

    fn send(self) -> BoxFuture<Result<Response<DeviceAuthorization>>> {
        let client = self.call.client.clone();
        let organization = self.call.parameters.text("organization").map(str::to_owned);
        let sent = self.call.json::<Answer>();
        Box::pin(async move { Ok(sent.await?.map(|answer| answer.of(client, organization))) })
    }
}

authentication_call!(AuthorizeDevice => DeviceAuthorization);
any_parameter!(AuthorizeDevice, call);

/// The answer as it comes (RFC 8628, section 3.2).
#[derive(Deserialize)]
struct Answer {
    #[serde(deserialize_with = "filled")]
    device_code: Secret,
    #[serde(deserialize_with = "filled")]
    user_code: String,
    #[serde(deserialize_with = "web_address")]
    verification_uri: Url,
    #[serde(default, deserialize_with = "web_address_or_none")]
    verification_uri_complete: Option<Url>,
    #[serde(deserialize_with = "seconds")]
    expires_in: Duration,
    #[serde(default, deserialize_with = "seconds_or_none")]
    interval: Option<Duration>,
}

impl Answer {
    fn of(self, client: AuthenticationClient, organization: Option<String>) -> DeviceAuthorization {
        DeviceAuthorization {
            device_code: self.device_code,
            user_code: self.user_code,
            verification_uri: self.verification_uri,
            verification_uri_complete: self.verification_uri_complete,
            expires_at: SystemTime::now() + self.expires_in,
            interval: self.interval.unwrap_or(INTERVAL),
            ends: Instant::now() + self.expires_in,
            organization,
            client,
        }
    }
}

/// What the device shows, and what it asks with until the user has decided.
///
/// # Example
///
/// ```no_run
/// # async fn example(device: auth0_sdk_authentication::device::DeviceAuthorization) -> auth0_sdk_core::Result<()> {
/// println!("Open {} and enter {}", device.verification_uri, device.user_code);
/// let tokens = device.poll().await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceAuthorization {
    /// What the device asks for tokens with. It is not shown to anybody.
    pub device_code: Secret,
    /// What the user types in.
    pub user_code: String,
    /// Where the user types it in.
    pub verification_uri: Url,
    /// The same place with the code in it, for a QR code.
    pub verification_uri_complete: Option<Url>,
    /// Until when the user can decide, as the server said it, by the clock of this machine. It is
    /// for showing: [`poll`](Self::poll) ends by a clock that nobody sets, and changing this does
    /// not change that.
    pub expires_at: SystemTime,
    /// How long to wait between two questions.
    pub interval: Duration,
    ends: Instant,
    /// That the ID token has to be for.
    organization: Option<String>,
    client: AuthenticationClient,
}

impl DeviceAuthorization {
    /// Asks for tokens until the user has decided or the time is over (RFC 8628, section 3.4).
    pub fn poll(&self) -> Polling {
        let mut request = self.client.tokens().device_code(&self.device_code);
        if let Some(organization) = &self.organization {
            request = request.expecting_organization(organization);
        }
        Polling::new(request, self.interval, self.ends)
    }
}

/// Shows no code: whoever has one can take part.
impl fmt::Debug for DeviceAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceAuthorization")
            .field("verification_uri", &self.verification_uri.as_str())
            .field("expires_at", &self.expires_at)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
