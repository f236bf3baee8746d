// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: logs.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod log_streams;
#[rustfmt::skip]
pub mod logs;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod stats;
#[rustfmt::skip]
pub mod types;
