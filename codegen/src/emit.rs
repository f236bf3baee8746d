//! Writes the crates: types, calls, clients, manifests and tables.
//!
//! Everything is made in memory as [`Files`]; [`crate::regen`] puts them on disk,
//! all or none. Rust goes through `prettyplease`, so that the output does not
//! depend on a toolchain.

pub mod calls;
mod client;
pub mod conformance;
pub mod coverage;
pub mod crates;
pub mod docs;
pub mod documents;
mod enums;
mod manifest;
pub mod operations;
mod pages;
pub mod rust;
pub mod types;
pub mod unions;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::{Error, Result};

/// The written files by their path below the output folder.
pub type Files = BTreeMap<String, String>;

/// The first line of every generated Rust file.
pub const HEADER: &str =
    "// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.\n";

/// Formats Rust tokens as a file. What they were made of stands at `at` in the document.
pub fn format(at: &str, tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens).map_err(|error| {
        let message = format!("wrote Rust that does not parse: {error}");
        Error::new("emit", at, message)
    })?;
    Ok(prettyplease::unparse(&file))
}
