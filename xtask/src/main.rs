//! `cargo xtask`: the thin door to what maintainers do.
//!
//! It reads arguments, calls the library that does the work, and prints what
//! came of it. What there is to know about documents and generation is in
//! `codegen`; nothing is decided here.
#![forbid(unsafe_code)]
#![allow(
    clippy::print_stderr,
    reason = "a command line program says on its error stream what went wrong"
)]

mod ci;
mod coverage;
mod output;
mod place;
mod regen;
mod spec_diff;
mod spec_import;
mod timings;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// The commands of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the endpoint crates from the documents.
    Regen(regen::Arguments),
    /// The vendored documents.
    #[command(subcommand)]
    Spec(Spec),
    /// Says how much of each document the endpoint crates cover.
    Coverage,
    /// Measures what each feature of the SDK costs to check, and puts the table into the README.
    Timings,
    /// Runs every gate that a change has to pass.
    Ci,
}

#[derive(Subcommand)]
enum Spec {
    /// Makes the vendored form of a document and enters it in `sources.toml`.
    Import(spec_import::Arguments),
    /// Says what changed from one document to another, and what it means for semver.
    Diff(spec_diff::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Regen(arguments) => regen::run(&arguments),
        Command::Coverage => coverage::run(),
        Command::Spec(Spec::Import(arguments)) => spec_import::run(&arguments),
        Command::Spec(Spec::Diff(arguments)) => spec_diff::run(&arguments),
        Command::Timings => timings::run(),
        Command::Ci => ci::run(),
    };
    finish(done)
}

fn finish(done: Result<()>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
