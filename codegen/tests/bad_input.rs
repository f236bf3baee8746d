//! What cannot be expressed is an error that names the place and the rule, and
//! it leaves nothing half-written.
//!
//! Every refusal here goes the whole way of `cargo xtask regen`: see
//! [`support::refusal`], which also holds the output against what it was.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod support;

use codegen::Error;
use codegen::lower::lower;
use codegen::model::Model;
use codegen::regen::Mode;
use codegen::slice::Plans;
use serde_json::{Value, json};
use support::{Checkout, assert_at, document, document_with, refusal, refused};

#[test]
fn the_small_document_itself_is_sound() {
    Checkout::new(&document().to_string())
        .run(Mode::Write)
        .unwrap();
}

#[test]
fn malformed_json_is_refused_with_line_and_column() {
    let error = refusal(&Checkout::new("{\n  \"openapi\": }"));
    assert_eq!(error.rule(), "json");
    assert!(
        error.to_string().contains("document.json: [json]"),
        "{error}"
    );
    assert!(error.to_string().contains("line 2 column 14"), "{error}");
}

#[test]
fn a_document_without_its_parts_is_refused_where_they_are_missing() {
    let error = refusal(&Checkout::new("[]"));
    assert_at(&error, "openapi-version", "");
    assert!(error.to_string().contains("document.json#: "), "{error}");
    let error = refusal(&Checkout::new(r#"{"openapi": "3.1.0", "paths": {}}"#));
    assert_at(&error, "shape", "/info");
}

#[test]
fn types_that_no_compiler_could_follow_are_refused() {
    let nested = |levels: usize| {
        (0..levels).fold(json!({ "type": "string" }), |inner, _| {
            let list = json!({ "type": "array", "items": inner });
            json!({ "type": "object", "properties": { "part": list } })
        })
    };
    let at = "/components/schemas/Ship/properties/engine";
    assert_eq!(refused(at, nested(22)).rule(), "depth");
    Checkout::new(&document_with(at, nested(10)).to_string())
        .run(Mode::Write)
        .unwrap();
}

#[test]
fn a_folder_without_documents_is_refused() {
    let checkout = Checkout::new("{}");
    checkout.remove("spec/document.json");
    assert_eq!(refusal(&checkout).rule(), "regen");
}

#[test]
fn a_reference_to_nothing_is_refused_where_it_stands() {
    let at = "/components/schemas/Ship/properties/engine";
    let error = refused(at, json!({ "$ref": "#/components/schemas/Motor" }));
    assert_at(&error, "dangling-ref", &format!("{at}/$ref"));
}

#[test]
fn a_reference_to_a_part_of_a_schema_is_refused() {
    let at = "/components/schemas/Ship/properties/engine";
    let error = refused(
        at,
        json!({ "$ref": "#/components/schemas/Chart/properties/name" }),
    );
    assert_at(&error, "references", at);
}

#[test]
fn a_slice_that_names_no_tag_is_refused() {
    let error = cut("[document.slices]\nfleet = [\"boats\"]\nships = [\"ships\"]");
    assert_at(&error, "slices", "/harbour/slices/fleet");
    // It is the plan that is wrong, whichever document it was made for.
    let text = error.in_file("document.json").to_string();
    assert!(text.starts_with("slices.toml#"), "{text}");
}

#[test]
fn a_tag_in_two_slices_is_refused() {
    let error = cut("[document.slices]\na = [\"ships\"]\nb = [\"ships\"]");
    assert_at(&error, "slices", "/harbour/slices/b");
}

#[test]
fn a_default_that_is_no_slice_is_refused() {
    let error = cut("default = [\"boats\"]\n[document.slices]\nships = [\"ships\"]");
    assert_at(&error, "slices", "/harbour/default");
}

#[test]
fn plans_with_unknown_keys_are_refused() {
    let error = Plans::parse("[[document]]\nname = 1\ncolour = 2")
        .err()
        .unwrap();
    assert_eq!(error.rule(), "slices");
}

#[test]
fn an_overlay_for_a_document_that_is_not_there_is_refused() {
    let checkout = Checkout::new(&document().to_string());
    checkout.write(
        "spec/overlays/10-boats.yaml",
        "overlay: 1.0.0\ninfo: {title: Boats, version: '1'}\nextends: documint.json\nactions:\n\
         - {target: '$.info', description: a reason, update: {version: '2'}}\n",
    );
    let error = checkout.run(Mode::Write).unwrap_err();
    assert_at(&error, "overlay-match", "/extends");
}

#[test]
fn an_overlay_that_matches_nothing_is_refused() {
    let checkout = Checkout::new(&document().to_string());
    checkout.write(
        "spec/overlays/10-boats.yaml",
        "overlay: 1.0.0\ninfo: {title: Boats, version: '1'}\nactions:\n\
         - {target: \"$.paths['/boats']\", description: Boats are ships., remove: true}\n",
    );
    let error = refusal(&checkout);
    assert_at(&error, "overlay-match", "/actions/0");
    assert!(error.to_string().contains("10-boats.yaml"), "{error}");
}

#[test]
fn an_all_of_that_contains_itself_is_refused() {
    let own = json!({ "$ref": "#/components/schemas/Ship" });
    let error = refused(
        "/components/schemas/Ship/allOf",
        json!([own, { "title": "More" }]),
    );
    assert_at(&error, "all_of", "/components/schemas/Ship");
    let inside = json!({ "allOf": [own, { "required": ["flags"] }] });
    let error = refused("/components/schemas/Ship/properties/engine", inside);
    assert_at(&error, "all_of", "/components/schemas/Ship");
}

#[test]
fn a_schema_that_is_only_itself_is_refused() {
    let own = json!({ "allOf": [{ "$ref": "#/components/schemas/Engine" }] });
    let error = refused("/components/schemas/Engine", own);
    assert_at(&error, "aliases", "/components/schemas/Engine");
    let list = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Engine" } });
    let error = refused("/components/schemas/Engine", list);
    assert_at(&error, "aliases", "/components/schemas/Engine");
}

#[test]
fn parts_that_cannot_both_hold_are_refused() {
    let parts = json!([{ "type": "object", "properties": {} }, { "type": "string" }]);
    let error = refused("/components/schemas/Inset", json!({ "allOf": parts }));
    assert_at(&error, "all_of", "/components/schemas/Inset");
}

#[test]
fn properties_beside_a_choice_are_refused() {
    let choice = json!([{ "$ref": "#/components/schemas/Inset" }, { "type": "string" }]);
    let error = refused("/components/schemas/Chart/oneOf", choice);
    assert_at(&error, "model", "/components/schemas/Chart");
}

#[test]
fn a_tuple_is_refused_where_it_stands() {
    let tuple = json!({ "type": "array", "prefixItems": [{ "type": "string" }] });
    refused_in_every_place(&tuple, "prefixItems");
}

#[test]
fn names_by_pattern_are_refused_where_they_stand() {
    let names = json!({ "type": "object", "patternProperties": { "^x": { "type": "string" } } });
    refused_in_every_place(&names, "patternProperties");
    let beside = json!({
        "type": "object",
        "properties": { "a": { "type": "string" } },
        "patternProperties": { "^x": { "type": "string" } },
    });
    refused_in_every_place(&beside, "patternProperties");
}

#[test]
fn properties_that_depend_on_others_are_refused_where_they_stand() {
    let part = json!({ "properties": { "b": { "type": "string" } } });
    for keyword in ["dependentSchemas", "if", "then", "else"] {
        let object = json!({ "properties": { "a": { "type": "string" } }, keyword: part });
        refused_in_every_place(&object, keyword);
    }
    refused_in_every_place(&json!({ "$dynamicRef": "#part" }), "$dynamicRef");
}

/// Refused as a property, inside a type that gets its name from its place, as an alternative,
/// behind a name of its own, and as a body.
fn refused_in_every_place(schema: &Value, keyword: &str) {
    let property = "/components/schemas/Ship/properties/decks";
    let error = refused(property, schema.clone());
    assert_at(&error, "model", &format!("{property}/{keyword}"));

    let inner =
        json!({ "type": "object", "properties": { "a b": { "type": "array", "items": schema } } });
    let error = refused(property, inner);
    let at = format!("{property}/properties/a b/items/{keyword}");
    assert_at(&error, "model", &at);

    let choice = json!({ "anyOf": [{ "type": "boolean" }, schema] });
    let error = refused(property, choice);
    assert_at(&error, "model", &format!("{property}/anyOf/1/{keyword}"));

    let error = refused("/components/schemas/Engine", schema.clone());
    let at = format!("/components/schemas/Engine/{keyword}");
    assert_at(&error, "model", &at);

    let body = "/paths/~1ships/post/requestBody/content/application~1json/schema";
    let error = refused(body, schema.clone());
    assert_at(&error, "model", &format!("{body}/{keyword}"));
}

#[test]
fn a_choice_that_is_its_own_alternative_is_refused() {
    let own = json!({ "$ref": "#/components/schemas/Engine" });
    let choice = json!({ "oneOf": [own, { "type": "string" }, { "type": "boolean" }] });
    let error = refused("/components/schemas/Engine", choice);
    assert_at(&error, "model", "/components/schemas/Engine");
    let through =
        json!({ "oneOf": [{ "type": "string" }, { "anyOf": [own, { "type": "boolean" }] }] });
    let error = refused("/components/schemas/Engine", through);
    assert_at(&error, "model", "/components/schemas/Engine");
}

#[test]
fn a_choice_that_holds_itself_in_a_list_is_sound() {
    let list = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Engine" } });
    let choice = json!({ "oneOf": [list, { "type": "string" }] });
    let document = document_with("/components/schemas/Engine", choice);
    Checkout::new(&document.to_string())
        .run(Mode::Write)
        .unwrap();
}

#[test]
fn names_that_only_differ_in_case_from_what_generators_write_are_sound() {
    let x = |inner: Value| json!({ "type": "object", "properties": { "x": inner } });
    let deep = x(x(x(x(json!({ "type": "string" })))));
    let document = document_with("/components/schemas/Ship/properties/engine", deep);
    Checkout::new(&document.to_string())
        .run(Mode::Write)
        .unwrap();
}

#[test]
fn two_schemas_of_one_type_name_are_refused() {
    let mut document = document_with(
        "/components/schemas/update_ship",
        json!({ "type": "object" }),
    );
    document["paths"]["/signals/last"]["get"]["responses"]["200"]["content"]["application/json"]
        ["schema"] = json!({ "$ref": "#/components/schemas/update_ship" });
    let error = refusal(&Checkout::new(&document.to_string()));
    assert_at(&error, "names", "/components/schemas/update_ship");
    assert!(error.to_string().contains("x-type-name"), "{error}");
}

#[test]
fn a_type_name_that_rust_cannot_have_is_refused() {
    for name in ["", "7 seas", "Self", "a-b", "Option", "SHIP", "ship"] {
        let error = refused("/components/schemas/Ship/x-type-name", json!(name));
        assert_at(&error, "names", "/components/schemas/Ship/x-type-name");
    }
}

#[test]
fn two_documents_of_one_title_are_refused() {
    let checkout = Checkout::new(&document().to_string());
    checkout.write("spec/other.json", &document().to_string());
    let error = refusal(&checkout);
    assert_at(&error, "regen", "/info/title");
    assert!(error.to_string().starts_with("other.json"), "{error}");
}

#[test]
fn a_title_that_becomes_a_crate_of_the_workspace_is_refused() {
    for title in [
        "auth0 conformance",
        "Auth0 SDK Core",
        "auth0_emulator",
        "Serde JSON",
    ] {
        let error = refused("/info/title", json!(title));
        assert_at(&error, "crate-names", "/info/title");
    }
}

#[test]
fn titles_of_two_documents_that_become_one_crate_are_refused() {
    let checkout = Checkout::new(&document().to_string());
    let other = document_with("/info/title", json!("harbour  api!"));
    checkout.write("spec/other.json", &other.to_string());
    let error = refusal(&checkout);
    assert_at(&error, "crate-names", "/info/title");
    assert!(error.to_string().starts_with("other.json"), "{error}");
}

/// What the small document says to slices written as TOML.
fn cut(slices: &str) -> Error {
    let mut text = "[[document]]\ntitle = \"Harbour API\"\nclient = \"HarbourClient\"\n\
                    name = \"harbour\"\nbase_path = \"\"\ndocs = \"\"\n"
        .to_owned();
    if !slices.contains("default") {
        text.push_str("default = []\n");
    }
    let plans = Plans::parse(&(text + slices)).unwrap();
    let mut document = codegen::Document::from_value("document.json", document()).unwrap();
    lower(document.value_mut()).unwrap();
    let model = Model::read(document.value()).unwrap();
    plans.for_document(&document).cut(&model).err().unwrap()
}
