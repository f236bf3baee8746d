// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Harbour API: harbour-api.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod charts;
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod ships;
#[rustfmt::skip]
pub mod signals;
#[rustfmt::skip]
pub mod types;

pub use client::HarbourApiClient;
