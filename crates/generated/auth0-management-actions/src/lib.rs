// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: actions.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod actions;
#[rustfmt::skip]
pub mod hooks;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod rules;
#[rustfmt::skip]
pub mod rules_configs;
#[rustfmt::skip]
pub mod types;
