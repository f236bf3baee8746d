// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: flows.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod flows;
#[rustfmt::skip]
pub mod forms;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod types;
