//! Where a request for tokens begins: one method for each grant.

use auth0_sdk_core::Secret;

use super::{
    AnyGrant, AuthorizationCode, MfaOob, Password, PasswordlessOtp, RevokeToken, TokenRequest,
};
use crate::AuthenticationClient;
use crate::id_token::Nonce;

const PASSWORDLESS: &str = "http://auth0.com/oauth/grant-type/passwordless/otp";

/// The grants of the token endpoint; made by [`AuthenticationClient::tokens`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let tokens = auth0
///     .tokens()
///     .client_credentials("https://api.example.com")
///     .organization("org_123")
///     .await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Tokens<'a> {
    pub(super) client: &'a AuthenticationClient,
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(client: &'a AuthenticationClient) -> Self {
        Self { client }
    }

    /// For the code that a login came back with (RFC 6749, section 4.1.3).
    ///
    /// A login that was begun by
    /// [`authorize`](AuthenticationClient::authorize) is better ended by
    /// [`complete`](AuthenticationClient::complete), which checks and sends all of it.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient, code: &str, verifier: &str) -> auth0_sdk_core::Result<()> {
    /// let tokens = auth0
    ///     .tokens()
    ///     .authorization_code(code)
    ///     .redirect_uri("https://app.example.com/callback")
    ///     .code_verifier(verifier)
    ///     .await?;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorization_code(&self, code: impl Into<Secret>) -> TokenRequest<AuthorizationCode> {
        TokenRequest::new(self.client, "authorization_code").parameter("code", code)
    }

    /// For the application itself, to call an API by (RFC 6749, section 4.4).
    pub fn client_credentials(&self, audience: impl Into<String>) -> TokenRequest {
        TokenRequest::new(self.client, "client_credentials").audience(audience)
    }

    /// For the password of a user (RFC 6749, section 4.3), which is for highly trusted
    /// applications that cannot redirect.
    pub fn password(
        &self,
        username: impl Into<Secret>,
        password: impl Into<Secret>,
    ) -> TokenRequest<Password> {
        TokenRequest::new(self.client, "password")
            .parameter("username", username)
            .parameter("password", password)
    }

    /// For a refresh token (RFC 6749, section 6). Where refresh tokens rotate, the answer has
    /// the next one and this one serves no longer.
    pub fn refresh(&self, refresh_token: impl Into<Secret>) -> TokenRequest {
        let mut request = TokenRequest::new(self.client, "refresh_token");
        request.expected.nonce = Nonce::Any;
        request.parameter("refresh_token", refresh_token)
    }

    /// For the code that a user got by e-mail.
    pub fn passwordless_email(
        &self,
        email: impl Into<Secret>,
        code: impl Into<Secret>,
    ) -> TokenRequest<PasswordlessOtp> {
        self.passwordless("email", email.into(), code.into())
    }

    /// For the code that a user got on the phone.
    pub fn passwordless_sms(
        &self,
        phone_number: impl Into<Secret>,
        code: impl Into<Secret>,
    ) -> TokenRequest<PasswordlessOtp> {
        self.passwordless("sms", phone_number.into(), code.into())
    }

    /// For the code that a user of a database connection got, by the session of its challenge:
    /// [`Passwordless::challenge_email`](crate::passwordless::Passwordless::challenge_email) or
    /// [`challenge_phone`](crate::passwordless::Passwordless::challenge_phone).
    pub fn passwordless_otp(
        &self,
        auth_session: impl Into<Secret>,
        otp: impl Into<Secret>,
    ) -> TokenRequest<PasswordlessOtp> {
        TokenRequest::new(self.client, PASSWORDLESS)
            .parameter("auth_session", auth_session)
            .parameter("otp", otp)
    }

    /// For a device code (RFC 8628, section 3.4), once.
    /// [`DeviceAuthorization::poll`](crate::device::DeviceAuthorization::poll) asks until the
    /// user has decided.
    pub fn device_code(&self, device_code: impl Into<Secret>) -> TokenRequest {
        TokenRequest::new(self.client, "urn:ietf:params:oauth:grant-type:device_code")
            .parameter("device_code", device_code)
    }

    /// For a login on another device (CIBA Core, section 10.1), once.
    /// [`BackchannelAuthorization::poll`](crate::backchannel::BackchannelAuthorization::poll)
    /// asks until the user has decided.
    pub fn backchannel(&self, auth_req_id: impl Into<Secret>) -> TokenRequest {
        TokenRequest::new(self.client, "urn:openid:params:grant-type:ciba")
            .parameter("auth_req_id", auth_req_id)
    }

    /// For a one-time password of a second factor, after
    /// [`mfa_required`](auth0_sdk_core::OAuthErrorCode::MfaRequired).
    pub fn mfa_otp(&self, mfa_token: impl Into<Secret>, otp: impl Into<Secret>) -> TokenRequest {
        TokenRequest::new(self.client, "http://auth0.com/oauth/grant-type/mfa-otp")
            .parameter("mfa_token", mfa_token)
            .parameter("otp", otp)
    }

    /// For a challenge of a second factor out of band: a message, a call or a push.
    pub fn mfa_oob(
        &self,
        mfa_token: impl Into<Secret>,
        oob_code: impl Into<Secret>,
    ) -> TokenRequest<MfaOob> {
        TokenRequest::new(self.client, "http://auth0.com/oauth/grant-type/mfa-oob")
            .parameter("mfa_token", mfa_token)
            .parameter("oob_code", oob_code)
    }

    /// For a recovery code in place of a second factor. The answer has the next one
    /// ([`TokenSet::extra`](crate::TokenSet::extra), `recovery_code`).
    pub fn mfa_recovery_code(
        &self,
        mfa_token: impl Into<Secret>,
        recovery_code: impl Into<Secret>,
    ) -> TokenRequest {
        let grant = "http://auth0.com/oauth/grant-type/mfa-recovery-code";
        TokenRequest::new(self.client, grant)
            .parameter("mfa_token", mfa_token)
            .parameter("recovery_code", recovery_code)
    }

    /// For an assertion that somebody else signed (RFC 7523, section 2.1), such as an identity
    /// assertion for access across applications (ID-JAG).
    pub fn jwt_bearer(&self, assertion: impl Into<Secret>) -> TokenRequest {
        TokenRequest::new(self.client, "urn:ietf:params:oauth:grant-type:jwt-bearer")
            .parameter("assertion", assertion)
    }

    /// For what a passkey signed: the session of the challenge, and the credential as the
    /// browser gives it. It goes as JSON.
    pub fn passkey(
        &self,
        auth_session: impl Into<Secret>,
        authn_response: &serde_json::Value,
    ) -> TokenRequest {
        let grant = "urn:okta:params:oauth:grant-type:webauthn";
        let mut request =
            TokenRequest::new(self.client, grant).parameter("auth_session", auth_session);
        let response = authn_response.clone();
        request.call.parameters.set_json("authn_response", response);
        request.call.encoding = crate::endpoint::Encoding::Json;
        request
    }

    /// For a grant that has no method here yet, by its `grant_type`.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
    /// let tokens = auth0
    ///     .tokens()
    ///     .grant("urn:example:grant-type:new")
    ///     .parameter("proof", "..")
    ///     .await?;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    pub fn grant(&self, grant_type: impl Into<String>) -> TokenRequest<AnyGrant> {
        TokenRequest::new(self.client, grant_type.into()).of_any_type()
    }

    /// Revokes a refresh token, and with it what was issued for it (RFC 7009, section 2.1).
    pub fn revoke(&self, refresh_token: impl Into<Secret>) -> RevokeToken {
        RevokeToken::new(self.client, refresh_token.into())
    }

    fn passwordless(
        &self,
        realm: &'static str,
        username: Secret,
        code: Secret,
    ) -> TokenRequest<PasswordlessOtp> {
        TokenRequest::new(self.client, PASSWORDLESS)
            .parameter("realm", realm)
            .parameter("username", username)
            .parameter("otp", code)
    }
}
