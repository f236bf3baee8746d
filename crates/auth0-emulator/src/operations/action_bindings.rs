//! Which actions a trigger runs, in their order. Bindings are replaced as a whole,
//! and an action is read when a binding is shown. No code of an action runs.

use http::Method;
use serde_json::{Value, json};

use super::actions::{ACTIONS, numbered};
use super::documents::{object, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/actions/triggers/{triggerId}/bindings", list),
    write(
        Method::PATCH,
        "/actions/triggers/{triggerId}/bindings",
        replace,
    ),
];

/// The bindings of all triggers; each names its own.
const BINDINGS: &str = "/actions/bindings";

/// Whether any trigger runs an action.
pub(super) fn is_bound(tenant: &Tenant, action: &str) -> bool {
    tenant
        .entities
        .with(BINDINGS, "action_id", action)
        .is_some()
}

/// No trigger runs the action any more.
pub(super) fn unbind(tenant: &mut Tenant, action: &str) {
    remove(tenant, |binding| text(binding, "action_id") == action);
}

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let rows = shown(tenant, call.param("triggerId"));
    let rows: Vec<&Entity> = rows.iter().collect();
    numbered(call, "bindings", 20, &rows)
}

/// What is wrong with one binding leaves all as they were.
fn replace(tenant: &mut Tenant, call: &Call) -> Outcome {
    let trigger = call.param("triggerId");
    let body = call.json();
    let asked = body.get("bindings").and_then(Value::as_array);
    let mut bindings = Vec::new();
    for asked in asked.into_iter().flatten().filter_map(Value::as_object) {
        bindings.push(binding(tenant, call, trigger, asked)?);
    }
    if asked.is_some() {
        remove(tenant, |binding| text(binding, "trigger_id") == trigger);
        for binding in bindings {
            let id = text(&binding, "id").to_owned();
            tenant.entities.insert(BINDINGS, &id, binding);
        }
    }
    Ok(Answer::ok(json!({"bindings": shown(tenant, trigger)})))
}

/// A binding as it is kept; one that is named by its own id stays the one it is.
fn binding(
    tenant: &mut Tenant,
    call: &Call,
    trigger: &str,
    asked: &Entity,
) -> Result<Entity, Problem> {
    let reference = asked.get("ref").and_then(Value::as_object);
    let of_reference = |name: &str| reference.map_or("", |reference| text(reference, name));
    let value = of_reference("value");
    let entities = &tenant.entities;
    let known = match of_reference("type") {
        "binding_id" => entities.get(BINDINGS, value).cloned(),
        _ => None,
    };
    let action = match (of_reference("type"), &known) {
        ("binding_id", known) => {
            let action = known.as_ref().map(|known| text(known, "action_id"));
            action.and_then(|id| entities.get(ACTIONS, id))
        }
        ("action_id", _) => entities.get(ACTIONS, value),
        _ => entities.with(ACTIONS, "name", value),
    };
    let Some(action) = action else {
        let reason = format!("there is no action or binding {value:?}");
        return Err(Problem::invalid_property("bindings.ref", reason));
    };
    let triggers = action.get("supported_triggers").and_then(Value::as_array);
    let runs_here = |supported: &Value| supported["id"] == trigger;
    if !triggers.into_iter().flatten().any(runs_here) {
        let reason = format!("the action {value:?} does not support the trigger {trigger}");
        return Err(Problem::invalid_property("bindings.ref", reason));
    }
    let (action_id, name) = (
        text(action, "id").to_owned(),
        text(action, "name").to_owned(),
    );
    let now = call.now.rfc3339();
    let mut binding = match known.filter(|known| text(known, "trigger_id") == trigger) {
        Some(known) => known,
        None => object(json!({
            "id": tenant.ids.uuid(), "trigger_id": trigger, "action_id": action_id,
            "display_name": name, "created_at": now,
        })),
    };
    if let Some(name) = asked.get("display_name") {
        binding.insert("display_name".to_owned(), name.clone());
    }
    binding.insert("updated_at".to_owned(), now.into());
    Ok(binding)
}

/// The bindings of a trigger with their actions as they are now.
fn shown(tenant: &Tenant, trigger: &str) -> Vec<Entity> {
    let bindings = tenant.entities.iter(BINDINGS);
    let bindings = bindings.filter(|binding| text(binding, "trigger_id") == trigger);
    let shown = bindings.map(|binding| {
        let mut shown = binding.clone();
        let action = tenant.entities.get(ACTIONS, text(binding, "action_id"));
        shown.remove("action_id");
        shown.extend(action.map(|action| ("action".to_owned(), action.clone().into())));
        shown
    });
    shown.collect()
}

fn remove(tenant: &mut Tenant, goes: impl Fn(&Entity) -> bool) {
    let bindings = tenant.entities.iter(BINDINGS).filter(|row| goes(row));
    let ids: Vec<String> = bindings.map(|row| text(row, "id").to_owned()).collect();
    for id in ids {
        tenant.entities.remove(BINDINGS, &id);
    }
}
