//! What each kind of action does, and each way in which an overlay is refused.

use serde_json::{Value, json};

use super::*;

fn document() -> Document {
    let value = json!({
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {},
        "components": {"schemas": {
            "A": {"type": "object", "required": ["a", "b", "c"], "properties": {"a": {"type": "string"}}},
            "B": {"type": "string", "enum": ["x", "y"]},
        }},
    });
    Document::from_value("things.json", value).unwrap()
}

fn overlay(actions: &str) -> String {
    format!("overlay: 1.0.0\ninfo: {{title: Fixes, version: '1'}}\nactions:\n{actions}")
}

fn load(text: &str) -> Result<Overlays> {
    Overlays::from_texts([("10-fixes.yaml".to_owned(), text.to_owned())])
}

/// The schemas after one overlay of these actions, and the number of its places.
fn applied(actions: &str) -> (Value, usize) {
    let mut document = document();
    let counts = load(&overlay(actions))
        .unwrap()
        .apply(&mut document)
        .unwrap();
    assert_eq!(counts.len(), 1);
    assert_eq!(counts[0].0, "10-fixes.yaml");
    (
        document.value()["components"]["schemas"].clone(),
        counts[0].1,
    )
}

/// The rule, the pointer and the text of what `text` is refused with.
fn refused(text: &str) -> (&'static str, String, String) {
    let error = match load(text) {
        Ok(overlays) => overlays.apply(&mut document()).unwrap_err(),
        Err(error) => error,
    };
    assert!(error.to_string().starts_with("10-fixes.yaml"), "{error}");
    (error.rule(), error.pointer().to_owned(), error.to_string())
}

#[test]
fn an_update_merges_objects_and_appends_to_arrays() {
    let (schemas, count) = applied(
        "- target: $.components.schemas.A\n  description: why\n  update: {required: [d], properties: {a: {format: uri}, e: {}}}\n",
    );
    assert_eq!(count, 1);
    assert_eq!(schemas["A"]["required"], json!(["a", "b", "c", "d"]));
    assert_eq!(
        schemas["A"]["properties"],
        json!({"a": {"type": "string", "format": "uri"}, "e": {}})
    );
}

#[test]
fn an_update_of_an_array_appends() {
    let (schemas, _) = applied(
        "- target: $.components.schemas.B.enum\n  description: why\n  update: [z]\n\
         - target: $.components.schemas.A.required\n  description: why\n  update: {odd: true}\n",
    );
    assert_eq!(schemas["B"]["enum"], json!(["x", "y", "z"]));
    assert_eq!(
        schemas["A"]["required"],
        json!(["a", "b", "c", {"odd": true}])
    );
}

#[test]
fn a_replacement_takes_the_place_of_what_was_there() {
    let (schemas, _) = applied(
        "- target: $.components.schemas.B.enum\n  description: why\n  update: [z]\n  x-replace: true\n\
         - target: $.components.schemas.A.type\n  description: why\n  update: null\n  x-replace: true\n",
    );
    assert_eq!(schemas["B"]["enum"], json!(["z"]));
    assert_eq!(schemas["A"]["type"], Value::Null);
}

#[test]
fn removal_of_several_elements_removes_those_that_were_meant() {
    let (schemas, count) = applied(
        "- target: $.components.schemas.A.required[?@ == 'a' || @ == 'b']\n  description: why\n  remove: true\n",
    );
    assert_eq!(count, 2);
    assert_eq!(schemas["A"]["required"], json!(["c"]));
}

#[test]
fn a_place_that_is_matched_twice_is_changed_once() {
    let (schemas, count) = applied(
        "- target: $.components.schemas['B','B'].enum\n  description: why\n  update: [z]\n",
    );
    assert_eq!(count, 1);
    assert_eq!(schemas["B"]["enum"], json!(["x", "y", "z"]));
}

#[test]
fn files_apply_in_the_order_of_their_names() {
    let replace = |value: &str| {
        overlay(&format!(
            "- target: $.components.schemas.B.enum\n  description: why\n  update: [{value}]\n  x-replace: true\n"
        ))
    };
    let overlays = Overlays::from_texts([
        ("20.yaml".into(), replace("last")),
        ("10.yaml".into(), replace("first")),
    ])
    .unwrap();
    let mut document = document();
    overlays.apply(&mut document).unwrap();
    assert_eq!(
        document.value()["components"]["schemas"]["B"]["enum"],
        json!(["last"])
    );
}

#[test]
fn an_overlay_of_another_document_is_left_out() {
    let text = overlay("- {target: $.nothing, description: why, remove: true}\n");
    let overlays = load(&format!("extends: other.json\n{text}")).unwrap();
    assert_eq!(overlays.apply(&mut document()), Ok(vec![]));
    assert_eq!(
        overlays.extended().collect::<Vec<_>>(),
        [("10-fixes.yaml", "other.json")]
    );
    assert_eq!(
        refused(&format!("extends: things.json\n{text}")).0,
        "overlay-match"
    );
}

#[test]
fn a_target_that_matches_nothing_is_refused_and_nothing_is_changed() {
    let text = overlay(
        "- {target: $.components.schemas.B, description: why, remove: true}\n\
         - {target: $.components.schemas.Gone, description: why, remove: true}\n",
    );
    let (rule, pointer, text) = {
        let mut changed = document();
        let error = load(&text).unwrap().apply(&mut changed).unwrap_err();
        assert_eq!(changed, document());
        (error.rule(), error.pointer().to_owned(), error.to_string())
    };
    assert_eq!((rule, pointer.as_str()), ("overlay-match", "/actions/1"));
    assert_eq!(
        text,
        "10-fixes.yaml#/actions/1: [overlay-match] the target `$.components.schemas.Gone` matches nothing in things.json"
    );
}

#[test]
fn an_action_without_a_reason_is_refused() {
    let (rule, pointer, _) = refused(&overlay("- {target: $.info, remove: true}\n"));
    assert_eq!((rule, pointer.as_str()), ("overlay-reason", "/actions/0"));
}

#[test]
fn a_target_that_is_no_path_is_refused() {
    let (rule, pointer, _) = refused(&overlay(
        "- {target: 'info[', description: why, remove: true}\n",
    ));
    assert_eq!(
        (rule, pointer.as_str()),
        ("overlay-target", "/actions/0/target")
    );
}

#[test]
fn unknown_keys_and_malformed_files_are_refused() {
    for text in [
        overlay("- {target: $.info, description: why, remove: true, reason: no}\n"),
        format!(
            "author: me\n{}",
            overlay("- {target: $.info, description: why, remove: true}\n")
        ),
        overlay("[]"),
        overlay("- {target: $.info, description: why}\n"),
        overlay("- {target: $.info, description: why, update: {}, remove: true}\n"),
        overlay("- {target: $.info.title, description: why, update: text}\n"),
        overlay("- {target: $.info, description: why, remove: true}\n").replace("1.0.0", "2.0.0"),
        overlay("- {target: $.info, description: why, remove: true}\n").replace("Fixes", "''"),
        "overlay: [".to_owned(),
    ] {
        assert_eq!(refused(&text).0, "overlay-form", "{text}");
    }
}

#[test]
fn what_cannot_be_merged_is_refused() {
    for target in ["$.info.title", "$.info"] {
        let text = overlay(&format!(
            "- {{target: {target}, description: why, update: [a]}}\n"
        ));
        let (rule, pointer, text) = refused(&text);
        assert_eq!((rule, pointer.as_str()), ("overlay-kind", "/actions/0"));
        assert!(text.contains("things.json#/info"), "{text}");
    }
    let text = overlay("- {target: $, description: why, remove: true}\n");
    assert_eq!(refused(&text).0, "overlay-kind");
}

#[test]
fn a_correction_that_breaks_the_document_is_refused() {
    let text = overlay(
        "- {target: $.components.schemas.B, description: why, update: {$ref: '#/components/schemas/C'}}\n",
    );
    let mut changed = document();
    let error = load(&text).unwrap().apply(&mut changed).unwrap_err();
    assert_eq!(error.rule(), "dangling-ref");
    assert_eq!(changed, document());
}

#[test]
fn a_folder_is_read_in_order_and_one_that_is_missing_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let text = overlay("- {target: $.info, description: why, update: {x-a: 1}}\n");
    for name in ["20-b.yaml", "10-a.yaml", "README.md"] {
        std::fs::write(folder.path().join(name), &text).unwrap();
    }
    let overlays = Overlays::load(folder.path()).unwrap();
    let counts = overlays.apply(&mut document()).unwrap();
    assert_eq!(
        counts,
        [("10-a.yaml".to_owned(), 1), ("20-b.yaml".to_owned(), 1)]
    );
    assert_eq!(
        Overlays::load(folder.path().join("none"))
            .unwrap()
            .apply(&mut document()),
        Ok(vec![])
    );
    std::fs::write(folder.path().join("30-c.yml"), &text).unwrap();
    assert_eq!(
        Overlays::load(folder.path()).unwrap_err().rule(),
        "overlay-form"
    );
}
