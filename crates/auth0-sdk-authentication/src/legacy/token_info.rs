//! Who an ID token is about, as the tenant says it.

use std::fmt;

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::reading::filled;

static TOKEN_INFO: Endpoint = Endpoint::json("getTokenInfo", "/tokeninfo");

/// A request for whom an ID token is about, sent by `.await`; made by
/// [`Legacy::token_info`](super::Legacy::token_info).
///
/// # Errors
///
/// [`is_unauthorized`](auth0_sdk_core::Error::is_unauthorized) when the token does not serve.
/// An answer without an id is [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, id_token: &str) -> auth0_sdk_core::Result<()> {
/// let user = auth0.legacy().token_info(id_token).await?;
/// println!("{}", user.user_id);
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct TokenInfoRequest {
    call: Exchange,
}

impl TokenInfoRequest {
    pub(super) fn new(client: &AuthenticationClient, id_token: Secret) -> Self {
        let mut call = Exchange::new(client, &TOKEN_INFO);
        call.parameters.set("id_token", id_token);
        Self { call }
    }

    fn send(self) -> BoxFuture<Result<Response<TokenInfo>>> {
        self.call.json()
    }
}

authentication_call!(TokenInfoRequest => TokenInfo);
any_parameter!(TokenInfoRequest, call);

/// Whom an ID token is about.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::legacy::TokenInfo;
///
/// fn greet(user: &TokenInfo) -> String {
///     format!("Hello, {}", user.name.as_deref().unwrap_or(&user.user_id))
/// }
/// ```
#[derive(Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TokenInfo {
    /// The user's id.
    #[serde(deserialize_with = "filled")]
    pub user_id: String,
    /// The full name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Whether the user has proven that it is theirs.
    pub email_verified: Option<bool>,
    /// The address of a picture.
    pub picture: Option<String>,
    /// What else the answer has.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Shows the id and nothing else about the person.
impl fmt::Debug for TokenInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenInfo")
            .field("user_id", &self.user_id)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
