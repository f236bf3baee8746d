//! Secrets of hooks and of rules: they are written, and never shown again. The
//! hooks and rules themselves have no handler; none of their code runs.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::documents::{missing, object, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/hooks/{id}/secrets", names),
    write(Method::POST, "/hooks/{id}/secrets", add),
    write(Method::PATCH, "/hooks/{id}/secrets", change),
    write(Method::DELETE, "/hooks/{id}/secrets", take_away),
    read("/rules-configs", keys),
    write(Method::POST, "/rules", create_rule),
];

/// In the place of the value of a secret.
const NOT_SHOWN: &str = "_VALUE_NOT_SHOWN_";

fn names(tenant: &Tenant, call: &Call) -> Outcome {
    let secrets = secrets(tenant, call)?;
    let hidden = secrets.keys().map(|name| (name.clone(), NOT_SHOWN.into()));
    Ok(Answer::ok(hidden.collect::<Entity>()))
}

fn add(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut secrets = secrets(tenant, call)?;
    let new = call.json();
    if let Some(name) = new.keys().find(|name| secrets.contains_key(*name)) {
        let message = format!("The hook has a secret with the name {name} already.");
        return Err(Problem::conflict(message));
    }
    secrets.extend(new);
    keep(tenant, call, secrets);
    Ok(Answer::new(StatusCode::CREATED, None))
}

fn change(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut secrets = secrets(tenant, call)?;
    secrets.extend(call.json());
    keep(tenant, call, secrets);
    Ok(Answer::new(StatusCode::CREATED, None))
}

fn take_away(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut secrets = secrets(tenant, call)?;
    let gone = call.body().and_then(Value::as_array);
    for name in gone.into_iter().flatten().filter_map(Value::as_str) {
        secrets.remove(name);
    }
    keep(tenant, call, secrets);
    Ok(Answer::no_content())
}

/// The values are the rules' own to read.
fn keys(tenant: &Tenant, _: &Call) -> Outcome {
    let rows = tenant.entities.iter("/rules-configs");
    let keys = rows.map(|row| json!({"key": text(row, "key")}));
    Ok(Answer::ok(keys.collect::<Vec<_>>()))
}

/// A rule runs behind those that are there, unless it says where.
fn create_rule(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut rule = call.json();
    let name = text(&rule, "name");
    if tenant.entities.with("/rules", "name", name).is_some() {
        return Err(Problem::conflict("A rule with this name already exists."));
    }
    let orders = tenant.entities.iter("/rules");
    let last = orders.filter_map(|rule| rule.get("order")?.as_u64()).max();
    let id = tenant.ids.prefixed("rul_");
    for (name, usual) in [
        ("order", json!(last.unwrap_or(0).saturating_add(1))),
        ("enabled", json!(true)),
        ("stage", json!("login_success")),
    ] {
        rule.entry(name).or_insert(usual);
    }
    rule.insert("id".to_owned(), id.clone().into());
    tenant.entities.insert("/rules", &id, rule.clone());
    Ok(Answer::created(rule))
}

/// The secrets of the hook that a call is about.
fn secrets(tenant: &Tenant, call: &Call) -> Result<Entity, Problem> {
    if tenant.entities.get("/hooks", call.param("id")).is_none() {
        return Err(missing("inexistent_hook", "The hook does not exist."));
    }
    let kept = tenant.entities.setting(&place(call));
    Ok(kept.cloned().map(object).unwrap_or_default())
}

fn keep(tenant: &mut Tenant, call: &Call, secrets: Entity) {
    tenant.entities.set(&place(call), secrets.into());
}

fn place(call: &Call) -> String {
    format!("/hooks/{}/secrets", call.param("id"))
}
