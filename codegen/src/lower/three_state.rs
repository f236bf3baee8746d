//! Marks the properties that can be absent, null or a value.

use serde_json::{Map, Value};

use super::Rule;
use crate::Result;
use crate::schema::{components, ref_name, visit};

pub(super) const RULE: Rule = Rule {
    name: "three_state",
    reason: "In a PATCH, absent means \"leave it\" and null means \"clear it\"; one `Option` cannot \
             say both, and an answer that said null would be written back without it.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let named = components(document).cloned().unwrap_or_default();
    visit(document, &mut |_, schema| {
        // What a list or a map holds has no third state, but may be null by its type too.
        for key in ["items", "additionalProperties"] {
            if let Some(element) = schema.get_mut(key)
                && is_nullable(element, &named)
                && let Some(element) = element.as_object_mut()
            {
                element.insert("nullable".into(), Value::Bool(true));
            }
        }
        let required: Vec<Value> = schema["required"].as_array().cloned().unwrap_or_default();
        let Some(Value::Object(properties)) = schema.get_mut("properties") else {
            return Ok(0);
        };
        let mut count = 0;
        for (name, property) in properties {
            let nullable = is_nullable(property, &named);
            let is_required = required.iter().any(|known| known == name.as_str());
            if let (true, Some(property)) = (nullable, property.as_object_mut()) {
                property.insert("nullable".into(), Value::Bool(true));
                if !is_required {
                    property.insert("x-three-state".into(), Value::Bool(true));
                    count += 1;
                }
            }
        }
        Ok(count)
    })
}

/// Whether the property, or what it refers to, may be null.
fn is_nullable(property: &Value, named: &Map<String, Value>) -> bool {
    property["nullable"] == true
        || ref_name(property)
            .and_then(|name| named.get(name))
            .is_some_and(|target| target["nullable"] == true)
}
