//! Turns `const` into an enumeration of one value, or into its type.

use serde_json::{Value, json};

use super::Rule;
use crate::Result;
use crate::schema::visit;

pub(super) const RULE: Rule = Rule {
    name: "constants",
    reason: "`const` came with OpenAPI 3.1; a string constant is what tells branches of a union \
             apart, so it must survive as an enumeration of one value. A type is added where an \
             enumeration has none, and enumerations of other things than strings keep their type.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    visit(document, &mut |_, schema| {
        let Some(object) = schema.as_object_mut() else {
            return Ok(0);
        };
        let mut count = 0;
        if let Some(value) = object.remove("const") {
            object.insert("enum".into(), json!([value]));
            count = 1;
        }
        if let Some(Value::Array(values)) = object.get("enum") {
            let kind = match values.first() {
                Some(_) if values.iter().all(Value::is_string) => "string",
                Some(Value::Bool(_)) if values.iter().all(Value::is_boolean) => "boolean",
                Some(_) if values.iter().all(Value::is_i64) => "integer",
                Some(_) if values.iter().all(Value::is_number) => "number",
                _ => return Ok(count),
            };
            object.entry("type").or_insert_with(|| kind.into());
        }
        Ok(count)
    })
}
