//! Codes for the users of a database connection.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde::Deserialize;

use super::Passwordless;
use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::reading::filled;

static CHALLENGE: Endpoint = Endpoint::json("challengeOtp", "/otp/challenge").proven();

impl Passwordless<'_> {
    /// Sends a code by e-mail to a user of a database connection that has it as a way to log in
    /// (`POST /otp/challenge`).
    pub fn challenge_email(
        &self,
        connection: impl Into<String>,
        email: impl Into<Secret>,
    ) -> ChallengePasswordless {
        ChallengePasswordless::new(self.client, connection.into()).parameter("email", email)
    }

    /// Sends a code to the phone of a user of a database connection, by its number with a plus
    /// sign and the country (`POST /otp/challenge`): as a message unless
    /// [`delivery_method`](ChallengePasswordless::delivery_method) says otherwise.
    pub fn challenge_phone(
        &self,
        connection: impl Into<String>,
        phone_number: impl Into<Secret>,
    ) -> ChallengePasswordless {
        ChallengePasswordless::new(self.client, connection.into())
            .parameter("phone_number", phone_number)
    }
}

/// A request that sends a code to a user of a database connection, sent by `.await`; made by
/// [`Passwordless::challenge_email`] and [`Passwordless::challenge_phone`].
///
/// Whether there is such a user is not told: the answer is the same, and the session then serves
/// no code.
///
/// # Errors
///
/// `invalid_connection` when it is no database or has no such codes
/// ([`error_code`](auth0_sdk_core::Error::error_code)), and
/// [`unauthorized_client`](auth0_sdk_core::OAuthErrorCode::UnauthorizedClient) when the application
/// has not the grant. An answer without a session is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// use auth0_sdk_authentication::passwordless::DeliveryMethod;
///
/// # async fn example(auth0: AuthenticationClient, code: &str) -> auth0_sdk_core::Result<()> {
/// let challenge = auth0
///     .passwordless()
///     .challenge_phone("Username-Password-Authentication", "+4930123456")
///     .delivery_method(DeliveryMethod::Voice)
///     .allow_signup()
///     .await?;
/// // What the user types in:
/// let tokens = auth0
///     .tokens()
///     .passwordless_otp(&challenge.auth_session, code)
///     .scope("openid profile")
///     .await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ChallengePasswordless {
    call: Exchange,
}

impl ChallengePasswordless {
    fn new(client: &AuthenticationClient, connection: String) -> Self {
        let call = Exchange::new(client, &CHALLENGE);
        Self { call }.parameter("connection", connection)
    }

    /// Makes a user of whoever is none yet, once they have typed in the code.
    pub fn allow_signup(mut self) -> Self {
        self.call.parameters.set_json("allow_signup", true.into());
        self
    }

    /// How the code comes to a phone.
    pub fn delivery_method(self, method: impl Into<DeliveryMethod>) -> Self {
        let method = method.into();
        self.parameter("delivery_method", method.as_str())
    }

    fn send(self) -> BoxFuture<Result<Response<PasswordlessChallenge>>> {
        self.call.json()
    }
}

authentication_call!(ChallengePasswordless => PasswordlessChallenge);
any_parameter!(ChallengePasswordless, call);

auth0_sdk_core::open_enum! {
    /// How a code comes to a phone.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_authentication::passwordless::DeliveryMethod;
    /// assert_eq!(DeliveryMethod::Voice.as_str(), "voice");
    /// ```
    pub enum DeliveryMethod {
        /// As a message.
        Text = "text",
        /// By a call.
        Voice = "voice",
    }
}

/// A code that was asked for.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::passwordless::PasswordlessChallenge;
///
/// fn for_the_session(challenge: &PasswordlessChallenge) -> &str {
///     challenge.auth_session.expose()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PasswordlessChallenge {
    /// What names the challenge when the code is redeemed:
    /// [`Tokens::passwordless_otp`](crate::tokens::Tokens::passwordless_otp).
    #[serde(deserialize_with = "filled")]
    pub auth_session: Secret,
}
