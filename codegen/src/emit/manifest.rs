//! The manifests of the crates.

use std::fmt::Write as _;

/// The version of every generated crate.
const VERSION: &str = "0.1.0";

/// What differs from one manifest to the next.
#[derive(Default)]
pub(super) struct Manifest<'a> {
    /// The name of the crate.
    pub(super) name: &'a str,
    /// What it is, for the registry.
    pub(super) about: &'a str,
    /// The path of the core crate, as seen from this one.
    pub(super) core: &'a str,
    /// The generated crates that it needs.
    pub(super) siblings: &'a [String],
    /// What is said of each of these beside path and version.
    pub(super) flags: &'a str,
    /// What follows the dependencies.
    pub(super) more: &'a str,
}

impl Manifest<'_> {
    /// The text of a `Cargo.toml`.
    pub(super) fn text(&self) -> String {
        let Self {
            name,
            about,
            core,
            siblings,
            flags,
            more,
        } = *self;
        let about = toml::Value::from(about);
        let mut text = format!(
            "# Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.\n\
             [package]\nname = \"{name}\"\nversion = \"{VERSION}\"\ndescription = {about}\n\
             edition = \"2024\"\nrust-version = \"1.89\"\nlicense = \"MIT OR Apache-2.0\"\n\n\
             [lib]\ndoctest = false\n\n[dependencies]\n\
             auth0-sdk-core = {{ path = \"{}\", version = \"{VERSION}\", default-features = false }}\n\
             progenitor-client = \"0.15\"\n\
             reqwest = {{ version = \"0.13\", default-features = false, features = [\"json\", \"query\"] }}\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
            core
        );
        for sibling in siblings {
            let flags = if flags.is_empty() {
                String::new()
            } else {
                format!(", {flags}")
            };
            let _ = writeln!(
                text,
                "{sibling} = {{ path = \"../{sibling}\", version = \"{VERSION}\"{flags} }}"
            );
        }
        text.push_str(more);
        text
    }
}
