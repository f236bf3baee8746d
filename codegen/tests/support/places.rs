//! A walk over all places of a document, whatever they are.

use codegen::pointer;
use serde_json::Value;

/// The pointers to all places of a value, parents first.
pub(crate) fn every_place(value: &Value) -> Vec<String> {
    let mut places = Vec::new();
    add(value, "", &mut places);
    places
}

fn add(value: &Value, place: &str, places: &mut Vec<String>) {
    places.push(place.to_owned());
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                add(member, &pointer::join(place, key), places);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                add(element, &pointer::join(place, index), places);
            }
        }
        _ => {}
    }
}
