//! Rule `unions`: an alternative is chosen by what tells it apart, never by trying.
//!
//! Each union is written with the shape of every alternative as data: constants,
//! required and known properties. The core compares a value with them, so that a
//! wrong alternative cannot win by being first, and what fits none is kept whole.

mod telling;

use std::fmt::Write as _;

use super::types::doc;
use super::{docs, rust};
use crate::model::{Kind, Model, Object, Shape, Type, Union, Variant};

/// Writes one union.
pub fn write(text: &mut String, model: &Model, known: &Type, union: &Union) {
    text.push_str("auth0_sdk_core::union! {\n");
    doc(text, "    ", &docs::type_docs(known));
    let _ = writeln!(text, "    pub enum {} {{", known.name);
    for variant in &union.variants {
        let payload = payload(model, &variant.shape);
        let shape = shape(model, union, variant);
        let _ = writeln!(text, "        /// {}", about(&variant.shape));
        let _ = writeln!(text, "        {}({payload}) => {shape},", variant.rust);
    }
    text.push_str("    }\n}\n");
    for variant in &union.variants {
        if let Shape::Named(name) = &variant.shape
            && model.object(name).is_some()
        {
            let _ = writeln!(
                text,
                "auth0_sdk_core::union_from!({} => {}::{});",
                name, known.name, variant.rust
            );
        } else if variant.shape == Shape::String {
            let _ = writeln!(
                text,
                "auth0_sdk_core::union_from_text!({}::{});",
                known.name, variant.rust
            );
        }
    }
}

fn about(shape: &Shape) -> String {
    match shape {
        Shape::Named(name) => format!("A [`{name}`]."),
        Shape::String => "A string.".into(),
        Shape::DateTime => "A date-time.".into(),
        Shape::Boolean => "A boolean.".into(),
        Shape::Integer => "A whole number.".into(),
        Shape::Number => "A number.".into(),
        Shape::List(_) => "An array.".into(),
        Shape::Map(_) => "An object.".into(),
        Shape::Any | Shape::Binary => "Any JSON.".into(),
    }
}

/// Objects are boxed: the alternatives of one union differ in size by far.
fn payload(model: &Model, shape: &Shape) -> String {
    let exact = rust::shape_type(shape).to_string().replace(' ', "");
    match shape {
        Shape::Named(name) if model.object(name).is_some() => format!("Box<{exact}>"),
        // A union that holds a union could hold itself.
        Shape::Named(name) if is_union(model, name) => format!("Box<{exact}>"),
        _ => exact.replace(',', ", "),
    }
}

fn is_union(model: &Model, name: &str) -> bool {
    matches!(
        model.types.get(name).map(|known| &known.kind),
        Some(Kind::Union(_))
    )
}

/// The shape of one alternative, as a constant expression of the core's type.
fn shape(model: &Model, union: &Union, variant: &Variant) -> String {
    match &variant.shape {
        Shape::String | Shape::DateTime | Shape::Binary => {
            "auth0_sdk_core::union::Shape::String".into()
        }
        Shape::Boolean => "auth0_sdk_core::union::Shape::Boolean".into(),
        Shape::Integer => "auth0_sdk_core::union::Shape::Integer".into(),
        Shape::Number => "auth0_sdk_core::union::Shape::Number".into(),
        Shape::Any => "auth0_sdk_core::union::Shape::Any".into(),
        Shape::List(_) => "auth0_sdk_core::union::Shape::List".into(),
        Shape::Map(_) => "auth0_sdk_core::union::Shape::Map".into(),
        Shape::Named(name) => match model.types.get(name).map(|known| &known.kind) {
            Some(Kind::Object(object)) => object_shape(model, union, variant, object),
            Some(Kind::Enumeration(_)) => "auth0_sdk_core::union::Shape::String".into(),
            Some(Kind::Union(_)) | None => {
                format!("auth0_sdk_core::union::Shape::OneOf({name}::SHAPES)")
            }
        },
    }
}

fn object_shape(model: &Model, union: &Union, variant: &Variant, object: &Object) -> String {
    let known: Vec<&String> = object.fields.iter().map(|field| &field.wire).collect();
    let constants = telling::constants(model, union, variant, object);
    // Where constants tell nothing, the known values of an enumeration do.
    let typical = if constants.is_empty() {
        telling::typical(model, object)
    } else {
        Vec::new()
    };
    format!(
        "auth0_sdk_core::union::Shape::Object {{ constants: &[{}], typical: &[{}], required: &{:?}, known: &{known:?} }}",
        pairs(&constants),
        pairs(&typical),
        object.required()
    )
}

fn pairs(values: &[(String, Vec<String>)]) -> String {
    let pairs: Vec<String> = values
        .iter()
        .map(|(name, values)| format!("({name:?}, &{values:?})"))
        .collect();
    pairs.join(", ")
}

#[cfg(test)]
mod tests;
