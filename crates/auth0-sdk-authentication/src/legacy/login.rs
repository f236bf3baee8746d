//! Tokens for what proves a user, in the form of old.

use auth0_sdk_core::{BoxFuture, Response, Result};

use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::id_token::Expected;
use crate::token_set::{self, Wanted};
use crate::{AuthenticationClient, TokenSet};

static RESOURCE_OWNER: Endpoint = Endpoint::json("resourceOwnerLegacy", "/oauth/ro").named();
static PROVIDER_TOKEN: Endpoint =
    Endpoint::json("socialWithProviderAccessToken", "/oauth/access_token").named();

/// A request for tokens in the form of old, sent by `.await`; made by
/// [`Legacy::resource_owner`](super::Legacy::resource_owner) and
/// [`Legacy::provider_token`](super::Legacy::provider_token).
///
/// # Errors
///
/// As of [`TokenRequest`](crate::tokens::TokenRequest).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, password: &str) -> auth0_sdk_core::Result<()> {
/// let tokens = auth0
///     .legacy()
///     .resource_owner("Username-Password-Authentication", "ada@example.com", password)
///     .scope("openid")
///     .await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct LegacyLogin {
    call: Exchange,
}

impl LegacyLogin {
    pub(super) fn of_password(client: &AuthenticationClient, connection: String) -> Self {
        Self::new(client, &RESOURCE_OWNER, connection).parameter("grant_type", "password")
    }

    pub(super) fn of_provider(client: &AuthenticationClient, connection: String) -> Self {
        Self::new(client, &PROVIDER_TOKEN, connection)
    }

    fn new(client: &AuthenticationClient, endpoint: &'static Endpoint, connection: String) -> Self {
        let call = Exchange::new(client, endpoint);
        Self { call }.parameter("connection", connection)
    }

    /// The scopes that are asked for, between blanks.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.parameter("scope", scope.into())
    }

    fn send(self) -> BoxFuture<Result<Response<TokenSet>>> {
        let client = self.call.client.clone();
        let operation = self.call.operation();
        let sent = self.call.json();
        Box::pin(async move {
            let response = sent.await?;
            token_set::read(
                &client,
                response,
                &Expected::default(),
                Wanted::AccessToken,
                None,
            )
            .await
            .map_err(|error| error.of_operation(operation))
        })
    }
}

authentication_call!(LegacyLogin => TokenSet);
any_parameter!(LegacyLogin, call, "such as `device`");
