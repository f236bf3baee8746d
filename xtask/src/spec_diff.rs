//! `cargo xtask spec diff`: what a newer document changes for users.

use std::path::PathBuf;

use anyhow::Result;
use codegen::Document;
use codegen::diff::compare;

use crate::output;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The document as it was.
    old: PathBuf,
    /// The document as it is to be.
    new: PathBuf,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    // Compared as they are vendored: what overlays put right is the same in both.
    let old = Document::load_uncorrected(&arguments.old)?;
    let new = Document::load_uncorrected(&arguments.new)?;
    let report = compare(&old, &new);
    let text = match arguments.json {
        true => format!("{:#}\n", report.to_json()),
        false => report.to_string(),
    };
    output::print(&text)
}
