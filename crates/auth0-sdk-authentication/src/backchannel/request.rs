//! The request that asks a user.

use std::time::Duration;

use auth0_sdk_core::{BoxFuture, Response, Result};
use serde_json::Value;

use super::BackchannelAuthorization;
use super::authorization::Answer;
use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::subject::SubjectIdentifier;

static AUTHORIZE: Endpoint = Endpoint::form("startBackChannelLogin", "/bc-authorize")
    .proven()
    .with_alias("backchannel_authentication_endpoint");

/// Logins on another device; made by [`AuthenticationClient::backchannel`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, user_id: &str) -> auth0_sdk_core::Result<()> {
/// let login = auth0.backchannel().authorize(user_id, "Transfer 4711").await?;
/// # let _ = login;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Backchannel<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Logins that the user confirms on another device (CIBA).
    pub fn backchannel(&self) -> Backchannel<'_> {
        Backchannel { client: self }
    }
}

impl Backchannel<'_> {
    /// Asks a user, by their id, to confirm a login. The message is shown on both devices, so
    /// that the user knows which login it is: at most 64 plain letters (Auth0).
    pub fn authorize(
        &self,
        user_id: impl Into<String>,
        binding_message: impl Into<String>,
    ) -> AuthorizeBackchannel {
        AuthorizeBackchannel {
            call: Exchange::new(self.client, &AUTHORIZE),
            subject: SubjectIdentifier::iss_sub(self.client.issuer(), user_id),
        }
        .parameter("binding_message", binding_message.into())
        .scope("openid")
    }
}

/// A request that asks a user on another device (CIBA Core, section 7.1), sent by `.await`.
///
/// # Errors
///
/// [`unknown_user_id`](auth0_sdk_core::OAuthErrorCode::UnknownUserId),
/// [`invalid_binding_message`](auth0_sdk_core::OAuthErrorCode::InvalidBindingMessage) and the
/// other codes of CIBA Core, section 13. An answer without an id and a time is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, user_id: &str) -> auth0_sdk_core::Result<()> {
/// let login = auth0
///     .backchannel()
///     .authorize(user_id, "Transfer 4711")
///     .scope("openid transfers")
///     .audience("https://api.example.com")
///     .await?;
/// let tokens = login.poll().await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AuthorizeBackchannel {
    call: Exchange,
    subject: SubjectIdentifier,
}

impl AuthorizeBackchannel {
    /// The scopes that are asked for, between blanks; `openid` unless set, and it has to be
    /// among them.
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

    /// What exactly the user is asked to allow: a list of objects, each with a `type` (RFC
    /// 9396, section 2).
    pub fn authorization_details(mut self, details: impl Into<Value>) -> Self {
        let details = details.into();
        self.call
            .parameters
            .set_json("authorization_details", details);
        self
    }

    /// How long the user may take, in whole seconds (CIBA Core, section 7.1).
    pub fn requested_expiry(self, expiry: Duration) -> Self {
        self.parameter("requested_expiry", expiry.as_secs().to_string())
    }

    /// Who issued the id of the user, where that is not the tenant at the address of this
    /// client: a tenant with custom domains.
    pub fn subject_issuer(mut self, issuer: impl Into<String>) -> Self {
        self.subject = self.subject.issued_by(issuer);
        self
    }

    fn send(mut self) -> BoxFuture<Result<Response<BackchannelAuthorization>>> {
        let hint = self.subject.to_json().to_string();
        self.call.parameters.set("login_hint", hint);
        let client = self.call.client.clone();
        let organization = self.call.parameters.text("organization").map(str::to_owned);
        let sent = self.call.json::<Answer>();
        Box::pin(async move { Ok(sent.await?.map(|answer| answer.of(client, organization))) })
    }
}

authentication_call!(AuthorizeBackchannel => BackchannelAuthorization);
any_parameter!(AuthorizeBackchannel, call);
