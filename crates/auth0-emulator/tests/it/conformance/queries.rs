//! Queries that the document refuses, for every operation: a parameter with a
//! wrong value, one that is missing, and one that is not listed.

use auth0_emulator::Emulator;
use serde_json::Value;

use super::document::{Document, Operation};
use super::maker::Maker;
use super::paths::encoded;
use super::seeds;
use super::world::World;
use crate::client::Client;

/// Values of which most schemas refuse at least one.
fn candidates() -> Vec<String> {
    let mut texts: Vec<String> = ["wrong", "-1", "0", "101", "99999999", "true", "1.5", ""]
        .map(str::to_owned)
        .into();
    texts.push("x".repeat(5_000));
    texts
}

/// The text of a parameter as the JSON that its schema expects.
fn typed(text: &str, schema: &Value) -> Value {
    let parsed = match schema["type"].as_str() {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        Some("boolean") => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::from(text))
}

/// Wrong values of one parameter.
fn wrong(document: &Document, schema: &'static Value, pointer: &str) -> Vec<String> {
    let rules = document.validator(pointer);
    let schema = document.resolve(schema);
    let value = |text: &str| match schema["type"].as_str() {
        Some("array") => {
            let item = document.resolve(&schema["items"]);
            Value::Array(text.split(',').map(|text| typed(text, item)).collect())
        }
        _ => typed(text, schema),
    };
    let mut texts = candidates();
    texts.retain(|text| !rules.is_valid(&value(text)));
    texts
}

/// A query of the required parameters; one of them can have another value, or be
/// left out.
fn query(world: &World<'_>, operation: &Operation, name: &str, value: Option<&str>) -> String {
    let known = |_: &str| None;
    let maker = Maker {
        document: world.document,
        count: &world.count,
        known: &known,
    };
    let required = operation.required_query().into_iter();
    let mut pairs: Vec<String> = required
        .filter(|(required, _)| *required != name)
        .map(|(name, schema)| match maker.property(name, schema) {
            Value::String(text) => format!("{name}={}", encoded(&text)),
            Value::Array(_) => format!("{name}=a"),
            other => format!("{name}={other}"),
        })
        .collect();
    pairs.extend(value.map(|value| format!("{name}={}", encoded(value))));
    pairs.join("&")
}

#[tokio::test]
async fn every_operation_refuses_a_wrong_query_and_names_the_parameter() {
    let document = Document::read();
    let client = Client::of(seeds::plant(Emulator::builder())).await;
    let world = World::new(&client, &document);
    let (mut failures, mut constrained) = (Vec::new(), 0);
    for operation in document.operations() {
        let required = operation.required_query().into_iter();
        let mut queries: Vec<(String, &str)> = required
            .map(|(name, _)| (query(&world, &operation, name, None), name))
            .collect();
        for (name, schema, pointer) in operation.query() {
            let wrong = wrong(&document, schema, &pointer);
            constrained += usize::from(!wrong.is_empty());
            let query = |value: &String| query(&world, &operation, name, Some(value));
            queries.extend(wrong.iter().map(|value| (query(value), name)));
        }
        queries.push((query(&world, &operation, "surprise", Some("1")), "surprise"));
        let known = world.known().await;
        let path = match world.fill(&operation, &known).await {
            Ok(path) => path,
            Err(failure) => {
                failures.push(format!("{}: {failure}", operation.name()));
                continue;
            }
        };
        for (query, name) in queries {
            let asked = format!("{path}?{query}");
            let (status, _, answer) = world.send(&operation, &asked, None).await;
            let message = answer["message"].as_str().unwrap_or_default();
            let code = &answer["errorCode"];
            if status != 400 || !message.contains(name) || code != "invalid_query_string" {
                failures.push(format!(
                    "{} {query:.60}: {status} {answer}",
                    operation.name()
                ));
            }
        }
    }
    let failures = (failures.len(), failures.join("\n"));
    assert_eq!(failures, (0, String::new()), "{}", failures.1);
    // Without this, a document that is read wrongly would have nothing to refuse.
    assert!(constrained > 200, "{constrained}");
}

/// Lists that know both kinds of pages, and the search for users, end offset pages
/// at the thousandth row, and no others do.
#[tokio::test]
async fn offset_pages_end_at_the_thousandth_row() {
    let document = Document::read();
    let client = Client::of(seeds::plant(Emulator::builder())).await;
    let world = World::new(&client, &document);
    let (mut walled, mut open) = (0, 0);
    for operation in document.operations() {
        let names: Vec<&str> = operation.query().iter().map(|(name, ..)| *name).collect();
        if !names.contains(&"page") {
            continue;
        }
        let known = world.known().await;
        let path = world.fill(&operation, &known).await.unwrap();
        let required = query(&world, &operation, "", None);
        let ask = async |paging: &str| {
            let asked = format!("{path}?{required}&{paging}");
            let (status, _, answer) = world.send(&operation, &asked, None).await;
            (status, answer)
        };
        let name = operation.name();
        let (status, answer) = ask("page=9&per_page=100").await;
        assert_eq!(status, 200, "{name}: {answer}");
        let (status, answer) = ask("page=10&per_page=100").await;
        let message = answer["message"].as_str().unwrap_or_default();
        if names.contains(&"take") {
            walled += 1;
            assert_eq!(
                (status, &answer["errorCode"]),
                (400, &"invalid_paging".into())
            );
            assert!(message.starts_with("Requesting page 10 exceeds"), "{name}");
            let (status, answer) = ask("page=10&per_page=100&take=2").await;
            assert_eq!(status, 200, "{name}: {answer}");
        } else if operation.path == "/users" {
            assert_eq!(
                (status, &answer["errorCode"]),
                (400, &"invalid_paging".into())
            );
            assert!(message.contains("first 1000 records"), "{name}");
        } else {
            open += 1;
            assert_eq!(status, 200, "{name}: {answer}");
        }
    }
    assert_eq!((walled, open > 20), (11, true));
}
