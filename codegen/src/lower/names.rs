//! Gives every named schema the name of its Rust type.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use serde_json::{Map, Value};

use super::Rule;
use crate::schema::{PLACE, components, components_mut, ref_name, reference, visit};
use crate::{Error, Result, pointer};

pub(super) const RULE: Rule = Rule {
    name: "names",
    reason: "`UpdateUserRequestContent` reads as `UpdateUser` and `GetUserResponseContent` as \
             `GetUserResponse`; an overlay says `x-type-name` where the document's name is poor. Two \
             types of one name would silently become one, so that is an error.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let names = choose(components(document).unwrap_or(&Map::new()))?;
    let count = names
        .iter()
        .filter(|(before, after)| before != after)
        .count();
    visit(document, &mut |_, schema| {
        if let Some(after) = ref_name(schema).and_then(|before| names.get(before))
            && let Some(object) = schema.as_object_mut()
            && let Some(target) = reference(after).get("$ref")
        {
            object.insert("$ref".into(), target.clone());
        }
        if let Some(Value::Object(mapping)) = schema.pointer_mut("/discriminator/mapping") {
            for target in mapping.values_mut() {
                let before = target.as_str().unwrap_or_default();
                let before = before.rsplit('/').next().unwrap_or(before);
                if let Some(after) = names.get(before) {
                    *target = Value::String(after.clone());
                }
            }
        }
        Ok(0)
    })?;
    if let Some(schemas) = components_mut(document) {
        let renamed = std::mem::take(schemas)
            .into_iter()
            .filter_map(|(before, mut schema)| {
                let after = names.get(&before)?.clone();
                if let Some(schema) = schema.as_object_mut().filter(|_| after != before) {
                    let at = pointer::build(["components", "schemas", &before]);
                    schema.entry(PLACE).or_insert(Value::String(at));
                }
                Some((after, schema))
            })
            .collect();
        *schemas = renamed;
    }
    Ok(count)
}

/// The names after this rule, by the names before it.
fn choose(schemas: &Map<String, Value>) -> Result<BTreeMap<String, String>> {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for (before, schema) in schemas {
        let after = match schema.get("x-type-name").and_then(Value::as_str) {
            Some(said) if is_type_name(said) => said.to_owned(),
            Some(said) => {
                return Err(Error::new(
                    RULE.name,
                    pointer::build(["components", "schemas", before, "x-type-name"]),
                    format!("`{said}` cannot name a Rust type; it must be in upper camel case"),
                ));
            }
            None => by_rule(before, schemas),
        };
        if let Some(other) = taken.insert(after.clone(), before) {
            return Err(Error::new(
                RULE.name,
                pointer::build(["components", "schemas", before]),
                format!(
                    "`{before}` and `{other}` would both be named `{after}`; say `x-type-name` in an overlay"
                ),
            ));
        }
        names.insert(before.clone(), after);
    }
    Ok(names)
}

/// The name that a schema gets where no overlay says one.
pub(super) fn by_rule(name: &str, schemas: &Map<String, Value>) -> String {
    let shorter = match name.strip_suffix("RequestContent") {
        Some(stem) if schemas.contains_key(stem) => format!("{stem}Request"),
        Some(stem) => stem.to_owned(),
        None => match name.strip_suffix("ResponseContent") {
            Some(stem) => format!("{stem}Response"),
            None => name.to_owned(),
        },
    };
    identifier(&shorter.to_upper_camel_case())
}

/// Names that generated code or every Rust program uses for something else.
const TAKEN: [&str; 18] = [
    "Self",
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Result",
    "Some",
    "String",
    "ToString",
    "Unknown",
    "Vec",
];

/// Whether the generators would write this name as it is.
fn is_type_name(name: &str) -> bool {
    identifier(name) == name && name.to_upper_camel_case() == name
}

/// The name itself where it can stand in Rust, else the nearest that can.
pub(super) fn identifier(name: &str) -> String {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() && !TAKEN.contains(&name.as_str()) => name,
        _ => format!("Type{name}"),
    }
}
