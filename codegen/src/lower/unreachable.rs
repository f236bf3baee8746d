//! Drops the schemas that no operation reaches.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Rule;
use crate::Result;
use crate::schema::{components, components_mut, ref_name};

pub(super) const RULE: Rule = Rule {
    name: "unreachable",
    reason: "A type that no call takes or gives only costs compile time.",
    apply,
};

pub(super) const AGAIN: Rule = Rule {
    name: "unreachable_after_lowering",
    reason: "Merging and copying leaves schemas behind that were only there to be merged.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let mut pending = Vec::new();
    collect(document.get("paths").unwrap_or(&Value::Null), &mut pending);
    let mut reached = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if let Some(schema) = components(document).and_then(|schemas| schemas.get(&name))
            && reached.insert(name)
        {
            collect(schema, &mut pending);
        }
    }
    let Some(schemas) = components_mut(document) else {
        return Ok(0);
    };
    let before = schemas.len();
    schemas.retain(|name, _| reached.contains(name));
    Ok(before - schemas.len())
}

/// Collects the names of all schemas that `value` refers to.
fn collect(value: &Value, names: &mut Vec<String>) {
    names.extend(ref_name(value).map(str::to_owned));
    match value {
        Value::Object(object) => {
            // A discriminator's mapping refers to schemas by bare strings, which are not
            // collected: every one of them is a branch as well.
            object.values().for_each(|child| collect(child, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}
