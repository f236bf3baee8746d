//! Connections: create, read, change, delete and list, the applications that
//! may use them, and the deletion of a user by address.

use http::Method;
use serde_json::Value;

use super::documents::{is_asked, no_client, no_connection, page_of};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::generic::merge;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::projection::Projection;
use crate::tenant::{Connection, Enabled, Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/connections", list),
    write(Method::POST, "/connections", create),
    read("/connections/{id}", get),
    write(Method::PATCH, "/connections/{id}", update),
    write(Method::DELETE, "/connections/{id}", delete),
    read("/connections/{id}/clients", clients),
    write(Method::PATCH, "/connections/{id}/clients", enable_clients),
    read("/connections/{id}/status", status),
    write(Method::DELETE, "/connections/{id}/users", delete_user),
    read("/clients/{id}/connections", of_client),
];

const LIST: Rules = Rules::list("connections");

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::either(&call.query, LIST)?;
    let projection = Projection::from_query(&call.query)?;
    let rows = tenant.connections.rows().after(0);
    let rows = rows.filter(|(_, connection)| is_chosen(call, connection));
    Ok(Answer::ok(page.of_chosen(LIST, rows, |connection| {
        projection.apply(&listed(connection))
    })))
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    check_clients(tenant, &call.texts("enabled_clients"))?;
    let connection = tenant.connections.create(body, &mut tenant.ids)?;
    let document = connection.document.clone();
    tenant.tell("connection.created", &document, call.now);
    Ok(Answer::created(document))
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    Ok(Answer::ok(
        projection.apply(&existing(tenant, call)?.document),
    ))
}

/// `options` is replaced as a whole, as Auth0 does it.
fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    check_clients(tenant, &call.texts("enabled_clients"))?;
    let connection = tenant
        .connections
        .by_id_mut(call.param("id"))
        .ok_or_else(no_connection)?;
    merge(&mut connection.document, call.json());
    let document = connection.document.clone();
    tenant.tell("connection.updated", &document, call.now);
    Ok(Answer::ok(document))
}

fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    let gone = tenant
        .delete_connection(call.param("id"), call.now)
        .ok_or_else(no_connection)?;
    tenant.tell("connection.deleted", &gone.document, call.now);
    Ok(Answer::no_content())
}

fn clients(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules {
        largest_page: 1_000,
        ..Rules::list("clients")
    };
    let page = Page::checkpoint(&call.query, rules)?;
    let clients = existing(tenant, call)?.enabled_clients();
    let row = |id: &str| Entity::from_iter([("client_id".to_owned(), id.into())]);
    let rows: Vec<(u64, Entity)> = (1..).zip(clients.map(row)).collect();
    page_of(call, page, rules, &rows)
}

fn enable_clients(tenant: &mut Tenant, call: &Call) -> Outcome {
    let changes = call.body().and_then(Value::as_array);
    let changes: Vec<(String, Enabled)> = changes
        .into_iter()
        .flatten()
        .filter_map(|change| {
            let enabled = match change.get("status") {
                Some(Value::Bool(true)) => Enabled::Yes,
                _ => Enabled::No,
            };
            Some((change.get("client_id")?.as_str()?.to_owned(), enabled))
        })
        .collect();
    let ids: Vec<String> = changes.iter().map(|(id, _)| id.clone()).collect();
    existing(tenant, call)?;
    check_clients(tenant, &ids)?;
    let connection = tenant
        .connections
        .by_id_mut(call.param("id"))
        .ok_or_else(no_connection)?;
    for (id, enabled) in changes {
        connection.enable_client(&id, enabled);
    }
    Ok(Answer::no_content())
}

/// An emulator has no connector that could be offline.
fn status(tenant: &Tenant, call: &Call) -> Outcome {
    existing(tenant, call)?;
    Ok(Answer::empty())
}

/// Deleting a user who is not there is no error.
fn delete_user(tenant: &mut Tenant, call: &Call) -> Outcome {
    let email = call.query.first("email").unwrap_or_default();
    let name = &existing(tenant, call)?.name;
    let users: Vec<_> = tenant.users.with_email(email).collect();
    let user = users.into_iter().find(|user| user.connection == *name);
    if let Some(id) = user.map(|user| user.id.clone()) {
        tenant.delete_user(&id, call.now);
    }
    Ok(Answer::no_content())
}

fn of_client(tenant: &Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    if !tenant.has("/clients", id) {
        return Err(no_client());
    }
    let page = Page::checkpoint(&call.query, Rules::list("connections"))?;
    let projection = Projection::from_query(&call.query)?;
    let rows = tenant.connections.rows().after(0).filter(|(_, row)| {
        row.enabled_clients().any(|client| client == id) && is_chosen(call, row)
    });
    Ok(Answer::ok(page.of_chosen(LIST, rows, |connection| {
        projection.apply(&listed(connection))
    })))
}

fn existing<'a>(tenant: &'a Tenant, call: &Call) -> Result<&'a Connection, Problem> {
    let connection = tenant.connections.by_id(call.param("id"));
    connection.ok_or_else(no_connection)
}

fn is_chosen(call: &Call, connection: &Connection) -> bool {
    let mut strategies = call.query.all("strategy").peekable();
    let of_strategy = strategies.peek().is_none()
        || strategies.any(|asked| asked.split(',').any(|asked| asked == connection.strategy));
    of_strategy && is_asked(call, &connection.document, "name")
}

/// Lists do not say which applications may use a connection.
fn listed(connection: &Connection) -> Entity {
    let mut row = connection.document.clone();
    row.remove("enabled_clients");
    row
}

fn check_clients(tenant: &Tenant, ids: &[String]) -> Result<(), Problem> {
    match ids.iter().find(|id| !tenant.has("/clients", id)) {
        Some(_) => Err(Problem::invalid_property(
            "enabled_clients",
            "The client does not exist",
        )),
        None => Ok(()),
    }
}
