//! Signing up.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde_json::{Map, Value};

use super::SignedUp;
use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static SIGN_UP: Endpoint = Endpoint::json("signup", "/dbconnections/signup").named();

/// A request that makes a user, sent by `.await`; made by
/// [`Database::signup`](super::Database::signup).
///
/// # Errors
///
/// [`invalid_signup`](auth0_sdk_core::OAuthErrorCode::InvalidSignup) when the user cannot be
/// made, for example because it exists, and
/// [`invalid_password`](auth0_sdk_core::OAuthErrorCode::InvalidPassword) and its relatives when
/// the password is not good enough. An answer without an id is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, password: &str) -> auth0_sdk_core::Result<()> {
/// let database = auth0.database();
/// let user = database
///     .signup("Username-Password-Authentication", "ada@example.com", password)
///     .given_name("Ada")
///     .user_metadata([("plan".to_owned(), "silver".into())])
///     .await?;
/// # let _ = user;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SignUp {
    call: Exchange,
}

impl SignUp {
    pub(super) fn new(
        client: &AuthenticationClient,
        connection: String,
        email: Secret,
        password: Secret,
    ) -> Self {
        let call = Exchange::new(client, &SIGN_UP);
        Self { call }
            .parameter("connection", connection)
            .parameter("email", email)
            .parameter("password", password)
    }

    /// The name by which the user logs in, where the connection has such names.
    pub fn username(self, username: impl Into<Secret>) -> Self {
        self.parameter("username", username)
    }

    /// The given name.
    pub fn given_name(self, name: impl Into<Secret>) -> Self {
        self.parameter("given_name", name)
    }

    /// The family name.
    pub fn family_name(self, name: impl Into<Secret>) -> Self {
        self.parameter("family_name", name)
    }

    /// The full name.
    pub fn name(self, name: impl Into<Secret>) -> Self {
        self.parameter("name", name)
    }

    /// The nickname.
    pub fn nickname(self, nickname: impl Into<Secret>) -> Self {
        self.parameter("nickname", nickname)
    }

    /// The address of a picture.
    pub fn picture(self, url: impl Into<Secret>) -> Self {
        self.parameter("picture", url)
    }

    /// The phone number, with a plus sign and the country.
    pub fn phone_number(self, number: impl Into<Secret>) -> Self {
        self.parameter("phone_number", number)
    }

    /// What the application keeps about the user, and the user may change.
    pub fn user_metadata(mut self, metadata: impl IntoIterator<Item = (String, Value)>) -> Self {
        let metadata: Map<String, Value> = metadata.into_iter().collect();
        self.call
            .parameters
            .set_json("user_metadata", metadata.into());
        self
    }

    fn send(self) -> BoxFuture<Result<Response<SignedUp>>> {
        self.call.json()
    }
}

authentication_call!(SignUp => SignedUp);
any_parameter!(SignUp, call);
