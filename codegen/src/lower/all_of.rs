//! Merges the parts of an `allOf` into one schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::Rule;
use crate::schema::{SHAPING, components, is_string_enum, ref_name, visit};
use crate::{Error, Result, pointer};

pub(super) const RULE: Rule = Rule {
    name: "all_of",
    reason: "Rust has no inheritance of fields: a type that is \"all of\" its parts has their fields. \
             Merging here, where both sides are known, keeps the strictest type of a property that \
             two parts declare.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    refuse_circles(components(document).unwrap_or(&Map::new()))?;
    let mut total = 0;
    loop {
        // A part is copied as it was before the pass, with what is still to be merged inside
        // it; since no part contains itself, some pass finds nothing left.
        let named = components(document).cloned().unwrap_or_default();
        let merger = Merger { named: &named };
        let count = visit(document, &mut |at, schema| {
            if !is_merged(schema) {
                return Ok(0);
            }
            *schema = merger.flatten(schema, at, 0)?;
            Ok(1)
        })?;
        if count == 0 {
            return Ok(total);
        }
        total += count;
    }
}

/// Whether a schema is made of parts: an `allOf`, or a reference with more beside it.
fn is_merged(schema: &Value) -> bool {
    let has_more = |schema: &Map<String, Value>| {
        SHAPING
            .iter()
            .any(|key| *key != "$ref" && schema.contains_key(*key))
    };
    let is_reference = ref_name(schema).is_some();
    schema.get("allOf").is_some() || (is_reference && schema.as_object().is_some_and(has_more))
}

/// Refuses named schemas that are merged, at any depth, from themselves: the fields of
/// such a type have no end.
fn refuse_circles(named: &Map<String, Value>) -> Result<()> {
    let parts: BTreeMap<&str, BTreeSet<&str>> = named
        .iter()
        .map(|(name, schema)| {
            let mut parts = BTreeSet::new();
            collect_parts(schema, &mut parts);
            (name.as_str(), parts)
        })
        .collect();
    for name in parts.keys() {
        let mut pending = vec![*name];
        let mut seen = BTreeSet::new();
        while let Some(next) = pending.pop() {
            for part in parts.get(next).into_iter().flatten() {
                if part == name {
                    let at = pointer::build(["components", "schemas", name]);
                    return Err(Error::new(RULE.name, at, "an `allOf` that contains itself"));
                }
                if seen.insert(*part) {
                    pending.push(part);
                }
            }
        }
    }
    Ok(())
}

/// The names of all parts of which something in `schema` is merged.
fn collect_parts<'a>(schema: &'a Value, parts: &mut BTreeSet<&'a str>) {
    if is_merged(schema) {
        parts.extend(ref_name(schema));
        let branches = schema["allOf"].as_array().into_iter().flatten();
        parts.extend(branches.filter_map(ref_name));
    }
    match schema {
        Value::Object(object) => object
            .values()
            .for_each(|child| collect_parts(child, parts)),
        Value::Array(items) => items.iter().for_each(|child| collect_parts(child, parts)),
        _ => {}
    }
}

/// Parts nested deeper than this refer to themselves.
const DEPTH: usize = 32;

struct Merger<'a> {
    named: &'a Map<String, Value>,
}

impl Merger<'_> {
    /// A schema without `$ref` or `allOf` at its top.
    fn flatten(&self, schema: &Value, at: &str, depth: usize) -> Result<Value> {
        if depth > DEPTH {
            return Err(Error::new(RULE.name, at, "an `allOf` that contains itself"));
        }
        let mut own = schema.clone();
        let Some(object) = own.as_object_mut() else {
            return Ok(own);
        };
        let mut parts = Vec::new();
        if let Some(name) = ref_name(schema) {
            object.remove("$ref");
            parts.extend(self.named.get(name).cloned());
        }
        if let Some(Value::Array(branches)) = object.remove("allOf") {
            parts.extend(branches);
        }
        let mut merged = json!({});
        for part in &parts {
            let part = self.flatten(part, at, depth + 1)?;
            self.merge(&mut merged, &part, at, depth)?;
        }
        self.merge(&mut merged, &own, at, depth)?;
        Ok(merged)
    }

    /// Adds what `part` says to `whole`.
    fn merge(&self, whole: &mut Value, part: &Value, at: &str, depth: usize) -> Result<()> {
        let (Some(whole), Some(part)) = (whole.as_object_mut(), part.as_object()) else {
            return Ok(());
        };
        for (key, value) in part {
            let Some(before) = whole.get_mut(key) else {
                whole.insert(key.clone(), value.clone());
                continue;
            };
            match key.as_str() {
                "properties" => self.merge_properties(before, value, at, depth)?,
                "required" => {
                    if let (Value::Array(before), Value::Array(more)) = (before, value) {
                        before.extend(more.iter().cloned());
                        before.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
                        before.dedup();
                    }
                }
                // An object is open as soon as one part leaves it open: the parts of a closed
                // whole would otherwise forbid each other.
                "additionalProperties" if *before == Value::Bool(false) => *before = value.clone(),
                "additionalProperties" if *value == Value::Bool(false) => {}
                "nullable" => *before = json!(*before == true && *value == true),
                "type" if before != value => {
                    let kinds = (before.as_str(), value.as_str());
                    match kinds {
                        (Some("number"), Some("integer")) => *before = value.clone(),
                        (Some("integer"), Some("number")) => {}
                        _ => {
                            return Err(Error::new(
                                RULE.name,
                                at,
                                format!("parts of types {before} and {value} cannot both hold"),
                            ));
                        }
                    }
                }
                "oneOf" | "anyOf" if before != value => {
                    return Err(Error::new(
                        RULE.name,
                        at,
                        format!("two parts bring a `{key}` each; say in an overlay which holds"),
                    ));
                }
                _ => *before = value.clone(),
            }
        }
        Ok(())
    }

    fn merge_properties(
        &self,
        before: &mut Value,
        more: &Value,
        at: &str,
        depth: usize,
    ) -> Result<()> {
        let (Some(before), Some(more)) = (before.as_object_mut(), more.as_object()) else {
            return Ok(());
        };
        for (name, schema) in more {
            match before.get_mut(name) {
                None => {
                    before.insert(name.clone(), schema.clone());
                }
                Some(known) if known == schema => {}
                Some(known) => *known = self.stricter(known, schema, at, depth)?,
            }
        }
        Ok(())
    }

    /// The property that both declarations allow.
    fn stricter(&self, a: &Value, b: &Value, at: &str, depth: usize) -> Result<Value> {
        let (flat_a, flat_b) = (
            self.flatten(a, at, depth + 1)?,
            self.flatten(b, at, depth + 1)?,
        );
        let is_choice = |schema: &Value| schema.get("oneOf").or(schema.get("anyOf")).is_some();
        // The narrower enumeration says more; of two unequal choices the later part wins.
        if is_string_enum(&flat_a) && (!is_string_enum(&flat_b) || narrows(&flat_a, &flat_b)) {
            return Ok(a.clone());
        }
        if is_string_enum(&flat_b) || is_choice(&flat_a) || is_choice(&flat_b) {
            return Ok(b.clone());
        }
        let mut merged = flat_a;
        self.merge(&mut merged, &flat_b, at, depth + 1)?;
        Ok(merged)
    }
}

/// Whether every value of one enumeration is a value of the other.
fn narrows(narrow: &Value, wide: &Value) -> bool {
    let values = |schema: &Value| schema["enum"].as_array().cloned().unwrap_or_default();
    let wide = values(wide);
    values(narrow).iter().all(|value| wide.contains(value))
}
