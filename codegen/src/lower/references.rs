//! Copies referenced parameters, request bodies and responses to where they are
//! used, and settles how schemas are referred to.

use serde_json::Value;

use super::Rule;
use crate::schema::{components, operations_mut, ref_name, reference, visit};
use crate::{Error, Result, pointer};

pub(super) const RULE: Rule = Rule {
    name: "references",
    reason: "Later rules look at an operation in one place, and at schemas by name: only they keep \
             their names. A reference to a part of another schema has no name and is refused.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let root = document.clone();
    let mut count = 0;
    for (at, operation) in operations_mut(document) {
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            for (index, parameter) in parameters.iter_mut().enumerate() {
                count += inline(&root, &format!("{at}/parameters/{index}"), parameter)?;
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            count += inline(&root, &format!("{at}/requestBody"), body)?;
        }
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            for (status, response) in responses {
                count += inline(
                    &root,
                    &pointer::join(&format!("{at}/responses"), status),
                    response,
                )?;
            }
        }
    }
    Ok(count + visit(document, &mut |at, schema| name(&root, at, schema))?)
}

/// Puts what a reference leads to in its place, through as many references as there are.
fn inline(root: &Value, at: &str, value: &mut Value) -> Result<usize> {
    let mut count = 0;
    while let Some(to) = value.get("$ref").and_then(Value::as_str) {
        let target = pointer::of_reference(to).and_then(|to| root.pointer(&to));
        let Some(target) = target else {
            return Err(Error::new(
                RULE.name,
                at,
                format!("`{to}` points to nothing in this document"),
            ));
        };
        // No chain of references is this long unless it leads back to itself.
        if count == 64 {
            return Err(Error::new(
                RULE.name,
                at,
                format!("`{to}` leads back to itself"),
            ));
        }
        *value = target.clone();
        count += 1;
    }
    Ok(count)
}

/// Writes a reference to a named schema in the one way that later rules know.
fn name(root: &Value, at: &str, schema: &mut Value) -> Result<usize> {
    let Some(to) = schema.get("$ref").and_then(Value::as_str) else {
        return Ok(0);
    };
    let known = |name: &str| components(root).is_some_and(|schemas| schemas.contains_key(name));
    if ref_name(schema).is_some_and(known) {
        return Ok(0);
    }
    let segments = pointer::of_reference(to)
        .map(|to| pointer::split(&to))
        .unwrap_or_default();
    let plain = match segments.as_slice() {
        [one, two, name] if one == "components" && two == "schemas" && known(name) => {
            Some(reference(name))
        }
        _ => None,
    };
    let Some(mut plain) = plain else {
        return Err(Error::new(
            RULE.name,
            at,
            format!("`{to}` is no schema with a name"),
        ));
    };
    schema["$ref"] = plain["$ref"].take();
    Ok(1)
}
