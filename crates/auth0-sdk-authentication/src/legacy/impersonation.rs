//! Logging in as another user.

use auth0_sdk_core::{BoxFuture, Error, Response, Result, Secret};
use serde_json::{Map, Value};
use url::Url;

use crate::AuthenticationClient;
use crate::answer::Form;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static IMPERSONATE: Endpoint =
    Endpoint::json("impersonateUser", "/users/{user_id}/impersonate").named();

/// A request for an address that logs in as another user, sent by `.await`; made by
/// [`Legacy::impersonate`](super::Legacy::impersonate). Whoever has the address is that user.
///
/// # Errors
///
/// When the tenant has no impersonation. An answer that is no address is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, token: &str) -> auth0_sdk_core::Result<()> {
/// let address = auth0
///     .legacy()
///     .impersonate("auth0|ada", "auth0|support", "oauth2")
///     .access_token(token)
///     .response_type("code")
///     .await?;
/// # let _ = address;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Impersonate {
    call: Exchange,
}

impl Impersonate {
    pub(super) fn new(
        client: &AuthenticationClient,
        user_id: &str,
        impersonator_id: String,
        protocol: String,
    ) -> Self {
        let call = Exchange::new(client, &IMPERSONATE).at("user_id", user_id);
        Self { call }
            .parameter("impersonator_id", impersonator_id)
            .parameter("protocol", protocol)
    }

    /// The token that allows it, issued for the global client of the tenant (Auth0,
    /// “Impersonation”).
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.call = self.call.bearer(token);
        self
    }

    /// What the login answers with: `code` or `token`.
    pub fn response_type(self, response_type: impl Into<String>) -> Self {
        self.parameter("response_type", response_type.into())
    }

    /// What comes back with the answer of the login.
    pub fn state(self, state: impl Into<Secret>) -> Self {
        self.parameter("state", state)
    }

    /// More parameters of the login: `scope`, `callback_url` (`additionalParameters`).
    pub fn additional_parameters(
        mut self,
        parameters: impl IntoIterator<Item = (String, Value)>,
    ) -> Self {
        let parameters: Map<String, Value> = parameters.into_iter().collect();
        self.call
            .parameters
            .set_json("additionalParameters", parameters.into());
        self
    }

    fn send(self) -> BoxFuture<Result<Response<Secret>>> {
        let call = self.call.accept("text/plain, */*;q=0.1");
        let sent = call.text(Form::Plain);
        Box::pin(async move {
            let response = sent.await?;
            let address = response.body().trim();
            let is_address =
                Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "https" | "http"));
            if !is_address {
                let error = Error::undecodable(
                    "an address of the web was expected, and the answer is another text",
                );
                return Err(error.of_operation(&IMPERSONATE.operation));
            }
            let address = Secret::new(address);
            Ok(response.map(|_| address))
        })
    }
}

authentication_call!(Impersonate => Secret);
any_parameter!(Impersonate, call);
