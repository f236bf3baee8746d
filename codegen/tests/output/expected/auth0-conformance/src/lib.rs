// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! What each operation's types make of some JSON; for tests.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all)]

#[rustfmt::skip]
mod setters;
#[rustfmt::skip]
mod table;

pub use setters::{Given, PATCH_BODIES, PatchBody, Property};
pub use table::{ENTRIES, Entry, RoundTrip};
