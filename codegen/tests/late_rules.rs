//! Each rule after lowering alone, on a small document made for it.
//!
//! `late_rules/<rule>/document.json` goes the whole way, and `expected.rs` is the
//! file that the rule writes its part of. After a change of a rule,
//! `UPDATE_GOLDEN=1 cargo test -p codegen --test late_rules` writes the expected
//! files anew, and the difference is what to read.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::lower;
use codegen::regen::Mode;
use serde_json::Value;
use support::{Checkout, read_all};

/// A rule, the file that shows what it does, and how often its document calls for it.
const RULES: [(&str, &str, u64); 6] = [
    // `POST` of an upload has no function: the core puts the stream together.
    ("requests", "operations.rs", 3),
    ("structs", "types.rs", 2),
    ("open_enums", "types.rs", 2),
    ("unions", "types.rs", 2),
    ("secret_fields", "types.rs", 6),
    ("pages_of_lists", "types.rs", 1),
];

#[test]
fn every_late_rule_does_what_its_golden_says_as_often_as_its_document_asks() {
    let mut different = Vec::new();
    for (rule, file, asked) in RULES {
        let document = fs::read_to_string(folder().join(rule).join("document.json")).unwrap();
        let checkout = Checkout::new(&document);
        checkout.run(Mode::Write).unwrap();
        let text = |name: &str| fs::read_to_string(checkout.out().join(name)).unwrap();
        let counts: Value = serde_json::from_str(&text("rule-counts.json")).unwrap();
        assert_eq!(counts["Harbour API"][rule], asked, "{rule}");

        let found = text(&format!("harbour-api/src/{file}"));
        let path = folder().join(rule).join("expected.rs");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, found).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != found {
            different.push(format!("{rule}:\n{found}"));
        }
    }
    assert!(
        different.is_empty(),
        "these rules do something else than their golden says; \
         read it, then `UPDATE_GOLDEN=1 cargo test -p codegen --test late_rules`\n{}",
        different.join("\n")
    );
}

#[test]
fn every_rule_that_is_counted_has_a_golden() {
    let checkout = Checkout::new(include_str!("output/document.json"));
    checkout.run(Mode::Write).unwrap();
    let text = fs::read_to_string(checkout.out().join("rule-counts.json")).unwrap();
    let counts: Value = serde_json::from_str(&text).unwrap();
    let counted: BTreeSet<&str> = counts["Harbour API"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let early: BTreeSet<&str> = lower::RULES.iter().map(|rule| rule.name).collect();
    let late: BTreeSet<&str> = RULES.iter().map(|(rule, ..)| *rule).collect();
    // Of two rules with one name, one count would hide the other.
    assert!(early.is_disjoint(&late));
    assert_eq!(counted, early.union(&late).copied().collect());

    let mut goldens = std::collections::BTreeMap::new();
    read_all(&folder(), "", &mut goldens);
    let goldens: BTreeSet<&str> = goldens
        .keys()
        .filter_map(|name| name.strip_suffix('/'))
        .collect();
    assert_eq!(goldens, late);
}

#[test]
fn every_late_rule_has_a_file_that_gives_its_reason() {
    let mut sources = std::collections::BTreeMap::new();
    read_all(&folder().join("../../src"), "", &mut sources);
    for (rule, ..) in RULES {
        let headline = format!("//! Rule `{rule}`: ");
        let files = sources
            .values()
            .filter(|source| source.starts_with(headline.as_bytes()));
        assert_eq!(files.count(), 1, "{rule}");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/late_rules")
}
