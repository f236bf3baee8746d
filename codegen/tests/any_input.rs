//! No document, however broken, makes the library panic.
//!
//! Every place of a small document is replaced in turn by every kind of value,
//! and removed, and the result goes through all that reads documents. What comes
//! of it does not matter here, only that something does.

mod support;

use codegen::diff::compare;
use codegen::import::{Descriptions, import};
use codegen::{Document, Overlays, Result, pointer};
use serde_json::{Value, json};
use support::places::every_place;

#[test]
fn any_value_at_any_place_is_answered() {
    let sound: Value = serde_json::from_str(include_str!("import/upstream.json")).unwrap();
    let reference = Document::from_value("sound.json", sound.clone()).unwrap();
    let overlays = overlays().unwrap();
    let places = every_place(&sound);
    assert!(places.len() > 100);

    let (mut sounds, mut refusals) = (0, 0);
    for place in places {
        for broken in broken(&sound, &place) {
            let imported = import("a.json", &broken.to_string(), Descriptions::Drop, &overlays);
            match imported {
                Ok(_) => sounds += 1,
                Err(error) => {
                    refusals += 1;
                    assert!(!error.to_string().is_empty());
                }
            }
            if let Ok(document) = Document::uncorrected("a.json", broken) {
                let _ = compare(&reference, &document).to_json();
                let _ = compare(&document, &reference).to_string();
            }
        }
    }
    assert!(sounds > 0 && refusals > 0);
}

/// The document with something else, or nothing, at `place`.
fn broken(sound: &Value, place: &str) -> Vec<Value> {
    let mut others = vec![
        json!(null),
        json!(true),
        json!(-1.5),
        json!("{~/$"),
        json!([]),
        json!({}),
        json!([[{}]]),
        json!({"$ref": "#"}),
        json!({"$ref": 1}),
    ];
    // A reference to the place itself, which must not be followed for ever.
    others.push(json!({"$ref": format!("#{place}")}));
    let mut documents: Vec<Value> = others
        .into_iter()
        .map(|other| {
            let mut document = sound.clone();
            if let Some(target) = document.pointer_mut(place) {
                *target = other;
            }
            document
        })
        .collect();
    let segments = pointer::split(place);
    if let Some((last, parent)) = segments.split_last() {
        let mut document = sound.clone();
        if let Some(Value::Object(members)) = document.pointer_mut(&pointer::build(parent)) {
            members.remove(last);
        }
        documents.push(document);
    }
    documents
}

fn overlays() -> Result<Overlays> {
    let text = "overlay: 1.0.0\n\
                info: {title: Fixes, version: '1'}\n\
                actions:\n\
                - {target: $..parameters, description: why, update: {name: a, in: query}}\n\
                - {target: $..schema, description: why, update: {minLength: 1}}\n\
                - {target: '$..[?@.in]', description: why, remove: true}\n";
    Overlays::from_texts([("1.yaml".to_owned(), text.to_owned())])
}
