//! Makes request values by the document: what is required, and names that no
//! other request of the test has used.

use std::cell::Cell;

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value, json};

use super::document::Document;

pub(super) struct Maker<'a> {
    pub(super) document: &'a Document,
    pub(super) count: &'a Cell<u64>,
    /// What properties are that name something in the tenant.
    pub(super) known: &'a dyn Fn(&str) -> Option<Value>,
}

impl Maker<'_> {
    /// A value of a property; its name says what it may have to refer to.
    pub(super) fn property(&self, name: &str, schema: &'static Value) -> Value {
        let schema = self.document.resolve(schema);
        if let Some(value) = (self.known)(name).filter(|value| fits(value, schema)) {
            return value;
        }
        self.value(schema, 8)
    }

    pub(super) fn value(&self, schema: &'static Value, depth: usize) -> Value {
        let schema = self.document.resolve(schema);
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            let usual = values.iter().find(|value| !value.is_null());
            return usual.cloned().unwrap_or(Value::Null);
        }
        let union = ["oneOf", "anyOf"]
            .iter()
            .find_map(|key| schema[key].as_array());
        if let Some(branches) = union.filter(|_| schema.get("properties").is_none()) {
            let branches = branches.iter().map(|branch| self.document.resolve(branch));
            let usual = branches.into_iter().find(|branch| branch["type"] != "null");
            return usual.map_or(Value::Null, |branch| self.value(branch, depth - 1));
        }
        match kind(schema) {
            "object" => self.object(schema, depth),
            "array" => {
                let least = schema["minItems"].as_u64().unwrap_or(0);
                let item = |_| self.value(&schema["items"], depth - 1);
                Value::Array((0..least).map(item).collect())
            }
            "boolean" => json!(true),
            "integer" | "number" => json!(schema["minimum"].as_u64().unwrap_or(1)),
            "null" => Value::Null,
            _ => self.text(schema),
        }
    }

    fn object(&self, schema: &'static Value, depth: usize) -> Value {
        let mut object = Map::new();
        self.fill(schema, &mut object, depth);
        let declared = schema["properties"].as_object();
        let least = schema["minProperties"].as_u64().unwrap_or(0);
        for (name, property) in declared.into_iter().flatten() {
            if object.len() as u64 >= least {
                break;
            }
            object
                .entry(name)
                .or_insert_with(|| self.property(name, property));
        }
        let more = schema["additionalProperties"].as_object();
        if let (Some(_), true) = (more, (object.len() as u64) < least) {
            let value = self.value(&schema["additionalProperties"], depth - 1);
            self.count.set(self.count.get() + 1);
            object.insert(format!("key_{}", self.count.get()), value);
        }
        Value::Object(object)
    }

    fn fill(&self, schema: &'static Value, object: &mut Map<String, Value>, depth: usize) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.fill(self.document.resolve(part), object, depth);
        }
        for name in schema["required"].as_array().into_iter().flatten() {
            let name = name.as_str().unwrap();
            let property = &schema["properties"][name];
            let known =
                (self.known)(name).filter(|value| fits(value, self.document.resolve(property)));
            let value = known.unwrap_or_else(|| self.value(property, depth - 1));
            object.insert(name.to_owned(), value);
        }
    }

    fn text(&self, schema: &'static Value) -> Value {
        self.count.set(self.count.get() + 1);
        let number = self.count.get();
        let sample = schema["pattern"]
            .as_str()
            .and_then(sample)
            .unwrap_or_default();
        let unique = match schema["format"].as_str().unwrap_or_default() {
            "email" | "email-or-empty" => format!("user{number}@example.com"),
            "hostname" | "hostname-rfc2181" => format!("host{number}.example.com"),
            "date-time" => "2026-01-02T03:04:05.000Z".to_owned(),
            "date" => "2026-01-02".to_owned(),
            "ipv4" => "192.0.2.1".to_owned(),
            "ipv6" => "2001:db8::1".to_owned(),
            "cidr" => "192.0.2.0/24".to_owned(),
            "ipv6_cidr" => "2001:db8::/32".to_owned(),
            "uuid" => format!("00000000-0000-4000-8000-{number:012}"),
            "html-color" | "forms-hex-color" => "#112233".to_owned(),
            format if format.contains("ur") => format!("https://example.com/{number}"),
            _ if sample.is_empty() => format!("name{number}"),
            _ => format!("{sample}{number}"),
        };
        let texts = [unique, format!("https://example.com/{number}"), sample];
        let good = texts
            .into_iter()
            .map(Value::String)
            .find(|text| fits(text, schema));
        good.unwrap_or_else(|| {
            let least = schema["minLength"].as_u64().unwrap_or(1) as usize;
            let most = schema["maxLength"].as_u64().unwrap_or(64) as usize;
            let digits = number.to_string();
            let text = format!("{}{digits}", "a".repeat(least.saturating_sub(digits.len())));
            json!(text[text.len().saturating_sub(most)..])
        })
    }
}

/// Whether a plain value fits a schema without references.
fn fits(value: &Value, schema: &Value) -> bool {
    let good = jsonschema::options()
        .should_validate_formats(true)
        .build(schema);
    good.is_ok_and(|validator| validator.is_valid(value))
}

pub(super) fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::String(kind) => kind,
        Value::Array(kinds) => {
            let kinds = kinds.iter().filter_map(Value::as_str);
            kinds
                .into_iter()
                .find(|kind| *kind != "null")
                .unwrap_or("null")
        }
        _ if schema.get("properties").is_some() || schema.get("allOf").is_some() => "object",
        _ if schema.get("items").is_some() => "array",
        _ => "object",
    }
}

/// A short text that a pattern matches.
fn sample(pattern: &str) -> Option<String> {
    fn write(hir: &Hir, text: &mut String) -> Option<()> {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
            HirKind::Class(Class::Unicode(class)) => {
                let holds = |letter: &char| {
                    let mut ranges = class.iter();
                    ranges.any(|range| (range.start()..=range.end()).contains(letter))
                };
                let letter = ['b', 'B', '2'].into_iter().find(holds);
                text.push(letter.or_else(|| class.iter().next().map(|range| range.start()))?);
            }
            HirKind::Class(Class::Bytes(_)) => return None,
            HirKind::Repetition(repetition) => {
                let times = repetition
                    .min
                    .max(1)
                    .min(repetition.max.unwrap_or(1).max(1));
                for _ in 0..times {
                    write(&repetition.sub, text)?;
                }
            }
            HirKind::Capture(capture) => write(&capture.sub, text)?,
            HirKind::Concat(parts) => {
                for part in parts {
                    write(part, text)?;
                }
            }
            HirKind::Alternation(parts) => write(parts.first()?, text)?,
        }
        Some(())
    }
    let mut text = String::new();
    write(&regex_syntax::parse(pattern).ok()?, &mut text)?;
    Some(text)
}
