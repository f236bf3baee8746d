// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: users.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod device_credentials;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod refresh_tokens;
#[rustfmt::skip]
pub mod sessions;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod user_blocks;
#[rustfmt::skip]
pub mod user_grants;
#[rustfmt::skip]
pub mod users;
