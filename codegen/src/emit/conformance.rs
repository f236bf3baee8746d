//! A crate for tests: what each operation's types make of some JSON.
//!
//! Tests read it to hold the types against examples that are made from the
//! document by rule, and against recorded answers of other servers.

mod setters;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::operations::Row;
use super::{Files, HEADER};

const NAME: &str = "auth0-conformance";

/// Writes the crate for the rows of all documents, each with its title.
pub fn write(documents: &[(String, Vec<Row>, Vec<String>)], files: &mut Files) {
    let crates: BTreeSet<&String> = documents.iter().flat_map(|(_, _, crates)| crates).collect();
    let mut manifest = format!(
        "# Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.\n\
         [package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\ndescription = \"What each operation's types make of some JSON; for tests.\"\n\
         edition = \"2024\"\nrust-version = \"1.89\"\nlicense = \"MIT OR Apache-2.0\"\npublish = false\n\n\
         [lib]\ndoctest = false\n\n[dependencies]\nauth0-sdk-core = {{ path = \"CORE\" }}\nserde = \"1\"\nserde_json = \"1\"\n"
    );
    for name in crates {
        let _ = writeln!(manifest, "{name} = {{ path = \"../{name}\" }}");
    }
    let mut text = format!(
        "{HEADER}//! What each operation's types make of some JSON; for tests.\n\n#![forbid(unsafe_code)]\n#![allow(missing_docs, clippy::all)]\n\n\
         use serde_json::Value;\n\n\
         /// Reads a value into a type and writes it back.\n\
         pub type RoundTrip = fn(&Value) -> Result<Value, String>;\n\n\
         /// The types of one operation.\n\
         pub struct Entry {{\n    pub document: &'static str,\n    pub operation: &'static str,\n    pub method: &'static str,\n    pub path: &'static str,\n    pub request: Option<RoundTrip>,\n    pub response: Option<RoundTrip>,\n}}\n\n\
         fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned + Clone + PartialEq + std::fmt::Debug>(value: &Value) -> Result<Value, String> {{\n\
         \x20   let read: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;\n\
         \x20   assert!(read == read.clone());\n\
         \x20   serde_json::to_value(&read).map_err(|error| error.to_string())\n}}\n\n\
         /// Every operation of every document.\n\
         pub static ENTRIES: &[Entry] = &[\n"
    );
    for (title, rows, _) in documents {
        for row in rows {
            let (operation, method, path, request, response) = row.types();
            let entry = |path: Option<&str>| match path {
                Some(path) => format!("Some(round_trip::<{path}>)"),
                None => "None".to_owned(),
            };
            let _ = writeln!(
                text,
                "    Entry {{ document: {title:?}, operation: {operation:?}, method: {method:?}, path: {path:?}, request: {}, response: {} }},",
                entry(request),
                entry(response)
            );
        }
    }
    text.push_str("];\n");
    files.insert(format!("{NAME}/Cargo.toml"), manifest);
    files.insert(format!("{NAME}/src/lib.rs"), format!("{HEADER}//! What each operation's types make of some JSON; for tests.\n\n#![forbid(unsafe_code)]\n#![allow(missing_docs, clippy::all)]\n\n#[rustfmt::skip]\nmod setters;\n#[rustfmt::skip]\nmod table;\n\npub use setters::{{Given, PATCH_BODIES, PatchBody, Property}};\npub use table::{{ENTRIES, Entry, RoundTrip}};\n"));
    files.insert(
        format!("{NAME}/src/setters.rs"),
        setters::write(documents, files),
    );
    files.insert(
        format!("{NAME}/src/table.rs"),
        text.replace(
            "#![forbid(unsafe_code)]\n#![allow(missing_docs, clippy::all)]\n\n",
            "",
        ),
    );
}
