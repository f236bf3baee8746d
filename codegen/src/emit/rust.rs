//! Rust types for shapes, and how callers hand values over.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Element, Field, Kind, Model, Shape};

/// The type that holds a shape, inside a `types` module.
pub fn shape_type(shape: &Shape) -> TokenStream {
    typed(shape, &quote!())
}

/// The type that holds a shape, inside any module of an endpoint crate.
pub fn crate_type(shape: &Shape) -> TokenStream {
    typed(shape, &quote!(crate::types::))
}

/// The type of a field with what may be missing.
pub fn field_type(field: &Field) -> TokenStream {
    let inner = boxed_type(field);
    if field.three_state {
        quote!(auth0_sdk_core::Patch<#inner>)
    } else if field.required && !field.nullable {
        inner
    } else {
        quote!(Option<#inner>)
    }
}

/// The type of what a field holds when it is there.
fn boxed_type(field: &Field) -> TokenStream {
    let inner = shape_type(&field.shape);
    if field.boxed {
        quote!(Box<#inner>)
    } else {
        inner
    }
}

fn typed(shape: &Shape, prefix: &TokenStream) -> TokenStream {
    match shape {
        Shape::String | Shape::Binary => quote!(String),
        Shape::DateTime => quote!(auth0_sdk_core::DateTime),
        Shape::Boolean => quote!(bool),
        Shape::Integer => quote!(i64),
        Shape::Number => quote!(f64),
        Shape::Any => quote!(serde_json::Value),
        Shape::Named(name) => {
            let name = format_ident!("{name}");
            quote!(#prefix #name)
        }
        Shape::List(element) => {
            let element = element_type(element, prefix);
            quote!(Vec<#element>)
        }
        Shape::Map(element) if element.shape == Shape::Any => {
            quote!(serde_json::Map<String, serde_json::Value>)
        }
        Shape::Map(element) => {
            let element = element_type(element, prefix);
            quote!(std::collections::BTreeMap<String, #element>)
        }
    }
}

fn element_type(element: &Element, prefix: &TokenStream) -> TokenStream {
    let inner = typed(&element.shape, prefix);
    // Any JSON has a null of its own.
    if element.nullable && element.shape != Shape::Any {
        quote!(Option<#inner>)
    } else {
        inner
    }
}

/// How a value is taken from a caller: the argument's type, and the expression
/// that makes the stored value of `name` out of it.
pub struct Taken {
    /// The type of the argument.
    pub argument: TokenStream,
    /// The value to store.
    pub value: TokenStream,
}

/// Takes a shape as loosely as it can without a mistake.
pub fn take(
    model: &Model,
    shape: &Shape,
    name: &proc_macro2::Ident,
    prefix: &TokenStream,
) -> Taken {
    let exact = typed(shape, prefix);
    match shape {
        Shape::Boolean | Shape::Integer | Shape::Number => Taken {
            argument: exact,
            value: quote!(#name),
        },
        Shape::Named(known) if model.object(known).is_some() => Taken {
            argument: exact,
            value: quote!(#name),
        },
        Shape::List(element) if converts(model, &element.shape) && !element.nullable => {
            let item = typed(&element.shape, prefix);
            Taken {
                argument: quote!(impl IntoIterator<Item = impl Into<#item>>),
                value: quote!(#name.into_iter().map(Into::into).collect()),
            }
        }
        Shape::List(element) => {
            let item = element_type(element, prefix);
            Taken {
                argument: quote!(impl IntoIterator<Item = #item>),
                value: quote!(#name.into_iter().collect()),
            }
        }
        Shape::Map(_) => Taken {
            argument: exact,
            value: quote!(#name),
        },
        _ => Taken {
            argument: quote!(impl Into<#exact>),
            value: quote!(#name.into()),
        },
    }
}

/// Whether other types than its own convert into the type of a shape.
fn converts(model: &Model, shape: &Shape) -> bool {
    match shape {
        Shape::String | Shape::DateTime | Shape::Any => true,
        Shape::Named(name) => {
            let kind = model.types.get(name).map(|found| &found.kind);
            matches!(kind, Some(Kind::Enumeration(_) | Kind::Union(_)))
        }
        _ => false,
    }
}
