//! Operations: their names, their paths, their parameters.

use serde_json::{Value, json};

use super::{document, one, operation, problems};
use crate::document::{Document, OperationRef};
use crate::pointer;

#[test]
fn an_operation_needs_a_name_of_its_own() {
    let paths = json!({"/a": {"get": {"responses": {}}}});
    assert_eq!(
        problems(document(paths, json!({}))),
        one("operation-id", "/paths/~1a/get")
    );

    let paths = json!({"/a": {"get": operation("same")}, "/b": {"post": operation("same")}});
    assert_eq!(
        problems(document(paths, json!({}))),
        one("duplicate-operation-id", "/paths/~1b/post")
    );
}

#[test]
fn two_operations_of_one_group_and_name_are_refused() {
    let named = |id: &str, group: Value| json!({"operationId": id, "x-operation-group": group, "x-operation-name": "list"});
    let paths = json!({
        "/a": {"get": named("a", json!("users"))},
        "/b": {"get": named("b", json!(["users"]))},
        "/c": {"get": named("c", json!(["users", "roles"]))},
    });
    assert_eq!(
        problems(document(paths, json!({}))),
        one("duplicate-operation-name", "/paths/~1b/get")
    );
}

#[test]
fn a_path_and_its_parameters_agree() {
    let with = |names: &[&str]| {
        let mut operation = operation("a");
        let parameters = names.iter().map(|name| json!({"in": "path", "name": name}));
        operation["parameters"] = parameters.collect();
        operation
    };
    let paths = json!({"/a/{id}": {"get": with(&[])}});
    assert_eq!(
        problems(document(paths, json!({}))),
        one("path-parameter", "/paths/~1a~1{id}/get")
    );
    let paths = json!({"/a/{id}": {"get": with(&["id", "other"])}});
    assert_eq!(
        problems(document(paths, json!({}))),
        one("path-parameter", "/paths/~1a~1{id}/get/parameters/1")
    );
    for path in ["/a/{id", "/a/id}", "/a/{}", "/{id}/{id}", "/{{id}}", "a"] {
        let paths = json!({path: {"get": operation("a")}});
        let at = pointer::build(["paths", path]);
        assert_eq!(
            problems(document(paths, json!({}))),
            one("path-template", &at),
            "{path}"
        );
    }
}

#[test]
fn a_parameter_is_declared_once() {
    let mut get = operation("a");
    get["parameters"] = json!([
        {"in": "header", "name": "X-One"}, {"in": "query", "name": "x-one"}, {"in": "header", "name": "x-one"},
    ]);
    assert_eq!(
        problems(document(json!({"/a": {"get": get}}), json!({}))),
        one("duplicate-parameter", "/paths/~1a/get/parameters/2")
    );
}

#[test]
fn parameters_of_a_path_move_into_its_operations() {
    let mut post = operation("b");
    post["parameters"] = json!([{"in": "path", "name": "id", "x-own": true}]);
    let paths = json!({"/a/{id}": {
        "parameters": [{"$ref": "#/components/parameters/Id"}, {"in": "query", "name": "q"}],
        "get": operation("a"),
        "post": post,
    }});
    let mut value = document(paths, json!({}));
    value["components"]["parameters"] = json!({"Id": {"in": "path", "name": "id"}});
    let document = Document::from_value("test.json", value).unwrap();
    let operations = document.operations();
    assert_eq!(operations[0].parameters().len(), 2);
    assert_eq!(
        document.follow(&operations[0].parameters()[0])["name"],
        "id"
    );
    assert_eq!(operations[1].parameters()[0]["x-own"], true);
    assert_eq!(operations[1].parameters()[1]["name"], "q");
    assert_eq!(
        document.value()["paths"]["/a/{id}"]["parameters"],
        Value::Null
    );
}

#[test]
fn operations_are_sorted_and_know_their_facts() {
    let mut get = operation("a");
    get["x-operation-group"] = json!("users");
    get["x-operation-name"] = json!("list");
    get["tags"] = json!(["users"]);
    get["security"] =
        json!([{"bearer": []}, {"oauth": ["read:b", "read:a"]}, {"other": ["read:a"]}]);
    let paths = json!({"/b": {"post": operation("c"), "get": operation("b")}, "/a": {"get": get}});
    let document = Document::from_value("test.json", document(paths, json!({"A": true}))).unwrap();
    let operations = document.operations();
    let ids: Vec<_> = operations.iter().map(OperationRef::id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(operations[0].group(), ["users"]);
    assert_eq!(operations[0].name(), Some("list"));
    assert_eq!(operations[0].tags(), ["users"]);
    assert_eq!(operations[0].scopes(), ["read:a", "read:b"]);
    assert_eq!(operations[0].pointer, "/paths/~1a/get");
    assert_eq!(document.title(), "Things");
    assert_eq!(document.version(), "1");
    assert_eq!(document.schemas().len(), 1);
    assert_eq!(
        document.resolve("#/components/schemas/A"),
        Some(&json!(true))
    );
}
