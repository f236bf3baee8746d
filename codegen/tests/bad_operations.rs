//! Operations that cannot be expressed are an error that names the place and the
//! rule: names that clash, parameters and bodies without a form.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod support;

use serde_json::json;
use support::{assert_at, refused};

#[test]
fn two_operations_of_one_name_in_one_group_are_refused() {
    let error = refused("/paths/~1ships/post/x-operation-name", json!("list"));
    assert_at(&error, "duplicate-operation-name", "/paths/~1ships/post");
}

#[test]
fn two_operations_of_one_id_are_refused() {
    let error = refused("/paths/~1ships/post/operationId", json!("get_ships"));
    assert_at(&error, "duplicate-operation-id", "/paths/~1ships/post");
}

#[test]
fn two_operations_that_would_be_one_function_are_refused() {
    let error = refused("/paths/~1ships/post/operationId", json!("getShips"));
    assert_at(&error, "model", "/paths/~1ships/post");
}

#[test]
fn an_operation_whose_id_cannot_name_a_function_is_refused() {
    for id in ["7 seas", "type", "é²", "*"] {
        let error = refused("/paths/~1ships/post/operationId", json!(id));
        assert_at(&error, "model", "/paths/~1ships/post");
    }
}

#[test]
fn two_operations_that_would_be_one_method_are_refused() {
    let error = refused("/paths/~1ships/post/x-operation-name", json!("LIST"));
    assert_at(&error, "calls", "/paths/~1ships/post");
}

#[test]
fn an_operation_named_like_a_group_in_its_place_is_refused() {
    let error = refused("/paths/~1ships/post/x-operation-name", json!("crew"));
    assert_at(&error, "calls", "/paths/~1ships/post");
}

#[test]
fn an_operation_whose_call_would_be_named_like_its_group_is_refused() {
    let error = refused("/paths/~1ships/post/x-operation-name", json!("ships"));
    assert_at(&error, "calls", "/paths/~1ships/post");
}

#[test]
fn parameters_that_cannot_be_written_are_refused() {
    let at = "/paths/~1ships/get/parameters/0";
    let wrong = [
        json!({ "name": "page", "in": "query", "style": "deepObject", "schema": { "type": "object" } }),
        json!({ "name": "page", "in": "query", "explode": false, "schema": { "type": "array" } }),
        json!({ "name": "page", "in": "header", "schema": { "type": "string" } }),
        json!({ "name": "page", "in": "cookie", "schema": { "type": "string" } }),
        json!({ "name": "page", "in": "query", "content": { "application/json": {} } }),
    ];
    for parameter in wrong {
        assert_at(&refused(at, parameter), "parameters", at);
    }
}

#[test]
fn parameters_that_have_no_form_as_text_are_refused() {
    let at = "/paths/~1ships/get/parameters/0";
    let wrong = [
        json!({ "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Inset" }] }),
        json!({ "$ref": "#/components/schemas/Ship" }),
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Engine" } }),
        json!({ "type": "array", "items": { "type": "array" } }),
        json!({ "type": "object" }),
        json!({}),
    ];
    for schema in wrong {
        let parameter = json!({ "name": "page", "in": "query", "schema": schema });
        assert_at(&refused(at, parameter), "model", at);
    }
}

#[test]
fn a_list_in_a_path_is_refused() {
    let error = refused(
        "/paths/~1charts~1{name}/parameters/0/schema",
        json!({ "type": "array", "items": { "type": "string" } }),
    );
    assert_at(&error, "model", "/paths/~1charts~1{name}/get/parameters/0");
}

#[test]
fn a_multipart_body_without_exactly_one_file_is_refused() {
    let fields =
        "/paths/~1ships~1imports/post/requestBody/content/multipart~1form-data/schema/properties";
    let wrong = [
        (format!("{fields}/ships"), json!({ "type": "string" })),
        (
            format!("{fields}/harbour"),
            json!({ "type": "string", "format": "binary" }),
        ),
        (
            format!("{fields}/harbour"),
            json!({ "$ref": "#/components/schemas/Inset" }),
        ),
        (fields.to_owned(), json!({})),
    ];
    for (at, value) in wrong {
        assert_at(
            &refused(&at, value),
            "model",
            "/paths/~1ships~1imports/post/requestBody",
        );
    }
}

#[test]
fn an_answer_of_an_unknown_media_type_is_refused() {
    let error = refused(
        "/paths/~1signals/get/responses/200/content",
        json!({ "application/pdf": { "schema": { "type": "string" } } }),
    );
    assert_at(&error, "model", "/paths/~1signals/get/responses/200");
}

#[test]
fn a_body_of_an_unknown_media_type_is_refused() {
    let error = refused(
        "/paths/~1ships/post/requestBody/content",
        json!({ "application/xml": { "schema": { "type": "string" } } }),
    );
    assert_at(&error, "media_types", "/paths/~1ships/post/requestBody");
}

#[test]
fn a_body_that_is_only_a_form_is_refused() {
    let form = json!({ "type": "object", "properties": { "name": { "type": "string" } } });
    let error = refused(
        "/paths/~1ships/post/requestBody/content",
        json!({ "application/x-www-form-urlencoded": { "schema": form } }),
    );
    assert_at(&error, "media_types", "/paths/~1ships/post/requestBody");
}

#[test]
fn several_success_bodies_that_differ_are_refused() {
    let error = refused(
        "/paths/~1ships/post/responses/200",
        json!({ "description": "", "content": { "application/json": { "schema": {} } } }),
    );
    assert_at(&error, "responses", "/paths/~1ships/post/responses");
}

#[test]
fn an_operation_without_a_success_is_refused() {
    let error = refused(
        "/paths/~1ships/post/responses",
        json!({ "400": { "description": "" } }),
    );
    assert_at(&error, "responses", "/paths/~1ships/post/responses");
}

#[test]
fn a_page_with_two_arrays_is_refused() {
    let error = refused(
        "/components/schemas/ListShipsOffsetPaginatedResponseContent/properties/boats",
        json!({ "type": "array", "items": {} }),
    );
    assert_at(&error, "pages", "/paths/~1ships/get");
}

#[test]
fn a_list_that_is_sometimes_no_body_is_refused() {
    let error = refused(
        "/paths/~1ships/get/responses/204",
        json!({ "description": "" }),
    );
    assert_at(&error, "pages", "/paths/~1ships/get/responses");
}

#[test]
fn a_parameter_with_a_name_that_the_call_uses_itself_is_refused() {
    for name in ["body", "call", "url", "request"] {
        let parameter = json!([{ "name": name, "in": "query", "schema": { "type": "string" } }]);
        let error = refused("/paths/~1ships/post/parameters", parameter);
        assert_at(&error, "model", "/paths/~1ships/post/parameters/0");
    }
}
