//! One action on one document.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json_path::PathElement;

use super::file::{Action, Change};
use crate::error::{Error, Result};
use crate::pointer;

/// Does `action` to every place of `document` that its target matches, and
/// answers how many there were.
pub(super) fn action(
    action: &Action,
    index: usize,
    name: &str,
    document: &mut Value,
) -> Result<usize> {
    let at = format!("/actions/{index}");
    let places = places(action, document);
    if places.is_empty() {
        let message = format!("the target `{}` matches nothing in {name}", action.text);
        return Err(Error::new("overlay-match", at, message));
    }
    // From the back, so that removing an element leaves the places of those
    // before it as they were, and what is inside goes before what holds it.
    for place in places.iter().rev() {
        let done = match &action.change {
            Change::Remove => remove(document, place),
            Change::Replace(value) => replace(document, place, value),
            Change::Merge(value) => update(document, place, value),
        };
        done.map_err(|message| {
            let message = format!("{name}#{}: {message}", show(place));
            Error::new("overlay-kind", &at, message)
        })?;
    }
    Ok(places.len())
}

/// One step of a way into a document. Indices compare as numbers, so that the
/// tenth element comes after the second.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Index(usize),
    Name(String),
}

/// The places that the target matches, each once however often it matched.
fn places(action: &Action, document: &Value) -> BTreeSet<Vec<Step>> {
    let located = action.target.query_located(document);
    let step = |element: &PathElement<'_>| match element {
        PathElement::Name(name) => Step::Name((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    };
    located
        .locations()
        .map(|place| place.iter().map(step).collect())
        .collect()
}

fn remove(document: &mut Value, place: &[Step]) -> std::result::Result<(), String> {
    let Some((last, parent)) = place.split_last() else {
        return Err("the document itself cannot be removed".to_owned());
    };
    match (find(document, parent), last) {
        (Some(Value::Object(members)), Step::Name(name)) => {
            members.remove(name);
        }
        (Some(Value::Array(elements)), Step::Index(index)) if *index < elements.len() => {
            elements.remove(*index);
        }
        _ => {}
    }
    Ok(())
}

fn replace(document: &mut Value, place: &[Step], value: &Value) -> std::result::Result<(), String> {
    if let Some(target) = find(document, place) {
        *target = value.clone();
    }
    Ok(())
}

fn update(document: &mut Value, place: &[Step], value: &Value) -> std::result::Result<(), String> {
    match find(document, place) {
        Some(target @ Value::Object(_)) if value.is_object() => merge(target, value),
        // The specification appends the update to an array as one element; where
        // the update is itself an array, its elements are meant.
        Some(Value::Array(elements)) => match value {
            Value::Array(more) => elements.extend(more.iter().cloned()),
            one => elements.push(one.clone()),
        },
        Some(_) => {
            return Err(
                "only objects and arrays can be merged into, and an array only into \
                        an array; say `x-replace: true` to put the value in its place"
                    .to_owned(),
            );
        }
        None => {}
    }
    Ok(())
}

/// Merges `value` into `target`: members one by one, arrays by appending,
/// anything else by taking the place of what was there.
fn merge(target: &mut Value, value: &Value) {
    match (target, value) {
        (Value::Object(members), Value::Object(more)) => {
            for (key, value) in more {
                match members.get_mut(key) {
                    Some(member) => merge(member, value),
                    None => {
                        members.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(elements), Value::Array(more)) => elements.extend(more.iter().cloned()),
        (target, value) => *target = value.clone(),
    }
}

fn find<'a>(document: &'a mut Value, place: &[Step]) -> Option<&'a mut Value> {
    place.iter().try_fold(document, |value, step| match step {
        Step::Name(name) => value.get_mut(name),
        Step::Index(index) => value.get_mut(*index),
    })
}

fn show(place: &[Step]) -> String {
    place.iter().fold(String::new(), |text, step| match step {
        Step::Name(name) => pointer::join(&text, name),
        Step::Index(index) => pointer::join(&text, index),
    })
}
