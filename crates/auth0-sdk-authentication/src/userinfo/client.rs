//! A client that belongs to no application.

use std::fmt;

use auth0_sdk_core::{ClientBuilder, Result, Secret};
use auth0_sdk_jose::{Discovery, KeySet};

use super::UserInfoRequest;
use crate::AuthenticationClient;
use crate::builder;
use crate::client::{Inner, Root};
use crate::dpop::DpopKey;
use crate::id_token::IdTokenSettings;

/// A client that asks who users are, for a program that is no application of the tenant: an
/// API that gets access tokens, for example.
///
/// It is cheap to clone, and nothing is sent when it is made.
///
/// # Example
///
/// ```no_run
/// use auth0_sdk_authentication::userinfo::UserInfoClient;
///
/// # async fn example(access_token: &str) -> auth0_sdk_core::Result<()> {
/// let client = UserInfoClient::builder().domain("tenant.eu.auth0.com").build()?;
/// let user = client.userinfo(access_token).await?;
/// # let _ = user;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct UserInfoClient {
    client: AuthenticationClient,
}

impl UserInfoClient {
    /// Settings of a client.
    pub fn builder() -> UserInfoClientBuilder {
        UserInfoClientBuilder {
            settings: builder::defaults(),
            dpop: None,
        }
    }

    /// Asks who a user is, by an access token that was issued with the scope `openid`.
    pub fn userinfo(&self, access_token: impl Into<Secret>) -> UserInfoRequest {
        UserInfoRequest::new(&self.client, access_token.into())
    }
}

/// Settings of a [`UserInfoClient`].
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::userinfo::UserInfoClient;
/// use std::time::Duration;
///
/// # fn build() -> auth0_sdk_core::Result<UserInfoClient> {
/// UserInfoClient::builder()
///     .domain("tenant.eu.auth0.com")
///     .timeout(Duration::from_secs(3))
///     .build()
/// # }
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct UserInfoClientBuilder {
    settings: ClientBuilder<Root>,
    dpop: Option<DpopKey>,
}

auth0_sdk_core::client_settings!(UserInfoClientBuilder, settings);

impl UserInfoClientBuilder {
    /// The key that all tokens are bound to (DPoP, RFC 9449), unless a call says otherwise.
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
    pub fn build(self) -> Result<UserInfoClient> {
        let Root(client) = self.settings.without_token().build()?;
        Ok(UserInfoClient {
            client: AuthenticationClient::new(Inner {
                keys: KeySet::new(&client),
                discovery: Discovery::new(&client, client.issuer()),
                client,
                id_tokens: IdTokenSettings::default(),
                dpop: self.dpop,
            }),
        })
    }
}

impl fmt::Debug for UserInfoClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserInfoClientBuilder")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
