//! Turns the ways in which OpenAPI 3.1 says "or null" into `nullable: true`.

use serde_json::{Map, Value, json};

use super::Rule;
use crate::Result;
use crate::schema::visit;

pub(super) const RULE: Rule = Rule {
    name: "nullable",
    reason: "A list of types, a null branch, a null constant and a null among enum values mean the \
             same; the rest of the generator asks one question.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    visit(document, &mut |_, schema| {
        let fired = [
            type_list(schema),
            only_null(schema),
            null_branch(schema),
            null_value(schema),
        ];
        Ok(fired.into_iter().map(usize::from).sum())
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
        [one] => {
            object.insert("type".into(), one.clone());
        }
        // Nothing but null is any JSON, of which only null will come; a list beside a
        // choice repeats what the branches say.
        several => {
            object.remove("type");
            if !several.is_empty() && !object.contains_key("oneOf") && !object.contains_key("anyOf")
            {
                let branches = several.iter().map(|kind| branch(object, kind)).collect();
                for (_, keyword) in OF_ONE_TYPE {
                    object.remove(keyword);
                }
                object.insert("oneOf".into(), Value::Array(branches));
            }
        }
    }
    if !nulls.is_empty() {
        object.insert("nullable".into(), Value::Bool(true));
    }
    true
}

/// The keywords that say what a value of one type holds.
const OF_ONE_TYPE: [(&str, &str); 4] = [
    ("array", "items"),
    ("object", "additionalProperties"),
    ("object", "properties"),
    ("object", "required"),
];

/// One type out of a list, with what the schema says about values of that type.
fn branch(schema: &Map<String, Value>, kind: &Value) -> Value {
    let mut branch = Map::from_iter([("type".to_owned(), kind.clone())]);
    for (_, keyword) in OF_ONE_TYPE.iter().filter(|(of, _)| kind == of) {
        branch.extend(
            schema
                .get(*keyword)
                .map(|value| ((*keyword).to_owned(), value.clone())),
        );
    }
    Value::Object(branch)
}

/// `type: "null"` and `const: null`.
fn only_null(schema: &mut Value) -> bool {
    let Some(object) = schema.as_object_mut() else {
        return false;
    };
    let mut fired = false;
    for (key, null) in [("type", json!("null")), ("const", Value::Null)] {
        if object.get(key) == Some(&null) {
            object.remove(key);
            object.insert("nullable".into(), Value::Bool(true));
            fired = true;
        }
    }
    fired
}

/// `oneOf: [T, {type: null}]` and `anyOf: [T, {nullable: true, ..}]`.
fn null_branch(schema: &mut Value) -> bool {
    let Some(object) = schema.as_object_mut() else {
        return false;
    };
    let mut fired = false;
    for key in ["oneOf", "anyOf"] {
        if let Some(Value::Array(branches)) = object.get_mut(key) {
            // Branches were visited before their parent: what was a null branch says
            // nothing by now but that null is a value.
            let before = branches.len();
            branches.retain(|branch| !says_only_null(branch));
            let mut nullable = branches.len() < before;
            for branch in branches.iter_mut().filter_map(Value::as_object_mut) {
                nullable |= branch.remove("nullable") == Some(Value::Bool(true));
            }
            if branches.is_empty() {
                object.remove(key);
            }
            if nullable {
                object.insert("nullable".into(), Value::Bool(true));
                fired = true;
            }
        }
    }
    fired
}

fn says_only_null(branch: &Value) -> bool {
    let notes = ["nullable", "title", "description"];
    branch["nullable"] == true
        && branch
            .as_object()
            .is_some_and(|branch| branch.keys().all(|key| notes.contains(&key.as_str())))
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
    if values.is_empty() {
        object.remove("enum");
    }
    object.insert("nullable".into(), Value::Bool(true));
    true
}
