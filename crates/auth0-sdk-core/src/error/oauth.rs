//! The error codes of OAuth 2.0 and its relatives, and what Auth0 adds to them.

use std::borrow::Cow;

use serde_json::Value;

use super::{Error, Kind};
use crate::{Operation, Secret};

crate::open_enum! {
    /// Why the server refused: the `error` of an OAuth 2.0 answer.
    ///
    /// The docs of each say where the code comes from. Auth0's own codes are of its page
    /// “Authentication API error codes”.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::OAuthErrorCode;
    /// let code = OAuthErrorCode::from("invalid_grant");
    /// assert_eq!(code, OAuthErrorCode::InvalidGrant);
    /// ```
    pub enum OAuthErrorCode {
        /// A parameter is missing, wrong or there twice (RFC 6749, section 5.2).
        InvalidRequest = "invalid_request",
        /// The client did not prove who it is (RFC 6749, section 5.2).
        InvalidClient = "invalid_client",
        /// The code, the token or the password is wrong, over, or another client's
        /// (RFC 6749, section 5.2).
        InvalidGrant = "invalid_grant",
        /// The client may not use this grant (RFC 6749, section 5.2).
        UnauthorizedClient = "unauthorized_client",
        /// The server does not know the grant (RFC 6749, section 5.2).
        UnsupportedGrantType = "unsupported_grant_type",
        /// The server does not know the response type (RFC 6749, section 4.1.2.1).
        UnsupportedResponseType = "unsupported_response_type",
        /// A scope is unknown or more than may be had (RFC 6749, section 5.2).
        InvalidScope = "invalid_scope",
        /// The user, or a rule of the tenant, said no (RFC 6749, section 4.1.2.1).
        AccessDenied = "access_denied",
        /// The server failed (RFC 6749, section 4.1.2.1).
        ServerError = "server_error",
        /// The server is too busy (RFC 6749, section 4.1.2.1).
        TemporarilyUnavailable = "temporarily_unavailable",
        /// The access token does not serve (RFC 6750, section 3.1).
        InvalidToken = "invalid_token",
        /// The access token has too few scopes (RFC 6750, section 3.1).
        InsufficientScope = "insufficient_scope",
        /// The server does not revoke this kind of token (RFC 7009, section 2.2.1).
        UnsupportedTokenType = "unsupported_token_type",
        /// A redirect address cannot be registered (RFC 7591, section 3.2.2).
        InvalidRedirectUri = "invalid_redirect_uri",
        /// What is to be registered is not valid (RFC 7591, section 3.2.2).
        InvalidClientMetadata = "invalid_client_metadata",
        /// The user has not decided yet (RFC 8628, section 3.5).
        AuthorizationPending = "authorization_pending",
        /// The client asks too often: five seconds more between two questions
        /// (RFC 8628, section 3.5).
        SlowDown = "slow_down",
        /// The time to decide is over (RFC 8628, section 3.5).
        ExpiredToken = "expired_token",
        /// The resource is unknown or not for this client (RFC 8707, section 2).
        InvalidTarget = "invalid_target",
        /// The authorization details are not valid (RFC 9396, section 5).
        InvalidAuthorizationDetails = "invalid_authorization_details",
        /// The proof of possession is not valid (RFC 9449, section 5).
        InvalidDpopProof = "invalid_dpop_proof",
        /// The proof of possession has to have the nonce that came with the answer
        /// (RFC 9449, section 8).
        UseDpopNonce = "use_dpop_nonce",
        /// There is no session, and `prompt=none` forbids to ask (OpenID Connect Core,
        /// section 3.1.2.6).
        LoginRequired = "login_required",
        /// The user would have to agree (OpenID Connect Core, section 3.1.2.6).
        ConsentRequired = "consent_required",
        /// The user would have to do something (OpenID Connect Core, section 3.1.2.6).
        InteractionRequired = "interaction_required",
        /// The user would have to choose an account (OpenID Connect Core, section 3.1.2.6).
        AccountSelectionRequired = "account_selection_required",
        /// The request object is not valid (OpenID Connect Core, section 3.1.2.6).
        InvalidRequestObject = "invalid_request_object",
        /// The address of the request is not valid (OpenID Connect Core, section 3.1.2.6).
        InvalidRequestUri = "invalid_request_uri",
        /// Nobody is known by this hint (CIBA, section 13).
        UnknownUserId = "unknown_user_id",
        /// The text that both devices show is not valid (CIBA, section 13).
        InvalidBindingMessage = "invalid_binding_message",
        /// A second factor is needed: [`Error::mfa_token`] goes on (Auth0).
        MfaRequired = "mfa_required",
        /// The user has no second factor and has to add one (Auth0).
        AssociationRequired = "association_required",
        /// The user or the address is blocked for too many wrong attempts (Auth0).
        TooManyAttempts = "too_many_attempts",
        /// The password is known to have leaked (Auth0).
        PasswordLeaked = "password_leaked",
        /// The user or the password is wrong (Auth0).
        InvalidUserPassword = "invalid_user_password",
        /// The password does not meet the policy of the connection (Auth0).
        InvalidPassword = "invalid_password",
        /// The password is too weak (Auth0).
        PasswordStrengthError = "password_strength_error",
        /// The password is too common (Auth0).
        PasswordDictionaryError = "password_dictionary_error",
        /// The password holds something of the user (Auth0).
        PasswordNoUserInfoError = "password_no_user_info_error",
        /// The user cannot be signed up, because it exists or for another reason that the
        /// server does not tell (Auth0).
        InvalidSignup = "invalid_signup",
        /// The user exists (Auth0).
        UserExists = "user_exists",
        /// The user name is taken (Auth0).
        UsernameExists = "username_exists",
        /// The user may not log in: blocked, or refused by a rule of the tenant (Auth0).
        Unauthorized = "unauthorized",
    }
}

impl Error {
    /// The server's code as one of OAuth 2.0, if it gave any.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::{Error, OAuthErrorCode};
    /// fn explain(error: &Error) -> &'static str {
    ///     match error.oauth_error_code() {
    ///         Some(OAuthErrorCode::MfaRequired) => "a second factor is needed",
    ///         Some(OAuthErrorCode::InvalidGrant) => "that was wrong, or is over",
    ///         _ => "the login failed",
    ///     }
    /// }
    /// ```
    pub fn oauth_error_code(&self) -> Option<OAuthErrorCode> {
        self.error_code().map(OAuthErrorCode::from)
    }

    /// The token by which a login goes on with a second factor, after
    /// [`OAuthErrorCode::MfaRequired`]. No text of the error shows it.
    pub fn mfa_token(&self) -> Option<Secret> {
        let body: Value = serde_json::from_slice(self.body()?).ok()?;
        body.get("mfa_token")?.as_str().map(Secret::new)
    }

    /// Whether a login ended without a code: the user or the server refused, in the answer
    /// that the browser brought back. [`Error::oauth_error_code`] says why.
    pub fn is_login_refused(&self) -> bool {
        matches!(self.0.kind, Kind::LoginRefused)
    }

    /// Whether what the browser brought back is not the answer to the login that was begun:
    /// another state, another issuer, parameters that are missing or there twice.
    ///
    /// It may be an attack; nothing of it must be used.
    pub fn is_invalid_callback(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidCallback)
    }
}

/// What a server said without an answer of HTTP: in an address that a browser opened.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) message: Option<String>,
}

/// For the crates of the SDK, which are released together.
#[doc(hidden)]
impl Error {
    pub fn login_refused(code: impl Into<String>, message: Option<String>) -> Self {
        let mut error = Self::new(Kind::LoginRefused, "the login was refused");
        let code = code.into();
        error.0.refusal = Some(Refusal { code, message });
        error
    }

    pub fn invalid_callback(source: impl std::error::Error + Send + Sync + 'static) -> Self {
        let text = format!("this is not the answer to the login that was begun: {source}");
        Self::new(Kind::InvalidCallback, text).caused_by(source)
    }

    /// The time of a login ended before the user decided.
    pub fn expired(text: impl Into<Cow<'static, str>>) -> Self {
        let mut error = Self::login_refused(OAuthErrorCode::ExpiredToken.as_str(), None);
        error.0.text = Some(text.into());
        error
    }

    /// Says which call it was about, unless it is about another one already, such as that for
    /// the keys.
    #[must_use]
    pub fn of_operation(self, operation: &'static Operation) -> Self {
        if self.0.subject.is_some() {
            return self;
        }
        let method = operation.method.parse().unwrap_or_default();
        self.about(operation, &method)
    }

    pub fn misconfigured(text: impl Into<Cow<'static, str>>) -> Self {
        Self::configuration(text)
    }
}
