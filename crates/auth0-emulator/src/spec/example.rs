//! Values made by a schema: one from nothing, and one from a value that is
//! nearly right. Both are deterministic, so that a test sees the same twice.

use serde_json::{Map, Value, json};

use super::{Filled, Schema, pattern};

/// Schemas that hold themselves are cut at this depth.
const DEPTH: usize = 10;
/// A moment before every emulator's own.
const MOMENT: &str = "2024-01-15T09:30:00.000Z";

/// The smallest value that a schema allows: what is optional is left out.
pub(crate) fn example(schema: Schema) -> Value {
    made(schema, DEPTH)
}

/// A value that the schema allows, with as much of `value` as it allows: what
/// is not declared in a closed object goes, and what is required comes, which is
/// noted.
pub(crate) fn complete(value: Value, schema: Schema, filled: &mut Filled) -> Value {
    completed(value, schema, DEPTH, filled)
}

fn made(schema: Schema, depth: usize) -> Value {
    let usual = schema
        .get("default")
        .filter(|value| !is_too_small(value, schema));
    if let Some(value) = schema.get("const").or(usual) {
        return value.clone();
    }
    if let Some(values) = schema.values() {
        let usual = values.iter().find(|value| !value.is_null());
        return usual.cloned().unwrap_or(Value::Null);
    }
    let has_properties = schema.properties().is_some_and(|all| !all.is_empty());
    if !has_properties && let Some(first) = schema.alternatives().into_iter().next() {
        return made(first, depth.saturating_sub(1));
    }
    if depth == 0 && schema.is_nullable() {
        return Value::Null;
    }
    match schema.kind() {
        Some("object") => object(Map::new(), schema, depth, &mut Filled::default()),
        Some("array") => array(schema, depth),
        Some("boolean") => json!(false),
        Some("integer") => json!(schema.number("minimum").unwrap_or(0)),
        Some("number") => json!(schema.get("minimum").and_then(Value::as_f64).unwrap_or(0.0)),
        Some("string") => json!(text(schema)),
        Some("null") => Value::Null,
        _ if schema.get("allOf").is_some() => {
            object(Map::new(), schema, depth, &mut Filled::default())
        }
        _ => json!({}),
    }
}

/// Some defaults are emptier than their own schema allows.
fn is_too_small(value: &Value, schema: Schema) -> bool {
    let least = |keyword: &str| schema.number(keyword).unwrap_or(0);
    match value {
        Value::Array(items) => (items.len() as u64) < least("minItems"),
        Value::Object(fields) => (fields.len() as u64) < least("minProperties"),
        _ => false,
    }
}

fn array(schema: Schema, depth: usize) -> Value {
    let least = schema.number("minItems").unwrap_or(0);
    let item = schema.child("items");
    let items = (0..least.min(8))
        .map(|_| item.map_or_else(|| json!({}), |item| made(item, depth.saturating_sub(1))));
    Value::Array(items.collect())
}

fn text(schema: Schema) -> String {
    if let Some(text) = schema.text("format").and_then(of_format) {
        return text.to_owned();
    }
    let mut text = match schema.text("pattern").and_then(pattern::sample) {
        Some(text) => text,
        // What cannot be read often allows to say nothing.
        None if schema
            .text("pattern")
            .is_some_and(|text| text.starts_with("^$|")) =>
        {
            return String::new();
        }
        None => "example".to_owned(),
    };
    let length = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
    if let Some(most) = length(schema.number("maxLength")) {
        text = text.chars().take(most).collect();
    }
    let least = length(schema.number("minLength")).unwrap_or(0);
    while text.chars().count() < least {
        text.push('a');
    }
    text
}

fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => MOMENT,
        "date" => "2024-01-15",
        "email" | "email-or-empty" => "user@example.com",
        "uri"
        | "url"
        | "strict-https-uri"
        | "strict-uri"
        | "absolute-uri-or-empty"
        | "absolute-https-uri-or-empty"
        | "strict-https-uri-or-null" => "https://example.com/",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "cidr" => "192.0.2.0/24",
        "ipv6_cidr" => "2001:db8::/32",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "html-color" | "forms-hex-color" => "#000000",
        _ => return None,
    })
}

fn completed(value: Value, schema: Schema, depth: usize, filled: &mut Filled) -> Value {
    if depth == 0 {
        return value;
    }
    if value.is_null() && schema.is_nullable() {
        return value;
    }
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    if let Some(values) = schema.values() {
        return if values.contains(&value) {
            value
        } else {
            filled.note("");
            made(schema, depth)
        };
    }
    let has_properties = schema.properties().is_some_and(|all| !all.is_empty());
    let alternatives = schema.alternatives();
    if !has_properties && !alternatives.is_empty() {
        return match closest(&value, &alternatives) {
            Some(alternative) => completed(value, alternative, depth - 1, filled),
            None => value,
        };
    }
    match (schema.kind(), value) {
        (Some("object"), Value::Object(fields)) => object(fields, schema, depth, filled),
        (None, Value::Object(fields)) if schema.get("allOf").is_some() => {
            object(fields, schema, depth, filled)
        }
        (Some("array"), Value::Array(items)) => match schema.child("items") {
            Some(item) => items
                .into_iter()
                .map(|value| completed(value, item, depth - 1, filled))
                .collect(),
            None => Value::Array(items),
        },
        (Some("string"), Value::String(text)) => Value::String(text),
        (Some("boolean"), Value::Bool(flag)) => Value::Bool(flag),
        (Some("integer" | "number"), Value::Number(number)) => Value::Number(number),
        (None, value) => value,
        (Some(_), _) => {
            filled.note("");
            made(schema, depth)
        }
    }
}

fn object(fields: Map<String, Value>, schema: Schema, depth: usize, filled: &mut Filled) -> Value {
    let mut whole = Map::new();
    for (name, value) in fields {
        match schema.property(&name) {
            Some(property) if value.is_null() && !property.is_nullable() => {}
            Some(property) => {
                let less = depth.saturating_sub(1);
                let value = filled.within(&name, |filled| completed(value, property, less, filled));
                whole.insert(name, value);
            }
            None if schema.is_open() => {
                whole.insert(name, value);
            }
            None => {}
        }
    }
    let less = depth.saturating_sub(1);
    for name in schema.required() {
        match schema.property(name) {
            Some(property) if !whole.contains_key(name) => {
                // A constant is what the document says, and an empty list says nothing.
                let value = made(property, less);
                if property.get("const").is_none() && value != json!([]) {
                    filled.note(name);
                }
                whole.insert(name.to_owned(), value);
            }
            None if schema.is_open() => {
                whole.entry(name).or_insert(Value::Null);
            }
            _ => {}
        }
    }
    let least = schema.number("minProperties").unwrap_or(0);
    let is_short = |whole: &Map<String, Value>| (whole.len() as u64) < least;
    for name in schema.names() {
        if is_short(&whole)
            && let Some(property) = schema.property(name)
            && !whole.contains_key(name)
        {
            filled.note(name);
            whole.insert(name.to_owned(), made(property, less));
        }
    }
    if is_short(&whole)
        && let Some(value) = schema.child("additionalProperties")
    {
        filled.note("example");
        whole.insert("example".to_owned(), made(value, less));
    }
    Value::Object(whole)
}

/// The alternative that a value is most like: its constants first, then the
/// required properties that are there.
fn closest(value: &Value, alternatives: &[Schema]) -> Option<Schema> {
    let score = |alternative: &Schema| -> i64 {
        let Value::Object(fields) = value else {
            let same = matches!(
                (alternative.kind(), value),
                (Some("string"), Value::String(_))
                    | (Some("boolean"), Value::Bool(_))
                    | (Some("integer" | "number"), Value::Number(_))
                    | (Some("array"), Value::Array(_))
            );
            return i64::from(same);
        };
        let mut score = 0;
        for name in alternative.required() {
            score += if fields.contains_key(name) { 1 } else { -1 };
        }
        for (name, field) in fields {
            let Some(property) = alternative.property(name) else {
                score -= 1;
                continue;
            };
            let one_of = property.get("const").map(std::slice::from_ref);
            if let Some(values) = one_of.or(property.values().map(Vec::as_slice)) {
                score += if values.contains(field) { 8 } else { -8 };
            }
        }
        score
    };
    // The first of equals, so that the order of the document decides.
    alternatives.iter().rev().copied().max_by_key(score)
}
