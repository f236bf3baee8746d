//! What Auth0 sets where a request says nothing, as far as the document knows it.

use serde_json::Value;

use super::Schema;

/// A value with the defaults of what it leaves out. Objects that are not there
/// at all are not made. Texts are filled in only where they are one of several:
/// what the document gives as the default of a free text is an example.
pub(crate) fn with_defaults(value: Value, schema: Schema) -> Value {
    let Value::Object(mut fields) = value else {
        return value;
    };
    for name in schema.names() {
        let Some(property) = schema.property(name) else {
            continue;
        };
        let whole = match fields.remove(name) {
            Some(given) => Some(with_defaults(given, property)),
            None => default(property).cloned(),
        };
        fields.extend(whole.map(|whole| (name.to_owned(), whole)));
    }
    Value::Object(fields)
}

fn default(property: Schema) -> Option<&'static Value> {
    let default = property.get("default")?;
    let is_set = match default {
        Value::Bool(_) | Value::Number(_) => true,
        _ => property
            .values()
            .is_some_and(|values| values.contains(default)),
    };
    is_set.then_some(default)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_left_out_is_filled_in_where_it_is_a_setting() {
        let root: &'static Value = Box::leak(Box::new(json!({"type": "object", "properties": {
            "name": {"type": "string", "default": "My thing"},
            "enabled": {"type": "boolean", "default": true},
            "order": {"type": "integer", "default": 2},
            "mode": {"type": "string", "enum": ["a", "b"], "default": "b"},
            "inner": {"type": "object", "properties": {"deep": {"type": "boolean", "default": false}}},
        }})));
        let schema = Schema::new(root, root);
        assert_eq!(
            with_defaults(json!({"enabled": false, "inner": {}}), schema),
            json!({"enabled": false, "order": 2, "mode": "b", "inner": {"deep": false}})
        );
        assert_eq!(
            with_defaults(json!({}), schema),
            json!({"enabled": true, "order": 2, "mode": "b"})
        );
    }
}
