//! The client against a tenant in process, by module: each has a table or a story of one part.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod app;
mod authorize;
mod bad_answers;
#[path = "../../examples/web_login/browser.rs"]
mod browser;
mod callback_table;
mod callbacks;
mod client_authentication;
mod double;
mod id_token_cases;
mod id_tokens;
mod issuer;
mod logins;
mod logout_tokens;
mod logouts;
mod possession;
mod requests;
mod tenant;
mod tokens;
