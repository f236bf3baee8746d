//! The client against a tenant in process, by module: each has a table or a story of one part.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod bad_answers;
mod client_authentication;
mod double;
mod id_token_cases;
mod id_tokens;
mod issuer;
mod logout_tokens;
mod possession;
mod requests;
mod tenant;
mod tokens;
