// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the My Organization API: my-organization.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod organization;
#[rustfmt::skip]
pub mod organization_details;
#[rustfmt::skip]
pub mod types;

pub use client::MyOrganizationClient;
