//! Which properties become constants of the alternatives.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

use serde_json::{Value, json};

use crate::model::{Kind, Model};

/// What is written for a choice among objects with these values of `kind`.
fn written(values: &[&[&str]], more: &[Value]) -> String {
    let mut schemas = json!({});
    let mut branches = more.to_vec();
    for (index, values) in values.iter().enumerate() {
        let letter = char::from(b'A' + u8::try_from(index).unwrap());
        let (name, kind) = (format!("Sail{letter}"), format!("Kind{letter}"));
        schemas[&kind] = json!({ "type": "string", "enum": values });
        schemas[&name] = json!({
            "type": "object",
            "properties": { "kind": { "$ref": format!("#/components/schemas/{kind}") } },
            "required": ["kind"],
        });
        branches.push(json!({ "$ref": format!("#/components/schemas/{name}") }));
    }
    schemas["Sail"] = json!({ "oneOf": branches });
    let document = json!({ "paths": {}, "components": { "schemas": schemas } });
    let model = Model::read(&document).unwrap();
    let known = &model.types["Sail"];
    let Kind::Union(union) = &known.kind else {
        panic!("no union")
    };
    let mut text = String::new();
    super::write(&mut text, &model, known, union);
    text
}

#[test]
fn values_that_no_other_alternative_has_are_constants() {
    let text = written(&[&["a", "b"], &["c"], &["d", "e"]], &[]);
    for constants in [
        r#"("kind", &["a", "b"])"#,
        r#"("kind", &["c"])"#,
        r#"("kind", &["d", "e"])"#,
    ] {
        assert!(
            text.contains(&format!("constants: &[{constants}]")),
            "{text}"
        );
    }
}

#[test]
fn shared_values_only_speak_for_an_alternative() {
    let text = written(&[&["a", "b"], &["b", "c"]], &[]);
    assert!(!text.contains("constants: &[("), "{text}");
    assert!(
        text.contains(r#"typical: &[("kind", &["a", "b"])]"#),
        "{text}"
    );
}

#[test]
fn an_alternative_that_takes_any_object_takes_new_values_too() {
    let map = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    let text = written(&[&["a", "b"], &["c", "d"]], &[map]);
    assert!(!text.contains("constants: &[("), "{text}");
}

#[test]
fn the_values_of_a_single_object_push_nothing_out() {
    let text = written(&[&["a", "b"]], &[json!({ "type": "string" })]);
    assert!(!text.contains("constants: &[("), "{text}");
}
