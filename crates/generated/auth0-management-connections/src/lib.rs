// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: connections.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod connection_profiles;
#[rustfmt::skip]
pub mod connections;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod self_service_profiles;
#[rustfmt::skip]
pub mod token_exchange_profiles;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod user_attribute_profiles;
