// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: tenant.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod experimentation;
#[rustfmt::skip]
pub mod keys;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod tenants;
#[rustfmt::skip]
pub mod types;
