//! No document, however broken, makes the generator panic.
//!
//! Every place of the small document is replaced in turn by values of every
//! kind, removed, and given other names; the result goes through all stages
//! without the checks that a document passes first. What comes of it does not
//! matter here, only that something does.
//!
//! That is some ten thousand documents, of which a run takes a sample;
//! `EVERY_PLACE=1` takes them all.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod support;

use std::panic::{AssertUnwindSafe, catch_unwind};

use codegen::emit::Files;
use codegen::emit::crates::Writer;
use codegen::lower::{RULES, lower};
use codegen::model::Model;
use codegen::slice::Plans;
use codegen::{Document, Result, pointer};
use serde_json::{Map, Value, json};
use support::document;
use support::places::every_place;

/// Of how many places one is changed, and of how many documents that can be
/// expressed one is written out to the end: writing takes as long as ten times
/// all that comes before it. Neither number divides what is made of one place,
/// so that a sample holds changes of every kind.
fn sample() -> (usize, usize) {
    if std::env::var_os("EVERY_PLACE").is_some() {
        (1, 3)
    } else {
        (11, 19)
    }
}

#[test]
fn any_value_at_any_place_is_answered() {
    let others = [
        json!(null),
        json!(7),
        json!("x"),
        json!([]),
        json!({}),
        json!({ "$ref": "#" }),
    ];
    hold(|sound, place| {
        let replaced = others
            .iter()
            .map(|other| replaced(sound, place, other.clone()));
        replaced.chain(removed(sound, place)).collect()
    });
}

#[test]
fn any_name_for_any_member_is_answered() {
    let names = [
        "", "7 seas", "Self", "type", "é²", "a/b~c", "$ref", "..", "x y\n`",
    ];
    hold(|sound, place| {
        let renamed = names.iter().filter_map(|name| renamed(sound, place, name));
        renamed.collect()
    });
}

#[test]
fn any_name_written_anywhere_is_answered() {
    let texts = [
        "", "7 seas", "Self", "type", "é²", "/{a}/{", "}{\"", "null", "object", "*/ \n//",
    ];
    hold(|sound, place| {
        let is_text = sound.pointer(place).is_some_and(Value::is_string);
        let texts = texts.iter().filter(|_| is_text);
        texts
            .map(|text| replaced(sound, place, json!(text)))
            .collect()
    });
}

#[test]
fn each_rule_alone_answers_any_document() {
    let odd = [
        json!(null),
        json!(7),
        json!("x"),
        json!([]),
        json!({}),
        json!({ "paths": [], "components": [] }),
    ];
    for rule in RULES {
        for document in &odd {
            let _ = (rule.apply)(&mut document.clone());
        }
    }
}

/// Runs the stages over all that `break_at` makes of each place.
fn hold(break_at: impl Fn(&Value, &str) -> Vec<Value>) {
    let sound = Document::from_value("document.json", document())
        .unwrap()
        .into_value();
    let places = every_place(&sound);
    assert!(places.len() > 500);
    let (mut refused, mut expressed) = (0, 0);
    let mut panicked = Vec::new();
    let (every, written) = sample();
    for place in places.iter().step_by(every) {
        for broken in break_at(&sound, place) {
            let write = expressed % written == 0;
            match catch_unwind(AssertUnwindSafe(|| generate(broken, write))) {
                Ok(Ok(())) => expressed += 1,
                Ok(Err(error)) => {
                    refused += 1;
                    assert!(!error.to_string().is_empty());
                }
                Err(_) => panicked.push(place.as_str()),
            }
        }
    }
    assert!(panicked.is_empty(), "panics after changes at {panicked:#?}");
    assert!(
        refused > 0 && expressed > 0,
        "{refused} refused, {expressed} expressed"
    );
}

/// Everything that happens to a document between reading it and writing files.
fn generate(mut document: Value, write: bool) -> Result<()> {
    // Whose title and server are nowhere to be found needs a plan all the same.
    let named = Document::uncorrected("document.json", document.clone())
        .or_else(|_| Document::uncorrected("document.json", support::document()))?;
    let plan = Plans::parse("document = []")?.for_document(&named);
    lower(&mut document)?;
    let model = Model::read(&document)?;
    let sliced = plan.cut(&model)?;
    if write {
        let writer = Writer {
            model: &model,
            plan: &plan,
            sliced: &sliced,
            core: "../core",
        };
        let mut files = Files::new();
        writer.write(&mut files)?;
        for (name, text) in &files {
            // What is written without a complaint must at least be Rust and TOML.
            if name.ends_with(".rs") {
                syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            } else if name.ends_with(".toml") {
                toml::from_str::<toml::Table>(text)
                    .unwrap_or_else(|error| panic!("{name}: {error}"));
            }
        }
    }
    Ok(())
}

fn replaced(sound: &Value, place: &str, other: Value) -> Value {
    let mut document = sound.clone();
    if let Some(target) = document.pointer_mut(place) {
        *target = other;
    }
    document
}

/// The document without the member at `place`, where it is a member.
fn removed(sound: &Value, place: &str) -> Option<Value> {
    let (members, key) = parent(sound, place)?;
    let mut members = members.clone();
    members.remove(&key);
    Some(replaced(
        sound,
        place.rsplit_once('/')?.0,
        Value::Object(members),
    ))
}

/// The document with another name for the member at `place`.
fn renamed(sound: &Value, place: &str, name: &str) -> Option<Value> {
    let (members, key) = parent(sound, place)?;
    let mut members = members.clone();
    let value = members.remove(&key)?;
    members.insert(name.to_owned(), value);
    Some(replaced(
        sound,
        place.rsplit_once('/')?.0,
        Value::Object(members),
    ))
}

/// The object of which `place` is a member, and the member's name.
fn parent<'a>(sound: &'a Value, place: &str) -> Option<(&'a Map<String, Value>, String)> {
    let (parent, _) = place.rsplit_once('/')?;
    let key = pointer::split(place).pop()?;
    Some((sound.pointer(parent)?.as_object()?, key))
}
