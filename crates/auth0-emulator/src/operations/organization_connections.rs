//! The connections of an organization. The document has two views of them: an
//! older one (`enabled_connections`) that shows less, and a newer one.

use http::Method;
use serde_json::{Value, json};

use super::documents::{missing, only, page_of, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::generic::merge;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::tenant::{Entity, Refusal, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/organizations/{id}/enabled_connections", list_enabled),
    write(
        Method::POST,
        "/organizations/{id}/enabled_connections",
        |tenant, call| add(tenant, call, &ENABLED),
    ),
    read(
        "/organizations/{id}/enabled_connections/{connectionId}",
        |tenant, call| get(tenant, call, &ENABLED),
    ),
    write(
        Method::PATCH,
        "/organizations/{id}/enabled_connections/{connectionId}",
        |tenant, call| update(tenant, call, &ENABLED),
    ),
    write(
        Method::DELETE,
        "/organizations/{id}/enabled_connections/{connectionId}",
        |tenant, call| remove(tenant, call, &ENABLED),
    ),
    read("/organizations/{id}/connections", list),
    write(
        Method::POST,
        "/organizations/{id}/connections",
        |tenant, call| add(tenant, call, &ALL),
    ),
    read(
        "/organizations/{id}/connections/{connection_id}",
        |tenant, call| get(tenant, call, &ALL),
    ),
    write(
        Method::PATCH,
        "/organizations/{id}/connections/{connection_id}",
        |tenant, call| update(tenant, call, &ALL),
    ),
    write(
        Method::DELETE,
        "/organizations/{id}/connections/{connection_id}",
        |tenant, call| remove(tenant, call, &ALL),
    ),
];

/// What a view shows, and how its paths name a connection.
struct View {
    parameter: &'static str,
    properties: &'static [&'static str],
}

static ENABLED: View = View {
    parameter: "connectionId",
    properties: &[
        "assign_membership_on_login",
        "connection",
        "connection_id",
        "is_signup_enabled",
        "show_as_button",
    ],
};

static ALL: View = View {
    parameter: "connection_id",
    properties: &[
        "assign_membership_on_login",
        "connection",
        "connection_id",
        "is_enabled",
        "is_signup_enabled",
        "organization_access_level",
        "organization_connection_name",
        "show_as_button",
    ],
};

fn list_enabled(tenant: &Tenant, call: &Call) -> Outcome {
    let is_enabled = |row: &Entity| row.get("is_enabled") != Some(&Value::Bool(false));
    page(tenant, call, "enabled_connections", &ENABLED, is_enabled)
}

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let asked = call.query.flag("is_enabled")?;
    page(tenant, call, "connections", &ALL, |row| {
        asked.is_none_or(|asked| row.get("is_enabled") == Some(&Value::Bool(asked)))
    })
}

fn page(
    tenant: &Tenant,
    call: &Call,
    key: &'static str,
    view: &View,
    wanted: impl Fn(&Entity) -> bool,
) -> Outcome {
    let rules = Rules::list(key);
    let page = Page::offset(&call.query, rules)?;
    tenant.organizations.get(call.param("id"))?;
    let rows = tenant.entities.placed(&place(call));
    let rows = rows.filter(|(_, row)| wanted(row));
    let rows: Vec<(u64, Entity)> = rows
        .map(|(place, row)| (place, shown(tenant, row, view)))
        .collect();
    page_of(call, page, rules, &rows)
}

fn add(tenant: &mut Tenant, call: &Call, view: &View) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let mut row = call.json();
    let id = text(&row, "connection_id").to_owned();
    if tenant.connections.by_id(&id).is_none() {
        return Err(Refusal::NoSuchConnection.into());
    }
    if tenant.has(&place(call), &id) {
        return Err(Problem::conflict(
            "The connection was enabled for the organization before.",
        ));
    }
    for (name, usual) in [
        ("assign_membership_on_login", false),
        ("show_as_button", true),
        ("is_signup_enabled", false),
        ("is_enabled", true),
    ] {
        row.entry(name).or_insert(usual.into());
    }
    let answer = shown(tenant, &row, view);
    tenant.entities.insert(&place(call), &id, row);
    let told = told(call, &id, &answer);
    tenant.tell("organization.connection.added", &told, call.now);
    Ok(Answer::created(answer))
}

fn get(tenant: &Tenant, call: &Call, view: &View) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let row = tenant
        .entities
        .get(&place(call), call.param(view.parameter));
    Ok(Answer::ok(shown(
        tenant,
        row.ok_or_else(not_enabled)?,
        view,
    )))
}

fn update(tenant: &mut Tenant, call: &Call, view: &View) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let row = tenant
        .entities
        .get_mut(&place(call), call.param(view.parameter))
        .ok_or_else(not_enabled)?;
    merge(row, call.json());
    let row = row.clone();
    let answer = shown(tenant, &row, view);
    let told = told(call, call.param(view.parameter), &answer);
    tenant.tell("organization.connection.updated", &told, call.now);
    Ok(Answer::ok(answer))
}

fn remove(tenant: &mut Tenant, call: &Call, view: &View) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let id = call.param(view.parameter);
    if let Some(row) = tenant.entities.remove(&place(call), id) {
        let told = told(call, id, &only(&row, &[]));
        tenant.tell("organization.connection.removed", &told, call.now);
    }
    Ok(Answer::no_content())
}

fn shown(tenant: &Tenant, row: &Entity, view: &View) -> Entity {
    let mut row = row.clone();
    if let Some(connection) = tenant.connections.by_id(text(&row, "connection_id")) {
        let about = json!({"name": connection.name, "strategy": connection.strategy});
        row.insert("connection".to_owned(), about);
    }
    only(&row, view.properties)
}

/// What an event says about a connection of an organization.
fn told(call: &Call, connection_id: &str, row: &Entity) -> Entity {
    let settings = [
        "assign_membership_on_login",
        "is_signup_enabled",
        "show_as_button",
    ];
    let mut told = only(row, &settings);
    told.insert("organization".to_owned(), json!({"id": call.param("id")}));
    told.insert("connection".to_owned(), json!({"id": connection_id}));
    told
}

fn place(call: &Call) -> String {
    format!("/organizations/{}/enabled_connections", call.param("id"))
}

fn not_enabled() -> Problem {
    missing(
        "inexistent_connection",
        "The connection is not enabled for the organization.",
    )
}
