// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: roles.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod groups;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod resource_servers;
#[rustfmt::skip]
pub mod roles;
#[rustfmt::skip]
pub mod types;
