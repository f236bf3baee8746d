//! Opens closed objects, and marks those that keep what they do not know.

use serde_json::Value;

use super::Rule;
use crate::Result;
use crate::schema::{has_properties, visit};

pub(super) const RULE: Rule = Rule {
    name: "objects",
    reason: "A server that adds a field must not break a client, so a closed object reads over \
             unknown fields; an object that the document leaves open keeps them.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    visit(document, &mut |_, schema| {
        let properties = has_properties(schema);
        let Some(object) = schema.as_object_mut() else {
            return Ok(0);
        };
        let mut count = 0;
        if let Some(additional) = object.get("additionalProperties") {
            let open = *additional != Value::Bool(false);
            if properties || !open {
                object.remove("additionalProperties");
                count += 1;
            }
            if properties && open {
                object.insert("x-open".into(), Value::Bool(true));
            }
        }
        if properties {
            object.entry("type").or_insert_with(|| "object".into());
            // Choices among sets of required properties are conditions, not types.
            for key in ["oneOf", "anyOf"] {
                let only_conditions = object
                    .get(key)
                    .and_then(Value::as_array)
                    .is_some_and(|branches| branches.iter().all(is_condition));
                if only_conditions {
                    object.remove(key);
                    count += 1;
                }
            }
        } else if object.contains_key("oneOf") || object.contains_key("anyOf") {
            // `type: object` beside a choice repeats what the branches say.
            object.remove("type");
        }
        Ok(count)
    })
}

fn is_condition(branch: &Value) -> bool {
    branch
        .as_object()
        .is_some_and(|branch| branch.keys().all(|key| key == "required" || key == "type"))
}
