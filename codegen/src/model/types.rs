//! Named types: objects, enumerations and unions.

use serde_json::Value;

use super::names::{field_name, variant_names};
use super::shape::{INEXPRESSIBLE, Shape, refuse};
use crate::schema::{branches, has_properties, is_string_enum, required_names};
use crate::{Error, Result};

pub(super) const RULE: &str = "model";

/// One named type.
pub struct Type {
    /// The Rust name.
    pub name: String,
    /// The JSON pointer to where the document has it.
    pub at: String,
    /// What it is.
    pub kind: Kind,
    /// Facts for the docs, each a sentence.
    pub facts: Vec<String>,
    /// The operations whose body or answer it is, each as a sentence.
    pub uses: Vec<String>,
    /// Whether a call sends it.
    pub in_request: bool,
    /// Whether a call receives it.
    pub in_response: bool,
}

/// What a named type is.
pub enum Kind {
    /// A JSON object with known properties.
    Object(Object),
    /// A string out of a list.
    Enumeration(Enumeration),
    /// One of several shapes.
    Union(Union),
}

/// A JSON object with known properties.
pub struct Object {
    /// The properties, sorted by their name in JSON.
    pub fields: Vec<Field>,
    /// Whether unknown properties are kept.
    pub open: bool,
    /// Set for a page of a list.
    pub page: Option<Page>,
}

impl Object {
    /// The JSON names of the properties that are always there.
    pub fn required(&self) -> Vec<&str> {
        let required = self.fields.iter().filter(|field| field.required);
        required.map(|field| field.wire.as_str()).collect()
    }

    /// Whether debug output must leave something out: a secret, or what nobody knows.
    pub fn hides(&self) -> bool {
        self.open || self.fields.iter().any(|field| field.secret)
    }
}

/// What makes an object a page.
pub struct Page {
    /// The property with the items.
    pub items: String,
}

/// One property.
pub struct Field {
    /// The name in JSON.
    pub wire: String,
    /// The name in Rust.
    pub rust: String,
    /// What it holds.
    pub shape: Shape,
    /// Whether it is always there.
    pub required: bool,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// Whether absent, null and a value are three different things.
    pub three_state: bool,
    /// Whether the Rust type must be boxed, because it contains itself.
    pub boxed: bool,
    /// Whether debug output must not show it.
    pub secret: bool,
    /// Facts for the docs.
    pub facts: Vec<String>,
}

/// A string out of a list that may grow.
pub struct Enumeration {
    /// Rust variant and JSON value of each known one.
    pub variants: Vec<(String, String)>,
}

/// One of several shapes.
pub struct Union {
    /// The alternatives, in the order of the document.
    pub variants: Vec<Variant>,
    /// The property whose value says which alternative it is.
    pub tag: Option<String>,
}

/// One alternative of a union.
pub struct Variant {
    /// The Rust name.
    pub rust: String,
    /// What it holds.
    pub shape: Shape,
    /// Values of the tag, where a discriminator maps them.
    pub tags: Vec<String>,
}

impl Type {
    /// Reads one named schema.
    pub(super) fn read(at: &str, name: &str, schema: &Value) -> Result<Self> {
        let kind = if let Some(branches) = branches(schema) {
            if has_properties(schema) {
                return Err(Error::new(
                    RULE,
                    at,
                    "properties beside a choice; say in an overlay which holds",
                ));
            }
            Kind::Union(read_union(at, name, schema, branches)?)
        } else if is_string_enum(schema) {
            let values = schema["enum"].as_array().into_iter().flatten();
            let mut values: Vec<&str> = values.filter_map(Value::as_str).collect();
            let mut seen = std::collections::BTreeSet::new();
            values.retain(|value| seen.insert(*value));
            let variants = variant_names(&values)
                .into_iter()
                .zip(values.iter().map(|value| (*value).to_owned()))
                .collect();
            Kind::Enumeration(Enumeration { variants })
        } else if has_properties(schema) {
            refuse(at, schema, INEXPRESSIBLE)?;
            Kind::Object(read_object(at, name, schema)?)
        } else {
            // A named scalar, array or map that something still refers to: the aliases rule
            // leaves none.
            return Err(Error::new(
                RULE,
                at,
                "a named schema that is no object, enumeration or union",
            ));
        };
        Ok(Self {
            name: name.to_owned(),
            at: at.to_owned(),
            kind,
            facts: facts(schema),
            uses: Vec::new(),
            in_request: false,
            in_response: false,
        })
    }
}

/// The facts that lowering noted at a schema.
pub(super) fn facts(schema: &Value) -> Vec<String> {
    let facts = schema["x-facts"].as_array().into_iter().flatten();
    facts
        .filter_map(|fact| fact.as_str().map(str::to_owned))
        .collect()
}

fn read_object(at: &str, name: &str, schema: &Value) -> Result<Object> {
    let required = required_names(schema);
    let mut fields: Vec<Field> = Vec::new();
    for (wire, property) in schema["properties"].as_object().into_iter().flatten() {
        let at = format!("{at}/properties/{}", crate::pointer::escape(wire));
        let mut rust = field_name(wire);
        // `user_id` and `userId` in one object must not become one field.
        while fields.iter().any(|field| field.rust == rust) {
            rust.push('_');
        }
        let shape = Shape::read(&at, property)?;
        fields.push(Field {
            secret: super::secrets::is_secret(name, wire, &shape),
            wire: wire.clone(),
            rust,
            shape,
            required: required.contains(&wire.as_str()),
            nullable: property["nullable"] == true,
            three_state: property["x-three-state"] == true,
            boxed: false,
            facts: facts(property),
        });
    }
    let page = schema.get("x-page").map(|page| Page {
        items: page["items"].as_str().unwrap_or_default().to_owned(),
    });
    Ok(Object {
        fields,
        open: schema["x-open"] == true,
        page,
    })
}

fn read_union(at: &str, name: &str, schema: &Value, branches: &[Value]) -> Result<Union> {
    let mapping = schema
        .pointer("/discriminator/mapping")
        .and_then(Value::as_object);
    let key = if schema.get("oneOf").is_some() {
        "oneOf"
    } else {
        "anyOf"
    };
    let mut variants: Vec<Variant> = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        let shape = Shape::read(&format!("{at}/{key}/{index}"), branch)?;
        if variants.iter().any(|known| known.shape == shape) {
            continue;
        }
        let tags = mapping.into_iter().flatten().filter(|(_, target)| {
            matches!(&shape, Shape::Named(name) if target.as_str().is_some_and(|target| target.rsplit('/').next() == Some(name)))
        });
        variants.push(Variant {
            rust: String::new(),
            tags: tags.map(|(tag, _)| tag.clone()).collect(),
            shape,
        });
    }
    if variants.is_empty() {
        return Err(Error::new(RULE, at, "a choice without alternatives"));
    }
    let tag = schema
        .pointer("/discriminator/propertyName")
        .and_then(Value::as_str);
    super::names::name_variants(name, &mut variants);
    Ok(Union {
        variants,
        tag: tag.map(str::to_owned),
    })
}
