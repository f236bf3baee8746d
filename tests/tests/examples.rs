//! Every type of every operation, held against examples made from the document.
//!
//! The examples come from the schemas as they are before lowering; the types
//! come from the lowered model. What one rule loses, the other side still has.
#![allow(
    clippy::unwrap_used,
    reason = "A test that cannot read the documents has failed."
)]

use auth0_conformance::RoundTrip;
use auth0_tests::{difference, documented, without};
use codegen::example::{Chooser, Presence, Property, example};
use serde_json::{Value, json};

/// Fills everything, and takes the alternative of that number.
struct Full(usize);

impl Chooser for Full {
    fn presence(&mut self, _: Property) -> Presence {
        Presence::Value
    }
    fn pick(&mut self, count: usize) -> usize {
        self.0 % count
    }
}

/// Leaves out what may be left out.
struct Minimal;

impl Chooser for Minimal {
    fn presence(&mut self, _: Property) -> Presence {
        Presence::Absent
    }
    fn pick(&mut self, _: usize) -> usize {
        0
    }
}

/// Says null wherever it may.
struct Nulls;

impl Chooser for Nulls {
    fn presence(&mut self, _: Property) -> Presence {
        Presence::Null
    }
    fn pick(&mut self, _: usize) -> usize {
        0
    }
}

/// Gives everything its emptiest value.
struct Empties;

impl Chooser for Empties {
    fn presence(&mut self, _: Property) -> Presence {
        Presence::Empty
    }
    fn pick(&mut self, _: usize) -> usize {
        0
    }
}

/// A server that has grown since the document was written.
#[derive(Clone, Copy)]
enum Growth {
    Property,
    EnumValue,
    Alternative,
}

const ADDED: &str = "added_by_the_server";

struct Grown(Growth, usize);

impl Chooser for Grown {
    fn presence(&mut self, _: Property) -> Presence {
        Presence::Value
    }
    fn pick(&mut self, count: usize) -> usize {
        self.1 % count
    }
    fn unknown_enum_value(&mut self) -> Option<String> {
        matches!(self.0, Growth::EnumValue).then(|| ADDED.to_owned())
    }
    fn unknown_alternative(&mut self) -> Option<Value> {
        matches!(self.0, Growth::Alternative).then(|| json!({ "nobody": { "knows": [ADDED] } }))
    }
    fn unknown_property(&mut self) -> Option<(String, Value)> {
        matches!(self.0, Growth::Property).then(|| (ADDED.to_owned(), json!({ "deep": [1, null] })))
    }
}

/// Reads and writes an example of every body and answer; returns how many there were.
fn check(
    make: &dyn Fn() -> Box<dyn Chooser>,
    same: &dyn Fn(&Value, &Value) -> Option<String>,
) -> usize {
    let mut failures = Vec::new();
    let mut count = 0;
    for documented in documented().unwrap() {
        for (entry, body, answer) in &documented.operations {
            let sides: [(&str, Option<RoundTrip>, &Option<Value>); 2] = [
                ("body", entry.request, body),
                ("answer", entry.response, answer),
            ];
            for (side, round_trip, schema) in sides {
                let (Some(round_trip), Some(schema)) = (round_trip, schema) else {
                    continue;
                };
                let before = example(&documented.document, schema, make().as_mut());
                let problem = match round_trip(&before) {
                    Ok(after) => same(&before, &after),
                    Err(error) => Some(format!("cannot be read: {error}")),
                };
                failures.extend(
                    problem.map(|problem| format!("{} {side}: {problem}", entry.operation)),
                );
                count += 1;
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {count}:\n{}",
        failures.len(),
        failures.join("\n")
    );
    count
}

fn lossless(before: &Value, after: &Value) -> Option<String> {
    difference(before, after)
}

#[test]
fn every_operation_has_an_entry() {
    let operations: usize = documented()
        .unwrap()
        .iter()
        .map(|documented| documented.operations.len())
        .sum();
    assert_eq!(operations, 469 + 15 + 41);
}

#[test]
fn full_examples_come_back_as_they_were() {
    for alternative in 0..28 {
        let count = check(&|| Box::new(Full(alternative)), &lossless);
        assert!(count > 500, "only {count} examples");
    }
}

#[test]
fn minimal_examples_come_back_as_they_were() {
    check(&|| Box::new(Minimal), &lossless);
}

#[test]
fn nulls_come_back_as_nulls() {
    check(&|| Box::new(Nulls), &lossless);
}

#[test]
fn empty_values_come_back_as_empty_values() {
    check(&|| Box::new(Empties), &lossless);
}

#[test]
fn a_new_property_breaks_nothing() {
    for alternative in 0..28 {
        check(
            &|| Box::new(Grown(Growth::Property, alternative)),
            &|before, after| {
                // A closed object reads over it, an open one keeps it; what was known stays.
                difference(&without(before, ADDED), &without(after, ADDED))
            },
        );
    }
}

#[test]
fn a_new_enum_value_breaks_nothing_and_is_kept() {
    for alternative in 0..28 {
        check(
            &|| Box::new(Grown(Growth::EnumValue, alternative)),
            &lossless,
        );
    }
}

#[test]
fn a_new_alternative_breaks_nothing_and_is_kept() {
    check(&|| Box::new(Grown(Growth::Alternative, 0)), &lossless);
}
