//! Which of the generic behaviours an operation has, decided once, from its own
//! path and schemas and from the operations beside it.

use super::shape::{acts, id_property, item_of, names, rows};
use crate::spec::{Document, Operation, Schema};

/// What an operation without a handler does.
#[derive(Debug, Clone)]
pub(crate) enum Plan {
    Read(Reading),
    Write(Change),
}

/// What changes nothing.
#[derive(Debug, Clone)]
pub(crate) enum Reading {
    /// Lists a collection; `key` is the property of a page that holds the rows.
    List {
        key: Option<&'static str>,
        item: Option<Schema>,
    },
    Get,
    Setting(Beginning),
    /// Answers with an example of the schema.
    Example,
}

/// What is kept afterwards.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Creates an entity with a new id.
    Create(NewEntity),
    Update,
    Replace {
        id: &'static str,
    },
    /// Replaces an entity that nothing else creates, or makes it.
    Put {
        id: &'static str,
        body: Option<Schema>,
    },
    Delete,
    /// Changes the entity that the path stands below, as in `/things/{id}/status`.
    Act,
    /// Makes settings that were not there before.
    CreateSetting {
        body: Option<Schema>,
    },
    MergeSetting {
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
    /// What a request says of a new one.
    pub(super) body: Option<Schema>,
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

/// The plan of what fits no other.
const EXAMPLE: Plan = Plan::Read(Reading::Example);

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
        "GET" => Plan::Read(Reading::List { key, item }),
        "POST" => match names() {
            Some(property) => Plan::Write(Change::Add { property }),
            None => creation(document, operation),
        },
        "DELETE" => names().map_or(EXAMPLE, |property| {
            Plan::Write(Change::TakeAway { property })
        }),
        _ => EXAMPLE,
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
        ("GET", Some(_)) => Plan::Read(Reading::Setting(beginning)),
        ("POST", Some(_)) if beginning == Beginning::Missing => {
            Plan::Write(Change::CreateSetting {
                body: operation.body_schema(document),
            })
        }
        ("POST" | "PATCH", Some(read)) => Plan::Write(Change::MergeSetting {
            read: Some(read),
            beginning,
        }),
        ("PUT", _) => Plan::Write(Change::ReplaceSetting),
        ("PATCH", None) => Plan::Write(Change::MergeSetting {
            read: None,
            beginning,
        }),
        ("DELETE", Some(_)) => Plan::Write(Change::DeleteSetting),
        ("POST", None) if acts(document, operation) => Plan::Write(Change::Act),
        _ => EXAMPLE,
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
                Plan::Write(Change::Create(_) | Change::Add { .. })
            )
        });
    let listed = document
        .operation("GET", collection)
        .and_then(|get| get.answer)
        .and_then(rows);
    let is_kept = is_created || listed.is_some();
    let read = beside("GET").and_then(|get| get.answer);
    let id = |schema: Schema| id_property(document, collection, schema);
    match operation.method.as_str() {
        "GET" if is_kept => Plan::Read(Reading::Get),
        "PATCH" if is_kept => Plan::Write(Change::Update),
        "PUT" if is_created => match read.or(operation.answer) {
            Some(schema) => Plan::Write(Change::Replace { id: id(schema) }),
            None => Plan::Write(Change::Update),
        },
        "PUT" if listed.is_some() => {
            let item = listed.and_then(|(_, item)| item);
            item.or(operation.answer).map_or(EXAMPLE, |schema| {
                let body = operation.body_schema(document);
                let id = id(schema);
                Plan::Write(Change::Put { id, body })
            })
        }
        "DELETE" if is_kept => Plan::Write(Change::Delete),
        "DELETE" | "GET" if operation.answer.is_none() => Plan::Write(Change::DeleteSetting),
        _ => of_setting(document, operation, read),
    }
}

fn creation(document: &'static Document, operation: &'static Operation) -> Plan {
    let item = ["GET", "PATCH", "DELETE", "PUT"]
        .iter()
        .find_map(|method| item_of(document, method, operation.path));
    let read = item_of(document, "GET", operation.path).and_then(|get| get.answer);
    let (Some(item), Some(schema)) = (item, read.or(operation.answer)) else {
        return EXAMPLE;
    };
    let id = id_property(document, operation.path, schema);
    let own = schema.property(id);
    let by_path = item
        .path
        .rsplit_once('{')
        .and_then(|(_, name)| item.path_parameter(document, name.trim_end_matches('}')));
    let has_pattern = |schema: &Schema| schema.text("pattern").is_some();
    let conflicts = operation.refuses_conflicts && schema.property("name").is_some();
    Plan::Write(Change::Create(NewEntity {
        id,
        id_schema: own.filter(has_pattern).or(by_path).or(own),
        schema,
        body: operation.body_schema(document),
        names: if conflicts {
            Names::Unique
        } else {
            Names::Free
        },
    }))
}
