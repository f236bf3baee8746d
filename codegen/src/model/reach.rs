//! Which types reach which: direction, closure and cycles.

use std::collections::BTreeSet;

use super::{Kind, Model, Shape};
use crate::{Error, Result};

/// Refuses shapes of types that do not exist: lowering leaves none, but a reader of the
/// model relies on it.
pub(super) fn check(model: &Model) -> Result<()> {
    let known = |shape: &Shape| {
        shape
            .named()
            .is_none_or(|name| model.types.contains_key(name))
    };
    let refused = |at: String| {
        Err(Error::new(
            "model",
            at,
            "a type that the document does not have",
        ))
    };
    for found in model.types.values() {
        let mut shapes = match &found.kind {
            Kind::Object(object) => object.fields.iter().map(|field| &field.shape).collect(),
            Kind::Union(union) => union
                .variants
                .iter()
                .map(|variant| &variant.shape)
                .collect(),
            Kind::Enumeration(_) => Vec::new(),
        };
        shapes.retain(|shape| !known(shape));
        if !shapes.is_empty() {
            return refused(found.at.clone());
        }
    }
    for operation in &model.operations {
        let parameters = operation
            .parameters
            .iter()
            .map(|parameter| &parameter.shape);
        let body = operation.body_shape();
        if !parameters
            .chain(&body)
            .chain(operation.answer_shape())
            .all(known)
        {
            return refused(operation.pointer());
        }
    }
    Ok(())
}

/// Refuses a union that is one of its own alternatives, directly or through other unions:
/// no value says which of the endlessly many it is.
pub(super) fn check_unions(model: &Model) -> Result<()> {
    for (name, found) in &model.types {
        let mut pending = alternatives(model, name);
        let mut seen = BTreeSet::new();
        while let Some(inner) = pending.pop() {
            if inner == name {
                let message = format!("the choice `{name}` is an alternative of itself");
                return Err(Error::new("model", found.at.clone(), message));
            }
            if seen.insert(inner) {
                pending.extend(alternatives(model, inner));
            }
        }
    }
    Ok(())
}

/// The types that are alternatives of a union.
fn alternatives<'a>(model: &'a Model, name: &str) -> Vec<&'a str> {
    let Some(Kind::Union(union)) = model.types.get(name).map(|found| &found.kind) else {
        return Vec::new();
    };
    let shapes = union.variants.iter().map(|variant| &variant.shape);
    shapes
        .filter_map(|shape| match shape {
            Shape::Named(name) => Some(name.as_str()),
            _ => None,
        })
        .collect()
}

/// Marks which types are sent and which are received.
pub(super) fn mark_directions(model: &mut Model) {
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    for operation in &model.operations {
        sent.extend(operation.body_shape());
        sent.extend(
            operation
                .parameters
                .iter()
                .map(|parameter| parameter.shape.clone()),
        );
        received.extend(operation.answer_shape().cloned());
    }
    let sent = closure(model, &sent.iter().collect::<Vec<_>>());
    let received = closure(model, &received.iter().collect::<Vec<_>>());
    for (name, kind) in &mut model.types {
        kind.in_request = sent.contains(name);
        kind.in_response = received.contains(name);
    }
}

/// Notes at each body and each answer whose it is.
pub(super) fn note_uses(model: &mut Model) {
    let mut uses = Vec::new();
    for operation in &model.operations {
        let place = format!("`{} {}`", operation.method, operation.path);
        if let Some(Shape::Named(name)) = operation.body_shape() {
            uses.push((name, format!("Body of {place}.")));
        }
        if let Some(Shape::Named(name)) = operation.answer_shape() {
            uses.push((name.clone(), format!("Answer of {place}.")));
        }
    }
    for (name, said) in uses {
        if let Some(known) = model.types.get_mut(&name) {
            known.uses.push(said);
        }
    }
}

/// The names of all types that the shapes mention, with all that they mention.
pub(super) fn closure(model: &Model, shapes: &[&Shape]) -> BTreeSet<String> {
    let mut pending: Vec<String> = shapes
        .iter()
        .filter_map(|shape| shape.named().map(str::to_owned))
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if !model.types.contains_key(&name) || reached.contains(&name) {
            continue;
        }
        pending.extend(mentions(model, &name));
        reached.insert(name);
    }
    reached
}

/// The types that one type mentions.
fn mentions(model: &Model, name: &str) -> Vec<String> {
    let shapes = shapes_in(model, name);
    shapes
        .iter()
        .filter_map(|shape| shape.named().map(str::to_owned))
        .collect()
}

/// The shapes of a type's fields or alternatives.
pub(super) fn shapes_in<'a>(model: &'a Model, name: &str) -> Vec<&'a Shape> {
    match model.types.get(name).map(|found| &found.kind) {
        Some(Kind::Object(object)) => object.fields.iter().map(|field| &field.shape).collect(),
        Some(Kind::Union(union)) => union
            .variants
            .iter()
            .map(|variant| &variant.shape)
            .collect(),
        Some(Kind::Enumeration(_)) | None => Vec::new(),
    }
}

/// Boxes each field through which an object would contain itself.
///
/// Lists, maps and unions are on the heap already, so only fields that hold
/// another object directly matter.
pub(super) fn box_cycles(model: &mut Model) {
    let mut boxed = Vec::new();
    for name in model.types.keys() {
        for (index, target) in direct(model, name) {
            if contains(model, &target, name) {
                boxed.push((name.clone(), index));
            }
        }
    }
    for (name, index) in boxed {
        if let Some(Kind::Object(object)) = model.types.get_mut(&name).map(|found| &mut found.kind)
            && let Some(field) = object.fields.get_mut(index)
        {
            field.boxed = true;
        }
    }
}

/// Opens every alternative of a union that no constant tells apart.
///
/// Such an alternative is chosen by likeness, and a guess must not lose what it
/// does not know.
pub(super) fn open_alternatives(model: &mut Model) {
    let mut opened = BTreeSet::new();
    for known in model.types.values() {
        let Kind::Union(union) = &known.kind else {
            continue;
        };
        for variant in &union.variants {
            if let Shape::Named(name) = &variant.shape
                && variant.tags.is_empty()
                && let Some(object) = model.object(name)
                && !object
                    .fields
                    .iter()
                    .any(|field| model.constant(field).is_some())
            {
                opened.insert(name.clone());
            }
        }
    }
    for name in opened {
        if let Some(Kind::Object(object)) = model.types.get_mut(&name).map(|found| &mut found.kind)
        {
            object.open = true;
        }
    }
}

/// The fields of `name` that hold another object directly.
fn direct(model: &Model, name: &str) -> Vec<(usize, String)> {
    let Some(object) = model.object(name) else {
        return Vec::new();
    };
    object
        .fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| match &field.shape {
            Shape::Named(target) if model.object(target).is_some() => Some((index, target.clone())),
            _ => None,
        })
        .collect()
}

fn contains(model: &Model, from: &str, wanted: &str) -> bool {
    let mut pending = vec![from.to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if name == wanted {
            return true;
        }
        if seen.insert(name.clone()) {
            pending.extend(direct(model, &name).into_iter().map(|(_, target)| target));
        }
    }
    false
}
