//! Replaces references to named scalars, arrays and maps by what they name.

use serde_json::{Map, Value};

use super::Rule;
use crate::schema::{components, has_properties, is_string_enum, ref_name, visit};
use crate::{Error, Result};

pub(super) const RULE: Rule = Rule {
    name: "aliases",
    reason: "A type of its own for every string with a length would have to be wrapped and \
             unwrapped by every caller; objects, enumerations and unions keep their names.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let named = components(document).cloned().unwrap_or_default();
    visit(document, &mut |at, schema| {
        let mut count = 0;
        while let Some(target) = ref_name(schema).and_then(|name| named.get(name)) {
            if keeps_its_name(target) {
                break;
            }
            if count > named.len() {
                return Err(Error::new(RULE.name, at, "a reference that leads back to itself"));
            }
            substitute(schema, target);
            count += 1;
        }
        // What was copied may hold references of its own: an array of a named string.
        if count > 0 {
            expand(schema, &named, at, 0)?;
        }
        Ok(count)
    })
}

fn expand(schema: &mut Value, named: &Map<String, Value>, at: &str, depth: usize) -> Result<()> {
    if depth > 16 {
        return Err(Error::new(RULE.name, at, "a named array or map that contains itself"));
    }
    let Some(object) = schema.as_object_mut() else {
        return Ok(());
    };
    for key in ["items", "additionalProperties"] {
        if let Some(child) = object.get_mut(key) {
            while let Some(target) = ref_name(child).and_then(|name| named.get(name)) {
                if keeps_its_name(target) {
                    break;
                }
                substitute(child, target);
            }
            expand(child, named, at, depth + 1)?;
        }
    }
    Ok(())
}

/// Puts the target in the place of the reference; facts and flags of both stay.
fn substitute(schema: &mut Value, target: &Value) {
    let (Some(own), Some(target)) = (schema.as_object_mut(), target.as_object()) else {
        return;
    };
    own.remove("$ref");
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
        || schema.get("oneOf").or_else(|| schema.get("anyOf")).is_some()
}
