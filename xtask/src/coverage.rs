//! `cargo xtask coverage`: how much of each document the endpoint crates cover.
//!
//! The table is part of the generated output. It is printed once it is known to
//! be that of the documents as they are.

use anyhow::{Context, Result};
use codegen::regen::{Mode, Options};

use crate::{output, place};

pub(crate) fn run() -> Result<()> {
    let root = place::root();
    let out = root.join("crates/generated");
    let table = out.join("coverage.md");
    let options = Options {
        spec: root.join("spec"),
        core: root.join("crates/auth0-sdk-core"),
        out,
        mode: Mode::Check,
    };
    codegen::regen::run(&options)?;
    let text = std::fs::read_to_string(&table).with_context(|| table.display().to_string())?;
    output::print(&text)
}
