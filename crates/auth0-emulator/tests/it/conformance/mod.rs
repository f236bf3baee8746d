//! Every operation of the document, asked rightly and wrongly, over HTTP. The
//! requests are made from the document here, and the answers are held against
//! it by a validator of this test.

mod document;
mod events;
mod known;
mod maker;
mod paths;
mod queries;
mod record;
mod seeds;
mod tokens;
mod world;

use std::collections::BTreeMap;

use auth0_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, fetch_token};
use document::{Document, Operation};
use record::Record;
use world::World;

/// What nothing was kept or read for, each with its reason.
const FROM_THE_SCHEMA: [(&str, &str); 3] = [
    (
        "POST /branding/phone/providers/{id}/try",
        "no message is sent",
    ),
    (
        "POST /branding/phone/templates/{id}/try",
        "no message is sent",
    ),
    (
        "POST /experimentation/experiments/{id}/validate",
        "what makes an experiment valid is not in the document",
    ),
];

#[tokio::test]
async fn every_operation_answers_a_valid_request_as_the_document_says() {
    let document = Document::read();
    let mut client = Client::of(seeds::plant(Emulator::builder())).await;
    // The first key is revoked in the course of this; the token shall outlive it.
    let (status, rotated) = client.post("/keys/signing/rotate", json!({})).await;
    assert_eq!(status, 201, "{rotated}");
    client.token = fetch_token(&client.http, &client.emulator).await;
    let world = World::new(&client, &document);
    let (mut failures, mut sources) = (Vec::new(), BTreeMap::<String, usize>::new());
    let mut from_schema = Vec::new();
    let mut record = Record::create();
    let mut operations = document.operations();
    // What is deleted last cannot be missed by others, what stands below others first.
    operations.sort_by_key(|operation| {
        let deletes = operation.method == Method::DELETE;
        let creates = operation.method == Method::POST && !operation.path.contains('{');
        (deletes, !creates, std::cmp::Reverse(operation.path.len()))
    });
    for operation in operations {
        match answered(&world, &document, &operation, &mut record).await {
            Ok(source) => {
                if source == "schema" {
                    from_schema.push(operation.name());
                }
                let source = source.split(';').next().unwrap_or_default();
                *sources.entry(source.to_owned()).or_default() += 1;
            }
            Err(failure) => failures.push(format!("{}: {failure}", operation.name())),
        }
    }
    let report = format!(
        "{sources:?}\nfrom the schema:\n{}\n{} failures:\n{}",
        from_schema.join("\n"),
        failures.len(),
        failures.join("\n")
    );
    std::fs::write(
        concat!(env!("CARGO_TARGET_TMPDIR"), "/conformance.txt"),
        &report,
    )
    .unwrap();
    assert!(failures.is_empty(), "{report}");
    from_schema.sort();
    assert_eq!(from_schema, FROM_THE_SCHEMA.map(|(name, _)| name));
    assert_eq!(sources.values().sum::<usize>(), 469);
}

async fn answered(
    world: &World<'_>,
    document: &Document,
    operation: &Operation,
    record: &mut Record,
) -> Result<String, String> {
    if operation.path == "/events" {
        // What comes on the stream has tests of its own.
        let events = world.client.request(Method::GET, "/events");
        let answer = events.send().await.unwrap();
        let media = answer.headers()["content-type"].to_str().unwrap();
        assert_eq!(
            (answer.status().as_u16(), media),
            (200, "text/event-stream")
        );
        return Ok("handler".to_owned());
    }
    let known = world.known().await;
    let path = world.path(operation, &known).await?;
    let body = world.body(operation, &known);
    if let Some(body) = &body {
        let rules = document.validator(&operation.body_pointer());
        if let Err(error) = rules.validate(body) {
            return Err(format!("the test made a wrong body: {error} in {body}"));
        }
    }
    let (status, source, answer) = world.send(operation, &path, body.as_ref()).await;
    record.add(operation, body.as_ref(), status, &answer);
    if !(200..300).contains(&status) {
        return Err(format!(
            "{path} {}: {status} {answer}",
            body.unwrap_or_default()
        ));
    }
    let (kind, filled) = source.split_once("; filled=").unwrap_or((&source, ""));
    let filled: Vec<&str> = filled.split(',').collect();
    let made_up = invented(&answer, &mut Vec::new());
    let unmarked = |name: &String| {
        let around = |marked: &&str| name == marked || name.starts_with(&format!("{marked}."));
        !filled.iter().any(around)
    };
    let unmarked: Vec<String> = made_up.into_iter().filter(unmarked).collect();
    let is_allowed = kind != "generic"
        || body
            .as_ref()
            .is_some_and(|body| !invented(body, &mut Vec::new()).is_empty());
    if !is_allowed && !unmarked.is_empty() {
        return Err(format!("{unmarked:?} was made up, but {source}: {answer}"));
    }
    match operation.answer_pointer(status)? {
        _ if status == 204 && answer.is_null() => Ok(source),
        None if answer.is_null() => Ok(source),
        None => Err(format!("a body where the document has none: {answer}")),
        Some(pointer) => match document.validator(&pointer).validate(&answer) {
            Ok(()) => Ok(source),
            Err(error) => Err(format!("{error} at {} in {answer}", error.instance_path())),
        },
    }
}

/// The dotted names of texts that nobody sent and no clock told.
fn invented(value: &Value, around: &mut Vec<String>) -> Vec<String> {
    match value {
        Value::String(text) if text == "example" || text.starts_with("2024-01-15") => {
            vec![around.join(".")]
        }
        Value::Array(items) => {
            let all = items.iter().flat_map(|item| invented(item, around));
            all.collect()
        }
        Value::Object(fields) => {
            let mut all = Vec::new();
            for (name, field) in fields {
                around.push(name.clone());
                all.extend(invented(field, around));
                around.pop();
            }
            all
        }
        _ => Vec::new(),
    }
}

/// Bodies that the document refuses, each with the name that the refusal must say.
fn wrong_bodies(document: &Document, operation: &Operation, good: &Value) -> Vec<(Value, String)> {
    let rules = document.validator(&operation.body_pointer());
    let mut wrong = Vec::new();
    match good {
        Value::Object(fields) => {
            for name in fields.keys() {
                let mut without = fields.clone();
                without.remove(name);
                if !without.is_empty() || is_required(document, operation, name) {
                    wrong.push((Value::Object(without), name.clone()));
                }
                for odd in [json!(true), json!({"odd": 1}), json!([[]]), json!("")] {
                    let mut changed = fields.clone();
                    changed.insert(name.clone(), odd);
                    wrong.push((Value::Object(changed), name.clone()));
                }
            }
            let schema = document.resolve(operation.body().unwrap());
            for name in schema["properties"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, _)| name)
            {
                for odd in [json!(true), json!({"odd": 1}), json!([[]])] {
                    let mut changed = fields.clone();
                    changed.insert(name.clone(), odd);
                    wrong.push((Value::Object(changed), name.clone()));
                }
            }
            let mut more = fields.clone();
            more.insert("surprise".to_owned(), json!(1));
            wrong.push((Value::Object(more), "surprise".to_owned()));
        }
        _ => wrong.extend([
            (json!({"odd": 1}), String::new()),
            (json!([true]), String::new()),
        ]),
    }
    wrong.push((json!("text"), String::new()));
    wrong.push((json!({}), String::new()));
    wrong.retain(|(body, _)| !rules.is_valid(body));
    wrong
}

fn is_required(document: &Document, operation: &Operation, name: &str) -> bool {
    let schema = document.resolve(operation.body().unwrap());
    let required = schema["required"].as_array();
    required.is_some_and(|names| names.iter().any(|required| required == name))
}

#[tokio::test]
async fn every_operation_refuses_an_invalid_body_and_names_the_field() {
    let document = Document::read();
    let client = Client::of(seeds::plant(Emulator::builder())).await;
    let world = World::new(&client, &document);
    let mut failures = Vec::new();
    for operation in document.operations() {
        if operation.body().is_none() {
            continue;
        }
        let known = world.known().await;
        let good = world.body(&operation, &known).unwrap();
        let Ok(path) = world.path(&operation, &known).await else {
            failures.push(format!("{}: no path", operation.name()));
            continue;
        };
        let wrong = wrong_bodies(&document, &operation, &good);
        // The document of one operation allows everything.
        let takes_anything = operation.path.ends_with("/templates/{id}/reset");
        assert!(!wrong.is_empty() || takes_anything, "{}", operation.name());
        let rules = document.validator(&operation.body_pointer());
        if !rules.is_valid(&json!({})) {
            let (status, _, answer) = world.send(&operation, &path, None).await;
            if status != 400 && !operation.is_form() {
                failures.push(format!("{} without: {status} {answer}", operation.name()));
            }
        }
        for (body, name) in wrong {
            let (status, _, answer) = world.send(&operation, &path, Some(&body)).await;
            let message = answer["message"].as_str().unwrap_or_default();
            if status != 400 || !message.contains(&name) || answer["errorCode"] != "invalid_body" {
                failures.push(format!(
                    "{} {name}: {status} {answer} to {body}",
                    operation.name()
                ));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
