// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the My Account: my-account.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod authentication_methods;
#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod connected_accounts;
#[rustfmt::skip]
pub mod consents;
#[rustfmt::skip]
pub mod factors;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod organizations;
#[rustfmt::skip]
pub mod types;

pub use client::MyAccountClient;
