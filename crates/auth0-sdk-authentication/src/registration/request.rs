//! Registering an application.

use std::borrow::Cow;

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde_json::Value;

use super::RegisteredClient;
use crate::AuthenticationClient;
use crate::call::authentication_call;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static REGISTER: Endpoint = Endpoint::json("dynamicApplicationRegistration", "/oidc/register");

impl AuthenticationClient {
    /// Registers another application (RFC 7591), by the places that its logins may come back
    /// to.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
    /// let application = auth0
    ///     .register_client(["https://app.example.com/callback"])
    ///     .client_name("Orders")
    ///     .await?;
    /// println!("{}", application.client_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn register_client<S: Into<String>>(
        &self,
        redirect_uris: impl IntoIterator<Item = S>,
    ) -> RegisterClient {
        let call = Exchange::new(self, &REGISTER);
        RegisterClient { call }.list("redirect_uris", redirect_uris)
    }
}

/// A request that registers an application (RFC 7591, section 3.1), sent by `.await`; made by
/// [`AuthenticationClient::register_client`].
///
/// # Errors
///
/// [`access_denied`](auth0_sdk_core::OAuthErrorCode::AccessDenied) when the tenant does not
/// allow it, [`invalid_redirect_uri`](auth0_sdk_core::OAuthErrorCode::InvalidRedirectUri) and
/// [`invalid_client_metadata`](auth0_sdk_core::OAuthErrorCode::InvalidClientMetadata) when it
/// does not take what was sent. An answer without an id is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let application = auth0
///     .register_client(["https://app.example.com/callback"])
///     .client_name("Orders")
///     .token_endpoint_auth_method("client_secret_basic")
///     .grant_types(["authorization_code", "refresh_token"])
///     .await?;
/// # let _ = application;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RegisterClient {
    call: Exchange,
}

impl RegisterClient {
    /// The name of the application, for people.
    pub fn client_name(self, name: impl Into<String>) -> Self {
        self.text("client_name", name)
    }

    /// The address of the application, for people.
    pub fn client_uri(self, uri: impl Into<String>) -> Self {
        self.text("client_uri", uri)
    }

    /// The address of a picture.
    pub fn logo_uri(self, uri: impl Into<String>) -> Self {
        self.text("logo_uri", uri)
    }

    /// The address of the terms of service.
    pub fn tos_uri(self, uri: impl Into<String>) -> Self {
        self.text("tos_uri", uri)
    }

    /// The address of what is done with the data of users.
    pub fn policy_uri(self, uri: impl Into<String>) -> Self {
        self.text("policy_uri", uri)
    }

    /// Whom to turn to, mostly by e-mail.
    pub fn contacts<S: Into<String>>(self, contacts: impl IntoIterator<Item = S>) -> Self {
        self.list("contacts", contacts)
    }

    /// How the application proves who it is: `none`, `client_secret_post`,
    /// `client_secret_basic` and others.
    pub fn token_endpoint_auth_method(self, method: impl Into<String>) -> Self {
        self.text("token_endpoint_auth_method", method)
    }

    /// The grants that it uses.
    pub fn grant_types<S: Into<String>>(self, grants: impl IntoIterator<Item = S>) -> Self {
        self.list("grant_types", grants)
    }

    /// The answers that it asks for when a login begins.
    pub fn response_types<S: Into<String>>(self, types: impl IntoIterator<Item = S>) -> Self {
        self.list("response_types", types)
    }

    /// The scopes that it asks for, between blanks.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.text("scope", scope)
    }

    /// Where its public keys are.
    pub fn jwks_uri(self, uri: impl Into<String>) -> Self {
        self.text("jwks_uri", uri)
    }

    /// Its public keys: an object with `keys` (RFC 7517, section 5). Not together with an
    /// address of them.
    pub fn jwks(self, keys: impl Into<Value>) -> Self {
        self.parameter("jwks", keys)
    }

    /// What the software is, the same for all its installations.
    pub fn software_id(self, id: impl Into<String>) -> Self {
        self.text("software_id", id)
    }

    /// Which version of the software it is.
    pub fn software_version(self, version: impl Into<String>) -> Self {
        self.text("software_version", version)
    }

    /// What somebody who is trusted has signed about the software (RFC 7591, section 2.3).
    pub fn software_statement(mut self, statement: impl Into<Secret>) -> Self {
        self.call.parameters.set("software_statement", statement);
        self
    }

    /// A token that allows the registration (RFC 7591, section 3), where the server wants one.
    pub fn initial_access_token(mut self, token: impl Into<Secret>) -> Self {
        self.call = self.call.bearer(token);
        self
    }

    /// Any other property.
    pub fn parameter(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Value>,
    ) -> Self {
        self.call.parameters.set_json(name, value.into());
        self
    }

    fn text(self, name: &'static str, value: impl Into<String>) -> Self {
        self.parameter(name, value.into())
    }

    fn list<S: Into<String>>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = S>,
    ) -> Self {
        let values = values.into_iter().map(|value| Value::String(value.into()));
        self.parameter(name, Value::Array(values.collect()))
    }

    fn send(self) -> BoxFuture<Result<Response<RegisteredClient>>> {
        self.call.json()
    }
}

authentication_call!(RegisterClient => RegisteredClient);
