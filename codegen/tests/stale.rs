//! What is written is a function of what is read, and what is no longer what
//! would be written is found: every file, to the byte.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod support;

use std::fs;

use codegen::regen::Mode;
use support::{Checkout, document};

#[test]
fn writing_twice_leaves_identical_bytes_and_times() {
    let checkout = written();
    let times = |checkout: &Checkout| {
        let files = checkout.files();
        let crates = checkout.out().join("..");
        let files = files.into_keys().filter(|name| !name.ends_with('/'));
        let time = |name: &String| fs::metadata(crates.join(name)).unwrap().modified().unwrap();
        files.map(|name| (time(&name), name)).collect::<Vec<_>>()
    };
    let (files, before) = (checkout.files(), times(&checkout));
    checkout.run(Mode::Write).unwrap();
    assert!(checkout.files() == files);
    // A file that did not change is not compiled again.
    assert_eq!(times(&checkout), before);
}

#[test]
fn a_folder_with_something_else_in_it_is_left_alone() {
    let checkout = Checkout::new(&document().to_string());
    checkout.write("crates/generated/precious/file", "data");
    let error = checkout.run(Mode::Write).unwrap_err();
    assert_eq!(error.rule(), "out");
    let kept = fs::read_to_string(checkout.out().join("precious/file")).unwrap();
    assert_eq!(kept, "data");
}

#[test]
fn what_was_just_written_is_not_stale() {
    written().run(Mode::Check).unwrap();
}

#[test]
fn a_change_of_one_byte_in_any_file_is_found() {
    let checkout = written();
    let files = checkout.files();
    for (name, bytes) in files.iter().filter(|(name, _)| !name.ends_with('/')) {
        let path = format!("crates/{name}");
        let mut changed = bytes.clone();
        let last = changed.len() - 1;
        changed[last] ^= 1;
        checkout.write(&path, &String::from_utf8(changed).unwrap());
        assert_stale(&checkout, name, "not what the generator writes");
        checkout.write(&path, std::str::from_utf8(bytes).unwrap());
    }
    checkout.run(Mode::Check).unwrap();
}

#[test]
fn a_missing_file_is_found() {
    let checkout = written();
    fs::remove_file(checkout.out().join("operations.json")).unwrap();
    assert_stale(&checkout, "generated/operations.json", "missing");
}

#[test]
fn a_file_too_many_is_found() {
    let checkout = written();
    checkout.write("crates/generated/harbour-api/src/extra.rs", "");
    assert_stale(
        &checkout,
        "generated/harbour-api/src/extra.rs",
        "no such file",
    );
}

#[test]
fn every_stale_file_is_named_at_once() {
    let checkout = written();
    checkout.write("crates/generated/coverage.md", "");
    checkout.write("crates/generated/operations.json", "");
    let error = checkout.run(Mode::Check).unwrap_err();
    assert_eq!(error.problems().count(), 2, "{error}");
}

#[test]
fn a_check_of_nothing_is_an_error_and_writes_nothing() {
    let checkout = Checkout::new(&document().to_string());
    let before = checkout.files();
    assert!(checkout.run(Mode::Check).is_err());
    assert!(checkout.files() == before);
}

#[test]
fn files_of_an_older_run_do_not_stay() {
    let checkout = written();
    checkout.write("crates/generated/old-crate/src/lib.rs", "");
    checkout.run(Mode::Write).unwrap();
    assert!(!checkout.out().join("old-crate").exists());
    checkout.run(Mode::Check).unwrap();
}

/// The small document and what the generator writes for it.
fn written() -> Checkout {
    let checkout = Checkout::new(&document().to_string());
    checkout.run(Mode::Write).unwrap();
    checkout
}

/// A check must name the file, what is wrong with it and the command that mends it.
fn assert_stale(checkout: &Checkout, file: &str, what: &str) {
    let error = checkout.run(Mode::Check).unwrap_err();
    let said = error.to_string();
    assert_eq!(error.rule(), "stale");
    assert_eq!(error.problems().count(), 1, "{said}");
    assert!(said.contains(file) && said.contains(what), "{said}");
    assert!(said.contains("`cargo xtask regen`"), "{said}");
}
