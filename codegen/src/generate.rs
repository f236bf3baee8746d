//! Runs progenitor, and inside it typify, over one slice.
//!
//! The model is written out as an OpenAPI 3.0 document that both can express:
//! objects by name, everything with a shape of its own (enumerations, unions,
//! types of other crates) as an opaque Rust path. What comes back is parsed
//! into syntax for the refining rules; nothing of it reaches users as it is.

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;

use progenitor_impl::{CrateVers, GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde_json::{Map, Value, json};

use crate::model::{Body, Kind, Model, Operation, Parameter, Place, Shape};
use crate::schema::reference;
use crate::{Error, Result};

/// The crate name under which opaque types pass through the generators; the
/// refining rules replace it.
pub const OPAQUE: &str = "opaque_types";

/// Rust for the types and the operations of a slice, as progenitor writes it.
pub fn generate(
    model: &Model,
    types: &BTreeSet<String>,
    operations: &[usize],
) -> Result<syn::File> {
    run(document(model, types, operations)).map_err(|message| {
        let at = culprit(model, types, operations);
        Error::new("progenitor", at, message)
    })
}

/// Where the document has what the generators give up at: they do not say, so each part is
/// tried alone.
fn culprit(model: &Model, types: &BTreeSet<String>, operations: &[usize]) -> String {
    let fails = |types: &BTreeSet<String>, operations: &[usize]| {
        run(document(model, types, operations)).is_err()
    };
    let alone = |name: &&String| fails(&BTreeSet::from([(*name).clone()]), &[]);
    if let Some(known) = types
        .iter()
        .find(alone)
        .and_then(|name| model.types.get(name))
    {
        return known.at.clone();
    }
    let mut each = operations.iter();
    let operation = each.find(|index| fails(&BTreeSet::new(), &[**index]));
    if let Some(operation) = operation.and_then(|index| model.operations.get(*index)) {
        return operation.pointer();
    }
    // Only together do they fail, such as two types that would get one name.
    let all_types = if fails(types, &[]) {
        "/components/schemas"
    } else {
        "/paths"
    };
    all_types.to_owned()
}

/// Rust for a document of OpenAPI 3.0, or what the generators say against it.
fn run(document: Value) -> std::result::Result<syn::File, String> {
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap")
        .with_crate(OPAQUE, CrateVers::Any, None);
    // The model refuses what the generators are known to panic at. They hold many more
    // assertions than they document, and a document must not be able to end the process.
    let tokens = std::panic::catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&spec)
    }))
    .map_err(|panic| said(panic.as_ref()))?
    .map_err(|error| error.to_string())?;
    syn::parse2(tokens).map_err(|error| error.to_string())
}

/// What a panic said.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    format!(
        "the generators gave up: {}",
        text.unwrap_or("without a word")
    )
}

/// The slice as OpenAPI 3.0.
fn document(model: &Model, types: &BTreeSet<String>, operations: &[usize]) -> Value {
    let mut schemas = Map::new();
    for name in types {
        if let Some(Kind::Object(object)) = model.types.get(name).map(|found| &found.kind) {
            let properties: Map<String, Value> = object
                .fields
                .iter()
                .map(|field| (field.wire.clone(), schema(model, types, &field.shape)))
                .collect();
            let required = object.required();
            let mut schema = json!({ "type": "object", "properties": properties });
            if !required.is_empty() {
                schema["required"] = json!(required);
            }
            schemas.insert(name.clone(), schema);
        }
    }
    let mut paths = Map::new();
    for operation in operations
        .iter()
        .filter_map(|index| model.operations.get(*index))
    {
        let item = paths.entry(&operation.path).or_insert_with(|| json!({}));
        item[operation.method.to_lowercase()] = path_operation(model, types, operation);
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": model.title, "version": model.version },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn path_operation(model: &Model, types: &BTreeSet<String>, operation: &Operation) -> Value {
    let mut written = json!({
        "operationId": operation.id,
        // The core reads answers; the generated function only writes the request.
        "responses": { "200": { "description": "" } },
        "parameters": operation.parameters.iter().map(parameter).collect::<Vec<_>>(),
    });
    if let Some(Body::Json(shape)) = &operation.body {
        let schema = schema(model, types, shape);
        written["requestBody"] =
            json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    }
    written
}

/// Enumerations travel as text: the call has turned them into it already.
fn parameter(parameter: &Parameter) -> Value {
    let schema = match &parameter.shape {
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Integer => json!({ "type": "integer" }),
        Shape::Number => json!({ "type": "number" }),
        Shape::List(_) => json!({ "type": "array", "items": { "type": "string" } }),
        _ => json!({ "type": "string" }),
    };
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
    };
    json!({ "name": parameter.wire, "in": place, "required": parameter.required, "schema": schema })
}

fn schema(model: &Model, types: &BTreeSet<String>, shape: &Shape) -> Value {
    match shape {
        Shape::String | Shape::Binary => json!({ "type": "string" }),
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Integer => json!({ "type": "integer" }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Any => json!({}),
        Shape::DateTime => opaque("DateTime"),
        Shape::Named(name) if types.contains(name) && model.object(name).is_some() => {
            reference(name)
        }
        Shape::Named(name) => opaque(name),
        Shape::List(element) => {
            json!({ "type": "array", "items": schema(model, types, &element.shape) })
        }
        Shape::Map(element) => {
            json!({ "type": "object", "additionalProperties": schema(model, types, &element.shape) })
        }
    }
}

fn opaque(name: &str) -> Value {
    json!({ "x-rust-type": { "crate": OPAQUE, "version": "1.0.0", "path": format!("{OPAQUE}::{name}") } })
}
