//! The Authentication API of Auth0: logins, tokens, and what a server does on behalf of users.
//!
//! It is written by hand over `auth0-sdk-core`, so that connections, retries, time limits,
//! errors and spans are those of the Management API. It does not check access tokens that
//! others send to an API of yours.
//!
//! # Example
//!
//! ```no_run
//! use auth0_sdk_authentication::AuthenticationClient;
//!
//! # async fn example(id: &str, secret: &str, code: &str) -> auth0_sdk_core::Result<()> {
//! let auth0 = AuthenticationClient::builder()
//!     .domain("tenant.eu.auth0.com")
//!     .client_id(id)
//!     .client_secret(secret)
//!     .build()?;
//!
//! let machine = auth0.tokens().client_credentials("https://api.example.com").await?;
//! println!("{} until {:?}", machine.token_type, machine.expires_at);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod answer;
pub mod authorize;
pub mod backchannel;
mod browser_url;
mod builder;
mod call;
pub mod callback;
mod claims;
mod client;
pub mod database;
pub mod device;
mod dpop;
mod endpoint;
mod exchange;
mod id_token;
#[cfg(feature = "legacy")]
pub mod legacy;
pub mod logout;
mod logout_token;
pub mod mfa;
mod not_blocked;
mod parameters;
pub mod passkeys;
pub mod passwordless;
mod path;
mod polling;
mod reading;
pub mod registration;
pub mod revocation;
pub mod saml;
mod showing;
mod subject;
mod token_set;
pub mod tokens;
mod transaction;
pub mod userinfo;
pub mod ws_federation;
mod xml;

pub use authorize::Login;
pub use builder::AuthenticationClientBuilder;
pub use callback::{Callback, CallbackRejection};
pub use client::AuthenticationClient;
pub use dpop::{DpopKey, DpopProof};
pub use id_token::{IdTokenClaims, ValidateIdToken};
pub use logout_token::ValidateLogoutToken;
pub use polling::{PollProgress, PollState, Polling};
pub use subject::SubjectIdentifier;
pub use token_set::TokenSet;
pub use transaction::Transaction;
pub use userinfo::UserInfoClient;

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
pub use auth0_sdk_core::PrivateKey;
pub use auth0_sdk_core::{
    ClientAuthentication, ClientCertificate, Error, OAuthErrorCode, RawCall, Response, Result,
    Secret, Signer, SigningAlgorithm, http,
};
pub use auth0_sdk_jose::{
    Algorithm, CacheSettings, Discovery, IssuerMetadata, KeySet, LogoutTokenClaims, Rejection,
};

/// The examples of the README, which are tests like those of the docs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
