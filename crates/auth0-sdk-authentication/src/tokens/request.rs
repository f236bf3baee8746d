//! A request for tokens: its parameters, what is expected of the answer, and sending it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use auth0_sdk_core::{BoxFuture, CallOptions, Response, Result, Secret};

use super::{AnyGrant, TOKEN};
use crate::call::authentication_call;
use crate::dpop::DpopKey;
use crate::exchange::Exchange;
use crate::id_token::{Expected, Nonce};
use crate::token_set::{self, Wanted};
use crate::{AuthenticationClient, TokenSet};

/// A request for tokens, sent by `.await`.
///
/// # Errors
///
/// [`Error::oauth_error_code`](auth0_sdk_core::Error::oauth_error_code) says why the server
/// refused. An answer that is no set of tokens is
/// [`is_decode`](auth0_sdk_core::Error::is_decode), and one whose ID token is not right is
/// [`is_invalid_token`](auth0_sdk_core::Error::is_invalid_token).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, refresh: &str) -> auth0_sdk_core::Result<()> {
/// let tokens = auth0
///     .tokens()
///     .refresh(refresh)
///     .audience("https://api.example.com")
///     .scope("openid read:orders")
///     .await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
pub struct TokenRequest<G = AnyGrant> {
    pub(super) call: Exchange,
    pub(super) expected: Expected,
    wanted: Wanted,
    grant: PhantomData<fn() -> G>,
}

impl<G> TokenRequest<G> {
    pub(crate) fn new(client: &AuthenticationClient, grant_type: impl Into<Secret>) -> Self {
        let mut call = Exchange::new(client, &TOKEN);
        call.parameters.set("grant_type", grant_type);
        call.dpop = client.dpop().cloned();
        Self {
            call,
            expected: Expected::default(),
            wanted: Wanted::AccessToken,
            grant: PhantomData,
        }
    }

    /// The scopes that are asked for, between blanks (RFC 6749, section 3.3).
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

    /// The organization that the tokens are for, by its id or its name. An ID token that comes
    /// with the answer has to be for the same one.
    pub fn organization(self, organization: impl Into<String>) -> Self {
        self.parameter("organization", organization.into())
    }

    /// Any other parameter, for what the tenant's Actions read and for what comes next. An
    /// `organization` is what the ID token is held against then, as by
    /// [`organization`](Self::organization).
    pub fn parameter(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Secret>,
    ) -> Self {
        let (name, value) = (name.into(), value.into());
        if name == "organization" {
            self.expected.organization = Some(value.expose().to_owned());
        }
        self.call.parameters.set(name, value);
        self
    }

    /// The nonce that the ID token has to have (OpenID Connect Core, section 3.1.3.7). It is
    /// not sent.
    pub fn expecting_nonce(mut self, nonce: impl Into<Secret>) -> Self {
        self.expected.nonce = Nonce::Sent(nonce.into());
        self
    }

    /// How long ago the user may have logged in, by the ID token's `auth_time`, which has to
    /// be there then (OpenID Connect Core, section 3.1.3.7). It is not sent.
    pub fn expecting_max_age(mut self, max_age: Duration) -> Self {
        self.expected.max_age = Some(max_age);
        self
    }

    /// The organization that the ID token has to be for, by its id (`org_..`) or its name. It
    /// is not sent.
    pub fn expecting_organization(mut self, organization: impl Into<String>) -> Self {
        self.expected.organization = Some(organization.into());
        self
    }

    /// Binds the tokens to this key (DPoP, RFC 9449).
    pub fn dpop(mut self, key: DpopKey) -> Self {
        self.call.dpop = Some(key);
        self
    }

    pub(crate) fn client(&self) -> &AuthenticationClient {
        &self.call.client
    }

    pub(crate) fn options_mut(&mut self) -> &mut CallOptions {
        self.call.options_mut()
    }

    /// That of the key which the tokens are bound to.
    pub(crate) fn dpop_thumbprint(&self) -> Option<String> {
        self.call.dpop.as_ref().map(DpopKey::thumbprint)
    }

    /// What the ID token has to be, and the code whose hash it may have.
    pub(crate) fn expecting(mut self, expected: Expected, code: &Secret) -> Self {
        self.expected = Expected {
            code: Some(code.clone()),
            ..expected
        };
        self
    }

    /// What comes may be no access token (RFC 8693, section 2.2.1).
    pub(super) fn of_any_type(mut self) -> Self {
        self.wanted = Wanted::Anything;
        self
    }

    fn send(self) -> BoxFuture<Result<Response<TokenSet>>>
    where
        G: Send + 'static,
    {
        let client = self.call.client.clone();
        let expected = self.expected;
        let (wanted, key) = (self.wanted, self.call.dpop.clone());
        let sent = self.call.json();
        Box::pin(async move {
            let response = sent.await?;
            token_set::read(&client, response, &expected, wanted, key.as_ref())
                .await
                .map_err(|error| error.of_operation(&TOKEN.operation))
        })
    }
}

authentication_call!(generic (G) TokenRequest<G> => TokenSet);

/// By hand, because the kind of grant has no values that could be copied.
impl<G> Clone for TokenRequest<G> {
    fn clone(&self) -> Self {
        Self {
            call: self.call.clone(),
            expected: self.expected.clone(),
            wanted: self.wanted,
            grant: PhantomData,
        }
    }
}

/// Shows the names of the parameters and no value.
impl<G> fmt::Debug for TokenRequest<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenRequest")
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}
