//! Tokens: every grant of the token endpoint, `POST /oauth/token`.
//!
//! [`Tokens`] begins a [`TokenRequest`], which is told the rest and sent by `.await`. An ID
//! token that comes with the answer is checked before anybody sees it. A token that is there
//! already is revoked by [`Tokens::revoke`].

mod begin;
mod exchange;
mod grants;
mod request;
mod revoke;

pub use begin::Tokens;
pub use grants::{
    AnyGrant, AuthorizationCode, FederatedConnection, MfaOob, Password, PasswordlessOtp,
    TokenExchange,
};
pub use request::TokenRequest;
pub use revoke::RevokeToken;

use crate::endpoint::Endpoint;

pub(crate) static TOKEN: Endpoint = Endpoint::form("exchangeToken", "/oauth/token")
    .proven()
    .with_alias("token_endpoint");
