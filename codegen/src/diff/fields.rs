//! Differences between the fields of two objects.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::reach::Use;
use super::{Details, rules, schema};
use crate::pointer;

pub(super) fn compare(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    used: Use,
    place: &str,
    details: &mut Details,
) {
    properties(old, new, used, place, details);
    additional(old, new, used, place, details);
}

fn properties(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    used: Use,
    place: &str,
    details: &mut Details,
) {
    let (before, after) = (members(old), members(new));
    let (was_required, is_required) = (required(old), required(new));
    // A name may be required beside its property: a part of an `allOf` does so.
    let names: BTreeSet<&str> = before
        .keys()
        .chain(after.keys())
        .copied()
        .chain(was_required.iter().copied())
        .chain(is_required.iter().copied())
        .collect();
    for name in names {
        let place = format!("{place}{}", pointer::build(["properties", name]));
        match (before.get(name), after.get(name)) {
            (None, Some(_)) if is_required.contains(name) && used.request => {
                details.add(
                    &place,
                    "a required property is new",
                    rules::REQUIRED_PROPERTY_ADDED,
                );
            }
            (None, Some(_)) => details.add(&place, "the property is new", rules::PROPERTY_ADDED),
            (Some(_), None) => details.add(&place, "the property is gone", rules::PROPERTY_REMOVED),
            (old, new) => {
                match (was_required.contains(name), is_required.contains(name)) {
                    (false, true) => {
                        details.add(&place, "it is required now", rules::PROPERTY_REQUIRED)
                    }
                    (true, false) => {
                        details.add(&place, "it is no longer required", rules::PROPERTY_OPTIONAL);
                    }
                    _ => {}
                }
                if let (Some(old), Some(new)) = (old, new) {
                    schema::compare(old, new, used, &place, details);
                }
            }
        }
    }
}

fn members(schema: &Map<String, Value>) -> BTreeMap<&str, &Value> {
    let members = schema.get("properties").and_then(Value::as_object);
    members
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
        .collect()
}

fn required(schema: &Map<String, Value>) -> BTreeSet<&str> {
    let names = schema.get("required").and_then(Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Further properties: none, any, or those of one schema.
fn additional(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    used: Use,
    place: &str,
    details: &mut Details,
) {
    for key in ["additionalProperties", "unevaluatedProperties"] {
        let any = Value::Bool(true);
        // What is not said means that anything may stand there.
        let read = |schema: &Map<String, Value>| schema.get(key).unwrap_or(&any).clone();
        let (old, new) = (read(old), read(new));
        let place = pointer::join(place, key);
        match (&old, &new) {
            _ if old == new => {}
            (Value::Bool(false), Value::Bool(true)) => {
                details.add(&place, "further properties are allowed now", rules::OPENED);
            }
            (Value::Bool(true), Value::Bool(false)) => {
                details.add(
                    &place,
                    "further properties are no longer allowed",
                    rules::CLOSED,
                );
            }
            _ => schema::compare(&old, &new, used, &place, details),
        }
    }
}
