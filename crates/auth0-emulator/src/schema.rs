//! Rules that a JSON body must obey, stated as data, and the check that names
//! the first property that breaks one. It does not know the whole of JSON
//! Schema, only the rules that the handlers here need.

use serde_json::{Map, Value};

use crate::problem::Problem;

/// The rules of one object.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) required: &'static [&'static str],
    pub(crate) properties: &'static [Property],
    pub(crate) others: Others,
}

/// What happens to properties that no rule names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Others {
    Refused,
    Ignored,
}

/// The rule of one property.
#[derive(Debug)]
pub(crate) struct Property {
    name: &'static str,
    kind: Kind,
    null: Null,
}

#[derive(Debug)]
enum Kind {
    Text { shortest: usize, longest: usize },
    Format(&'static str, fn(&str) -> bool),
    Flag,
    Object,
    Texts,
    TextMap { most: usize, longest: usize },
    Nested(&'static Shape),
    Objects(&'static Shape),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Null {
    Refused,
    Accepted,
}

impl Property {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            null: Null::Refused,
        }
    }

    pub(crate) const fn text(name: &'static str, shortest: usize, longest: usize) -> Self {
        Self::new(name, Kind::Text { shortest, longest })
    }

    /// A string that a function judges; `format` names it in the error.
    pub(crate) const fn format(
        name: &'static str,
        format: &'static str,
        judge: fn(&str) -> bool,
    ) -> Self {
        Self::new(name, Kind::Format(format, judge))
    }

    pub(crate) const fn flag(name: &'static str) -> Self {
        Self::new(name, Kind::Flag)
    }

    pub(crate) const fn object(name: &'static str) -> Self {
        Self::new(name, Kind::Object)
    }

    /// An array of at least one string.
    pub(crate) const fn texts(name: &'static str) -> Self {
        Self::new(name, Kind::Texts)
    }

    /// An object of strings and nulls.
    pub(crate) const fn text_map(name: &'static str, most: usize, longest: usize) -> Self {
        Self::new(name, Kind::TextMap { most, longest })
    }

    pub(crate) const fn nested(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, Kind::Nested(shape))
    }

    pub(crate) const fn objects(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, Kind::Objects(shape))
    }

    pub(crate) const fn or_null(mut self) -> Self {
        self.null = Null::Accepted;
        self
    }
}

impl Shape {
    pub(crate) fn check(&self, body: &Map<String, Value>) -> Result<(), Problem> {
        for name in self.required {
            if !body.contains_key(*name) {
                return Err(Problem::invalid_body(format!(
                    "Missing required property: {name}"
                )));
            }
        }
        for (name, value) in body {
            match self
                .properties
                .iter()
                .find(|property| property.name == name)
            {
                Some(property) => property.check(value)?,
                None if self.others == Others::Ignored => {}
                None => {
                    // The name is the caller's own text: a short form of it is
                    // enough to find it.
                    let name: String = name.chars().take(100).collect();
                    let detail = format!("Additional properties not allowed: {name}");
                    return Err(Problem::invalid_body(detail));
                }
            }
        }
        Ok(())
    }
}

impl Property {
    fn check(&self, value: &Value) -> Result<(), Problem> {
        if value.is_null() && self.null == Null::Accepted {
            return Ok(());
        }
        match (&self.kind, value) {
            (Kind::Text { shortest, longest }, Value::String(text)) => {
                self.length(text, *shortest, *longest)
            }
            (Kind::Format(format, judge), Value::String(text)) => {
                if judge(text) {
                    return Ok(());
                }
                self.refuse(format!("Object didn't pass validation for format {format}"))
            }
            (Kind::Flag, Value::Bool(_)) | (Kind::Object, Value::Object(_)) => Ok(()),
            (Kind::Texts, Value::Array(items)) => self.texts_check(items),
            (Kind::TextMap { most, longest }, Value::Object(entries)) => {
                if entries.len() > *most {
                    return self.refuse(format!(
                        "Too many properties defined ({}), maximum {most}",
                        entries.len()
                    ));
                }
                entries.values().try_for_each(|entry| match entry {
                    Value::Null => Ok(()),
                    Value::String(text) => self.length(text, 0, *longest),
                    other => self.mismatch("string", other),
                })
            }
            (Kind::Nested(shape), Value::Object(object)) => shape.check(object),
            (Kind::Objects(shape), Value::Array(items)) => {
                items.iter().try_for_each(|item| match item {
                    Value::Object(object) => shape.check(object),
                    other => self.mismatch("object", other),
                })
            }
            (kind, value) => self.mismatch(kind.type_name(), value),
        }
    }

    fn texts_check(&self, items: &[Value]) -> Result<(), Problem> {
        if items.is_empty() {
            return self.refuse("Array is too short (0), minimum 1");
        }
        items.iter().try_for_each(|item| match item {
            Value::String(text) => self.length(text, 1, 1_024),
            other => self.mismatch("string", other),
        })
    }

    fn length(&self, text: &str, shortest: usize, longest: usize) -> Result<(), Problem> {
        let length = text.chars().count();
        if length < shortest {
            return self.refuse(format!(
                "String is too short ({length} chars), minimum {shortest}"
            ));
        }
        if length > longest {
            return self.refuse(format!(
                "String is too long ({length} chars), maximum {longest}"
            ));
        }
        Ok(())
    }

    fn mismatch(&self, expected: &str, found: &Value) -> Result<(), Problem> {
        self.refuse(format!(
            "Expected type {expected} but found type {}",
            type_of(found)
        ))
    }

    fn refuse(&self, detail: impl AsRef<str>) -> Result<(), Problem> {
        Err(Problem::invalid_property(self.name, detail))
    }
}

impl Kind {
    fn type_name(&self) -> &'static str {
        match self {
            Self::Text { .. } | Self::Format(..) => "string",
            Self::Flag => "boolean",
            Self::Object | Self::TextMap { .. } | Self::Nested(_) => "object",
            Self::Texts | Self::Objects(_) => "array",
        }
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static SHAPE: Shape = Shape {
        required: &["name"],
        properties: &[
            Property::text("name", 1, 3),
            Property::flag("on").or_null(),
            Property::texts("ids"),
            Property::text_map("metadata", 1, 2),
        ],
        others: Others::Refused,
    };

    fn message(body: Value) -> String {
        SHAPE.check(body.as_object().unwrap()).unwrap_err().message
    }

    #[test]
    fn the_message_names_the_property() {
        assert!(
            SHAPE
                .check(json!({"name": "abc", "on": null}).as_object().unwrap())
                .is_ok()
        );
        assert_eq!(
            message(json!({})),
            "Payload validation error: 'Missing required property: name'."
        );
        assert_eq!(
            message(json!({"name": 1})),
            "Payload validation error: 'Expected type string but found type integer' on property name."
        );
        for (body, name) in [
            (json!({"name": ""}), "name"),
            (json!({"name": "abcd"}), "name"),
            (json!({"name": "a", "on": "true"}), "on"),
            (json!({"name": "a", "ids": []}), "ids"),
            (json!({"name": "a", "ids": [1]}), "ids"),
            (json!({"name": "a", "metadata": {"a": "abc"}}), "metadata"),
            (
                json!({"name": "a", "metadata": {"a": "a", "b": "b"}}),
                "metadata",
            ),
            (json!({"name": "a", "surprise": 1}), "surprise"),
        ] {
            assert!(message(body.clone()).contains(name), "{body}");
        }
    }
}
