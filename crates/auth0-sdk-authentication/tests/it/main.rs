//! The client against a tenant in process, by module: each has a table or a story of one part.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod app;
mod authorize;
mod backchannel;
mod bad_answers;
#[path = "../../examples/web_login/browser.rs"]
mod browser;
mod callback_table;
mod callbacks;
mod client_authentication;
mod database;
mod device;
mod double;
mod enterprise;
mod id_token_cases;
mod id_tokens;
mod issuer;
#[cfg(feature = "legacy")]
mod legacy;
mod logins;
mod logout_tokens;
mod logouts;
mod manage;
mod mfa;
mod passkeys;
mod passwordless;
mod person;
mod polling;
mod possession;
mod proofs;
mod registration;
mod requests;
mod revocation;
mod setters;
mod settings;
mod tenant;
mod tokens;
mod unusable;
mod userinfo;
