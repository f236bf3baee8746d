//! The applications that are associated with an organization.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::documents::{no_client, object, only, page_of, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::generic::merge;
use crate::paging::{Page, Rules};
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/organizations/{id}/clients", list),
    write(Method::POST, "/organizations/{id}/clients", add),
    write(Method::DELETE, "/organizations/{id}/clients", remove),
    read("/organizations/{id}/clients/{client_id}", get),
    write(
        Method::PATCH,
        "/organizations/{id}/clients/{client_id}",
        update,
    ),
];

/// What an organization shows of an application.
const SHOWN: [&str; 6] = [
    "app_type",
    "grant_types",
    "is_first_party",
    "logo_uri",
    "name",
    "organization_usage",
];

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::checkpoint(&call.query, Rules::list("clients"))?;
    tenant.organizations.get(call.param("id"))?;
    let rows = tenant.entities.placed(&place(call));
    let rows: Vec<(u64, Entity)> = rows
        .map(|(place, row)| (place, shown(tenant, row)))
        .collect();
    page_of(call, page, Rules::list("clients"), &rows)
}

fn add(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let body = call.json();
    let rows = body.get("clients").and_then(Value::as_array);
    let rows = rows.into_iter().flatten().cloned().map(object);
    let rows: Vec<Entity> = rows.collect();
    if rows
        .iter()
        .any(|row| !tenant.has("/clients", text(row, "client_id")))
    {
        return Err(no_client());
    }
    let mut added = Vec::new();
    for mut row in rows {
        row.entry("use_for_member_access").or_insert(false.into());
        let id = text(&row, "client_id").to_owned();
        added.push(shown(tenant, &row));
        tenant.entities.insert(&place(call), &id, row);
    }
    Ok(Answer::new(
        StatusCode::CREATED,
        Some(added.into_iter().map(Value::Object).collect()),
    ))
}

fn remove(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    for id in call.texts("clients") {
        tenant.entities.remove(&place(call), &id);
    }
    Ok(Answer::no_content())
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let row = tenant.entities.get(&place(call), call.param("client_id"));
    Ok(Answer::ok(shown(tenant, row.ok_or_else(no_client)?)))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let row = tenant
        .entities
        .get_mut(&place(call), call.param("client_id"))
        .ok_or_else(no_client)?;
    merge(row, call.json());
    let row = row.clone();
    Ok(Answer::ok(shown(tenant, &row)))
}

fn shown(tenant: &Tenant, row: &Entity) -> Entity {
    let client = tenant.entities.get("/clients", text(row, "client_id"));
    let mut row = row.clone();
    let about = client.map(|client| only(client, &SHOWN));
    row.insert("client".to_owned(), json!(about.unwrap_or_default()));
    row
}

fn place(call: &Call) -> String {
    format!("/organizations/{}/clients", call.param("id"))
}
