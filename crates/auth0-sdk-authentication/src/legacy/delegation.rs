//! Another token for an ID token.

use std::fmt;
use std::time::Duration;

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::reading::seconds_or_none;

static DELEGATION: Endpoint = Endpoint::json("getDelegationToken", "/delegation").named();

/// A request for another token, sent by `.await`; made by
/// [`Legacy::delegation`](super::Legacy::delegation).
///
/// # Errors
///
/// When the tenant has no delegation. An answer without any token or credentials is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, id_token: &str) -> auth0_sdk_core::Result<()> {
/// let token = auth0.legacy().delegation(id_token).api_type("aws").await?;
/// # let _ = token;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delegate {
    call: Exchange,
}

impl Delegate {
    pub(super) fn new(client: &AuthenticationClient, id_token: Secret) -> Self {
        let call = Exchange::new(client, &DELEGATION);
        Self { call }
            .parameter("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer")
            .parameter("id_token", id_token)
    }

    /// The application that the token is for, by its id.
    pub fn target(self, client_id: impl Into<String>) -> Self {
        self.parameter("target", client_id.into())
    }

    /// Which kind of API the token is for: `app`, `aws`, `firebase` and others.
    pub fn api_type(self, api_type: impl Into<String>) -> Self {
        self.parameter("api_type", api_type.into())
    }

    /// The scopes that are asked for, between blanks.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.parameter("scope", scope.into())
    }

    fn send(self) -> BoxFuture<Result<Response<DelegationToken>>> {
        self.call.json()
    }
}

authentication_call!(Delegate => DelegationToken);
any_parameter!(Delegate, call);

/// What came for an ID token: another one, or what the API takes instead.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::legacy::DelegationToken;
///
/// fn key_id(token: &DelegationToken) -> Option<&str> {
///     token.extra.get("Credentials")?.get("AccessKeyId")?.as_str()
/// }
/// ```
#[derive(Clone, PartialEq, Deserialize)]
#[serde(try_from = "Answer")]
#[non_exhaustive]
pub struct DelegationToken {
    /// Another ID token. Its signature is not checked here: it is for somebody else.
    pub id_token: Option<Secret>,
    /// How the token is sent.
    pub token_type: Option<String>,
    /// How long it serves.
    pub expires_in: Option<Duration>,
    /// What an API takes instead of an ID token. It may hold secrets.
    pub extra: Map<String, Value>,
}

/// The answer as it comes.
#[derive(Deserialize)]
struct Answer {
    id_token: Option<Secret>,
    token_type: Option<String>,
    #[serde(default, deserialize_with = "seconds_or_none")]
    expires_in: Option<Duration>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

impl TryFrom<Answer> for DelegationToken {
    type Error = &'static str;

    fn try_from(answer: Answer) -> std::result::Result<Self, Self::Error> {
        if answer.extra.contains_key("error") {
            return Err("invalid value: an error, expected a token");
        }
        if answer.id_token.is_none() && answer.extra.is_empty() {
            return Err("missing field `id_token`");
        }
        Ok(Self {
            id_token: answer.id_token,
            token_type: answer.token_type,
            expires_in: answer.expires_in,
            extra: answer.extra,
        })
    }
}

/// Shows no token.
impl fmt::Debug for DelegationToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DelegationToken")
            .field("token_type", &self.token_type)
            .field("expires_in", &self.expires_in)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
