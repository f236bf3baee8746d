//! Names of crates that a document cannot have.
//!
//! The name of a crate is made from a title, and a title may be anything: also the
//! name of a crate that the workspace has by hand, of one that is generated beside
//! those of the documents, or of one that every generated crate depends on. Cargo
//! would say so late and without a word about the document; and the files of a
//! crate that is generated already would be lost.

use std::collections::BTreeSet;

use super::{Plan, Sliced};
use crate::emit::Files;
use crate::{Error, Result};

/// Crates of the workspace, what generated crates depend on, and what comes with the compiler.
const TAKEN: [&str; 20] = [
    "alloc",
    "auth0-conformance",
    "auth0-documents",
    "auth0-emulator",
    "auth0-sdk",
    "auth0-sdk-core",
    "auth0-tests",
    "codegen",
    "core",
    "proc-macro",
    "progenitor-client",
    "reqwest",
    "self",
    "serde",
    "serde-json",
    "std",
    "super",
    "test",
    "tokio",
    "xtask",
];

/// Refuses a plan that would write one of these, or a crate that is in `written` already.
pub(super) fn check(plan: &Plan, sliced: &Sliced, written: &Files) -> Result<()> {
    let mut names: BTreeSet<String> = sliced
        .slices
        .iter()
        .map(|slice| slice.crate_name.clone())
        .collect();
    names.insert(plan.name.clone());
    names.insert(plan.shared_crate());
    for name in names {
        let message = if TAKEN.contains(&name.as_str()) {
            format!("the title becomes the crate `{name}`, which is there already")
        } else if written.contains_key(&format!("{name}/Cargo.toml")) {
            format!("the title becomes the crate `{name}`, as another document does")
        } else {
            continue;
        };
        return Err(Error::new("crate-names", "/info/title", message));
    }
    Ok(())
}
