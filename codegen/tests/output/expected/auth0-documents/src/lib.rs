// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The OpenAPI documents that the emulator answers by, corrected by their overlays.

#![forbid(unsafe_code)]

/// The document `document.json`, as JSON.
pub const DOCUMENT: &str = include_str!("document.json");
