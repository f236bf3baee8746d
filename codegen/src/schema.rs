//! Small questions about a JSON schema, and a walk over all schemas of a document.
//!
//! Nothing here changes a schema by itself; the lowering rules do.

use serde_json::{Map, Value};

use crate::Result;
use crate::pointer;

/// The prefix of a reference to a named schema.
const SCHEMAS: &str = "#/components/schemas/";

/// The HTTP methods an OpenAPI path item may hold, in the order of the output.
pub(crate) const METHODS: [&str; 8] = [
    "delete", "get", "head", "options", "patch", "post", "put", "trace",
];

/// The schema name that a `$ref` points to.
pub(crate) fn ref_name(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)
}

/// Where lowering notes the place at which a named schema stood in the document, when it
/// has another name now.
pub(crate) const PLACE: &str = "x-place";

/// The pointer to a named schema, as the document has it.
pub(crate) fn place_of(name: &str, schema: &Value) -> String {
    let noted = schema.get(PLACE).and_then(Value::as_str);
    noted.map_or_else(
        || pointer::build(["components", "schemas", name]),
        str::to_owned,
    )
}

/// A `$ref` to a named schema.
pub(crate) fn reference(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("{SCHEMAS}{name}") })
}

/// The keywords that say what a value holds, beside its `type`.
pub(crate) const SHAPING: [&str; 17] = [
    "$dynamicRef",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "dependentSchemas",
    "else",
    "enum",
    "if",
    "items",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "required",
    "then",
];

/// Whether a schema says what its value holds, beside its `type`.
pub(crate) fn shapes(schema: &Map<String, Value>) -> bool {
    SHAPING.iter().any(|key| schema.contains_key(*key))
}

/// The single `type` of a schema.
pub(crate) fn type_of(schema: &Value) -> Option<&str> {
    schema.get("type")?.as_str()
}

/// The branches of a `oneOf` or `anyOf`, whichever the schema has.
pub(crate) fn branches(schema: &Value) -> Option<&Vec<Value>> {
    schema
        .get("oneOf")
        .or_else(|| schema.get("anyOf"))?
        .as_array()
}

/// Whether the schema describes an object with named properties.
pub(crate) fn has_properties(schema: &Value) -> bool {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|properties| !properties.is_empty())
}

/// The names that a schema requires, in its order.
pub(crate) fn required_names(schema: &Value) -> Vec<&str> {
    let names = schema.get("required").and_then(Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Whether the schema is an enumeration of strings.
pub(crate) fn is_string_enum(schema: &Value) -> bool {
    schema
        .get("enum")
        .and_then(Value::as_array)
        .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_string))
}

/// The named schemas of a document.
pub(crate) fn components(document: &Value) -> Option<&Map<String, Value>> {
    document.pointer("/components/schemas")?.as_object()
}

/// The named schemas of a document, to be changed.
pub(crate) fn components_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    document.pointer_mut("/components/schemas")?.as_object_mut()
}

/// Every operation of a document with its pointer, sorted by path and method.
pub(crate) fn operations_mut(document: &mut Value) -> Vec<(String, &mut Map<String, Value>)> {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return Vec::new();
    };
    let mut operations = Vec::new();
    for (path, item) in paths {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        for (method, operation) in item {
            if let (true, Some(operation)) = (
                METHODS.contains(&method.as_str()),
                operation.as_object_mut(),
            ) {
                operations.push((pointer::build(["paths", path, method]), operation));
            }
        }
    }
    operations
}

/// What a walk does with one schema: rewrites it and counts.
type Visit<'a> = dyn FnMut(&str, &mut Value) -> Result<usize> + 'a;

/// Visits every schema of the document, children before their parents.
pub(crate) fn visit(document: &mut Value, f: &mut Visit<'_>) -> Result<usize> {
    let mut count = 0;
    if let Some(schemas) = components_mut(document) {
        for (name, schema) in schemas {
            count += visit_one(pointer::build(["components", "schemas", name]), schema, f)?;
        }
    }
    for (at, operation) in operations_mut(document) {
        for (key, value) in operation {
            count += match (key.as_str(), value) {
                ("parameters", Value::Array(parameters)) => {
                    let mut count = 0;
                    for (index, parameter) in parameters.iter_mut().enumerate() {
                        if let Some(schema) = parameter.get_mut("schema") {
                            count +=
                                visit_one(format!("{at}/parameters/{index}/schema"), schema, f)?;
                        }
                    }
                    count
                }
                ("requestBody", body) => visit_content(&format!("{at}/requestBody"), body, f)?,
                ("responses", Value::Object(responses)) => {
                    let mut count = 0;
                    for (status, response) in responses {
                        count += visit_content(&format!("{at}/responses/{status}"), response, f)?;
                    }
                    count
                }
                _ => 0,
            };
        }
    }
    Ok(count)
}

/// Visits the schemas of a request body or a response.
fn visit_content(at: &str, holder: &mut Value, f: &mut Visit<'_>) -> Result<usize> {
    let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) else {
        return Ok(0);
    };
    let mut count = 0;
    for (media_type, media) in content {
        if let Some(schema) = media.get_mut("schema") {
            let media_type = pointer::escape(media_type);
            count += visit_one(format!("{at}/content/{media_type}/schema"), schema, f)?;
        }
    }
    Ok(count)
}

/// Visits one schema after everything inside it.
pub(crate) fn visit_one(at: String, schema: &mut Value, f: &mut Visit<'_>) -> Result<usize> {
    let mut count = 0;
    if let Some(object) = schema.as_object_mut() {
        for (key, value) in object {
            match (key.as_str(), value) {
                ("properties" | "patternProperties", Value::Object(children)) => {
                    for (name, child) in children {
                        let name = pointer::escape(name);
                        count += visit_one(format!("{at}/{key}/{name}"), child, f)?;
                    }
                }
                ("oneOf" | "anyOf" | "allOf" | "prefixItems", Value::Array(children)) => {
                    for (index, child) in children.iter_mut().enumerate() {
                        count += visit_one(format!("{at}/{key}/{index}"), child, f)?;
                    }
                }
                ("items" | "additionalProperties", child @ Value::Object(_)) => {
                    count += visit_one(format!("{at}/{key}"), child, f)?;
                }
                _ => {}
            }
        }
    }
    Ok(count + f(&at, schema)?)
}
