//! Replaces a choice or a combination of one branch by the branch.

use serde_json::{Map, Value, json};

use super::Rule;
use crate::Result;
use crate::schema::{SHAPING, shapes, visit};

pub(super) const RULE: Rule = Rule {
    name: "single_branch",
    reason: "`anyOf: [X]` and `allOf: [X]` are how documents put facts beside a `$ref`; a union of \
             one alternative would be a type that only stands in the way. Where the branch and what \
             stands beside it both say what the value holds, they are merged as an `allOf`.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    visit(document, &mut |_, schema| {
        let Some(object) = schema.as_object_mut() else {
            return Ok(0);
        };
        let mut count = 0;
        for key in ["oneOf", "anyOf", "allOf"] {
            count += usize::from(replace(object, key));
        }
        // A `type` beside a `$ref` repeats what the target says.
        if object.contains_key("$ref") {
            object.remove("type");
        }
        Ok(count)
    })
}

fn replace(object: &mut Map<String, Value>, key: &str) -> bool {
    let Some(Value::Array(mut branches)) = object.remove(key) else {
        return false;
    };
    // A branch that says nothing adds nothing to a combination.
    if key == "allOf" {
        branches.retain(|branch| !is_empty(branch));
    }
    match branches.as_slice() {
        [] if key == "allOf" => true,
        [Value::Object(branch)] if stand_together(object, branch) => {
            for (name, value) in branch {
                object.entry(name.clone()).or_insert_with(|| value.clone());
            }
            true
        }
        [Value::Object(_)] if key != "allOf" => {
            let parts = object.entry("allOf").or_insert_with(|| json!([]));
            if let Value::Array(parts) = parts {
                parts.append(&mut branches);
            }
            true
        }
        _ => {
            object.insert(key.into(), Value::Array(branches));
            false
        }
    }
}

/// Whether the keywords of both can stand in one schema without changing each other.
fn stand_together(object: &Map<String, Value>, branch: &Map<String, Value>) -> bool {
    if branch.contains_key("$ref") {
        return !shapes(object);
    }
    if object.contains_key("$ref") {
        return !shapes(branch);
    }
    SHAPING
        .iter()
        .chain(&["type"])
        .all(|key| match (object.get(*key), branch.get(*key)) {
            (Some(own), Some(other)) => own == other,
            _ => true,
        })
}

fn is_empty(branch: &Value) -> bool {
    branch.as_object().is_some_and(Map::is_empty)
}
