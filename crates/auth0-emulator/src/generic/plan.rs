//! Which of the generic behaviours an operation has, decided once, from its own
//! path and schemas and from the operations beside it.

use super::identifier::singular;
use crate::spec::{Document, Operation, Schema};

/// What an operation without a handler does.
#[derive(Debug, Clone)]
pub(crate) enum Plan {
    /// Lists a collection; `key` is the property of a page that holds the rows.
    List {
        key: Option<&'static str>,
        item: Option<Schema>,
    },
    /// Creates an entity with a new id.
    Create(NewEntity),
    Get,
    Update,
    Replace {
        id: &'static str,
    },
    /// Replaces an entity that nothing else creates, or makes it.
    Put {
        id: &'static str,
    },
    Delete,
    /// Changes the entity that the path stands below, as in `/things/{id}/status`.
    Act,
    ReadSetting(Beginning),
    /// Makes settings that were not there before.
    CreateSetting,
    ChangeSetting {
        read: Option<Schema>,
        beginning: Beginning,
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

/// How entities of a collection come to be.
#[derive(Debug, Clone)]
pub(crate) struct NewEntity {
    /// The property that holds the identifier.
    pub(super) id: &'static str,
    /// What the identifier looks like.
    pub(super) id_schema: Option<Schema>,
    /// An entity as it is shown.
    pub(super) schema: Schema,
    pub(super) names: Names,
}

/// Whether two entities of a collection can have the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    Free,
    Unique,
}

/// Whether settings are there from the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beginning {
    There,
    /// A request makes them.
    Missing,
}

impl Plan {
    pub(crate) fn of(document: &'static Document, operation: &'static Operation) -> Self {
        if operation.path.ends_with('}') {
            return of_item(document, operation);
        }
        let beside = |method: &str| document.operation(method, operation.path);
        let has_items = ["GET", "DELETE", "PUT"]
            .iter()
            .any(|method| item_of(document, method, operation.path).is_some());
        let listed = beside("GET")
            .and_then(|get| get.answer)
            .and_then(rows)
            .filter(|_| has_items || beside("POST").is_some() || !is_changed(beside));
        if let Some((key, item)) = listed {
            return of_list(document, operation, key, item);
        }
        if operation.method == "POST" && has_items {
            return creation(document, operation);
        }
        let read = beside("GET").and_then(|get| get.answer);
        of_setting(document, operation, read)
    }
}

/// A list that has no items of its own and can only be replaced is a setting.
fn is_changed(beside: impl Fn(&str) -> Option<&'static Operation>) -> bool {
    ["PUT", "PATCH"]
        .iter()
        .any(|method| beside(method).is_some())
}

fn of_list(
    document: &'static Document,
    operation: &'static Operation,
    key: Option<&'static str>,
    item: Option<Schema>,
) -> Plan {
    let names = || names(document, operation);
    match operation.method.as_str() {
        "GET" => Plan::List { key, item },
        "POST" => match names() {
            Some(property) => Plan::Add { property },
            None => creation(document, operation),
        },
        "DELETE" => names().map_or(Plan::Example, |property| Plan::TakeAway { property }),
        _ => Plan::Example,
    }
}

fn of_setting(
    document: &'static Document,
    operation: &'static Operation,
    read: Option<Schema>,
) -> Plan {
    let can_go = document.operation("DELETE", operation.path).is_some();
    let made = document.operation("POST", operation.path);
    // Settings that can be made and deleted are not there until they are made.
    let beginning = match made {
        Some(_) if can_go && read.is_some() => Beginning::Missing,
        _ => Beginning::There,
    };
    match (operation.method.as_str(), read) {
        ("GET", Some(_)) => Plan::ReadSetting(beginning),
        ("POST", Some(_)) if beginning == Beginning::Missing => Plan::CreateSetting,
        ("POST" | "PATCH", Some(read)) => Plan::ChangeSetting {
            read: Some(read),
            beginning,
        },
        ("PUT", _) => Plan::ReplaceSetting,
        ("PATCH", None) => Plan::ChangeSetting {
            read: None,
            beginning,
        },
        ("DELETE", Some(_)) => Plan::DeleteSetting,
        ("POST", None) if acts(document, operation) => Plan::Act,
        _ => Plan::Example,
    }
}

/// The plan of an operation on one entity. Without a way to create one, it is
/// about settings: the entities are there from the beginning.
fn of_item(document: &'static Document, operation: &'static Operation) -> Plan {
    let collection = operation.path.rsplit_once('/').map_or("", |(path, _)| path);
    let beside = |method: &str| document.operation(method, operation.path);
    let is_created = document
        .operation("POST", collection)
        .is_some_and(|create| {
            matches!(
                Plan::of(document, create),
                Plan::Create { .. } | Plan::Add { .. }
            )
        });
    let is_listed = document
        .operation("GET", collection)
        .and_then(|get| get.answer)
        .and_then(rows)
        .is_some();
    let is_kept = is_created || is_listed;
    let read = beside("GET").and_then(|get| get.answer);
    let id = |schema: Schema| id_property(document, collection, schema);
    match operation.method.as_str() {
        "GET" if is_kept => Plan::Get,
        "PATCH" if is_kept => Plan::Update,
        "PUT" if is_created => match read.or(operation.answer) {
            Some(schema) => Plan::Replace { id: id(schema) },
            None => Plan::Update,
        },
        "PUT" if is_listed => operation
            .answer
            .map_or(Plan::Example, |schema| Plan::Put { id: id(schema) }),
        "DELETE" if is_kept => Plan::Delete,
        "DELETE" | "GET" if operation.answer.is_none() => Plan::DeleteSetting,
        _ => of_setting(document, operation, read),
    }
}

fn creation(document: &'static Document, operation: &'static Operation) -> Plan {
    let item = ["GET", "PATCH", "DELETE", "PUT"]
        .iter()
        .find_map(|method| item_of(document, method, operation.path));
    let read = item_of(document, "GET", operation.path).and_then(|get| get.answer);
    let (Some(item), Some(schema)) = (item, read.or(operation.answer)) else {
        return Plan::Example;
    };
    let id = id_property(document, operation.path, schema);
    let own = schema.property(id);
    let by_path = item
        .path
        .rsplit_once('{')
        .and_then(|(_, name)| item.path_parameter(document, name.trim_end_matches('}')));
    let has_pattern = |schema: &Schema| schema.text("pattern").is_some();
    let conflicts = operation.refuses_conflicts && schema.property("name").is_some();
    Plan::Create(NewEntity {
        id,
        id_schema: own.filter(has_pattern).or(by_path).or(own),
        schema,
        names: if conflicts {
            Names::Unique
        } else {
            Names::Free
        },
    })
}

/// Whether an operation below an entity answers with that entity.
fn acts(document: &'static Document, operation: &'static Operation) -> bool {
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
