//! Shapes: what stands in a place, such as a property, an item or a body.

use serde_json::{Map, Value};

use super::types::RULE;
use crate::schema::{PLACE, ref_name, type_of};
use crate::{Error, Result};

/// What a value is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shape {
    /// A string.
    String,
    /// A date-time, kept as the server wrote it.
    DateTime,
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Any JSON.
    Any,
    /// Bytes of an upload.
    Binary,
    /// A type with a name.
    Named(String),
    /// An array.
    List(Box<Element>),
    /// An object with free names and values of one shape.
    Map(Box<Element>),
}

/// What an array or a map holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    /// What it is.
    pub shape: Shape,
    /// Whether it may be null.
    pub nullable: bool,
}

impl Shape {
    /// Reads a schema that stands in a place: a property, an item, a body.
    pub(super) fn read(at: &str, schema: &Value) -> Result<Self> {
        if let Some(name) = ref_name(schema) {
            return Ok(Self::Named(name.to_owned()));
        }
        let at = schema.get(PLACE).and_then(Value::as_str).unwrap_or(at);
        let element = |key: &str| -> Result<Box<Element>> {
            let child = schema.get(key).filter(|child| child.is_object());
            let child = child.cloned().unwrap_or_else(|| Value::Object(Map::new()));
            Ok(Box::new(Element {
                shape: Self::read(&format!("{at}/{key}"), &child)?,
                nullable: child["nullable"] == true,
            }))
        };
        refuse(at, schema, &["oneOf", "anyOf", "allOf"])?;
        refuse(at, schema, INEXPRESSIBLE)?;
        match (type_of(schema), schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => Ok(Self::DateTime),
            (Some("string"), Some("binary")) => Ok(Self::Binary),
            (Some("string"), _) if schema.get("contentMediaType").is_some() => Ok(Self::Binary),
            (Some("string"), _) => Ok(Self::String),
            (Some("boolean"), _) => Ok(Self::Boolean),
            (Some("integer"), _) => Ok(Self::Integer),
            (Some("number"), _) => Ok(Self::Number),
            (Some("array"), _) => Ok(Self::List(element("items")?)),
            (Some("object"), _) => Ok(Self::Map(element("additionalProperties")?)),
            (None, _) if schema.get("items").is_some() => Ok(Self::List(element("items")?)),
            (None, _) => Ok(Self::Any),
            (Some(other), _) => Err(Error::new(RULE, at, format!("unknown type `{other}`"))),
        }
    }

    /// The named type that this shape is or holds.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(element) | Self::Map(element) => element.shape.named(),
            _ => None,
        }
    }
}

/// What says of a value's parts what no struct can say: by their place, by what their names
/// match, or by what the other parts are. What only narrows a value, as `not` does, is for
/// the server to check.
pub(super) const INEXPRESSIBLE: &[&str] = &[
    "patternProperties",
    "prefixItems",
    "dependentSchemas",
    "if",
    "then",
    "else",
    "$dynamicRef",
];

/// Refuses a schema that has one of the keywords.
pub(super) fn refuse(at: &str, schema: &Value, keywords: &[&str]) -> Result<()> {
    match keywords
        .iter()
        .find(|keyword| schema.get(keyword).is_some())
    {
        None => Ok(()),
        Some(keyword) => Err(Error::new(
            RULE,
            format!("{at}/{keyword}"),
            format!("`{keyword}` has no form in Rust here"),
        )),
    }
}
