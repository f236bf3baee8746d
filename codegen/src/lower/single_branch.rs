//! Replaces a choice or a combination of one branch by the branch.

use serde_json::Value;

use super::Rule;
use crate::Result;
use crate::schema::visit;

pub(super) const RULE: Rule = Rule {
    name: "single_branch",
    reason: "`anyOf: [X]` and `allOf: [X]` are how documents put facts beside a `$ref`; a union of \
             one alternative would be a type that only stands in the way.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    visit(document, &mut |_, schema| {
        let Some(object) = schema.as_object_mut() else {
            return Ok(0);
        };
        let mut count = 0;
        for key in ["oneOf", "anyOf", "allOf"] {
            if let Some(Value::Array(branches)) = object.get_mut(key) {
                // A branch that says nothing adds nothing to a combination.
                if key == "allOf" {
                    branches.retain(|branch| !is_empty(branch));
                }
                if branches.len() == 1
                    && let Some(Value::Object(branch)) = branches.pop()
                {
                    object.remove(key);
                    for (name, value) in branch {
                        object.entry(name).or_insert(value);
                    }
                    count += 1;
                }
            }
        }
        // A `type` beside a `$ref` repeats what the target says.
        if object.contains_key("$ref") {
            object.remove("type");
        }
        Ok(count)
    })
}

fn is_empty(branch: &Value) -> bool {
    branch.as_object().is_some_and(serde_json::Map::is_empty)
}
