//! What the generator knows after lowering: types and operations, in plain data.
//!
//! The model is read from a lowered document by [`Model::read`]. It knows Rust
//! identifiers but no Rust syntax; slicing, generating and emitting read it and
//! never look at the document again.

mod depth;
mod names;
mod operation;
mod reach;
mod secrets;
mod shape;
mod types;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Result;
use crate::schema::{components, place_of};

pub use names::{docs_slug, field_name, module_name, type_name, variant_names};
pub use operation::{Answer, Body, Operation, Pagination, Parameter, Place, Style};
pub use shape::{Element, Shape};
pub use types::{Enumeration, Field, Kind, Object, Page, Type, Union, Variant};

/// One lowered document.
pub struct Model {
    /// `info.title` of the document.
    pub title: String,
    /// `info.version` of the document.
    pub version: String,
    /// Every named type, by its Rust name.
    pub types: BTreeMap<String, Type>,
    /// Every operation, sorted by path and method.
    pub operations: Vec<Operation>,
}

impl Model {
    /// Reads a lowered document; what it cannot express is an error that names
    /// the JSON pointer.
    pub fn read(document: &Value) -> Result<Self> {
        let text = |pointer: &str| {
            let value = document.pointer(pointer).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        let mut types = BTreeMap::new();
        for (name, schema) in components(document).into_iter().flatten() {
            let at = place_of(name, schema);
            types.insert(name.clone(), Type::read(&at, name, schema)?);
        }
        let mut model = Self {
            title: text("/info/title"),
            version: text("/info/version"),
            types,
            operations: operation::read_all(document)?,
        };
        reach::check(&model)?;
        reach::check_unions(&model)?;
        depth::check(&model)?;
        reach::mark_directions(&mut model);
        reach::note_uses(&mut model);
        reach::box_cycles(&mut model);
        reach::open_alternatives(&mut model);
        Ok(model)
    }

    /// The names of all types that `shape` mentions, with all that they mention.
    pub fn closure(&self, shapes: &[&Shape]) -> std::collections::BTreeSet<String> {
        reach::closure(self, shapes)
    }

    /// The one value that a field can have, if it can have only one: its variant and its text.
    pub fn only_value(&self, field: &Field) -> Option<&(String, String)> {
        let Shape::Named(name) = &field.shape else {
            return None;
        };
        let Kind::Enumeration(enumeration) = &self.types.get(name)?.kind else {
            return None;
        };
        match enumeration.variants.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The one value that a required field always has.
    pub fn constant(&self, field: &Field) -> Option<&(String, String)> {
        self.only_value(field)
            .filter(|_| field.required && !field.nullable)
    }

    /// The object type of that name.
    pub fn object(&self, name: &str) -> Option<&Object> {
        match &self.types.get(name)?.kind {
            Kind::Object(object) => Some(object),
            Kind::Enumeration(_) | Kind::Union(_) => None,
        }
    }
}
