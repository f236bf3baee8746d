//! Each rule refuses what it should, at the place where it stands.

mod operations;

use serde_json::{Value, json};

use super::*;

/// A sound document around `paths` and `schemas`.
fn document(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn operation(id: &str) -> Value {
    json!({"operationId": id, "responses": {"200": {"description": ""}}})
}

/// The rule and pointer of each problem of `value`.
fn problems(value: Value) -> Vec<(&'static str, String)> {
    let error = Document::from_value("test.json", value).unwrap_err();
    assert!(
        error
            .problems()
            .all(|problem| problem.file() == Some("test.json"))
    );
    error
        .problems()
        .map(|problem| (problem.rule(), problem.pointer().to_owned()))
        .collect()
}

fn one(rule: &'static str, pointer: &str) -> Vec<(&'static str, String)> {
    vec![(rule, pointer.to_owned())]
}

#[test]
fn malformed_json_is_refused_with_line_and_column() {
    let error = Document::from_text("test.json", "{\n  \"openapi\": }").unwrap_err();
    assert_eq!(error.rule(), "json");
    assert!(
        error.to_string().starts_with("test.json: [json]"),
        "{error}"
    );
    assert!(error.to_string().contains("line 2 column 14"), "{error}");
}

#[test]
fn text_after_the_document_is_refused() {
    assert_eq!(
        Document::from_text("test.json", "{} {}")
            .unwrap_err()
            .rule(),
        "json"
    );
}

#[test]
fn two_members_of_one_name_are_refused() {
    let error = Document::from_text("test.json", r#"{"a": 1, "a": 2}"#).unwrap_err();
    assert_eq!(error.rule(), "json");
    assert!(
        error.to_string().contains("two members are named `a`"),
        "{error}"
    );
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    let text = "[".repeat(100_000);
    assert_eq!(
        Document::from_text("test.json", &text).unwrap_err().rule(),
        "json"
    );
}

#[test]
fn a_file_that_is_not_there_is_an_error() {
    let error = Document::load("does/not/exist.json").unwrap_err();
    assert_eq!(error.rule(), "io");
    assert!(
        error.to_string().starts_with("does/not/exist.json: [io]"),
        "{error}"
    );
}

#[test]
fn other_versions_of_openapi_are_refused() {
    for value in [
        json!(3),
        json!("3.0.3"),
        json!("2.0"),
        json!("3.10.0"),
        Value::Null,
    ] {
        assert_eq!(
            problems(json!({"openapi": value})),
            one("openapi-version", "/openapi")
        );
    }
    assert_eq!(problems(json!({})), one("openapi-version", "/openapi"));
    assert_eq!(problems(json!([])), one("openapi-version", ""));
    assert_eq!(
        problems(json!({"swagger": "2.0"})),
        one("openapi-version", "/openapi")
    );
}

#[test]
fn what_is_not_shaped_like_a_document_is_refused() {
    assert_eq!(
        problems(json!({"openapi": "3.1.0"})),
        [
            ("shape", "/info".to_owned()),
            ("shape", "/paths".to_owned())
        ]
    );
    assert_eq!(
        problems(document(json!([]), json!({}))),
        one("shape", "/paths")
    );
    assert_eq!(
        problems(document(json!({"/a": {"get": 1}}), json!({"A": "text"}))),
        [
            ("shape", "/components/schemas/A".to_owned()),
            ("shape", "/paths/~1a/get".to_owned())
        ]
    );
    let nameless = json!({"/a": {"parameters": [{}], "get": operation("a")}});
    assert_eq!(
        problems(document(nameless, json!({}))),
        one("shape", "/paths/~1a/parameters/0")
    );
    let referred = json!({"/a": {"$ref": "#/info"}});
    assert_eq!(
        problems(document(referred, json!({}))),
        one("shape", "/paths/~1a")
    );
}

#[test]
fn each_dangling_reference_is_named() {
    let schemas = json!({
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "C": {"items": {"$ref": "#/components/schemas/B"}},
        "D": {"oneOf": [], "discriminator": {"propertyName": "p", "mapping": {"x": "#/components/schemas/B"}}},
    });
    assert_eq!(
        problems(document(json!({}), schemas)),
        [
            (
                "dangling-ref",
                "/components/schemas/A/properties/b/$ref".to_owned()
            ),
            (
                "dangling-ref",
                "/components/schemas/C/items/$ref".to_owned()
            ),
            (
                "dangling-ref",
                "/components/schemas/D/discriminator/mapping/x".to_owned()
            ),
        ]
    );
}

#[test]
fn references_to_other_files_are_refused() {
    let schemas = json!({"A": {"$ref": "other.json#/B"}});
    assert_eq!(
        problems(document(json!({}), schemas)),
        one("external-ref", "/components/schemas/A/$ref")
    );
}

#[test]
fn a_chain_of_references_in_a_circle_is_refused_once() {
    let schemas = json!({
        "A": {"$ref": "#/components/schemas/B"},
        "B": {"$ref": "#/components/schemas/C"},
        "C": {"$ref": "#/components/schemas/A"},
        "Outside": {"$ref": "#/components/schemas/A"},
    });
    assert_eq!(
        problems(document(json!({}), schemas)),
        one("ref-circle", "/components/schemas/A/$ref")
    );
}

#[test]
fn a_reference_is_one_only_where_a_reference_may_stand() {
    let schemas = json!({
        "Tree": {"properties": {"$ref": {"type": "string"}, "child": {"$ref": "#/components/schemas/Tree"}}},
        "Text": {"default": {"$ref": "#/nowhere"}, "enum": [{"$ref": "#/nowhere"}]},
    });
    assert!(Document::from_value("test.json", document(json!({}), schemas)).is_ok());
}
