//! The kinds of grants, for what only one of them can be told.
//!
//! The types have no values: each says which setters a [`TokenRequest`] has.

use std::net::IpAddr;

use auth0_sdk_core::Secret;

use super::TokenRequest;

/// A grant without parameters of its own.
#[derive(Debug, Clone, Copy)]
pub enum AnyGrant {}

/// The authorization code (RFC 6749, section 4.1.3).
#[derive(Debug, Clone, Copy)]
pub enum AuthorizationCode {}

/// The password of a user (RFC 6749, section 4.3).
#[derive(Debug, Clone, Copy)]
pub enum Password {}

/// The code of a login without a password.
#[derive(Debug, Clone, Copy)]
pub enum PasswordlessOtp {}

/// A second factor out of band.
#[derive(Debug, Clone, Copy)]
pub enum MfaOob {}

/// The exchange of a token for another one (RFC 8693).
#[derive(Debug, Clone, Copy)]
pub enum TokenExchange {}

/// The exchange for a token of another provider, from the token vault.
#[derive(Debug, Clone, Copy)]
pub enum FederatedConnection {}

impl TokenRequest<AuthorizationCode> {
    /// The address that the code was sent to, where the login was begun with one (RFC 6749,
    /// section 4.1.3).
    pub fn redirect_uri(self, uri: impl Into<String>) -> Self {
        self.parameter("redirect_uri", uri.into())
    }

    /// What proves that the code is asked for by whoever began the login (RFC 7636, section
    /// 4.5). It goes beside the proof of the client, where there is one.
    pub fn code_verifier(self, verifier: impl Into<Secret>) -> Self {
        self.parameter("code_verifier", verifier)
    }
}

impl TokenRequest<Password> {
    /// The connection whose password it is: the grant is then Auth0's
    /// `http://auth0.com/oauth/grant-type/password-realm`. Unless set, it is the default
    /// directory of the tenant.
    pub fn realm(self, connection: impl Into<String>) -> Self {
        self.parameter(
            "grant_type",
            "http://auth0.com/oauth/grant-type/password-realm",
        )
        .parameter("realm", connection.into())
    }

    /// The address of the user (`auth0-forwarded-for`), so that attacks are counted by it
    /// and not by the address of this server. The application has to be allowed to say so
    /// (“Trust Token Endpoint IP Header”), and has to have a secret.
    pub fn forwarded_for(mut self, address: IpAddr) -> Self {
        self.call.forward_for(address);
        self
    }
}

impl TokenRequest<PasswordlessOtp> {
    /// The address of the user (`auth0-forwarded-for`), so that attacks are counted by it
    /// and not by the address of this server. The application has to be allowed to say so
    /// (“Trust Token Endpoint IP Header”), and has to have a secret.
    pub fn forwarded_for(mut self, address: IpAddr) -> Self {
        self.call.forward_for(address);
        self
    }
}

impl TokenRequest<MfaOob> {
    /// The code that the user got with the challenge, where its `binding_method` is `prompt`.
    pub fn binding_code(self, code: impl Into<Secret>) -> Self {
        self.parameter("binding_code", code)
    }
}

impl TokenRequest<TokenExchange> {
    /// The token of who acts for the subject, and its type (RFC 8693, section 2.1).
    pub fn actor_token(self, token: impl Into<Secret>, token_type: impl Into<String>) -> Self {
        self.parameter("actor_token", token)
            .parameter("actor_token_type", token_type.into())
    }

    /// The type of the token that is wanted (RFC 8693, section 2.1).
    pub fn requested_token_type(self, token_type: impl Into<String>) -> Self {
        self.parameter("requested_token_type", token_type.into())
    }

    /// What the provider told of the user outside of its token, as JSON: Apple tells the name
    /// only once (`user_profile`).
    pub fn user_profile(self, profile: &serde_json::Value) -> Self {
        self.parameter("user_profile", profile.to_string())
    }
}

impl TokenRequest<FederatedConnection> {
    /// Which of the user's accounts at the provider it is about.
    pub fn login_hint(self, hint: impl Into<String>) -> Self {
        self.parameter("login_hint", hint.into())
    }
}
