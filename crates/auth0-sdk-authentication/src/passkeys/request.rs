//! Asking for what a passkey shall sign.

use auth0_sdk_core::{BoxFuture, Response, Result};
use serde_json::{Map, Value};

use super::{PasskeyChallenge, PasskeyUser};
use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static REGISTER: Endpoint = Endpoint::json("registerPasskey", "/passkey/register").proven();
static CHALLENGE: Endpoint = Endpoint::json("challengePasskey", "/passkey/challenge").proven();

/// Passkeys; made by [`AuthenticationClient::passkeys`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # use serde_json::Value;
/// # async fn example(auth0: AuthenticationClient, sign: fn(&Value) -> Value) -> auth0_sdk_core::Result<()> {
/// let challenge = auth0.passkeys().challenge().await?;
/// let signed = sign(&challenge.authn_params_public_key);
/// let tokens = auth0
///     .tokens()
///     .passkey(&challenge.auth_session, &signed)
///     .scope("openid profile")
///     .await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Passkeys<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Logging in and signing up with passkeys.
    pub fn passkeys(&self) -> Passkeys<'_> {
        Passkeys { client: self }
    }
}

impl Passkeys<'_> {
    /// Begins a signup: the answer is what a new passkey is made of (`POST
    /// /passkey/register`).
    pub fn register(&self, user: PasskeyUser) -> RegisterPasskey {
        let mut call = Exchange::new(self.client, &REGISTER);
        call.parameters.set_json("user_profile", user.into_json());
        RegisterPasskey { call }
    }

    /// Begins a login: the answer is what a passkey shall sign (`POST /passkey/challenge`).
    pub fn challenge(&self) -> ChallengePasskey {
        ChallengePasskey {
            call: Exchange::new(self.client, &CHALLENGE),
        }
    }
}

/// A request that begins a signup with a passkey, sent by `.await`; made by
/// [`Passkeys::register`].
///
/// # Errors
///
/// When the connection has no passkeys or the user exists. An answer without a session and a
/// challenge is [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// use auth0_sdk_authentication::passkeys::PasskeyUser;
///
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let user = PasskeyUser::new().email("ada@example.com");
/// let challenge = auth0
///     .passkeys()
///     .register(user)
///     .realm("Username-Password-Authentication")
///     .await?;
/// # let _ = challenge;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RegisterPasskey {
    call: Exchange,
}

impl RegisterPasskey {
    /// The connection; the tenant's default directory unless set.
    pub fn realm(mut self, connection: impl Into<String>) -> Self {
        self.call.parameters.set("realm", connection.into());
        self
    }

    /// The organization, by its id or its name.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        let organization = organization.into();
        self.call.parameters.set("organization", organization);
        self
    }

    /// What the application keeps about the user, and the user may change.
    pub fn user_metadata(mut self, metadata: impl IntoIterator<Item = (String, Value)>) -> Self {
        let metadata: Map<String, Value> = metadata.into_iter().collect();
        self.call
            .parameters
            .set_json("user_metadata", metadata.into());
        self
    }

    fn send(self) -> BoxFuture<Result<Response<PasskeyChallenge>>> {
        self.call.json()
    }
}

authentication_call!(RegisterPasskey => PasskeyChallenge);
any_parameter!(RegisterPasskey, call);

/// A request that begins a login with a passkey, sent by `.await`; made by
/// [`Passkeys::challenge`].
///
/// # Errors
///
/// As of [`RegisterPasskey`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let challenge = auth0.passkeys().challenge().organization("org_123").await?;
/// # let _ = challenge;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ChallengePasskey {
    call: Exchange,
}

impl ChallengePasskey {
    /// The connection; the tenant's default directory unless set.
    pub fn realm(mut self, connection: impl Into<String>) -> Self {
        self.call.parameters.set("realm", connection.into());
        self
    }

    /// The organization, by its id or its name.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        let organization = organization.into();
        self.call.parameters.set("organization", organization);
        self
    }

    fn send(self) -> BoxFuture<Result<Response<PasskeyChallenge>>> {
        self.call.json()
    }
}

authentication_call!(ChallengePasskey => PasskeyChallenge);
any_parameter!(ChallengePasskey, call);
