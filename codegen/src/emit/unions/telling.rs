//! Which values of which properties tell an alternative from the others.

use crate::model::{Field, Kind, Model, Object, Shape, Union, Variant};
use crate::pointer;

/// A property, or a pointer to one further down, with its values.
type Values = (String, Vec<String>);

/// The properties that cannot have another value in this alternative.
pub(super) fn constants(
    model: &Model,
    union: &Union,
    variant: &Variant,
    object: &Object,
) -> Vec<Values> {
    if let Some(tag) = union.tag.as_ref().filter(|_| !variant.tags.is_empty()) {
        return vec![(tag.clone(), variant.tags.clone())];
    }
    let mut constants: Vec<Values> = Vec::new();
    // A property with several values may get more, and must not push its object out of the
    // union then: a single value tells an object apart, its own or that of an object inside
    // it.
    for field in &object.fields {
        if let Some((_, value)) = model.only_value(field) {
            constants.push((field.wire.clone(), vec![value.clone()]));
        } else if is_tag(model, union, &field.wire) {
            constants.extend(known_values(model, field).map(|values| (field.wire.clone(), values)));
        }
        let inner = match &field.shape {
            Shape::Named(name) => model.object(name),
            _ => None,
        };
        for below in inner.into_iter().flat_map(|inner| &inner.fields) {
            if let Some((_, value)) = model.only_value(below) {
                let name = pointer::build([&field.wire, &below.wire]);
                constants.push((name, vec![value.clone()]));
            }
        }
    }
    constants
}

/// The properties that are always there, with the values that they are known to have.
pub(super) fn typical(model: &Model, object: &Object) -> Vec<Values> {
    let required = object.fields.iter().filter(|field| field.required);
    required
        .filter_map(|field| Some((field.wire.clone(), known_values(model, field)?)))
        .collect()
}

/// Whether every alternative has values of its own for this property.
///
/// It was made to tell them apart then, and a value that none of them has is that of an
/// alternative which is not known yet.
fn is_tag(model: &Model, union: &Union, wire: &str) -> bool {
    let mut seen: Vec<String> = Vec::new();
    let mut objects = 0;
    for variant in &union.variants {
        let object = match &variant.shape {
            Shape::Named(name) => match model.types.get(name).map(|known| &known.kind) {
                Some(Kind::Object(object)) => object,
                Some(Kind::Enumeration(_)) => continue,
                Some(Kind::Union(_)) | None => return false,
            },
            // These take objects too.
            Shape::Map(_) | Shape::Any => return false,
            _ => continue,
        };
        let field = object.fields.iter().find(|field| field.wire == wire);
        let Some(values) = field.and_then(|field| known_values(model, field)) else {
            return false;
        };
        if values.iter().any(|value| seen.contains(value)) {
            return false;
        }
        seen.extend(values);
        objects += 1;
    }
    objects > 1
}

/// The values of a property that is an enumeration.
fn known_values(model: &Model, field: &Field) -> Option<Vec<String>> {
    let Shape::Named(name) = &field.shape else {
        return None;
    };
    match &model.types.get(name)?.kind {
        Kind::Enumeration(found) => {
            let values = found.variants.iter().map(|(_, value)| value.clone());
            Some(values.collect())
        }
        Kind::Object(_) | Kind::Union(_) => None,
    }
}
