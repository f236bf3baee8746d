//! The groups of a directory that a connection synchronises, and its
//! synchronisations. No directory is asked, so that one is over at once: the
//! groups that were chosen are the tenant's then. Who is in them is said from
//! outside.

use http::Method;
use serde_json::{Value, json};

use super::documents::{no_connection, text};
use super::{Entry, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::tenant::{DirectoryGroup, Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, GROUPS, add),
    write(Method::PUT, GROUPS, replace),
    write(Method::DELETE, GROUPS, remove),
    write(
        Method::POST,
        "/connections/{id}/directory-provisioning/synchronizations",
        synchronize,
    ),
];

const GROUPS: &str = "/connections/{id}/directory-provisioning/synchronized-groups";

fn add(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    for group in groups(call) {
        let id = text(&group, "id").to_owned();
        tenant.entities.insert(&place, &id, group);
    }
    Ok(Answer::no_content())
}

fn replace(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    tenant.entities.clear(&place);
    add(tenant, call)
}

fn remove(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    for group in groups(call) {
        tenant.entities.remove(&place, text(&group, "id"));
    }
    Ok(Answer::no_content())
}

/// Without a directory to ask, its groups are those that were chosen.
fn synchronize(tenant: &mut Tenant, call: &Call) -> Outcome {
    place(tenant, call)?;
    let id = call.param("id");
    let setting = format!("/connections/{id}/directory-provisioning");
    let is_off = |setting: &Value| setting["synchronize_groups"] == "off";
    if !tenant.entities.setting(&setting).is_some_and(is_off) {
        let chosen = tenant.entities.iter(&GROUPS.replace("{id}", id));
        let chosen: Vec<DirectoryGroup> = chosen.map(in_directory).collect();
        tenant.synchronize_groups(id, &chosen, call.now);
    }
    if let Some(Value::Object(setting)) = tenant.entities.setting_mut(&setting) {
        let now = call.now.rfc3339();
        setting.insert("last_synchronization_at".to_owned(), now.into());
        setting.insert("last_synchronization_status".to_owned(), "success".into());
    }
    let synchronization = tenant.ids.prefixed("sync_");
    Ok(Answer::created(json!({
        "connection_id": id, "synchronization_id": synchronization, "status": "success",
    })))
}

fn place(tenant: &Tenant, call: &Call) -> Result<String, Problem> {
    let id = call.param("id");
    tenant.connections.by_id(id).ok_or_else(no_connection)?;
    Ok(GROUPS.replace("{id}", id))
}

/// A group that nobody named goes by its address, or else by its id.
fn in_directory(chosen: &Entity) -> DirectoryGroup {
    let id = text(chosen, "id");
    let names = [text(chosen, "name"), text(chosen, "email"), id];
    let name = names.into_iter().find(|name| !name.is_empty());
    DirectoryGroup {
        external_id: id.to_owned(),
        name: name.unwrap_or_default().to_owned(),
    }
}

fn groups(call: &Call) -> Vec<Entity> {
    let groups = call.body().and_then(|body| body.get("groups")?.as_array());
    let groups = groups.into_iter().flatten();
    groups.filter_map(Value::as_object).cloned().collect()
}
