//! Joins the shapes in which a list is answered into one page type.

use serde_json::{Map, Value, json};

use super::Rule;
use crate::schema::{branches, components, operations_mut, ref_name, reference, type_of};
use crate::{Error, Result};

pub(super) const RULE: Rule = Rule {
    name: "pages",
    reason: "A list comes as a bare array, with totals or with a cursor, depending on what was \
             asked; one type with the fields of all three serves every caller.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let named = components(document).cloned().unwrap_or_default();
    let mut pages: Map<String, Value> = Map::new();
    let mut count = 0;
    for (at, operation) in operations_mut(document) {
        let Some(style) = style(operation) else {
            continue;
        };
        let fallback = format!(
            "{}ResponseContent",
            operation
                .get("operationId")
                .and_then(Value::as_str)
                .unwrap_or_default()
        );
        let may_be_empty = operation.contains_key("x-may-be-empty");
        let Some(schema) = success_schema(operation) else {
            continue;
        };
        let name = ref_name(schema).unwrap_or(&fallback).to_owned();
        let Some((items, page)) = join(schema, &named, &at)? else {
            continue;
        };
        if may_be_empty {
            let message = "a list whose answer sometimes has no body cannot be read by pages";
            return Err(Error::new(RULE.name, format!("{at}/responses"), message));
        }
        let name = format!("{}Page", name.trim_end_matches("ResponseContent"));
        if let Some(other) = pages.get(&name).or_else(|| named.get(&name))
            && *other != page
        {
            return Err(Error::new(
                RULE.name,
                at,
                format!("a second, different page named `{name}`"),
            ));
        }
        *schema = reference(&name);
        operation.insert(
            "x-pagination".into(),
            json!({ "style": style, "items": items }),
        );
        pages.insert(name, page);
        count += 1;
    }
    if let Some(schemas) = crate::schema::components_mut(document) {
        schemas.extend(pages);
    }
    Ok(count)
}

/// `offset`, `checkpoint` or `both`, by the parameters that the operation takes.
fn style(operation: &Map<String, Value>) -> Option<&'static str> {
    let names: Vec<&str> = operation
        .get("parameters")?
        .as_array()?
        .iter()
        .filter_map(|parameter| parameter["name"].as_str())
        .collect();
    let has = |name| names.contains(&name);
    match (has("page") && has("per_page"), has("from") && has("take")) {
        (true, true) => Some("both"),
        (true, false) => Some("offset"),
        (false, true) => Some("checkpoint"),
        (false, false) => None,
    }
}

fn success_schema(operation: &mut Map<String, Value>) -> Option<&mut Value> {
    operation
        .get_mut("responses")?
        .as_object_mut()?
        .values_mut()
        .next()?
        .get_mut("content")?
        .get_mut("application/json")?
        .get_mut("schema")
}

/// The name of the property with the items, and the page with the fields of all shapes.
fn join(schema: &Value, named: &Map<String, Value>, at: &str) -> Result<Option<(String, Value)>> {
    let whole = resolve(schema, named);
    let shapes: Vec<&Value> = match branches(whole) {
        Some(branches) => branches
            .iter()
            .map(|branch| resolve(branch, named))
            .collect(),
        None => vec![whole],
    };
    let mut page = json!({ "type": "object", "properties": {} });
    let mut required: Option<Vec<Value>> = None;
    for shape in &shapes {
        match type_of(shape) {
            // A bare array has the items and nothing else.
            Some("array") => continue,
            Some("object") => {}
            _ => return Ok(None),
        }
        let own: Vec<Value> = shape["required"].as_array().cloned().unwrap_or_default();
        required = Some(match required {
            None => own,
            Some(known) => known
                .into_iter()
                .filter(|name| own.contains(name))
                .collect(),
        });
        if let (Some(properties), Some(more)) = (
            page["properties"].as_object_mut(),
            shape["properties"].as_object(),
        ) {
            properties.extend(more.clone());
        }
        if shape["x-open"] == true {
            page["x-open"] = Value::Bool(true);
        }
    }
    let arrays: Vec<(&String, &Value)> = page["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, property)| type_of(resolve(property, named)) == Some("array"))
        .collect();
    let items = match arrays.as_slice() {
        [(name, _)] => (*name).clone(),
        [] => return Ok(None),
        several => {
            let names: Vec<&str> = several.iter().map(|(name, _)| name.as_str()).collect();
            return Err(Error::new(
                RULE.name,
                at,
                format!(
                    "a page with several arrays {names:?}; say in an overlay which holds the items"
                ),
            ));
        }
    };
    // The items are always there for the reader: none came when there are none. What else
    // only some shapes have is optional, and what a new shape brings is kept.
    let has_array = shapes.iter().any(|shape| type_of(shape) == Some("array"));
    let mut required: Vec<Value> = required.unwrap_or_default();
    if has_array {
        required.clear();
    }
    required.retain(|name| *name != items.as_str());
    required.push(json!(items));
    page["required"] = Value::Array(required);
    page["x-page"] = json!({ "items": items });
    if shapes.len() > 1 {
        page["x-open"] = json!(true);
    }
    Ok(Some((items, page)))
}

fn resolve<'a>(schema: &'a Value, named: &'a Map<String, Value>) -> &'a Value {
    ref_name(schema)
        .and_then(|name| named.get(name))
        .unwrap_or(schema)
}
