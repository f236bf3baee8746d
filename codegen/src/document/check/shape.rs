//! The skeleton: objects where objects must stand, arrays where arrays must.
//!
//! It looks at what the other checks and stages walk through, not at every
//! keyword of OpenAPI; a full validator would refuse documents over things that
//! no generated line depends on.

use serde_json::Value;

use crate::error::{Errors, Result};
use crate::node::Node;

pub(super) fn check(root: &Value) -> Result<()> {
    let mut errors = Errors::new();
    for key in ["info", "paths"] {
        if root.get(key).is_none() {
            errors.add(
                "shape",
                format!("/{key}"),
                format!("the document has no `{key}`"),
            );
        }
    }
    Node::Root.walk(root, &mut |node, pointer, value| {
        if let Some(wanted) = wanted(node, value) {
            errors.add(
                "shape",
                pointer,
                format!("{wanted} must stand here, not {}", kind(value)),
            );
        }
    });
    errors.finish()
}

/// What must stand at a node, if `value` is not that.
fn wanted(node: Node, value: &Value) -> Option<&'static str> {
    match node {
        Node::Data => None,
        Node::List(_) => (!value.is_array()).then_some("an array"),
        // In 3.1 a schema may be `true` or `false`.
        Node::Schema => (!value.is_object() && !value.is_boolean()).then_some("a schema"),
        _ => (!value.is_object()).then_some("an object"),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
