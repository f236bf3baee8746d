//! Which of the generic behaviours an operation has, decided once, from its own
//! path and schemas and from the operations beside it.

use crate::spec::{Document, Operation, Schema};
use crate::tenant::IdSource;

/// What an operation without a handler does.
#[derive(Debug, Clone)]
pub(crate) enum Plan {
    /// Lists a collection; `key` is the property of a page that holds the rows.
    List {
        key: Option<&'static str>,
        item: Option<Schema>,
    },
    /// Creates an entity with a new id in a property of its schema.
    Create {
        id: &'static str,
        schema: Schema,
    },
    Get,
    Update,
    Replace {
        id: &'static str,
    },
    Delete,
    ReadSetting,
    ChangeSetting {
        read: Schema,
    },
    ReplaceSetting,
    DeleteSetting,
    /// Adds the names in a property of the body to a list.
    Add {
        property: &'static str,
    },
    TakeAway {
        property: &'static str,
    },
    /// Answers with an example, and keeps nothing.
    Example,
}

impl Plan {
    pub(crate) fn of(document: &'static Document, operation: &'static Operation) -> Self {
        let beside = |method: &str| document.operation(method, operation.path);
        let below = |method: &str| item_of(document, method, operation.path);
        if operation.path.ends_with('}') {
            return of_item(document, operation);
        }
        let is_list = |operation: &Operation| operation.answer.and_then(rows).is_some();
        let has_items = below("GET").is_some() || below("DELETE").is_some();
        match operation.method.as_str() {
            "GET" => match operation.answer.and_then(rows) {
                Some((key, item)) => Self::List { key, item },
                None if operation.answer.is_some() => Self::ReadSetting,
                None => Self::Example,
            },
            "POST" if has_items || beside("GET").is_some_and(is_list) => {
                if let Some(property) = names(document, operation) {
                    return Self::Add { property };
                }
                let shown = below("GET").and_then(|get| get.answer).or(operation.answer);
                match shown {
                    Some(schema) if has_items => Self::Create {
                        id: id_property(document, operation.path, schema),
                        schema,
                    },
                    _ => Self::Example,
                }
            }
            "PATCH" | "PUT" | "POST" | "DELETE" => {
                let read = beside("GET")
                    .filter(|get| !is_list(get))
                    .and_then(|get| get.answer);
                match (operation.method.as_str(), read) {
                    ("PATCH" | "POST", Some(read)) => Self::ChangeSetting { read },
                    ("PUT", Some(_)) => Self::ReplaceSetting,
                    ("DELETE", Some(_)) => Self::DeleteSetting,
                    ("DELETE", None) => match names(document, operation) {
                        Some(property) => Self::TakeAway { property },
                        None => Self::Example,
                    },
                    _ => Self::Example,
                }
            }
            _ => Self::Example,
        }
    }
}

/// The plan of an operation on one entity. Without a way to create one, it is
/// about settings: the entities are there from the beginning.
fn of_item(document: &'static Document, operation: &'static Operation) -> Plan {
    let collection = operation.path.rsplit_once('/').map_or("", |(path, _)| path);
    let is_created = document
        .operation("POST", collection)
        .is_some_and(|create| {
            matches!(
                Plan::of(document, create),
                Plan::Create { .. } | Plan::Add { .. }
            )
        });
    let read = document
        .operation("GET", operation.path)
        .and_then(|get| get.answer);
    match (operation.method.as_str(), is_created) {
        ("GET", true) => Plan::Get,
        ("PATCH", true) => Plan::Update,
        ("PUT", true) => match read.or(operation.answer) {
            Some(schema) => Plan::Replace {
                id: id_property(document, collection, schema),
            },
            None => Plan::Update,
        },
        ("DELETE", true) => Plan::Delete,
        ("GET", false) if operation.answer.is_some() => Plan::ReadSetting,
        ("PATCH", false) => match read {
            Some(read) => Plan::ChangeSetting { read },
            None => Plan::Example,
        },
        ("PUT", false) if read.is_some() => Plan::ReplaceSetting,
        ("DELETE", false) if read.is_some() => Plan::DeleteSetting,
        _ => Plan::Example,
    }
}

/// The operation on one entity of a collection.
fn item_of(
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
fn rows(answer: Schema) -> Option<(Option<&'static str>, Option<Schema>)> {
    let forms = match answer.alternatives() {
        forms if forms.is_empty() => vec![answer],
        forms => forms,
    };
    for form in &forms {
        if form.kind() != Some("object") || forms.len() == 1 && !is_page(*form) {
            continue;
        }
        for name in form.names() {
            let property = form
                .property(name)
                .filter(|schema| schema.kind() == Some("array"));
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
    let of_pages = ["start", "limit", "total", "length", "next"];
    names.iter().filter(|name| is_array(name)).count() == 1
        && names
            .iter()
            .all(|name| is_array(name) || of_pages.contains(name))
}

/// The property of the body that holds names, where that is all that it holds.
fn names(document: &'static Document, operation: &'static Operation) -> Option<&'static str> {
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
fn id_property(document: &'static Document, collection: &str, schema: Schema) -> &'static str {
    let item = ["GET", "PATCH", "DELETE", "PUT"]
        .iter()
        .find_map(|method| item_of(document, method, collection));
    let parameter = item
        .and_then(|item| item.path.rsplit_once('{'))
        .map_or("id", |(_, name)| name.trim_end_matches('}'));
    let names = schema.names();
    let is_there = |name: &&&str| **name == parameter;
    if let Some(name) = names.iter().find(is_there) {
        return name;
    }
    let thing = singular(collection);
    let own = names
        .iter()
        .find(|name| **name == "id" || name.strip_suffix("_id") == Some(thing.as_str()));
    own.copied().unwrap_or("id")
}

fn singular(collection: &str) -> String {
    let last = collection.rsplit('/').next().unwrap_or_default();
    last.trim_end_matches('s').replace('-', "_")
}

/// A new identifier in the form that the schema asks for.
pub(super) fn new_id(place: &str, schema: Option<Schema>, ids: &mut IdSource) -> String {
    let format = schema.and_then(|schema| schema.text("format"));
    let pattern = schema
        .and_then(|schema| schema.text("pattern"))
        .unwrap_or_default();
    if format == Some("uuid") || pattern.contains("{8}-") {
        return ids.uuid();
    }
    let prefix = match pattern.trim_start_matches('^').split_once('_') {
        Some((prefix, _)) if prefix.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            format!("{prefix}_")
        }
        _ => singular(place).chars().take(3).chain(['_']).collect(),
    };
    let mut id = ids.prefixed(&prefix);
    let length = |keyword: &str| schema.and_then(|schema| schema.number(keyword));
    let least = length("minLength").and_then(|least| usize::try_from(least).ok());
    while least.is_some_and(|least| id.len() < least) {
        id.push('1');
    }
    if let Some(most) = length("maxLength").and_then(|most| usize::try_from(most).ok()) {
        id.truncate(most);
    }
    id
}
