//! `cargo xtask regen`: the endpoint crates, written or held against what is there.

use std::path::PathBuf;

use anyhow::Result;
use codegen::regen::{Mode, Options};

use crate::{output, place};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Writes nothing, and fails if what is there is stale.
    #[arg(long)]
    check: bool,
    /// The folder of the documents.
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// The folder of the endpoint crates.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let root = place::root();
    let mode = match arguments.check {
        true => Mode::Check,
        false => Mode::Write,
    };
    let options = Options {
        spec: arguments.spec.clone().unwrap_or_else(|| root.join("spec")),
        out: arguments
            .out
            .clone()
            .unwrap_or_else(|| root.join("crates/generated")),
        core: root.join("crates/auth0-sdk-core"),
        mode,
    };
    let report = codegen::regen::run(&options)?;
    output::print(&format!("{report}\n"))
}
