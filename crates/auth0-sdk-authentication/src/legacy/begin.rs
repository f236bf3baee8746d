//! Where the requests of old begin.

use auth0_sdk_core::Secret;

use super::{
    Delegate, Impersonate, LegacyLogin, TokenInfoRequest, UnlinkIdentity, VerifyPasswordless,
};
use crate::AuthenticationClient;

/// Operations that Auth0 keeps for tenants that have them still; made by
/// [`AuthenticationClient::legacy`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, id_token: &str) -> auth0_sdk_core::Result<()> {
/// let user = auth0.legacy().token_info(id_token).await?;
/// # let _ = user;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Legacy<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Operations that Auth0 keeps for tenants that have them still.
    pub fn legacy(&self) -> Legacy<'_> {
        Legacy { client: self }
    }
}

impl Legacy<'_> {
    /// Tokens for a password, at `/oauth/ro`. Today:
    /// [`Tokens::password`](crate::tokens::Tokens::password).
    pub fn resource_owner(
        &self,
        connection: impl Into<String>,
        username: impl Into<Secret>,
        password: impl Into<Secret>,
    ) -> LegacyLogin {
        LegacyLogin::of_password(self.client, connection.into())
            .parameter("username", username)
            .parameter("password", password)
    }

    /// Tokens for an access token of a social provider, at `/oauth/access_token`. Today:
    /// [`Tokens::exchange`](crate::tokens::Tokens::exchange).
    pub fn provider_token(
        &self,
        connection: impl Into<String>,
        access_token: impl Into<Secret>,
    ) -> LegacyLogin {
        LegacyLogin::of_provider(self.client, connection.into())
            .parameter("access_token", access_token)
    }

    /// Who an ID token is about, at `/tokeninfo`. Today: the claims of the ID token, which
    /// [`AuthenticationClient::validate_id_token`] checks.
    pub fn token_info(&self, id_token: impl Into<Secret>) -> TokenInfoRequest {
        TokenInfoRequest::new(self.client, id_token.into())
    }

    /// Another token for an ID token, at `/delegation`. Today:
    /// [`Tokens::exchange`](crate::tokens::Tokens::exchange).
    pub fn delegation(&self, id_token: impl Into<Secret>) -> Delegate {
        Delegate::new(self.client, id_token.into())
    }

    /// An address that logs in as another user, at `/users/{id}/impersonate`. The protocol is
    /// that of the application: `oauth2`, `samlp`, `wsfed` or `wstrust-usernamemixed`.
    pub fn impersonate(
        &self,
        user_id: impl AsRef<str>,
        impersonator_id: impl Into<String>,
        protocol: impl Into<String>,
    ) -> Impersonate {
        Impersonate::new(
            self.client,
            user_id.as_ref(),
            impersonator_id.into(),
            protocol.into(),
        )
    }

    /// Takes an identity off the user whose access token it is, at `/login/unlink`. Today: the
    /// Management API.
    pub fn unlink(
        &self,
        access_token: impl Into<Secret>,
        identity: impl Into<String>,
    ) -> UnlinkIdentity {
        UnlinkIdentity::new(self.client, access_token.into(), identity.into())
    }

    /// Checks a code that a user got, at `/passwordless/verify`. Today:
    /// [`Tokens::passwordless_email`](crate::tokens::Tokens::passwordless_email) and
    /// [`Tokens::passwordless_sms`](crate::tokens::Tokens::passwordless_sms).
    pub fn verify_passwordless(
        &self,
        connection: impl Into<String>,
        username: impl Into<Secret>,
        code: impl Into<Secret>,
        redirect_uri: impl Into<String>,
    ) -> VerifyPasswordless {
        VerifyPasswordless::new(self.client)
            .parameter("connection", connection.into())
            .parameter("username", username)
            .parameter("password", code)
            .parameter("redirect_uri", redirect_uri.into())
    }
}
