// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that several endpoint crates of the Auth0 Management API share.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
mod types;

pub use types::*;
