//! Identifiers of entities that the generic store creates: in the form that the
//! schema asks for, or with the first letters of what their collection holds.

use crate::spec::{Schema, random};
use crate::tenant::IdSource;

/// A new identifier in the form that the schema asks for.
pub(super) fn new_id(place: &str, schema: Option<Schema>, ids: &mut IdSource) -> String {
    let format = schema.and_then(|schema| schema.text("format"));
    let pattern = schema
        .and_then(|schema| schema.text("pattern"))
        .unwrap_or_default();
    if format == Some("uuid") || pattern.contains("{8}-") {
        return ids.uuid();
    }
    let length = |keyword: &str| {
        let length = schema.and_then(|schema| schema.number(keyword));
        length.and_then(|length| usize::try_from(length).ok())
    };
    let fits = |id: &String| {
        length("minLength").is_none_or(|least| id.len() >= least)
            && length("maxLength").is_none_or(|most| id.len() <= most)
    };
    if pattern.contains('[') {
        let by_pattern = random(pattern, || ids.number()).filter(|id| id.len() > 15);
        if let Some(id) = by_pattern.filter(fits) {
            return id;
        }
    }
    let prefix: String = singular(place).chars().take(3).chain(['_']).collect();
    let mut id = ids.prefixed(&prefix);
    while length("minLength").is_some_and(|least| id.len() < least) {
        id.push('1');
    }
    if let Some(most) = length("maxLength") {
        id.truncate(most);
    }
    id
}

/// What one entity of a collection is called: `client_grant` for `/client-grants`.
pub(super) fn singular(collection: &str) -> String {
    let last = collection.rsplit('/').next().unwrap_or_default();
    last.trim_end_matches('s').replace('-', "_")
}
