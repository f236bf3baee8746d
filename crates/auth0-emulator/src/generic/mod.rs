//! What an operation without a handler of its own does: as its path, method and
//! schemas suggest. A collection creates, lists, gets, changes and deletes;
//! settings are read and changed; lists of names are added to and taken from.
//! What fits none of these is answered by an example of the schema, and the
//! answer says so in a header.

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

/// Answers a call as its plan says.
pub(crate) fn answer(
    tenant: &mut Tenant,
    call: &Call,
    operation: &'static Operation,
    plan: &Plan,
) -> Outcome {
    let place = concrete(operation.path, call);
    match plan {
        Plan::List { key, item } => list::answer(tenant, call, operation, &place, *key, *item),
        Plan::Create { id, schema, .. } => create(tenant, call, operation, &place, id, *schema),
        Plan::Get => {
            let (collection, id) = split(&place);
            let entity = tenant.entities.get(collection, id).ok_or_else(missing)?;
            let Some(schema) = operation.answer else {
                return Ok(Answer::ok(entity.clone()));
            };
            let shown = complete(Value::Object(entity.clone()), schema);
            projected(call, operation, shown)
        }
        Plan::Update | Plan::Replace { .. } => {
            let (collection, id) = split(&place);
            let (mut body, now) = (call.json(), call.now);
            let entity = tenant
                .entities
                .get_mut(collection, id)
                .ok_or_else(missing)?;
            if let Plan::Replace { id } = plan {
                // What names the entity stays, whatever the new body says.
                let name = entity.get(*id).cloned();
                body.extend(name.map(|name| ((*id).to_owned(), name)));
                *entity = body;
            } else {
                merge(entity, body);
            }
            touch(entity, operation.answer, now.rfc3339());
            let shown = Value::Object(entity.clone());
            Ok(success(operation, Some(shown)))
        }
        Plan::Delete => {
            let (collection, id) = split(&place);
            tenant.entities.remove(collection, id).ok_or_else(missing)?;
            Ok(success(operation, None))
        }
        Plan::ReadSetting => {
            let current = tenant.entities.setting(&place).cloned();
            let Some(schema) = operation.answer else {
                return Ok(Answer::empty());
            };
            let shown = current.map_or_else(|| example(schema), |value| complete(value, schema));
            projected(call, operation, shown)
        }
        Plan::ChangeSetting { read } => {
            let body = call.body().cloned().unwrap_or_default();
            let mut setting = tenant.entities.setting(&place).cloned();
            let setting = match (setting.take(), body) {
                (Some(Value::Object(mut old)), Value::Object(new)) => {
                    merge(&mut old, new);
                    Value::Object(old)
                }
                (None, Value::Object(new)) => {
                    // The defaults that a reader was shown stay, where they are not changed.
                    let mut first = match example(*read) {
                        Value::Object(first) => first,
                        _ => Map::new(),
                    };
                    merge(&mut first, new);
                    Value::Object(first)
                }
                (_, new) => new,
            };
            tenant.entities.set(&place, setting.clone());
            Ok(success(operation, Some(setting)))
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
        Plan::Example => Ok(success(operation, None).from_schema()),
    }
}

fn create(
    tenant: &mut Tenant,
    call: &Call,
    operation: &Operation,
    place: &str,
    id_property: &str,
    schema: Schema,
) -> Outcome {
    let mut entity = call.json();
    let id = match entity.get(id_property).and_then(Value::as_str) {
        Some(given) => given.to_owned(),
        None => plan::new_id(place, schema.property(id_property), &mut tenant.ids),
    };
    if tenant.entities.get(place, &id).is_some() {
        return Err(Problem::conflict(
            "An entity with this identifier already exists.",
        ));
    }
    entity.insert(id_property.to_owned(), id.clone().into());
    let now = call.now.rfc3339();
    for name in ["created_at", "createdAt"] {
        if schema.property(name).is_some() {
            entity.insert(name.to_owned(), now.clone().into());
        }
    }
    touch(&mut entity, Some(schema), now);
    tenant.entities.insert(place, &id, entity.clone());
    Ok(success(operation, Some(Value::Object(entity))))
}

/// A success with as much of a value as the operation's schema shows.
fn success(operation: &Operation, value: Option<Value>) -> Answer {
    let body = operation.answer.map(|schema| match value {
        Some(value) => complete(value, schema),
        None => example(schema),
    });
    Answer::new(operation.success, body)
}

fn projected(call: &Call, operation: &Operation, shown: Value) -> Outcome {
    let shown = match shown {
        Value::Object(row) if operation.has_query("fields") => {
            Projection::from_query(&call.query)?.apply(&row)
        }
        other => other,
    };
    Ok(Answer::ok(shown))
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
