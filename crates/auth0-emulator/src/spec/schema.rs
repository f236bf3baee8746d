//! A view of one schema of the document, with references followed.

use serde_json::{Map, Value};

/// References that lead to references are followed so far and no further.
const LONGEST_CHAIN: usize = 16;

/// A schema that is not a reference.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schema {
    root: &'static Value,
    value: &'static Value,
}

impl Schema {
    pub(crate) fn new(root: &'static Value, value: &'static Value) -> Self {
        let mut value = value;
        for _ in 0..LONGEST_CHAIN {
            let Some(target) = value
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| reference.strip_prefix('#'))
                .and_then(|pointer| root.pointer(pointer))
            else {
                break;
            };
            value = target;
        }
        Self { root, value }
    }

    pub(crate) fn get(self, keyword: &str) -> Option<&'static Value> {
        self.value.get(keyword)
    }

    pub(crate) fn text(self, keyword: &str) -> Option<&'static str> {
        self.get(keyword).and_then(Value::as_str)
    }

    pub(crate) fn number(self, keyword: &str) -> Option<u64> {
        self.get(keyword).and_then(Value::as_u64)
    }

    /// The schema of a property that this one declares, parts included.
    pub(crate) fn property(self, name: &str) -> Option<Self> {
        let own = self
            .properties()
            .and_then(|properties| properties.get(name));
        own.map(|value| Self::new(self.root, value))
            .or_else(|| self.list("allOf").find_map(|part| part.property(name)))
    }

    pub(crate) fn properties(self) -> Option<&'static Map<String, Value>> {
        self.get("properties").and_then(Value::as_object)
    }

    /// The names of all declared properties, parts included.
    pub(crate) fn names(self) -> Vec<&'static str> {
        let own = self.properties().into_iter().flatten();
        let mut names: Vec<&str> = own.map(|(name, _)| name.as_str()).collect();
        names.extend(self.list("allOf").flat_map(Self::names));
        names
    }

    /// The names of all required properties, parts included.
    pub(crate) fn required(self) -> Vec<&'static str> {
        let own = self.get("required").and_then(Value::as_array);
        let own = own.into_iter().flatten().filter_map(Value::as_str);
        own.chain(self.list("allOf").flat_map(Self::required))
            .collect()
    }

    /// The schemas in a keyword that holds several.
    pub(crate) fn list(self, keyword: &str) -> impl Iterator<Item = Self> {
        let schemas = self.get(keyword).and_then(Value::as_array);
        schemas
            .into_iter()
            .flatten()
            .map(move |value| Self::new(self.root, value))
    }

    /// The schema in a keyword that holds one; nothing if it is `true` or `false`.
    pub(crate) fn child(self, keyword: &str) -> Option<Self> {
        self.get(keyword)
            .filter(|value| value.is_object())
            .map(|value| Self::new(self.root, value))
    }

    /// The alternatives of a union, without null; nothing if it is no union.
    pub(crate) fn alternatives(self) -> Vec<Self> {
        let branches = self.list("oneOf").chain(self.list("anyOf"));
        branches
            .filter(|branch| branch.text("type") != Some("null"))
            .collect()
    }

    /// The type, null aside.
    pub(crate) fn kind(self) -> Option<&'static str> {
        match self.get("type") {
            Some(Value::String(kind)) => Some(kind),
            Some(Value::Array(kinds)) => kinds
                .iter()
                .filter_map(Value::as_str)
                .find(|kind| *kind != "null"),
            _ if self.properties().is_some() => Some("object"),
            _ if self.get("items").is_some() => Some("array"),
            _ => None,
        }
    }

    pub(crate) fn is_nullable(self) -> bool {
        let listed = self.get("type").is_some_and(|kind| match kind {
            Value::Array(kinds) => kinds.iter().any(|kind| kind == "null"),
            kind => kind == "null",
        });
        let value = self
            .values()
            .is_some_and(|values| values.contains(&Value::Null));
        let branch = self
            .list("oneOf")
            .chain(self.list("anyOf"))
            .any(Self::is_nullable);
        listed || value || branch || self.value.as_object().is_some_and(Map::is_empty)
    }

    pub(crate) fn values(self) -> Option<&'static Vec<Value>> {
        self.get("enum").and_then(Value::as_array)
    }

    /// Whether an object may have properties that are not declared.
    pub(crate) fn is_open(self) -> bool {
        self.get("additionalProperties") != Some(&Value::Bool(false))
    }
}
