// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: events.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod event_streams;
#[rustfmt::skip]
pub mod events;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod types;
