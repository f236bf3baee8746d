//! What the emulator keeps of a request shows no secret that the documents know.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::collections::{BTreeMap, BTreeSet};

use auth0_emulator::Emulator;
use auth0_sdk::ManagementClient;
use auth0_sdk::http::Method;
use auth0_tests::documented;
use codegen::lower::lower;
use codegen::model::{Kind, Model, Shape};
use serde_json::{Map, Value, json};

const HUSH: &str = "hush-hush";

/// Parts of names that sound like a secret.
const SOUNDS: [&str; 16] = [
    "secret",
    "passw",
    "pass",
    "token",
    "key",
    "credential",
    "ticket",
    "jwt",
    "assertion",
    "bearer",
    "p12",
    "otp",
    "auth",
    "cookie",
    "connectionstring",
    "pin",
];

/// Properties whose names sound like a secret, and why they are none.
const SHOWN: [(&str, &str); 0] = [];

/// Fields that the generated types leave out of their debug output, by type and
/// name, and why requests show them.
const SHOWN_FIELDS: [(&str, &str, &str); 0] = [];

#[tokio::test]
async fn no_property_of_the_document_that_sounds_secret_is_kept() {
    let mut names = BTreeSet::new();
    let document: Value = serde_json::from_str(include_str!("../../spec/management.json")).unwrap();
    texts(&document, &document, &mut names);
    names.retain(|name| {
        let plain = name.to_ascii_lowercase().replace(['_', '-'], "");
        SOUNDS.iter().any(|sound| plain.contains(sound))
    });
    let emulator = Emulator::start().await.unwrap();
    let client = emulator.client().unwrap();
    let mut shown = BTreeSet::new();
    for name in &names {
        let body = json!({"settings": {name.as_str(): HUSH}});
        if kept(&emulator, &client, &body).await.contains(HUSH) {
            shown.insert(name.as_str());
        }
    }
    assert!(names.len() > 100, "{}", names.len());
    let exceptions: BTreeSet<_> = SHOWN.iter().map(|(name, _)| *name).collect();
    assert_eq!(shown, exceptions);
}

#[tokio::test]
async fn what_the_generated_types_hide_is_not_kept() {
    let emulator = Emulator::start().await.unwrap();
    let client = emulator.client().unwrap();
    let (mut shown, mut asked) = (BTreeSet::new(), 0);
    for documented in documented().unwrap() {
        let mut document = documented.document.into_value();
        lower(&mut document).unwrap();
        let model = Model::read(&document).unwrap();
        let holders = holders(&model);
        for (name, known) in &model.types {
            let Kind::Object(object) = &known.kind else {
                continue;
            };
            for field in object.fields.iter().filter(|field| field.secret) {
                let mut filled: Map<String, Value> = object
                    .fields
                    .iter()
                    .map(|other| (other.wire.clone(), "x".into()))
                    .collect();
                filled.insert(field.wire.clone(), HUSH.into());
                let none = BTreeSet::from([None]);
                for holder in holders.get(name).unwrap_or(&none) {
                    let body = match holder {
                        Some(holder) => json!({holder.as_str(): filled}),
                        None => Value::Object(filled.clone()),
                    };
                    asked += 1;
                    if kept(&emulator, &client, &body).await.contains(HUSH) {
                        shown.insert((name.clone(), field.wire.clone()));
                    }
                }
            }
        }
    }
    assert!(asked > 180, "{asked}");
    let exceptions: BTreeSet<_> = SHOWN_FIELDS
        .iter()
        .map(|(name, field, _)| ((*name).to_owned(), (*field).to_owned()))
        .collect();
    assert_eq!(shown, exceptions);
}

/// A request with a body, as the emulator keeps it.
async fn kept(emulator: &Emulator, client: &ManagementClient, body: &Value) -> String {
    let sent = client.request(Method::POST, "/nowhere").json(body).unwrap();
    let refusal = sent.await.unwrap_err();
    assert!(refusal.is_not_found(), "{refusal}");
    let request = emulator.requests().pop().unwrap();
    request.body.unwrap().to_string()
}

/// The names of all properties that may hold a text.
fn texts(document: &Value, value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            let properties = fields.get("properties").and_then(Value::as_object);
            for (name, schema) in properties.into_iter().flatten() {
                if schema.is_object() && may_be_text(document, schema) {
                    names.insert(name.clone());
                }
            }
            fields
                .values()
                .for_each(|field| texts(document, field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| texts(document, item, names)),
        _ => {}
    }
}

fn may_be_text(document: &Value, schema: &Value) -> bool {
    if let Some(place) = schema["$ref"].as_str() {
        return may_be_text(document, &document[place.trim_start_matches('#')]);
    }
    let branches = ["oneOf", "anyOf", "allOf"].map(|key| schema[key].as_array());
    let mut branches = branches.into_iter().flatten().flatten().peekable();
    if branches.peek().is_some() {
        return branches.any(|branch| may_be_text(document, branch));
    }
    if schema.get("enum").is_some() || schema.get("const").is_some() {
        return false;
    }
    match &schema["type"] {
        Value::String(kind) if kind == "array" => may_be_text(document, &schema["items"]),
        Value::String(kind) => kind == "string",
        Value::Array(kinds) => kinds.iter().any(|kind| kind == "string"),
        _ => true,
    }
}

/// The properties in which each type stands; none for the whole of a body.
fn holders(model: &Model) -> BTreeMap<String, BTreeSet<Option<String>>> {
    let mut holders: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
    for known in model.types.values() {
        if let Kind::Object(object) = &known.kind {
            for field in &object.fields {
                for name in alternatives(model, &field.shape) {
                    let holder = Some(field.wire.clone());
                    holders.entry(name).or_default().insert(holder);
                }
            }
        }
    }
    holders
}

/// The type of a shape and, where it is a union, those of its alternatives.
fn alternatives(model: &Model, shape: &Shape) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut next: Vec<&str> = named(shape).into_iter().collect();
    while let Some(name) = next.pop() {
        if names.insert(name.to_owned())
            && let Some(Kind::Union(union)) = model.types.get(name).map(|known| &known.kind)
        {
            next.extend(
                union
                    .variants
                    .iter()
                    .filter_map(|variant| named(&variant.shape)),
            );
        }
    }
    names
}

/// The type that a shape holds, alone or many times.
fn named(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Named(name) => Some(name),
        Shape::List(element) | Shape::Map(element) => named(&element.shape),
        _ => None,
    }
}
