//! PATCH: unset, null, empty and false are four different things, and arrive as such.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

use auth0_conformance::{Given, PATCH_BODIES, PatchBody};
use auth0_tests::{difference, documented};
use codegen::Document;
use codegen::example::{Chooser, Presence, Property, example};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Decides by a list of numbers, again and again.
struct Listed {
    decisions: Vec<u8>,
    next: usize,
}

impl Listed {
    fn decide(&mut self) -> usize {
        let decision = self.decisions[self.next % self.decisions.len()];
        self.next += 1;
        usize::from(decision)
    }
}

impl Chooser for Listed {
    fn presence(&mut self, _: Property) -> Presence {
        match self.decide() % 4 {
            0 => Presence::Absent,
            1 => Presence::Null,
            2 => Presence::Empty,
            _ => Presence::Value,
        }
    }
    fn pick(&mut self, count: usize) -> usize {
        self.decide() % count
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_patch_body_says_what_the_caller_meant(decisions in prop::collection::vec(any::<u8>(), 1..97)) {
        let mut count = 0;
        for documented in documented().unwrap() {
            for (entry, body, _) in &documented.operations {
                let (Some(round_trip), Some(schema)) = (entry.request, body) else { continue };
                if entry.method != "PATCH" { continue }
                let mut chooser = Listed { decisions: decisions.clone(), next: count };
                let before = example(&documented.document, schema, &mut chooser);
                let after = round_trip(&before).map_err(TestCaseError::fail)?;
                prop_assert_eq!(difference(&before, &after), None, "{}", entry.operation);
                count += 1;
            }
        }
        prop_assert!(count >= 68, "only {} bodies", count);
    }
}

/// Each optional property of each PATCH body on its own, in each of its states.
#[test]
fn every_optional_property_of_every_patch_body_has_all_its_states() {
    struct Only {
        property: usize,
        presence: Presence,
        seen: usize,
        asked: Vec<Property>,
    }
    impl Chooser for Only {
        fn presence(&mut self, property: Property) -> Presence {
            let here = self.seen == self.property;
            self.seen += 1;
            self.asked.push(property);
            if here {
                self.presence
            } else {
                Presence::Absent
            }
        }
        fn pick(&mut self, _: usize) -> usize {
            0
        }
    }
    let mut states = 0;
    for documented in documented().unwrap() {
        for (entry, body, _) in &documented.operations {
            let (Some(round_trip), Some(schema)) = (entry.request, body) else {
                continue;
            };
            if entry.method != "PATCH" {
                continue;
            }
            for property in 0.. {
                let mut reached = false;
                for presence in [
                    Presence::Absent,
                    Presence::Null,
                    Presence::Empty,
                    Presence::Value,
                ] {
                    let mut only = Only {
                        property,
                        presence,
                        seen: 0,
                        asked: Vec::new(),
                    };
                    let before = example(&documented.document, schema, &mut only);
                    reached |= only.asked.len() > property;
                    let after = round_trip(&before)
                        .unwrap_or_else(|error| panic!("{} {error}", entry.operation));
                    assert_eq!(
                        difference(&before, &after),
                        None,
                        "{} {before}",
                        entry.operation
                    );
                    states += 1;
                }
                if !reached {
                    break;
                }
            }
        }
    }
    assert!(states > 1_000, "only {states} states");
}

/// Fills every optional property in the same way.
struct Alike {
    presence: Presence,
    /// The alternative of the body, which is what is asked first where there are any.
    alternative: usize,
}

impl Chooser for Alike {
    fn presence(&mut self, property: Property) -> Presence {
        if property.required {
            Presence::Value
        } else {
            self.presence
        }
    }
    fn pick(&mut self, _: usize) -> usize {
        std::mem::take(&mut self.alternative)
    }
}

fn made(document: &Document, schema: &Value, presence: Presence, alternative: usize) -> Value {
    let mut alike = Alike {
        presence,
        alternative,
    };
    example(document, schema, &mut alike)
}

fn keys(value: &Value) -> Vec<String> {
    let object = value.as_object().into_iter();
    object.flat_map(|object| object.keys().cloned()).collect()
}

/// What a caller says with the setters is what the server gets, and nothing else.
#[test]
fn every_setter_of_every_patch_body_writes_what_it_is_given() {
    let (mut states, mut properties, mut without) = (0, 0, 0);
    for documented in documented().unwrap() {
        for (entry, body, _) in &documented.operations {
            let (Some(_), Some(schema)) = (entry.request, body) else {
                continue;
            };
            if entry.method != "PATCH" {
                continue;
            }
            let bodies: Vec<_> = PATCH_BODIES
                .iter()
                .filter(|body| (body.document, body.operation) == (entry.document, entry.operation))
                .collect();
            if bodies.is_empty() {
                // Without an optional property there is no setter: lists, maps, any JSON,
                // and objects of which everything is required.
                let made = |presence| keys(&made(&documented.document, schema, presence, 0));
                assert_eq!(
                    made(Presence::Value),
                    made(Presence::Absent),
                    "{}",
                    entry.operation
                );
                without += 1;
            }
            for body in bodies {
                properties += body.properties.len();
                states += Stated::new(&documented.document, schema, body).check();
            }
        }
    }
    assert!(without < 16, "{without} bodies have no setters");
    assert!(properties > 380, "only {properties} properties");
    assert!(states > 1_100, "only {states} states");
}

/// The examples of one body, made from the document, beside its setters.
struct Stated<'a> {
    body: &'a PatchBody,
    /// What is required, and nothing else.
    bare: Value,
    full: Value,
    nulls: Value,
    empties: Value,
}

impl<'a> Stated<'a> {
    fn new(document: &Document, schema: &Value, body: &'a PatchBody) -> Self {
        let made = |presence| made(document, schema, presence, body.alternative);
        Self {
            body,
            bare: made(Presence::Absent),
            full: made(Presence::Value),
            nulls: made(Presence::Null),
            empties: made(Presence::Empty),
        }
    }

    /// Goes through all states of all properties, and says how many these were.
    fn check(&self) -> usize {
        let full = self.full.as_object().unwrap();
        let bare = self.bare.as_object().unwrap();
        let optional: Vec<&str> = full
            .keys()
            .map(String::as_str)
            .filter(|name| !bare.contains_key(*name))
            .collect();
        let mut names: Vec<&str> = self
            .body
            .properties
            .iter()
            .map(|found| found.name)
            .collect();
        names.sort_unstable();
        assert_eq!(names, optional, "{}", self.body.operation);
        self.body
            .properties
            .iter()
            .map(|property| self.states(property))
            .sum()
    }

    fn states(&self, property: &auth0_conformance::Property) -> usize {
        let name = property.name;
        let place = format!("{} {name}", self.body.operation);
        let mut states = 2;
        self.written(name, Given::Unset, &self.bare);
        self.written(name, Given::Value, &self.with(name, &self.full[name]));
        assert_eq!(property.null, self.nulls[name].is_null(), "{place}");
        if property.null {
            states += 1;
            self.written(name, Given::Null, &self.with(name, &Value::Null));
        }
        let empty = &self.empties[name];
        if property.empty {
            states += 1;
            self.written(name, Given::Empty, &self.with(name, &emptiest(empty)));
        } else {
            let is_empty = [json!([]), json!({}), json!(false)].contains(empty);
            assert!(!is_empty, "{place} has no empty value");
        }
        states
    }

    /// What is required, and one property more.
    fn with(&self, name: &str, value: &Value) -> Value {
        let mut object = self.bare.clone();
        object[name] = value.clone();
        object
    }

    fn written(&self, name: &str, given: Given, expected: &Value) {
        let place = format!("{} {name} {given:?}", self.body.operation);
        // Only a value comes out of the JSON; null and the empty ones come from the setter alone.
        let from = match given {
            Given::Value => expected,
            Given::Unset | Given::Null | Given::Empty => &self.bare,
        };
        let written = (self.body.write)(from, name, given);
        let written = written.unwrap_or_else(|error| panic!("{place}: {error}"));
        assert_eq!(difference(expected, &written), None, "{place}");
    }
}

/// The emptiest value of the same type, where the example had to go into it.
fn emptiest(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(_) => json!(false),
        Value::Number(_) => json!(0),
        Value::String(_) => json!(""),
        Value::Array(_) => json!([]),
        Value::Object(_) => json!({}),
    }
}
