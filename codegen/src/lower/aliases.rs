//! Replaces references to named scalars, arrays and maps by what they name.

use serde_json::{Map, Value};

use super::Rule;
use crate::schema::{PLACE, components, has_properties, is_string_enum, place_of, ref_name, visit};
use crate::{Error, Result, pointer};

pub(super) const RULE: Rule = Rule {
    name: "aliases",
    reason: "A type of its own for every string with a length would have to be wrapped and \
             unwrapped by every caller; objects, enumerations and unions keep their names.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let named = components(document).cloned().unwrap_or_default();
    visit(document, &mut |_, schema| {
        let count = resolve(schema, &named)?;
        // What was copied may hold references of its own: an array of a named string.
        if count > 0 {
            expand(schema, &named, 0)?;
        }
        Ok(count)
    })
}

/// Substitutes until the reference, if there is one left, leads to a type with a name.
fn resolve(schema: &mut Value, named: &Map<String, Value>) -> Result<usize> {
    let mut count = 0;
    while let Some((name, target)) = ref_name(schema).and_then(|name| named.get_key_value(name)) {
        if keeps_its_name(target) {
            break;
        }
        if count > named.len() {
            return Err(endless(name));
        }
        let at = place_of(name, target);
        substitute(schema, target, &at);
        count += 1;
    }
    Ok(count)
}

/// Arrays and maps nested deeper than this contain themselves.
const DEPTH: usize = 16;

fn expand(schema: &mut Value, named: &Map<String, Value>, depth: usize) -> Result<()> {
    let Some(object) = schema.as_object_mut() else {
        return Ok(());
    };
    for key in ["items", "additionalProperties"] {
        if let Some(child) = object.get_mut(key) {
            // Arrays of arrays end long before this, unless one of them is its own item.
            if let (true, Some(name)) = (depth > DEPTH, ref_name(child)) {
                return Err(endless(name));
            }
            resolve(child, named)?;
            expand(child, named, depth + 1)?;
        }
    }
    Ok(())
}

fn endless(name: &str) -> Error {
    let at = pointer::build(["components", "schemas", name]);
    Error::new(
        RULE.name,
        at,
        "a named scalar, array or map that contains itself",
    )
}

/// Puts the target in the place of the reference; facts and flags of both stay.
fn substitute(schema: &mut Value, target: &Value, at: &str) {
    let (Some(own), Some(target)) = (schema.as_object_mut(), target.as_object()) else {
        return;
    };
    own.remove("$ref");
    // What cannot be expressed is looked for where the document has it.
    own.insert(PLACE.into(), Value::String(at.to_owned()));
    for (key, value) in target {
        match (key.as_str(), own.get_mut(key)) {
            ("x-facts", Some(Value::Array(facts))) => {
                let more = value.as_array().into_iter().flatten();
                let new: Vec<Value> = more.filter(|fact| !facts.contains(fact)).cloned().collect();
                facts.extend(new);
            }
            (_, Some(_)) => {}
            (_, None) => {
                own.insert(key.clone(), value.clone());
            }
        }
    }
}

fn keeps_its_name(schema: &Value) -> bool {
    has_properties(schema)
        || is_string_enum(schema)
        || schema
            .get("oneOf")
            .or_else(|| schema.get("anyOf"))
            .is_some()
}
