// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: clients.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod agents;
#[rustfmt::skip]
pub mod client_grants;
#[rustfmt::skip]
pub mod clients;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod types;
