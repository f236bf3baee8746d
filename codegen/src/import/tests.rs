//! The vendored form of a small document, and what must survive the way to it.

use serde_json::json;

use super::*;
use crate::Overlays;

const UPSTREAM: &str = include_str!("../../tests/import/upstream.json");
const VENDORED: &str = include_str!("../../tests/import/vendored.json");
const WITH_PROSE: &str = include_str!("../../tests/import/with-descriptions.json");

#[test]
fn prose_goes_and_facts_stay() {
    assert_eq!(
        import("a.json", UPSTREAM, Descriptions::Drop, &Overlays::default())
            .unwrap()
            .text,
        VENDORED
    );
}

#[test]
fn prose_stays_where_it_is_asked_for() {
    assert_eq!(
        import("a.json", UPSTREAM, Descriptions::Keep, &Overlays::default())
            .unwrap()
            .text,
        WITH_PROSE
    );
}

#[test]
fn importing_again_changes_nothing() {
    for (text, descriptions) in [
        (VENDORED, Descriptions::Drop),
        (VENDORED, Descriptions::Keep),
        (WITH_PROSE, Descriptions::Keep),
    ] {
        assert_eq!(
            import("a.json", text, descriptions, &Overlays::default())
                .unwrap()
                .text,
            text
        );
    }
    assert_eq!(
        import(
            "a.json",
            WITH_PROSE,
            Descriptions::Drop,
            &Overlays::default()
        )
        .unwrap()
        .text,
        VENDORED
    );
}

#[test]
fn the_vendored_documents_are_in_the_vendored_form() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = sources::Sources::load(&folder.join("sources.toml")).unwrap();
    assert_eq!(sources.check(&folder), Ok(()));
    assert!(!sources.documents().is_empty());
    for source in sources.documents() {
        let text = std::fs::read_to_string(folder.join(&source.file)).unwrap();
        let overlays = Overlays::load(folder.join("overlays")).unwrap();
        let imported = import(&source.file, &text, Descriptions::Drop, &overlays).unwrap();
        assert!(
            imported.text == text,
            "{} is not in the vendored form",
            source.file
        );
        assert_eq!(imported.document.operations().len(), source.operations);
    }
}

#[test]
fn a_field_named_like_a_keyword_survives() {
    let schema = json!({
        "description": "goes",
        "properties": {
            "description": {"type": "string", "description": "goes", "default": {"description": "stays"}},
            "example": {"type": "string", "example": "goes"},
            "x-code": {"type": "string", "title": "goes", "x-code": "goes"},
        },
        "enum": [{"summary": "stays"}],
    });
    assert_eq!(
        facts(Node::Schema, &schema, Descriptions::Drop),
        json!({
            "properties": {
                "description": {"type": "string", "default": {"description": "stays"}},
                "example": {"type": "string"},
                "x-code": {"type": "string"},
            },
            "enum": [{"summary": "stays"}],
        })
    );
}

#[test]
fn a_document_that_is_not_sound_is_refused() {
    let error = import("a.json", "{", Descriptions::Drop, &Overlays::default()).unwrap_err();
    assert_eq!((error.rule(), error.pointer()), ("json", ""));
    let error = import(
        "a.json",
        r#"{"openapi": "3.0.3"}"#,
        Descriptions::Drop,
        &Overlays::default(),
    )
    .unwrap_err();
    assert_eq!(
        (error.rule(), error.pointer()),
        ("openapi-version", "/openapi")
    );
}

#[test]
fn a_fault_that_an_overlay_puts_right_is_no_reason_to_refuse() {
    let faulty = VENDORED.replace("\"name\": \"id\"", "\"name\": \"other\"");
    let error = import("a.json", &faulty, Descriptions::Drop, &Overlays::default()).unwrap_err();
    assert_eq!(error.rule(), "path-parameter");
    let overlay = |target: &str| {
        let text = format!(
            "overlay: 1.0.0\ninfo: {{title: Fixes, version: '1'}}\nextends: a.json\nactions:\n\
             - {{target: {target}, description: why, update: id, x-replace: true}}\n"
        );
        Overlays::from_texts([("1.yaml".to_owned(), text)]).unwrap()
    };
    let right = overlay("$.components.parameters.Id.name");
    let imported = import("a.json", &faulty, Descriptions::Drop, &right).unwrap();
    assert_eq!(imported.text, faulty);
    // An overlay that has lost its target mends nothing, and refuses nothing.
    let stale = overlay("$.components.parameters.Gone.name");
    assert!(import("a.json", VENDORED, Descriptions::Drop, &stale).is_ok());
    let error = import("a.json", &faulty, Descriptions::Drop, &stale).unwrap_err();
    assert_eq!(error.rule(), "path-parameter");
}
