//! Sending a code or a link.

use std::net::IpAddr;

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde_json::{Map, Value};

use super::PasswordlessStarted;
use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static START: Endpoint = Endpoint::json("startPasswordless", "/passwordless/start").proven();

/// Logins without a password; made by [`AuthenticationClient::passwordless`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, code: &str) -> auth0_sdk_core::Result<()> {
/// auth0.passwordless().email_code("ada@example.com").await?;
/// // What the user types in:
/// let tokens = auth0.tokens().passwordless_email("ada@example.com", code).await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Passwordless<'a> {
    pub(super) client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Logins by a code or a link that the user gets.
    pub fn passwordless(&self) -> Passwordless<'_> {
        Passwordless { client: self }
    }
}

impl Passwordless<'_> {
    /// Sends a code by e-mail.
    pub fn email_code(&self, email: impl Into<Secret>) -> StartPasswordless {
        self.start("email", "code").parameter("email", email)
    }

    /// Sends a link by e-mail. Opening it ends the login in the browser, as
    /// [`auth_params`](StartPasswordless::auth_params) say.
    pub fn email_link(&self, email: impl Into<Secret>) -> StartPasswordless {
        self.start("email", "link").parameter("email", email)
    }

    /// Sends a code to a phone, by its number with a plus sign and the country.
    pub fn sms_code(&self, phone_number: impl Into<Secret>) -> StartPasswordless {
        self.start("sms", "code")
            .parameter("phone_number", phone_number)
    }

    fn start(&self, connection: &'static str, send: &'static str) -> StartPasswordless {
        let call = Exchange::new(self.client, &START);
        StartPasswordless { call }
            .parameter("connection", connection)
            .parameter("send", send)
    }
}

/// A request that sends the user a code or a link, sent by `.await`; made by [`Passwordless`].
///
/// # Errors
///
/// `bad.email`, `bad.phone_number` and `bad.connection` are codes of Auth0's
/// ([`error_code`](auth0_sdk_core::Error::error_code)). An answer without an address is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # use std::net::IpAddr;
/// # async fn example(auth0: AuthenticationClient, from: IpAddr) -> auth0_sdk_core::Result<()> {
/// auth0
///     .passwordless()
///     .email_link("ada@example.com")
///     .auth_params([
///         ("redirect_uri".to_owned(), "https://app.example.com/callback".into()),
///         ("scope".to_owned(), "openid profile".into()),
///     ])
///     .forwarded_for(from)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct StartPasswordless {
    call: Exchange,
}

impl StartPasswordless {
    /// What the link asks for: parameters of an authorization request, such as `scope`,
    /// `redirect_uri` and `state` (`authParams`).
    pub fn auth_params(mut self, params: impl IntoIterator<Item = (String, Value)>) -> Self {
        let params: Map<String, Value> = params.into_iter().collect();
        self.call.parameters.set_json("authParams", params.into());
        self
    }

    /// The organization to log in with, by its id or its name.
    pub fn organization(self, organization: impl Into<String>) -> Self {
        self.parameter("organization", organization.into())
    }

    /// The address of the user (`auth0-forwarded-for`), so that attacks are counted by it and
    /// not by the address of this server. The application has to be allowed to say so (“Trust
    /// Token Endpoint IP Header”), and has to have a secret.
    pub fn forwarded_for(mut self, address: IpAddr) -> Self {
        self.call.forward_for(address);
        self
    }

    fn send(self) -> BoxFuture<Result<Response<PasswordlessStarted>>> {
        self.call.json()
    }
}

authentication_call!(StartPasswordless => PasswordlessStarted);
any_parameter!(
    StartPasswordless,
    call,
    "also in place of `connection`, where that has another name than `email` or `sms`"
);
