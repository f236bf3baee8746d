//! What the schemas of an operation and of those beside it suggest: lists, pages,
//! names, identifiers.

use super::identifier::singular;
use crate::spec::{Document, Operation, Schema};

/// Whether an operation below an entity answers with that entity.
pub(super) fn acts(document: &'static Document, operation: &'static Operation) -> bool {
    let above = operation.path.rsplit_once('/').map_or("", |(path, _)| path);
    let entity = document.operation("GET", above).and_then(|get| get.answer);
    let (Some(entity), Some(answer)) = (entity, operation.answer) else {
        return false;
    };
    let (whole, shown) = (entity.names(), answer.names());
    let shared = shown.iter().filter(|name| whole.contains(name)).count();
    above.ends_with('}') && shared > 2 && shared * 4 >= shown.len() * 3
}

/// The operation on one entity of a collection.
pub(super) fn item_of(
    document: &'static Document,
    method: &str,
    collection: &str,
) -> Option<&'static Operation> {
    document.operations().iter().find(|operation| {
        operation.method == method
            && operation
                .path
                .strip_prefix(collection)
                .and_then(|rest| rest.strip_prefix("/{"))
                .is_some_and(|rest| rest.ends_with('}') && !rest.contains('/'))
    })
}

/// Where the rows of a list answer are: in a property, or in the array itself.
pub(super) fn rows(answer: Schema) -> Option<(Option<&'static str>, Option<Schema>)> {
    let forms = match answer.alternatives() {
        forms if forms.is_empty() => vec![answer],
        forms => forms,
    };
    for form in &forms {
        if form.kind() != Some("object") || forms.len() == 1 && !is_page(*form) {
            continue;
        }
        for name in form.names() {
            // A list can be empty; what cannot is a setting.
            let property = form
                .property(name)
                .filter(|schema| schema.kind() == Some("array"))
                .filter(|schema| schema.number("minItems").is_none_or(|least| least == 0));
            if let Some(property) = property {
                return Some((Some(name), property.child("items")));
            }
        }
    }
    let array = forms
        .into_iter()
        .find(|form| form.kind() == Some("array"))?;
    Some((None, array.child("items")))
}

/// An object is a page if it holds one array and, beside it, only what pages
/// have; other objects with an array are settings.
fn is_page(form: Schema) -> bool {
    let names = form.names();
    let is_array = |name: &&str| {
        form.property(name)
            .is_some_and(|schema| schema.kind() == Some("array"))
    };
    let of_pages = [
        "start", "limit", "total", "length", "next", "page", "per_page",
    ];
    names.iter().filter(|name| is_array(name)).count() == 1
        && names
            .iter()
            .all(|name| is_array(name) || of_pages.contains(name))
}

/// The property of the body that holds names, where that is all that it holds.
pub(super) fn names(
    document: &'static Document,
    operation: &'static Operation,
) -> Option<&'static str> {
    let schema = operation.body_schema(document)?;
    let [name] = schema.names()[..] else {
        return None;
    };
    let property = schema.property(name)?;
    let of_texts = property.kind() == Some("array")
        && property.child("items").and_then(Schema::kind) == Some("string");
    of_texts.then_some(name)
}

/// The property that names an entity: the one that its path parameter is named
/// after, `id`, or `thing_id` in the collection `things`.
pub(super) fn id_property(
    document: &'static Document,
    collection: &str,
    schema: Schema,
) -> &'static str {
    let item = ["GET", "PATCH", "DELETE", "PUT"]
        .iter()
        .find_map(|method| item_of(document, method, collection));
    let parameter = item
        .and_then(|item| item.path.rsplit_once('{'))
        .map_or("id", |(_, name)| name.trim_end_matches('}'));
    let names = schema.names();
    if let Some(name) = names.iter().find(|name| **name == parameter) {
        return name;
    }
    let thing = singular(collection);
    let is_own = |name: &&&'static str| {
        **name == "id"
            || name.strip_suffix("_id") == Some(thing.as_str())
            // As `template` for `{templateName}`.
            || parameter.strip_suffix("Name") == Some(**name)
    };
    names.iter().find(is_own).copied().unwrap_or("id")
}
