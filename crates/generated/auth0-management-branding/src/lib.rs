// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: branding.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod branding;
#[rustfmt::skip]
pub mod custom_domains;
#[rustfmt::skip]
pub mod email_templates;
#[rustfmt::skip]
pub mod emails;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod prompts;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod verifiable_credentials;
