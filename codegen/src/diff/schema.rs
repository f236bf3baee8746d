//! Differences between two schemas.
//!
//! References are compared by name and not followed: what changed behind one is
//! reported once, under its own name.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::reach::Use;
use super::{Details, composition, fields, rules};
use crate::pointer;

/// Adds to `details` what changed from `old` to `new`, which stand at `place`
/// and are used as `used` says.
pub(super) fn compare(old: &Value, new: &Value, used: Use, place: &str, details: &mut Details) {
    if old == new {
        return;
    }
    let (Value::Object(old), Value::Object(new)) = (old, new) else {
        details.add(
            place,
            format!("{} is now {}", shown(old), shown(new)),
            rules::TYPE,
        );
        return;
    };
    if old.get("$ref") != new.get("$ref") {
        let what = format!("{} is now {}", described(old), described(new));
        details.add(place, what, rules::TYPE);
        return;
    }
    kind(old, new, place, details);
    values(old, new, place, details);
    fields::compare(old, new, used, place, details);
    for key in ["items", "contains", "propertyNames", "not"] {
        nested(old, new, key, used, place, details);
    }
    composition::compare(old, new, used, place, details);
    annotations(old, new, place, details);
}

/// The type, whether it may be null, and a format that chooses the Rust type.
fn kind(old: &Map<String, Value>, new: &Map<String, Value>, place: &str, details: &mut Details) {
    let ((old_types, old_null), (new_types, new_null)) = (types(old), types(new));
    if old_types != new_types {
        let what = format!(
            "the type {} is now {}",
            listed(&old_types),
            listed(&new_types)
        );
        details.add(place, what, rules::TYPE);
    }
    match (old_null, new_null) {
        (false, true) => details.add(place, "it may be null now", rules::NULLABLE),
        (true, false) => details.add(place, "it may no longer be null", rules::NULLABLE),
        _ => {}
    }
    let (old, new) = (text(old, "format"), text(new, "format"));
    if old != new {
        let rule = if typed(old) || typed(new) {
            rules::TYPE
        } else {
            rules::CONSTRAINT
        };
        details.add(place, format!("the format `{old}` is now `{new}`"), rule);
    }
}

/// Whether a format may choose the Rust type and not only describe a text.
fn typed(format: &str) -> bool {
    matches!(
        format,
        "date" | "date-time" | "int32" | "int64" | "float" | "double" | "binary" | "byte" | "uuid"
    )
}

/// The types without null, and whether null is among them.
fn types(schema: &Map<String, Value>) -> (BTreeSet<&str>, bool) {
    let mut types: BTreeSet<&str> = match schema.get("type") {
        Some(Value::String(name)) => BTreeSet::from([name.as_str()]),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => BTreeSet::new(),
    };
    let null = types.remove("null") || schema.get("nullable") == Some(&Value::Bool(true));
    (types, null)
}

/// The values of an enum; a constant is an enum of one.
fn values(old: &Map<String, Value>, new: &Map<String, Value>, place: &str, details: &mut Details) {
    let read = |schema: &Map<String, Value>| -> Option<BTreeSet<String>> {
        let list = schema.get("enum").and_then(Value::as_array);
        let values = list
            .into_iter()
            .flatten()
            .chain(schema.get("const"))
            .map(shown);
        (list.is_some() || schema.contains_key("const")).then(|| values.collect())
    };
    match (read(old), read(new)) {
        (None, None) => {}
        (None, Some(_)) => details.add(place, "its values are listed now", rules::TYPE),
        (Some(_), None) => details.add(place, "its values are no longer listed", rules::TYPE),
        (Some(old), Some(new)) => {
            for value in new.difference(&old) {
                details.add(
                    place,
                    format!("the value {value} is new"),
                    rules::VALUE_ADDED,
                );
            }
            for value in old.difference(&new) {
                details.add(
                    place,
                    format!("the value {value} is gone"),
                    rules::VALUE_REMOVED,
                );
            }
        }
    }
}

fn nested(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    key: &str,
    used: Use,
    place: &str,
    details: &mut Details,
) {
    if old.get(key).is_some() || new.get(key).is_some() {
        let absent = Value::Null;
        let (old, new) = (
            old.get(key).unwrap_or(&absent),
            new.get(key).unwrap_or(&absent),
        );
        compare(old, new, used, &pointer::join(place, key), details);
    }
}

/// What stands beside the type: access, deprecation, lifecycle, constraints.
fn annotations(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    place: &str,
    details: &mut Details,
) {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for key in keys
        .into_iter()
        .filter(|key| old.get(*key) != new.get(*key))
    {
        let rule = match key.as_str() {
            "readOnly" | "writeOnly" => rules::ACCESS,
            "deprecated" => rules::DEPRECATED,
            "x-release-lifecycle" => rules::LIFECYCLE,
            _ if COMPARED.contains(&key.as_str()) => continue,
            _ => rules::CONSTRAINT,
        };
        let shown = |schema: &Map<String, Value>| {
            schema.get(key).map_or_else(|| "absent".to_owned(), shown)
        };
        details.add(
            place,
            format!("`{key}`: {} is now {}", shown(old), shown(new)),
            rule,
        );
    }
}

/// The keywords for which there is a comparison of their own.
const COMPARED: [&str; 17] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contains",
    "discriminator",
    "enum",
    "format",
    "items",
    "not",
    "oneOf",
    "properties",
    "propertyNames",
    "required",
    "type",
    "unevaluatedProperties",
];

fn text<'a>(schema: &'a Map<String, Value>, key: &str) -> &'a str {
    schema.get(key).and_then(Value::as_str).unwrap_or("none")
}

fn listed(types: &BTreeSet<&str>) -> String {
    if types.is_empty() {
        return "any".to_owned();
    }
    types.iter().copied().collect::<Vec<_>>().join(" or ")
}

/// A value for the reader: whole where it is short.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Object(schema) => described(schema),
        other => {
            let text = other.to_string();
            match text.char_indices().nth(60) {
                Some((end, _)) => format!("{}…", &text[..end]),
                None => text,
            }
        }
    }
}

fn described(schema: &Map<String, Value>) -> String {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(target) => format!("`{}`", target.rsplit('/').next().unwrap_or(target)),
        None => format!("a schema of type {}", listed(&types(schema).0)),
    }
}
