// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The OpenAPI documents that the emulator answers by, corrected by their overlays.

#![forbid(unsafe_code)]

/// The document `authentication.json`, as JSON.
pub const AUTHENTICATION: &str = include_str!("authentication.json");

/// The document `management.json`, as JSON.
pub const MANAGEMENT: &str = include_str!("management.json");

/// The document `my-account.json`, as JSON.
pub const MY_ACCOUNT: &str = include_str!("my-account.json");

/// The document `my-organization.json`, as JSON.
pub const MY_ORGANIZATION: &str = include_str!("my-organization.json");
