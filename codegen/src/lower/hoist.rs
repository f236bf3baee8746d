//! Gives a name to every object, enumeration and union that stands inline.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use super::Rule;
use crate::Result;
use crate::pointer;
use crate::schema::{
    PLACE, components_mut, has_properties, is_string_enum, operations_mut, place_of, reference,
};

pub(super) const RULE: Rule = Rule {
    name: "hoist",
    reason: "A Rust type needs a name; made here from where the schema stands, it does not depend on \
             the order in which a generator meets the schemas, and two cannot silently share one.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let mut hoist = Hoist {
        schemas: components_mut(document)
            .map(std::mem::take)
            .unwrap_or_default(),
        places: BTreeMap::new(),
        count: 0,
    };
    let names: Vec<String> = hoist.schemas.keys().cloned().collect();
    for name in names {
        if let Some(mut schema) = hoist.schemas.get(&name).cloned() {
            let at = place_of(&name, &schema);
            hoist.children(&mut schema, &name, &at);
            hoist.schemas.insert(name, schema);
        }
    }
    for (at, operation) in operations_mut(document) {
        hoist.operation(operation, &at);
    }
    // Only now: where it stands makes no schema differ from another.
    for (name, at) in hoist.places {
        if let Some(schema) = hoist.schemas.get_mut(&name).and_then(Value::as_object_mut) {
            schema.insert(PLACE.into(), Value::String(at));
        }
    }
    if let Some(document) = document.as_object_mut() {
        let components = document.entry("components").or_insert_with(|| json!({}));
        if let Some(components) = components.as_object_mut() {
            components.insert("schemas".into(), Value::Object(hoist.schemas));
        }
    }
    Ok(hoist.count)
}

struct Hoist {
    schemas: Map<String, Value>,
    /// Where each schema stood that got a name here.
    places: BTreeMap<String, String>,
    count: usize,
}

impl Hoist {
    fn operation(&mut self, operation: &mut Map<String, Value>, at: &str) {
        let stem = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_upper_camel_case();
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            for (index, parameter) in parameters.iter_mut().enumerate() {
                let name = parameter["name"]
                    .as_str()
                    .unwrap_or_default()
                    .to_upper_camel_case();
                if let Some(schema) = parameter.get_mut("schema") {
                    let at = format!("{at}/parameters/{index}/schema");
                    self.lift(schema, &format!("{stem}{name}"), &at);
                }
            }
        }
        let bodies = operation
            .iter_mut()
            .flat_map(|(key, value)| match (key.as_str(), value) {
                ("requestBody", body) => {
                    vec![(body, "Request", format!("{at}/requestBody"))]
                }
                ("responses", Value::Object(responses)) => responses
                    .iter_mut()
                    .map(|(status, response)| {
                        let at = pointer::join(&format!("{at}/responses"), status);
                        (response, "Response", at)
                    })
                    .collect(),
                _ => Vec::new(),
            });
        for (body, suffix, at) in bodies {
            if let Some(Value::Object(content)) = body.get_mut("content") {
                for (media_type, media) in content {
                    if let Some(schema) = media.get_mut("schema") {
                        let at = pointer::join(&format!("{at}/content"), media_type) + "/schema";
                        self.lift(schema, &format!("{stem}{suffix}"), &at);
                    }
                }
            }
        }
    }

    /// Names what stands inside a named schema.
    fn children(&mut self, schema: &mut Value, name: &str, at: &str) {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        for (key, value) in object {
            match (key.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    for (property, child) in properties {
                        let at = pointer::join(&format!("{at}/properties"), property);
                        let name = format!("{name}{}", property.to_upper_camel_case());
                        self.lift(child, &name, &at);
                    }
                }
                ("items", child) => {
                    self.lift(child, &format!("{name}Item"), &format!("{at}/items"));
                }
                ("additionalProperties", child) => {
                    let at = format!("{at}/additionalProperties");
                    self.lift(child, &format!("{name}Value"), &at);
                }
                (key @ ("oneOf" | "anyOf"), Value::Array(branches)) => {
                    for (index, branch) in branches.iter_mut().enumerate() {
                        let title = branch.get("title").and_then(Value::as_str);
                        let suggested = branch.get(super::alternatives::SUGGESTED);
                        let suffix = match (title, suggested.and_then(Value::as_str)) {
                            (Some(title), _) => title.to_upper_camel_case(),
                            (None, Some(suggested)) => suggested.to_owned(),
                            (None, None) => format!("Alternative{}", index + 1),
                        };
                        let at = format!("{at}/{key}/{index}");
                        self.lift(branch, &format!("{name}{suffix}"), &at);
                    }
                }
                _ => {}
            }
        }
    }

    /// Names `schema` itself if it needs a name, else what stands inside it.
    fn lift(&mut self, schema: &mut Value, name: &str, at: &str) {
        let is_choice = schema
            .get("oneOf")
            .or_else(|| schema.get("anyOf"))
            .is_some();
        if !(has_properties(schema) || is_string_enum(schema) || is_choice) {
            return self.children(schema, name, at);
        }
        let mut own = schema.clone();
        // Flags and facts belong to the place, not to the type.
        let mut place = reference("");
        if let (Some(own), Some(place)) = (own.as_object_mut(), place.as_object_mut()) {
            for key in ["nullable", "x-facts"] {
                if let Some(value) = own.remove(key) {
                    place.insert(key.into(), value);
                }
            }
        }
        // The generators write names in this case whatever they were in.
        let name = super::names::identifier(&name.to_upper_camel_case());
        let name = self.free_name(&name, &own);
        self.places
            .entry(name.clone())
            .or_insert_with(|| at.to_owned());
        // The name is taken from here on: a property whose own name is only signs would
        // suggest it again.
        self.schemas.insert(name.clone(), own.clone());
        self.children(&mut own, &name, at);
        place["$ref"] = reference(&name)["$ref"].take();
        *schema = place;
        self.schemas.insert(name, own);
        self.count += 1;
    }

    /// The suggested name, or the first free one with a number behind it.
    fn free_name(&self, suggested: &str, schema: &Value) -> String {
        let mut name = suggested.to_owned();
        let mut number = 2;
        while self.schemas.get(&name).is_some_and(|known| known != schema) {
            name = format!("{suggested}{number}");
            number += 1;
        }
        name
    }
}
