//! What is kept: entities that are created, changed and deleted, settings, and
//! lists of names.

use serde_json::{Map, Value};

use super::facts::Facts;
use super::plan::{Beginning, Change, Names, NewEntity};
use super::{concrete, identifier, missing, split, success, usual};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::spec::{Operation, Schema, with_defaults};
use crate::tenant::{Entity, Tenant};

/// What Auth0 sets on a new entity although no schema says so: the collection, the
/// property and its value.
const BEGINNINGS: [(&str, &str, &str); 1] = [("/log-streams", "status", "active")];

/// The names that the document gives to the moment of a creation.
const CREATED: [&str; 2] = ["created_at", "createdAt"];
/// The same of the last change.
const UPDATED: [&str; 3] = ["updated_at", "updatedAt", "updated_on"];

/// Answers a call as its plan says.
pub(crate) fn write(
    tenant: &mut Tenant,
    call: &Call,
    operation: &'static Operation,
    plan: &Change,
) -> Outcome {
    let place = concrete(operation.path, call);
    let one = split(&place);
    let facts = Facts::of(tenant, call, operation);
    let answered = match plan {
        Change::Create(new) => create(tenant, call, operation, &place, new),
        Change::Update => change(tenant, call, operation, one),
        Change::Replace { id } => replace(tenant, call, operation, one, id),
        Change::Put { id, body } => Ok(put(tenant, call, operation, one, (id, *body))),
        Change::Act => change(tenant, call, operation, split(one.0)),
        Change::Delete => {
            let gone = tenant.entities.remove(one.0, one.1);
            gone.ok_or_else(missing)?;
            Ok(success(operation, None))
        }
        Change::CreateSetting { body } => create_setting(tenant, call, operation, &place, *body),
        Change::MergeSetting { read, beginning } => {
            change_setting(tenant, call, operation, &place, *read, *beginning)
        }
        Change::ReplaceSetting => {
            let body = call.body().cloned().unwrap_or_default();
            tenant.entities.set(&place, body.clone());
            Ok(success(operation, Some(body)))
        }
        Change::DeleteSetting => {
            tenant.entities.unset(&place);
            Ok(success(operation, None))
        }
        Change::Add { property } => {
            for name in call.texts(property) {
                let entity = Map::from_iter([("id".to_owned(), Value::from(name.clone()))]);
                tenant.entities.insert(&place, &name, entity);
            }
            Ok(success(operation, call.body().cloned()))
        }
        Change::TakeAway { property } => {
            for name in call.texts(property) {
                tenant.entities.remove(&place, &name);
            }
            Ok(success(operation, None))
        }
    };
    answered.map(|answer| facts.finished(answer, operation).generic())
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
    // What the request leaves out is as it says itself, and then as it is shown.
    for schema in new.body.into_iter().chain([new.schema]) {
        entity = filled(entity, schema);
    }
    for (_, name, value) in BEGINNINGS.iter().filter(|(of, ..)| *of == place) {
        entity.entry(*name).or_insert_with(|| (*value).into());
    }
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
    date(&mut entity, Some(new.schema), &CREATED, call);
    date(&mut entity, Some(new.schema), &UPDATED, call);
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
    date(entity, operation.answer, &UPDATED, call);
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
    date(entity, operation.answer, &UPDATED, call);
    let whole = Value::Object(entity.clone());
    Ok(success(operation, Some(whole)))
}

/// Of one that is there stays what no body can say, and its place in the list.
fn put(
    tenant: &mut Tenant,
    call: &Call,
    operation: &Operation,
    (collection, id): (&str, &str),
    (id_property, body): (&str, Option<Schema>),
) -> Answer {
    let known = tenant.entities.get(collection, id).cloned();
    let mut entity = known.unwrap_or_default();
    entity.retain(|name, _| body.is_some_and(|body| body.property(name).is_none()));
    entity.extend(call.json());
    let name = id.replace("%2F", "/");
    entity.insert(id_property.to_owned(), name.into());
    let shown = success(operation, Some(Value::Object(entity.clone())));
    match tenant.entities.get_mut(collection, id) {
        Some(kept) => *kept = entity,
        None => tenant.entities.insert(collection, id, entity),
    }
    shown
}

fn create_setting(
    tenant: &mut Tenant,
    call: &Call,
    operation: &Operation,
    place: &str,
    body: Option<Schema>,
) -> Outcome {
    if tenant.entities.setting(place).is_some() {
        return Err(Problem::conflict("It is there already."));
    }
    let settings = call.json();
    let mut settings = body.into_iter().fold(settings, filled);
    date(&mut settings, operation.answer, &CREATED, call);
    date(&mut settings, operation.answer, &UPDATED, call);
    let body = Value::Object(settings);
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
        None => read.map_or_else(|| Value::Object(Map::new()), usual),
    };
    let changed = match (current, body) {
        (Value::Object(mut old), Value::Object(new)) => {
            merge(&mut old, new);
            date(&mut old, operation.answer, &UPDATED, call);
            Value::Object(old)
        }
        (_, new) => new,
    };
    tenant.entities.set(place, changed.clone());
    Ok(success(operation, Some(changed)))
}

/// An entity with the defaults of a schema.
fn filled(entity: Entity, schema: Schema) -> Entity {
    match with_defaults(Value::Object(entity), schema) {
        Value::Object(entity) => entity,
        _ => Entity::new(),
    }
}

/// Sets the dates that a schema has to the moment of a call.
fn date(entity: &mut Entity, schema: Option<Schema>, names: &[&str], call: &Call) {
    let has = |name: &&&str| schema.is_some_and(|schema| schema.property(name).is_some());
    for name in names.iter().filter(has) {
        entity.insert((*name).to_owned(), call.now.rfc3339().into());
    }
}
