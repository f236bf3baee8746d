//! Actions: a version is made when one is deployed. No code of an action runs.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::action_bindings::{is_bound, unbind};
use super::documents::{missing, object, only, text};
use super::{Entry, post_read, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::generic::merge;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/actions/actions", list),
    write(Method::POST, "/actions/actions", create),
    read("/actions/actions/{id}", get),
    write(Method::PATCH, "/actions/actions/{id}", update),
    write(Method::DELETE, "/actions/actions/{id}", delete),
    write(Method::POST, "/actions/actions/{id}/deploy", deploy),
    post_read("/actions/actions/{id}/test", test),
    read("/actions/actions/{actionId}/versions", versions),
    read("/actions/actions/{actionId}/versions/{id}", version),
    write(
        Method::POST,
        "/actions/actions/{actionId}/versions/{id}/deploy",
        deploy_again,
    ),
];

/// The collection of actions.
pub(super) const ACTIONS: &str = "/actions/actions";
/// What a version repeats of its action.
const REPEATED: [&str; 6] = [
    "code",
    "dependencies",
    "modules",
    "runtime",
    "secrets",
    "supported_triggers",
];

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let asked = |name: &str| call.query.first(name).filter(|text| !text.is_empty());
    let trigger = asked("triggerId");
    let has_trigger = |row: &Entity, id: &str| {
        let triggers = row.get("supported_triggers").and_then(Value::as_array);
        let mut triggers = triggers.into_iter().flatten();
        triggers.any(|trigger| trigger.get("id").and_then(Value::as_str) == Some(id))
    };
    let rows = tenant.entities.iter(ACTIONS).filter(|row| {
        trigger.is_none_or(|trigger| has_trigger(row, trigger))
            && asked("actionName").is_none_or(|name| text(row, "name") == name)
    });
    let rows: Vec<&Entity> = rows.collect();
    numbered(call, "actions", 50, &rows)
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut action = call.json();
    let id = tenant.ids.uuid();
    let now = call.now.rfc3339();
    for (name, value) in [
        ("code", json!("module.exports = () => {}")),
        ("dependencies", json!([])),
        ("runtime", json!("node22")),
    ] {
        action.entry(name).or_insert(value);
    }
    for (name, value) in [
        ("id", json!(id)),
        ("created_at", json!(now)),
        ("updated_at", json!(now)),
        ("built_at", json!(now)),
        ("status", json!("built")),
        ("all_changes_deployed", json!(false)),
    ] {
        action.insert(name.to_owned(), value);
    }
    hide_secrets(&mut action, call);
    let deploys = action.get("deploy") == Some(&Value::Bool(true));
    tenant.entities.insert(ACTIONS, &id, action);
    if deploys {
        make_version(tenant, call, &id)?;
    }
    Ok(Answer::created(existing(tenant, &id)?.clone()))
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(existing(tenant, call.param("id"))?.clone()))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let action = tenant.entities.get_mut(ACTIONS, call.param("id"));
    let action = action.ok_or_else(no_action)?;
    merge(action, call.json());
    hide_secrets(action, call);
    action.insert("updated_at".to_owned(), call.now.rfc3339().into());
    action.insert("all_changes_deployed".to_owned(), false.into());
    Ok(Answer::ok(action.clone()))
}

/// An action that a trigger runs goes only by force, and its bindings with it.
fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    existing(tenant, id)?;
    if is_bound(tenant, id) && !call.query.flag("force")?.unwrap_or(false) {
        return Err(Problem::new(
            StatusCode::BAD_REQUEST,
            "action_bound",
            "A trigger runs this action: take its binding away first, or send force=true.",
        ));
    }
    unbind(tenant, id);
    tenant.entities.remove(ACTIONS, id);
    Ok(Answer::no_content())
}

fn deploy(tenant: &mut Tenant, call: &Call) -> Outcome {
    let version = make_version(tenant, call, call.param("id"))?;
    Ok(Answer::accepted(version))
}

/// No code runs, so the payload comes back as it went in.
fn test(tenant: &Tenant, call: &Call) -> Outcome {
    existing(tenant, call.param("id"))?;
    let payload = call.json().remove("payload");
    Ok(Answer::ok(json!({"payload": payload})))
}

fn versions(tenant: &Tenant, call: &Call) -> Outcome {
    let id = call.param("actionId");
    existing(tenant, id)?;
    let rows: Vec<&Entity> = tenant.entities.iter(&below(id)).collect();
    let rows: Vec<&Entity> = rows.into_iter().rev().collect();
    numbered(call, "versions", 50, &rows)
}

fn version(tenant: &Tenant, call: &Call) -> Outcome {
    let place = below(call.param("actionId"));
    let version = tenant.entities.get(&place, call.param("id"));
    Ok(Answer::ok(version.ok_or_else(no_version)?.clone()))
}

/// An older version is deployed by making a new one of the same content.
fn deploy_again(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("actionId");
    let version = tenant.entities.get(&below(id), call.param("id"));
    let content = only(version.ok_or_else(no_version)?, &REPEATED);
    let action = tenant.entities.get_mut(ACTIONS, id);
    action.ok_or_else(no_action)?.extend(content);
    Ok(Answer::accepted(make_version(tenant, call, id)?))
}

fn make_version(tenant: &mut Tenant, call: &Call, id: &str) -> Result<Entity, Problem> {
    let action = existing(tenant, id)?.clone();
    let number = tenant
        .entities
        .rows(&below(id))
        .map_or(0, |rows| rows.len())
        + 1;
    let now = call.now.rfc3339();
    let about = [
        "id",
        "name",
        "supported_triggers",
        "created_at",
        "updated_at",
    ];
    let mut version = only(&action, &REPEATED);
    version.extend(object(json!({
        "id": tenant.ids.uuid(), "action_id": id, "number": number, "deployed": true,
        "status": "built", "errors": [], "created_at": now, "updated_at": now, "built_at": now,
        "action": only(&action, &about),
    })));
    for older in tenant.entities.iter_mut(&below(id)) {
        older.insert("deployed".to_owned(), false.into());
    }
    let version_id = text(&version, "id").to_owned();
    tenant
        .entities
        .insert(&below(id), &version_id, version.clone());
    if let Some(action) = tenant.entities.get_mut(ACTIONS, id) {
        action.insert("all_changes_deployed".to_owned(), true.into());
        action.insert("deployed_version".to_owned(), version.clone().into());
    }
    Ok(version)
}

/// The values of secrets are never shown again.
fn hide_secrets(action: &mut Entity, call: &Call) {
    let Some(Value::Array(secrets)) = action.get_mut("secrets") else {
        return;
    };
    for secret in secrets.iter_mut().filter_map(Value::as_object_mut) {
        secret.remove("value");
        secret.insert("updated_at".to_owned(), call.now.rfc3339().into());
    }
}

/// Actions have pages of a form of their own, which say their number.
pub(super) fn numbered(
    call: &Call,
    key: &'static str,
    usual_size: u64,
    rows: &[&Entity],
) -> Outcome {
    // Numbers that no page can have are refused as everywhere.
    Page::offset(&call.query, Rules::list(key))?;
    let number = call.query.number("page")?.unwrap_or(0);
    let size = call.query.number("per_page")?.unwrap_or(usual_size);
    let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let start = count(number.saturating_mul(size));
    let shown = rows.iter().skip(start).take(count(size));
    let shown: Vec<Value> = shown.map(|row| Value::Object((*row).clone())).collect();
    let mut answer = object(json!({"page": number, "per_page": size, "total": rows.len()}));
    answer.insert(key.to_owned(), shown.into());
    Ok(Answer::ok(answer))
}

fn existing<'a>(tenant: &'a Tenant, id: &str) -> Result<&'a Entity, Problem> {
    tenant.entities.get(ACTIONS, id).ok_or_else(no_action)
}

fn below(id: &str) -> String {
    format!("{ACTIONS}/{id}/versions")
}

fn no_action() -> Problem {
    missing("inexistent_action", "The action does not exist.")
}

fn no_version() -> Problem {
    missing("inexistent_version", "The version does not exist.")
}
