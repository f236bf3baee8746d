//! The generator from end to end, on a small document with one of everything.
//!
//! `output/document.json` goes in, and `output/expected/` is what must come out,
//! file by file. After a change of the generator,
//! `UPDATE_GOLDEN=1 cargo test -p codegen --test output` writes the expected
//! files anew. What was written must also compile against the real core.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::regen::{Mode, Options, run};
use support::{Checkout, read_all};

#[test]
fn the_small_document_becomes_the_expected_files() {
    let checkout = Checkout::new(include_str!("output/document.json"));
    checkout.run(Mode::Write).unwrap();
    let mut found = BTreeMap::new();
    read_all(&checkout.out(), "", &mut found);
    found.retain(|name, _| !name.ends_with('/'));

    let folder = here().join("tests/output/expected");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        // A file that is no longer written must not stay behind.
        let _ = fs::remove_dir_all(&folder);
        for (name, bytes) in &found {
            let path = folder.join(expected_name(name));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        return;
    }
    let mut expected = BTreeMap::new();
    read_all(&folder, "", &mut expected);
    expected.retain(|name, _| !name.ends_with('/'));
    let mut different: Vec<&str> = Vec::new();
    for (name, bytes) in &found {
        if expected.remove(&expected_name(name)).as_ref() != Some(bytes) {
            different.push(name);
        }
    }
    different.extend(expected.keys().map(String::as_str));
    assert!(
        different.is_empty(),
        "the output differs in {different:?}; to see how, \
         `UPDATE_GOLDEN=1 cargo test -p codegen --test output` and read the difference"
    );
}

#[test]
fn the_files_hold_what_each_part_of_the_document_stands_for() {
    let checkout = Checkout::new(include_str!("output/document.json"));
    checkout.run(Mode::Write).unwrap();
    let text = |name: &str| fs::read_to_string(checkout.out().join(name)).unwrap();
    let types = text("harbour-api/src/types.rs");
    // A type that contains itself directly is boxed, through a list it need not be.
    assert!(types.contains("pub parent: Option<Box<Chart>>"));
    assert!(types.contains("pub details: Option<Vec<Chart>>"));
    // In a PATCH, absent, null and a value are three things.
    assert!(types.contains("pub owner: auth0_sdk_core::Patch<String>"));
    assert!(types.contains("pub flags: auth0_sdk_core::Patch<Vec<String>>"));
    // A secret has no derived debug output.
    assert!(types.contains("field(\"radio_password\", &auth0_sdk_core::Redacted)"));
    // What no operation reaches is not written.
    assert!(!types.contains("Unused"));
    let rows = text("operations.json");
    let rows: Vec<serde_json::Value> = serde_json::from_str(&rows).unwrap();
    assert_eq!(rows.len(), 12);
    let row = rows
        .iter()
        .find(|row| row["operation_id"] == "get_ships")
        .unwrap();
    assert_eq!(row["pagination"], "both");
    assert_eq!(row["call"], "ships().list");
}

#[test]
fn the_output_compiles_against_the_core() {
    let checkout = here().join("..").canonicalize().unwrap();
    let core = checkout.join("crates/auth0-sdk-core");
    if !core.join("Cargo.toml").exists() {
        println!("skipped: there is no core crate beside this one");
        return;
    }
    // Inside the target folder, where it may stay: the next run compiles only what changed.
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("codegen-output");
    let (spec, out) = (place.join("spec"), place.join("out"));
    fs::create_dir_all(&spec).unwrap();
    fs::write(
        spec.join("document.json"),
        include_str!("output/document.json"),
    )
    .unwrap();
    run(&Options {
        spec,
        out: out.clone(),
        core,
        mode: Mode::Write,
    })
    .unwrap();
    // The same versions as in the workspace, which are there already: no network is needed.
    let lock = checkout.join("Cargo.lock");
    if lock.exists() {
        fs::copy(lock, out.join("Cargo.lock")).unwrap();
    }
    let checked = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "check",
            "--offline",
            "--quiet",
            "--workspace",
            "--target-dir",
        ])
        .arg(place.join("target"))
        .current_dir(&out)
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&checked.stderr);
    assert!(
        checked.status.success(),
        "the output does not compile:\n{said}"
    );
}

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .canonicalize()
        .unwrap()
}

/// Manifests get another ending: under their own name they would be packages.
fn expected_name(name: &str) -> String {
    match name.strip_suffix("Cargo.toml") {
        Some(folder) => format!("{folder}Cargo.toml.expected"),
        None => name.to_owned(),
    }
}
