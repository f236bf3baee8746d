//! What changes nothing: entities, settings and examples as the schema shows them.

use serde_json::Value;

use super::facts::Facts;
use super::plan::{Beginning, Reading};
use super::{concrete, list, missing, split, success, usual};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::projection::Projection;
use crate::spec::{Filled, Operation};
use crate::tenant::Tenant;

/// Answers a call as its plan says.
pub(crate) fn read(
    tenant: &Tenant,
    call: &Call,
    operation: &'static Operation,
    plan: &Reading,
) -> Outcome {
    let place = concrete(operation.path, call);
    let facts = Facts::of(tenant, call, operation);
    let answered = match plan {
        Reading::List { key, item } => {
            list::answer(tenant, call, operation, &place, (*key, *item), &facts)
        }
        Reading::Get => {
            let (collection, id) = split(&place);
            let entity = tenant.entities.get(collection, id).ok_or_else(missing)?;
            shown(call, operation, entity.clone().into(), &facts)
        }
        Reading::Setting(beginning) => {
            setting(tenant, call, operation, &place, (*beginning, &facts))
        }
        Reading::Example => Ok(facts
            .finished(success(operation, None), operation)
            .of_schema()),
    };
    answered.map(Answer::generic)
}

fn setting(
    tenant: &Tenant,
    call: &Call,
    operation: &Operation,
    place: &str,
    (beginning, facts): (Beginning, &Facts),
) -> Outcome {
    match (tenant.entities.setting(place), operation.answer) {
        (None, _) if beginning == Beginning::Missing => Err(missing()),
        (Some(current), _) => shown(call, operation, current.clone(), facts),
        (None, Some(schema)) => shown(call, operation, usual(schema), facts),
        (None, None) => Ok(Answer::empty()),
    }
}

/// A value as the schema shows it, with the fields that the request asks for.
fn shown(call: &Call, operation: &Operation, value: Value, facts: &Facts) -> Outcome {
    let mut filled = Filled::default();
    let whole = match operation.answer {
        Some(schema) => facts.whole(value, schema, &mut filled),
        None => value,
    };
    let shown = match whole {
        Value::Object(row) if operation.has_query("fields") => {
            let projection = Projection::from_query(&call.query)?;
            filled.retain(|name| projection.shows(name));
            projection.apply(&row)
        }
        other => other,
    };
    Ok(Answer::ok(shown).filling(filled))
}
