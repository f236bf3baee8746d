//! What an operation without a handler of its own does: as its path, method and
//! schemas suggest. A collection creates, lists, gets, changes and deletes;
//! settings are read and changed; lists of names are added to and taken from.
//! What fits none of these is answered by an example of the schema, and the
//! answer says so in a header.
//!
//! An answer shows of an entity what the schema of the answer has: a secret
//! that was sent and that no answer declares is kept, and not shown again.

mod identifier;
mod list;
mod plan;

pub(crate) use plan::Plan;

use serde_json::{Map, Value};

use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::projection::Projection;
use crate::spec::{Operation, Schema, complete, example};
use crate::tenant::{Entity, Tenant};
use plan::{Beginning, Names, NewEntity};

/// Answers a call as its plan says.
pub(crate) fn answer(
    tenant: &mut Tenant,
    call: &Call,
    operation: &'static Operation,
    plan: &Plan,
) -> Outcome {
    let place = concrete(operation.path, call);
    let one = split(&place);
    let answered = match plan {
        Plan::List { key, item } => list::answer(tenant, call, operation, &place, *key, *item),
        Plan::Create(new) => create(tenant, call, operation, &place, new),
        Plan::Get => {
            let entity = tenant.entities.get(one.0, one.1).ok_or_else(missing)?;
            shown(call, operation, entity.clone().into())
        }
        Plan::Update => change(tenant, call, operation, one),
        Plan::Replace { id } => replace(tenant, call, operation, one, id),
        Plan::Put { id } => Ok(put(tenant, call, operation, one, id)),
        Plan::Act => change(tenant, call, operation, split(one.0)),
        Plan::Delete => {
            let gone = tenant.entities.remove(one.0, one.1);
            gone.ok_or_else(missing)?;
            Ok(success(operation, None))
        }
        Plan::ReadSetting(beginning) => read_setting(tenant, call, operation, &place, *beginning),
        Plan::CreateSetting => create_setting(tenant, call, operation, &place),
        Plan::ChangeSetting { read, beginning } => {
            change_setting(tenant, call, operation, &place, *read, *beginning)
        }
        Plan::ReplaceSetting => {
            let body = call.body().cloned().unwrap_or_default();
            tenant.entities.set(&place, body.clone());
            Ok(success(operation, Some(body)))
        }
        Plan::DeleteSetting => {
            tenant.entities.unset(&place);
            Ok(success(operation, None))
        }
        Plan::Add { property } => {
            for name in call.texts(property) {
                let entity = Map::from_iter([("id".to_owned(), Value::from(name.clone()))]);
                tenant.entities.insert(&place, &name, entity);
            }
            Ok(success(operation, call.body().cloned()))
        }
        Plan::TakeAway { property } => {
            for name in call.texts(property) {
                tenant.entities.remove(&place, &name);
            }
            Ok(success(operation, None))
        }
        Plan::Example => Ok(success(operation, None).of_schema()),
    };
    answered.map(Answer::generic)
}

/// Everything that an entity stands below must be there; `parents` are the
/// templates of the paths above it.
pub(crate) fn check_parents(
    tenant: &Tenant,
    call: &Call,
    parents: &[&'static str],
) -> Result<(), Problem> {
    for parent in parents {
        let path = concrete(parent, call);
        let (collection, id) = split(&path);
        if !tenant.has(collection, id) {
            return Err(missing());
        }
    }
    Ok(())
}

/// New values come, null takes away, the rest stays.
pub(crate) fn merge(entity: &mut Entity, changes: Map<String, Value>) {
    for (name, value) in changes {
        if value.is_null() {
            entity.remove(&name);
        } else {
            entity.insert(name, value);
        }
    }
}

fn create(
    tenant: &mut Tenant,
    call: &Call,
    operation: &Operation,
    place: &str,
    new: &NewEntity,
) -> Outcome {
    let mut entity = call.json();
    let id = match entity.get(new.id).and_then(Value::as_str) {
        Some(given) => given.to_owned(),
        None => identifier::new_id(place, new.id_schema, &mut tenant.ids),
    };
    let name = entity.get("name").and_then(Value::as_str);
    let is_named = |name: &str| tenant.entities.with(place, "name", name).is_some();
    if new.names == Names::Unique && name.is_some_and(is_named) {
        return Err(Problem::conflict(
            "An entity with this name already exists.",
        ));
    }
    if tenant.entities.get(place, &id).is_some() {
        return Err(Problem::conflict(
            "An entity with this identifier already exists.",
        ));
    }
    entity.insert(new.id.to_owned(), id.clone().into());
    let now = call.now.rfc3339();
    for name in ["created_at", "createdAt"] {
        if new.schema.property(name).is_some() {
            entity.insert(name.to_owned(), now.clone().into());
        }
    }
    touch(&mut entity, Some(new.schema), now);
    tenant.entities.insert(place, &id, entity.clone());
    Ok(success(operation, Some(Value::Object(entity))))
}

fn change(
    tenant: &mut Tenant,
    call: &Call,
    operation: &Operation,
    (collection, id): (&str, &str),
) -> Outcome {
    let entity = tenant.entities.get_mut(collection, id);
    let entity = entity.ok_or_else(missing)?;
    merge(entity, call.json());
    touch(entity, operation.answer, call.now.rfc3339());
    let whole = Value::Object(entity.clone());
    Ok(success(operation, Some(whole)))
}

/// What names an entity stays, whatever the new body says.
fn replace(
    tenant: &mut Tenant,
    call: &Call,
    operation: &Operation,
    (collection, id): (&str, &str),
    id_property: &str,
) -> Outcome {
    let entity = tenant.entities.get_mut(collection, id);
    let entity = entity.ok_or_else(missing)?;
    let mut body = call.json();
    for name in [id_property, "created_at"] {
        let kept = entity.get(name).cloned();
        body.extend(kept.map(|kept| (name.to_owned(), kept)));
    }
    *entity = body;
    touch(entity, operation.answer, call.now.rfc3339());
    let whole = Value::Object(entity.clone());
    Ok(success(operation, Some(whole)))
}

fn put(
    tenant: &mut Tenant,
    call: &Call,
    operation: &Operation,
    (collection, id): (&str, &str),
    id_property: &str,
) -> Answer {
    let mut entity = call.json();
    let name = id.replace("%2F", "/");
    entity.insert(id_property.to_owned(), name.into());
    tenant.entities.insert(collection, id, entity.clone());
    success(operation, Some(Value::Object(entity)))
}

fn read_setting(
    tenant: &Tenant,
    call: &Call,
    operation: &Operation,
    place: &str,
    beginning: Beginning,
) -> Outcome {
    match (tenant.entities.setting(place), operation.answer) {
        (None, _) if beginning == Beginning::Missing => Err(missing()),
        (Some(current), _) => shown(call, operation, current.clone()),
        (None, Some(schema)) => shown(call, operation, example(schema)),
        (None, None) => Ok(Answer::empty()),
    }
}

fn create_setting(tenant: &mut Tenant, call: &Call, operation: &Operation, place: &str) -> Outcome {
    if tenant.entities.setting(place).is_some() {
        return Err(Problem::conflict("It is there already."));
    }
    let body = Value::Object(call.json());
    tenant.entities.set(place, body.clone());
    Ok(success(operation, Some(body)))
}

fn change_setting(
    tenant: &mut Tenant,
    call: &Call,
    operation: &Operation,
    place: &str,
    read: Option<Schema>,
    beginning: Beginning,
) -> Outcome {
    let body = call.body().cloned().unwrap_or_default();
    let current = match tenant.entities.setting(place) {
        Some(current) => current.clone(),
        None if beginning == Beginning::Missing => return Err(missing()),
        // The defaults that a reader was shown stay, where they are not changed.
        None => read.map_or_else(|| Value::Object(Map::new()), example),
    };
    let changed = match (current, body) {
        (Value::Object(mut old), Value::Object(new)) => {
            merge(&mut old, new);
            Value::Object(old)
        }
        (_, new) => new,
    };
    tenant.entities.set(place, changed.clone());
    Ok(success(operation, Some(changed)))
}

/// A success with as much of a value as the operation's schema shows.
fn success(operation: &Operation, value: Option<Value>) -> Answer {
    let body = operation.answer.map(|schema| match value {
        Some(value) => complete(value, schema),
        None => example(schema),
    });
    Answer::new(operation.success, body)
}

/// A value as the schema shows it, with the fields that the request asks for.
fn shown(call: &Call, operation: &Operation, value: Value) -> Outcome {
    let whole = match operation.answer {
        Some(schema) => complete(value, schema),
        None => value,
    };
    let shown = match whole {
        Value::Object(row) if operation.has_query("fields") => {
            Projection::from_query(&call.query)?.apply(&row)
        }
        other => other,
    };
    Ok(Answer::ok(shown))
}

fn touch(entity: &mut Entity, schema: Option<Schema>, now: String) {
    for name in ["updated_at", "updatedAt"] {
        if schema.is_some_and(|schema| schema.property(name).is_some()) {
            entity.insert(name.to_owned(), now.clone().into());
        }
    }
}

/// The path of this call's entity: the template with its parameters in it. A
/// slash in an identifier does not make another level.
fn concrete(template: &str, call: &Call) -> String {
    let mut path = String::new();
    for segment in template.split('/').skip(1) {
        path.push('/');
        match segment
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'))
        {
            Some(name) => path.push_str(&call.param(name).replace('/', "%2F")),
            None => path.push_str(segment),
        }
    }
    path
}

fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or((path, ""))
}

fn missing() -> Problem {
    Problem::new(
        http::StatusCode::NOT_FOUND,
        "inexistent_entity",
        "The entity does not exist.",
    )
}
