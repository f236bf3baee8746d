//! Each lowering rule alone, on a small document made for it.
//!
//! `rules/<rule>/input.json` holds every form that the rule must know, the ones
//! that it must leave alone included; `expected.json` holds the document after
//! the rule and how often it fired. After a change of a rule,
//! `UPDATE_GOLDEN=1 cargo test -p codegen --test rules` writes the expected
//! files anew, and the difference is what to read.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::lower::{RULES, Rule, lower};
use serde_json::{Value, json};

#[test]
fn every_rule_does_what_its_golden_says() {
    let mut different = Vec::new();
    for rule in RULES {
        let folder = folder().join(rule.name);
        let found = applied(rule, &read(&folder.join("input.json")));
        let path = folder.join("expected.json");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            let text = serde_json::to_string_pretty(&found).unwrap() + "\n";
            fs::write(&path, text).unwrap();
        } else if found != read(&path) {
            let found = serde_json::to_string_pretty(&found).unwrap();
            different.push(format!("{}:\n{found}", rule.name));
        }
    }
    assert!(
        different.is_empty(),
        "these rules do something else than their golden says; \
         read it, then `UPDATE_GOLDEN=1 cargo test -p codegen --test rules`\n{}",
        different.join("\n")
    );
}

#[test]
fn every_rule_has_a_golden_and_every_golden_a_rule() {
    let rules: BTreeSet<String> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    let goldens: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(rules.len(), RULES.len(), "two rules share a name");
    assert_eq!(rules, goldens);
}

#[test]
fn every_rule_fires_on_its_golden_and_gives_a_reason() {
    for rule in RULES {
        let expected = read(&folder().join(rule.name).join("expected.json"));
        assert!(expected["count"].as_u64() > Some(0), "{}", rule.name);
        assert!(
            rule.reason.ends_with('.') && !rule.reason.contains("  "),
            "{}: the reason must be a sentence",
            rule.name
        );
    }
}

#[test]
fn no_rule_changes_what_it_has_changed_already() {
    // Two rules note what was there before them, which a second run cannot know:
    // the statuses of an operation, and the shapes that became a page.
    let notes = ["responses", "pages"];
    for rule in RULES.iter().filter(|rule| !notes.contains(&rule.name)) {
        let expected = read(&folder().join(rule.name).join("expected.json"));
        let again = applied(rule, &expected["document"]);
        assert!(
            again["document"] == expected["document"],
            "{} is not settled by one run",
            rule.name
        );
    }
}

#[test]
fn the_rules_together_take_every_golden_input_or_name_what_is_wrong() {
    for rule in RULES {
        let mut document = read(&folder().join(rule.name).join("input.json"));
        match lower(&mut document) {
            Ok(counts) => assert_eq!(counts.len(), RULES.len()),
            Err(error) => assert!(
                RULES.iter().any(|rule| rule.name == error.rule()) && !error.pointer().is_empty(),
                "{error}"
            ),
        }
    }
}

/// What one rule makes of a document, in the form of an expected file.
fn applied(rule: &Rule, input: &Value) -> Value {
    let mut document = input.clone();
    match (rule.apply)(&mut document) {
        Ok(count) => json!({ "count": count, "document": document }),
        Err(error) => panic!("{}: {error}", rule.name),
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

fn read(path: &Path) -> Value {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
