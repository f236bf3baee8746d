//! Copies referenced parameters, request bodies, responses and headers to where
//! they are used.

use serde_json::Value;

use super::Rule;
use crate::schema::operations_mut;
use crate::{Error, Result};

pub(super) const RULE: Rule = Rule {
    name: "references",
    reason: "Later rules look at an operation in one place; only schemas keep their names.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let components = document.get("components").cloned().unwrap_or_default();
    let mut count = 0;
    for (at, operation) in operations_mut(document) {
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            for parameter in parameters {
                count += inline(&components, &at, parameter)?;
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            count += inline(&components, &at, body)?;
        }
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            for response in responses.values_mut() {
                count += inline(&components, &at, response)?;
            }
        }
    }
    Ok(count)
}

fn inline(components: &Value, at: &str, value: &mut Value) -> Result<usize> {
    let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
        return Ok(0);
    };
    let target = reference
        .strip_prefix("#/components")
        .and_then(|pointer| components.pointer(pointer));
    match target {
        Some(target) => {
            *value = target.clone();
            Ok(1)
        }
        None => Err(Error::new(
            RULE.name,
            at,
            format!("`{reference}` points to nothing in this document"),
        )),
    }
}
