//! `cargo xtask timings`: what each feature of the SDK costs to check.
//!
//! The dependencies are built first; then the crates of this workspace are
//! checked anew for each choice of features, without incremental compilation,
//! in a target folder of their own. The table goes into the README, between the
//! markers.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{output, place};

const SDK: &str = "auth0-sdk";
const START: &str = "<!-- timings -->";
const END: &str = "<!-- /timings -->";

pub(crate) fn run() -> Result<()> {
    let workspace = Workspace::read()?;
    let mut choices = vec![("none".to_owned(), "--no-default-features".to_owned())];
    choices.extend(workspace.features.iter().map(|feature| {
        let flags = format!("--no-default-features --features {feature}");
        (format!("`{feature}`"), flags)
    }));
    choices.push(("default".to_owned(), String::new()));
    choices.push(("all".to_owned(), "--all-features".to_owned()));
    let mut table = String::from("| features | `cargo check` |\n|---|---|\n");
    for (name, flags) in choices {
        // Features change what is built of the dependencies too, and that comes before.
        workspace.check(&flags)?;
        workspace.clean()?;
        let started = Instant::now();
        workspace.check(&flags)?;
        let row = format!("| {name} | {:.1} s |\n", started.elapsed().as_secs_f32());
        output::print(&row)?;
        table.push_str(&row);
    }
    write(&table)
}

/// Puts the table between the markers of the README.
fn write(table: &str) -> Result<()> {
    let root = place::root();
    let text = std::fs::read_to_string(root.join("README.md")).context("README.md")?;
    let (Some((before, _)), Some((_, after))) = (text.split_once(START), text.split_once(END))
    else {
        bail!("README.md has no markers `{START}` and `{END}` for the table");
    };
    let text = format!("{before}{START}\n{table}{END}{after}");
    place::write(&root, &[("README.md", &text)])
}

/// What `cargo metadata` says of this workspace.
struct Workspace {
    packages: Vec<String>,
    features: Vec<String>,
}

impl Workspace {
    fn read() -> Result<Self> {
        let output = Command::new("cargo")
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .current_dir(place::root())
            .output()
            .context("cargo metadata")?;
        let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata")?;
        let packages = metadata["packages"].as_array().into_iter().flatten();
        let mut found = Self {
            packages: Vec::new(),
            features: Vec::new(),
        };
        for package in packages {
            let name = package["name"].as_str().unwrap_or_default();
            if name == SDK {
                let features = package["features"].as_object().into_iter().flatten();
                let single = features.filter(|(_, enables)| {
                    // A feature that only names others is a choice of several.
                    enables.as_array().is_some_and(|enables| enables.len() == 1)
                });
                found.features = single.map(|(name, _)| name.clone()).collect();
            }
            // What is in `crates/` is ours and checked anew.
            let manifest = package["manifest_path"].as_str().unwrap_or_default();
            if manifest.contains("/crates/") {
                found.packages.push(name.to_owned());
            }
        }
        Ok(found)
    }

    fn clean(&self) -> Result<()> {
        let packages = self.packages.iter().flat_map(|name| ["--package", name]);
        cargo(
            &["clean", "--quiet"]
                .into_iter()
                .chain(packages)
                .collect::<Vec<_>>(),
        )
    }

    fn check(&self, flags: &str) -> Result<()> {
        let mut arguments = vec!["check", "--quiet", "--package", SDK];
        arguments.extend(flags.split_whitespace());
        cargo(&arguments)
    }
}

fn cargo(arguments: &[&str]) -> Result<()> {
    let root = place::root();
    let status = Command::new("cargo")
        .args(arguments)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", root.join("target/timings"))
        .current_dir(root)
        .status()
        .context("cargo")?;
    if !status.success() {
        bail!("`cargo {}` failed", arguments.join(" "));
    }
    Ok(())
}
