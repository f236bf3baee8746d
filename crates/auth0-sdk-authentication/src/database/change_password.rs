//! Asking for a new password.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};

use crate::AuthenticationClient;
use crate::answer::Form;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static CHANGE_PASSWORD: Endpoint =
    Endpoint::json("changePassword", "/dbconnections/change_password").named();

/// A request that sends a user an e-mail to choose a new password, sent by `.await`; made by
/// [`Database::change_password`](super::Database::change_password).
///
/// The answer is what Auth0 says of it, as a text for people. It is the same whether there is
/// such a user or not (Auth0, “Change Password”).
///
/// # Errors
///
/// When the connection is unknown. An answer that is no plain text is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let database = auth0.database();
/// database
///     .change_password("Username-Password-Authentication", "ada@example.com")
///     .organization("org_123")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ChangePassword {
    call: Exchange,
}

impl ChangePassword {
    pub(super) fn new(client: &AuthenticationClient, connection: String, email: Secret) -> Self {
        let call = Exchange::new(client, &CHANGE_PASSWORD);
        Self { call }
            .parameter("connection", connection)
            .parameter("email", email)
    }

    /// The organization whose branding the e-mail has, by its id.
    pub fn organization(self, organization: impl Into<String>) -> Self {
        self.parameter("organization", organization.into())
    }

    fn send(self) -> BoxFuture<Result<Response<String>>> {
        self.call.accept("text/plain, */*;q=0.1").text(Form::Plain)
    }
}

authentication_call!(ChangePassword => String);
any_parameter!(
    ChangePassword,
    call,
    "such as `username` or `phone_number` where the connection knows its users by these"
);
