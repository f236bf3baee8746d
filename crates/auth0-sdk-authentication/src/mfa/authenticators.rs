//! The factors that a user has.

use std::fmt;

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{AuthenticatorType, OobChannel};
use crate::AuthenticationClient;
use crate::call::authentication_call;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::reading::filled;

static LIST: Endpoint = Endpoint::get("listMfaAuthenticators", "/mfa/authenticators");
static DELETE: Endpoint = Endpoint::delete("deleteMfaAuthenticator", "/mfa/authenticators/{id}");

/// A request for the factors of a user, sent by `.await`; made by
/// [`Mfa::authenticators`](super::Mfa::authenticators).
///
/// # Errors
///
/// [`is_unauthorized`](auth0_sdk_core::Error::is_unauthorized) when the token does not serve,
/// [`is_forbidden`](auth0_sdk_core::Error::is_forbidden) when an access token lacks the scope
/// `read:authenticators`.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, token: &str) -> auth0_sdk_core::Result<()> {
/// for factor in auth0.mfa().authenticators(token).await? {
///     println!("{} {}", factor.id, factor.authenticator_type);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListAuthenticators {
    call: Exchange,
}

impl ListAuthenticators {
    pub(super) fn new(client: &AuthenticationClient, token: Secret) -> Self {
        let call = Exchange::new(client, &LIST).bearer(token);
        Self { call }
    }

    fn send(self) -> BoxFuture<Result<Response<Vec<Authenticator>>>> {
        self.call.json()
    }
}

authentication_call!(ListAuthenticators => Vec<Authenticator>);

/// A request that takes a factor away, sent by `.await`; made by
/// [`Mfa::delete_authenticator`](super::Mfa::delete_authenticator).
///
/// # Errors
///
/// As of [`ListAuthenticators`], and [`is_not_found`](auth0_sdk_core::Error::is_not_found).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, token: &str) -> auth0_sdk_core::Result<()> {
/// auth0.mfa().delete_authenticator(token, "sms|dev_123").await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAuthenticator {
    call: Exchange,
}

impl DeleteAuthenticator {
    pub(super) fn new(client: &AuthenticationClient, token: Secret, id: &str) -> Self {
        let call = Exchange::new(client, &DELETE).bearer(token).at("id", id);
        Self { call }
    }

    fn send(self) -> BoxFuture<Result<Response<()>>> {
        self.call.plain()
    }
}

authentication_call!(DeleteAuthenticator => ());

/// A factor of a user.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::mfa::{Authenticator, AuthenticatorType};
///
/// fn is_phone_or_mail(factor: &Authenticator) -> bool {
///     factor.active && factor.authenticator_type == AuthenticatorType::Oob
/// }
/// ```
#[derive(Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Authenticator {
    /// Its id.
    #[serde(deserialize_with = "filled")]
    pub id: String,
    /// What kind it is.
    pub authenticator_type: AuthenticatorType,
    /// Whether the user has proven it, so that it counts.
    pub active: bool,
    /// On which way the user is reached.
    pub oob_channel: Option<OobChannel>,
    /// What it is known by: a phone number or an address, mostly hidden.
    pub name: Option<String>,
    /// What else the answer has.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Does not show the name, which is a part of an address.
impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authenticator")
            .field("id", &self.id)
            .field("authenticator_type", &self.authenticator_type)
            .field("active", &self.active)
            .field("oob_channel", &self.oob_channel)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
