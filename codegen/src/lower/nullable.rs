//! Turns the three ways in which OpenAPI 3.1 says "or null" into `nullable: true`.

use serde_json::{Value, json};

use super::Rule;
use crate::Result;
use crate::schema::visit;

pub(super) const RULE: Rule = Rule {
    name: "nullable",
    reason: "A list of types, a null branch and a null among enum values mean the same; the rest of \
             the generator asks one question.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    visit(document, &mut |_, schema| {
        Ok(usize::from(type_list(schema)) + usize::from(null_branch(schema)) + usize::from(null_value(schema)))
    })
}

/// `type: [T, "null"]`, and `type: [T, U]`, which is a choice.
fn type_list(schema: &mut Value) -> bool {
    let Some(object) = schema.as_object_mut() else {
        return false;
    };
    let Some(Value::Array(types)) = object.get("type") else {
        return false;
    };
    let (nulls, others): (Vec<Value>, Vec<Value>) =
        types.clone().into_iter().partition(|kind| kind == "null");
    match others.as_slice() {
        [one] => object.insert("type".into(), one.clone()),
        // Nothing but null, or a list of types beside other keywords: any JSON.
        [] => object.remove("type"),
        several => {
            let branches: Vec<Value> = several.iter().map(|kind| json!({ "type": kind })).collect();
            object.remove("type");
            object.insert("oneOf".into(), Value::Array(branches))
        }
    };
    if !nulls.is_empty() {
        object.insert("nullable".into(), Value::Bool(true));
    }
    true
}

/// `oneOf: [T, {type: null}]` and `anyOf: [T, {nullable: true, ..}]`.
fn null_branch(schema: &mut Value) -> bool {
    let Some(object) = schema.as_object_mut() else {
        return false;
    };
    let mut fired = false;
    for key in ["oneOf", "anyOf"] {
        if let Some(Value::Array(branches)) = object.get_mut(key) {
            let before = branches.len();
            branches.retain(|branch| branch["type"] != "null");
            let mut nullable = branches.len() < before;
            for branch in branches.iter_mut().filter_map(Value::as_object_mut) {
                nullable |= branch.remove("nullable").is_some();
            }
            if nullable {
                object.insert("nullable".into(), Value::Bool(true));
                fired = true;
            }
        }
    }
    fired
}

/// `enum: ["a", null]`.
fn null_value(schema: &mut Value) -> bool {
    let Some(object) = schema.as_object_mut() else {
        return false;
    };
    let Some(Value::Array(values)) = object.get_mut("enum") else {
        return false;
    };
    let before = values.len();
    values.retain(|value| !value.is_null());
    if values.len() == before {
        return false;
    }
    object.insert("nullable".into(), Value::Bool(true));
    true
}
