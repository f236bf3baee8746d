//! Turns a choice among plain scalars into one scalar.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Rule;
use crate::Result;
use crate::schema::{branches, components, is_string_enum, ref_name, type_of, visit};

pub(super) const RULE: Rule = Rule {
    name: "scalar_unions",
    reason: "`oneOf` over formats or patterns of a string is still a string, over enumerations of \
             strings still an enumeration (an open one takes the free strings too), and an integer \
             or a number is a number.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let named = components(document).cloned().unwrap_or_default();
    visit(document, &mut |_, schema| {
        let Some(scalar) = branches(schema).and_then(|branches| join(branches, &named)) else {
            return Ok(0);
        };
        let Some(object) = schema.as_object_mut() else {
            return Ok(0);
        };
        object.remove("oneOf");
        object.remove("anyOf");
        object.extend(scalar);
        Ok(1)
    })
}

/// The one scalar that covers all branches, if there is one.
fn join(branches: &[Value], named: &Map<String, Value>) -> Option<Map<String, Value>> {
    let mut kinds = BTreeSet::new();
    let mut values: Vec<Value> = Vec::new();
    let mut nullable = false;
    for branch in branches {
        let branch = resolve(branch, named)?;
        // A branch without a type only narrows what its siblings say: a string format.
        let kind = type_of(branch).or_else(|| branch.get("format").map(|_| "string"))?;
        nullable |= branch["nullable"] == true;
        if is_string_enum(branch) {
            for value in branch["enum"].as_array()? {
                if !values.contains(value) {
                    values.push(value.clone());
                }
            }
        }
        kinds.insert(kind);
    }
    let kinds: Vec<&str> = kinds.into_iter().collect();
    let mut scalar = match kinds.as_slice() {
        ["string"] if values.is_empty() => json!({ "type": "string" }),
        ["string"] => json!({ "type": "string", "enum": values }),
        [kind @ ("boolean" | "integer" | "number")] => json!({ "type": kind }),
        ["integer", "number"] => json!({ "type": "number" }),
        _ => return None,
    };
    if nullable {
        scalar["nullable"] = Value::Bool(true);
    }
    scalar.as_object().cloned()
}

/// Follows references; `None` for a loop of references.
fn resolve<'a>(mut schema: &'a Value, named: &'a Map<String, Value>) -> Option<&'a Value> {
    for _ in 0..named.len().max(1) {
        match ref_name(schema) {
            Some(name) => schema = named.get(name)?,
            None => return Some(schema),
        }
    }
    None
}
