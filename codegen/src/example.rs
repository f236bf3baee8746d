//! Makes JSON that a schema allows, and JSON that it may allow one day.
//!
//! It reads the document as it is before lowering, so that a mistake in a
//! lowering rule cannot hide itself. What is optional, empty, null or new is
//! decided by a [`Chooser`]; tests bring the choosers.

use serde_json::{Map, Value, json};

use crate::Document;
use crate::schema::required_names;

/// How a property is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is left out.
    Absent,
    /// It is null.
    Null,
    /// It has the emptiest value of its type: `""`, `0`, `false`, `[]`, `{}`.
    Empty,
    /// It has a value.
    Value,
}

/// What a maker asks about a property.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Whether it must be there.
    pub required: bool,
    /// Whether null is a value of it.
    pub nullable: bool,
}

/// Decides what the schema leaves open.
pub trait Chooser {
    /// How a property is filled. `Absent` for a required one and `Null` for one
    /// that cannot be null are read as `Value`.
    fn presence(&mut self, property: Property) -> Presence;

    /// Which of several alternatives, or of several enum values, is taken.
    fn pick(&mut self, count: usize) -> usize;

    /// A string that no enumeration knows, to stand in its place.
    fn unknown_enum_value(&mut self) -> Option<String> {
        None
    }

    /// A value that fits no alternative, to stand in the place of a union.
    fn unknown_alternative(&mut self) -> Option<Value> {
        None
    }

    /// A property that no object knows, to stand beside the others.
    fn unknown_property(&mut self) -> Option<(String, Value)> {
        None
    }
}

/// References nested deeper than this are cut where the schema lets them.
const DEPTH: usize = 12;

/// An example of a schema.
pub fn example(document: &Document, schema: &Value, chooser: &mut dyn Chooser) -> Value {
    Maker {
        document,
        chooser,
        depth: 0,
    }
    .value(schema)
}

struct Maker<'a> {
    document: &'a Document,
    chooser: &'a mut dyn Chooser,
    depth: usize,
}

impl Maker<'_> {
    fn value(&mut self, schema: &Value) -> Value {
        let schema = self.document.follow(schema).clone();
        self.depth += 1;
        let value = self.resolved(&schema);
        self.depth -= 1;
        value
    }

    fn resolved(&mut self, schema: &Value) -> Value {
        if let Some(value) = schema.get("const") {
            return match self.chooser.unknown_enum_value() {
                Some(unknown) if value.is_string() => Value::String(unknown),
                _ => value.clone(),
            };
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            return self.enumeration(values);
        }
        if let Some(Value::Array(parts)) = schema.get("allOf") {
            return self.combination(schema, parts);
        }
        let has_properties = schema
            .get("properties")
            .is_some_and(|p| p.as_object().is_some_and(|p| !p.is_empty()));
        for key in ["oneOf", "anyOf"] {
            if let (Some(Value::Array(branches)), false) = (schema.get(key), has_properties) {
                return self.alternative(branches);
            }
        }
        match kind(schema) {
            Some("object") => self.object(schema),
            Some("array") if self.depth > DEPTH => json!([]),
            Some("array") => {
                let items = schema.get("items").cloned().unwrap_or_else(|| json!({}));
                json!([self.value(&items)])
            }
            Some("boolean") => json!(true),
            Some("integer") => json!(7),
            Some("number") => json!(1.5),
            Some("null") => Value::Null,
            Some("string") if schema["format"] == "date-time" => json!("2024-01-15T09:30:00.000Z"),
            Some("string") => json!("text"),
            _ => json!({ "any": ["json", 1, null] }),
        }
    }

    fn enumeration(&mut self, values: &[Value]) -> Value {
        let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        if values.iter().all(|value| value.is_string())
            && let Some(unknown) = self.chooser.unknown_enum_value()
        {
            return Value::String(unknown);
        }
        let picked = self.chooser.pick(values.len().max(1));
        values
            .get(picked)
            .map_or(Value::Null, |value| (*value).clone())
    }

    fn combination(&mut self, schema: &Value, parts: &[Value]) -> Value {
        let mut rest = schema.clone();
        if let Some(rest) = rest.as_object_mut() {
            rest.remove("allOf");
        }
        let mut whole = Value::Null;
        // A part may require what another part declares.
        let required = self.required(schema);
        for part in parts.iter().chain([&rest]) {
            // `type: object` beside the parts says nothing that they do not say.
            let followed = self.document.follow(part);
            let is_bare_object = kind(followed) == Some("object")
                && followed.get("properties").is_none()
                && !followed["additionalProperties"].is_object();
            let says_something = (kind(followed).is_some() && !is_bare_object)
                || ["allOf", "oneOf", "anyOf", "enum", "const"]
                    .iter()
                    .any(|key| followed.get(key).is_some());
            if !says_something {
                continue;
            }
            let mut part = followed.clone();
            if let Some(part) = part.as_object_mut() {
                part.insert("required".into(), Value::Array(required.clone()));
            }
            match (&mut whole, self.value(&part)) {
                (Value::Object(whole), Value::Object(more)) => whole.extend(more),
                (whole, more) => *whole = more,
            }
        }
        whole
    }

    /// The names that a schema or one of its parts requires.
    fn required(&self, schema: &Value) -> Vec<Value> {
        let mut names: Vec<Value> = schema["required"].as_array().cloned().unwrap_or_default();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            names.extend(self.required(self.document.follow(part)));
        }
        names
    }

    fn alternative(&mut self, branches: &[Value]) -> Value {
        let branches: Vec<&Value> = branches
            .iter()
            .filter(|branch| kind(self.document.follow(branch)) != Some("null"))
            .collect();
        let is_union = branches.len() > 1
            && !branches
                .iter()
                .all(|branch| kind(self.document.follow(branch)) == Some("string"));
        if is_union && let Some(unknown) = self.chooser.unknown_alternative() {
            return unknown;
        }
        let picked = self.chooser.pick(branches.len().max(1));
        match branches.get(picked).map(|branch| (*branch).clone()) {
            Some(branch) => self.value(&branch),
            None => Value::Null,
        }
    }

    fn object(&mut self, schema: &Value) -> Value {
        let required = required_names(schema);
        let mut object = Map::new();
        let properties = schema["properties"].as_object();
        for (name, property) in properties.into_iter().flatten() {
            let asked = Property {
                required: required.contains(&name.as_str()),
                nullable: self.is_nullable(property),
            };
            let presence = match self.chooser.presence(asked) {
                Presence::Value if self.depth > DEPTH && !asked.required => Presence::Absent,
                Presence::Absent if asked.required => Presence::Value,
                Presence::Null if !asked.nullable => Presence::Value,
                said => said,
            };
            match presence {
                Presence::Absent => {}
                Presence::Null => {
                    object.insert(name.clone(), Value::Null);
                }
                Presence::Empty => {
                    let value = self.empty(property);
                    object.insert(name.clone(), value);
                }
                Presence::Value => {
                    let value = self.value(property);
                    object.insert(name.clone(), value);
                }
            }
        }
        let free = properties.is_none_or(Map::is_empty);
        match schema.get("additionalProperties") {
            Some(element @ Value::Object(_)) if free => {
                let element = element.clone();
                object.insert("key".into(), self.value(&element));
            }
            _ if free => {
                object.insert("key".into(), json!({ "any": true }));
            }
            _ => object.extend(self.chooser.unknown_property()),
        }
        Value::Object(object)
    }

    fn is_nullable(&self, property: &Value) -> bool {
        let has_null = |schema: &Value| {
            let listed = schema["type"]
                .as_array()
                .is_some_and(|types| types.iter().any(|kind| kind == "null"));
            let branch = ["oneOf", "anyOf"].iter().any(|key| {
                schema[*key]
                    .as_array()
                    .is_some_and(|branches| branches.iter().any(|branch| branch["type"] == "null"))
            });
            let value = schema["enum"]
                .as_array()
                .is_some_and(|values| values.iter().any(Value::is_null));
            listed || branch || value
        };
        has_null(property) || has_null(self.document.follow(property))
    }

    /// The emptiest value that the type of the schema allows.
    fn empty(&mut self, schema: &Value) -> Value {
        let resolved = self.document.follow(schema).clone();
        let is_choice = ["enum", "const", "oneOf", "anyOf", "allOf"]
            .iter()
            .any(|key| resolved.get(key).is_some());
        let has_required = resolved["required"]
            .as_array()
            .is_some_and(|required| !required.is_empty());
        match kind(&resolved) {
            _ if is_choice || has_required => self.value(schema),
            Some("string") => json!(""),
            Some("integer") => json!(0),
            Some("number") => json!(0.0),
            Some("boolean") => json!(false),
            Some("array") => json!([]),
            Some("object") => json!({}),
            _ => self.value(schema),
        }
    }
}

/// The type of a schema, leaving null aside.
fn kind(schema: &Value) -> Option<&str> {
    match schema.get("type") {
        Some(Value::String(kind)) => Some(kind),
        Some(Value::Array(kinds)) => kinds
            .iter()
            .filter_map(Value::as_str)
            .find(|kind| *kind != "null"),
        _ if schema.get("properties").is_some() => Some("object"),
        _ if schema.get("items").is_some() => Some("array"),
        _ => None,
    }
}
