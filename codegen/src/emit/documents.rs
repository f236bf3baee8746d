//! A crate that carries the documents themselves, corrected by their overlays.
//!
//! The emulator answers by them at run time, and a crate that is published can
//! only carry what lies in its own folder.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Files, HEADER};

const NAME: &str = "auth0-documents";

/// Adds one document, which the crate then shows as a constant with the name of its file.
pub fn write(name: &str, document: &Value, files: &mut Files) {
    let stem = name.trim_end_matches(".json");
    files.insert(format!("{NAME}/src/{stem}.json"), format!("{document}\n"));
    let library = files
        .entry(format!("{NAME}/src/lib.rs"))
        .or_insert_with(|| {
            format!(
                "{HEADER}//! The OpenAPI documents that the emulator answers by, corrected by their overlays.\n\n#![forbid(unsafe_code)]\n"
            )
        });
    let constant = stem.replace('-', "_").to_uppercase();
    let _ = write!(
        library,
        "\n/// The document `{name}`, as JSON.\npub const {constant}: &str = include_str!(\"{name}\");\n"
    );
    files.entry(format!("{NAME}/Cargo.toml")).or_insert_with(|| {
        format!(
            "# Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.\n\
             [package]\nname = \"{NAME}\"\nversion = \"0.1.0\"\ndescription = \"The OpenAPI documents that the emulator of an Auth0 tenant answers by.\"\n\
             edition = \"2024\"\nrust-version = \"1.89\"\nlicense = \"MIT OR Apache-2.0\"\n\n\
             [lib]\ndoctest = false\n"
        )
    });
}
