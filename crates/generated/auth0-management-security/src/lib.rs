// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the Auth0 Management API: security.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
pub mod anomaly;
#[rustfmt::skip]
pub mod attack_protection;
#[rustfmt::skip]
pub mod guardian;
#[rustfmt::skip]
pub mod network_acls;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
pub mod rate_limit_policies;
#[rustfmt::skip]
pub mod risk_assessments;
#[rustfmt::skip]
pub mod supplemental_signals;
#[rustfmt::skip]
pub mod types;
