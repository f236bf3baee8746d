//! A report of two small documents, and the consequence of each difference.

use serde_json::{Value, json};

use super::*;

fn load(name: &str) -> Document {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    Document::load(folder.join(name)).unwrap()
}

#[test]
fn the_report_says_what_changed_and_what_it_means() {
    let report = compare(&load("old.json"), &load("new.json"));
    assert_eq!(
        report.to_string(),
        include_str!("../../tests/diff/expected.txt")
    );
    let json = report.to_json();
    assert_eq!(json["verdict"], "major");
    assert_eq!(
        json["counts"]["operations"],
        json!({"added": 1, "removed": 1, "changed": 4})
    );
    assert_eq!(json["operations"][0]["subject"], "GET /things");
}

#[test]
fn a_document_does_not_differ_from_itself() {
    let document = load("new.json");
    let report = compare(&document, &document);
    assert_eq!(report.verdict(), None);
    assert!(report.operations().is_empty() && report.schemas().is_empty());
    assert!(report.to_string().ends_with("verdict: nothing changed\n"));
}

/// The consequences, sorted, of changing one schema that is sent or answered.
fn consequences(used: &str, old: Value, new: Value) -> Vec<Semver> {
    let document = |schema: Value| {
        let content = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}});
        let mut operation = json!({"operationId": "a", "responses": {}});
        match used {
            "request" => operation["requestBody"] = content,
            "response" => operation["responses"]["200"] = content,
            _ => operation["responses"]["400"] = content,
        }
        // B and C are reached whatever A refers to, so that only A can differ.
        let others = json!({"anyOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/C"}]});
        let others = json!({"operationId": "b", "responses": {"200": {"content": {"a": {"schema": others}}}}});
        let value = json!({
            "openapi": "3.1.0", "info": {}, "paths": {"/a": {"post": operation}, "/b": {"get": others}},
            "components": {"schemas": {"A": schema, "B": {}, "C": {}}},
        });
        Document::from_value("a.json", value).unwrap()
    };
    let report = compare(&document(old), &document(new));
    assert!(
        report.operations().is_empty(),
        "what changes behind a reference is not repeated"
    );
    let details = report.schemas().iter().flat_map(|change| &change.details);
    let mut consequences: Vec<_> = details.map(|detail| detail.semver).collect();
    consequences.sort();
    consequences
}

#[test]
fn what_is_sent_and_what_is_answered_break_in_different_ways() {
    use Semver::{Major, Minor, Patch};
    let object = |required: Value, properties: Value| json!({"required": required, "properties": properties});
    let none = || object(json!([]), json!({}));
    let optional = || object(json!([]), json!({"a": {}}));
    let required = || object(json!(["a"]), json!({"a": {}}));
    for (used, old, new, expected) in [
        ("request", none(), optional(), Minor),
        ("response", none(), optional(), Minor),
        ("request", none(), required(), Major),
        ("response", none(), required(), Minor),
        ("request", optional(), required(), Major),
        ("response", optional(), required(), Major),
        ("request", required(), optional(), Major),
        ("response", required(), optional(), Major),
        ("request", required(), none(), Major),
        ("response", optional(), none(), Major),
        // Nothing is generated from the body of an error.
        ("error", required(), none(), Patch),
    ] {
        assert_eq!(
            consequences(used, old.clone(), new.clone()),
            [expected],
            "{used}: {old} {new}"
        );
    }
}

#[test]
fn each_difference_has_its_consequence() {
    // An empty list says that there is no difference of meaning.
    use Semver::{Major, Minor, Patch};
    let b = || json!({"$ref": "#/components/schemas/B"});
    let c = || json!({"$ref": "#/components/schemas/C"});
    for (old, new, expected) in [
        (
            json!({"type": "string"}),
            json!({"type": "integer"}),
            &[Major][..],
        ),
        (
            json!({"type": "string"}),
            json!({"type": ["string", "null"]}),
            &[Major],
        ),
        (
            json!({"type": ["null", "string"]}),
            json!({"type": ["string", "null"]}),
            &[],
        ),
        (json!({"type": "string"}), b(), &[Major]),
        (b(), c(), &[Major]),
        (json!({"items": b()}), json!({"items": c()}), &[Major]),
        (json!({"items": b()}), json!({}), &[Major]),
        (
            json!({"format": "uri"}),
            json!({"format": "email"}),
            &[Patch],
        ),
        (
            json!({"format": "uri"}),
            json!({"format": "date-time"}),
            &[Major],
        ),
        (
            json!({"maxLength": 1}),
            json!({"pattern": "a"}),
            &[Patch, Patch],
        ),
        (json!({"default": 1}), json!({"default": 2}), &[Patch]),
        (json!({}), json!({"deprecated": true}), &[Minor]),
        (json!({}), json!({"x-release-lifecycle": "EA"}), &[Patch]),
        (json!({}), json!({"readOnly": true}), &[Major]),
        (
            json!({"enum": ["a"]}),
            json!({"enum": ["a", "b"]}),
            &[Minor],
        ),
        (
            json!({"enum": ["a", "b"]}),
            json!({"enum": ["b"]}),
            &[Major],
        ),
        (
            json!({"enum": ["a", "b"]}),
            json!({"enum": ["b", "a"]}),
            &[],
        ),
        (json!({"enum": ["a"]}), json!({"const": "a"}), &[]),
        (
            json!({"type": "string"}),
            json!({"type": "string", "enum": ["a"]}),
            &[Major],
        ),
        (json!({"additionalProperties": false}), json!({}), &[Minor]),
        (json!({}), json!({"additionalProperties": false}), &[Major]),
        (json!({}), json!({"additionalProperties": true}), &[]),
        (
            json!({"additionalProperties": b()}),
            json!({"additionalProperties": c()}),
            &[Major],
        ),
        (
            json!({"oneOf": [b()]}),
            json!({"oneOf": [c(), b()]}),
            &[Minor],
        ),
        (
            json!({"oneOf": [b(), c()]}),
            json!({"oneOf": [c()]}),
            &[Major],
        ),
        (
            json!({"oneOf": [b(), c()]}),
            json!({"oneOf": [c(), b()]}),
            &[],
        ),
        (
            json!({"anyOf": [{"type": "string"}]}),
            json!({"anyOf": [{"type": "integer"}]}),
            &[Major],
        ),
        (
            json!({"anyOf": [b()]}),
            json!({"oneOf": [b()]}),
            &[Major, Major],
        ),
        (
            json!({"allOf": [b()]}),
            json!({"allOf": [b(), c()]}),
            &[Major],
        ),
        (
            json!({"allOf": [b(), {}]}),
            json!({"allOf": [b(), {"required": ["a"]}]}),
            &[Major],
        ),
    ] {
        let expected = expected.to_vec();
        assert_eq!(
            consequences("response", old.clone(), new.clone()),
            expected,
            "{old} {new}"
        );
    }
}
