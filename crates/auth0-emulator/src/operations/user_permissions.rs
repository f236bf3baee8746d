//! Permissions and roles of users: given directly, and what follows from both.

use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::tenant::{Entity, HeldPermission, HeldRole, Permission, Refusal, Role, Tenant};

const LIST: Rules = Rules::list("permissions");

pub(super) static HANDLERS: &[Entry] = &[
    read("/users/{id}/permissions", list),
    write(Method::POST, "/users/{id}/permissions", add),
    write(Method::DELETE, "/users/{id}/permissions", remove),
    read("/users/{id}/effective-permissions", effective),
    read(
        "/users/{id}/effective-permissions/sources/effective-roles",
        granting_roles,
    ),
    read("/users/{id}/effective-roles", effective_roles),
    read(
        "/users/{id}/effective-roles/sources/groups",
        granting_groups,
    ),
];

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, LIST)?;
    let held = tenant.permissions_of(existing(tenant, call.param("id"))?);
    let show = |held: &HeldPermission<'_>| {
        let direct = held.direct.then(|| source("", "", "DIRECT"));
        let roles = held.roles.iter();
        let roles = roles.map(|role| source(&role.id, name(role), "ROLE"));
        let sources: Vec<Value> = direct.into_iter().chain(roles).collect();
        let mut row = described(tenant, &held.permission);
        row.insert("sources".to_owned(), sources.into());
        Value::Object(row)
    };
    let total = held.len();
    Ok(Answer::ok(page.of_selection(
        LIST,
        held.iter(),
        total,
        show,
    )))
}

fn add(tenant: &mut Tenant, call: &Call) -> Outcome {
    let added = permissions(call);
    existing(tenant, call.param("id"))?;
    for permission in &added {
        check(tenant, permission)?;
    }
    let user = tenant
        .users
        .get_mut(call.param("id"))
        .ok_or(Refusal::NoSuchUser)?;
    for permission in added {
        if !user.permissions.contains(&permission) {
            user.permissions.push(permission);
        }
    }
    Ok(Answer::new(StatusCode::CREATED, None))
}

fn remove(tenant: &mut Tenant, call: &Call) -> Outcome {
    let removed = permissions(call);
    let user = tenant
        .users
        .get_mut(call.param("id"))
        .ok_or(Refusal::NoSuchUser)?;
    user.permissions
        .retain(|permission| !removed.contains(permission));
    Ok(Answer::no_content())
}

fn effective(tenant: &Tenant, call: &Call) -> Outcome {
    let of_server = call.query.first("resource_server_identifier");
    let held = tenant.permissions_of(existing(tenant, call.param("id"))?);
    let rows = held.iter().filter(|held| {
        of_server.is_none_or(|server| held.permission.resource_server_identifier == server)
    });
    let show = |held: &HeldPermission<'_>| {
        let direct = held.direct.then_some("direct");
        let roles = (!held.roles.is_empty()).then_some("roles");
        let sources: Vec<&str> = direct.into_iter().chain(roles).collect();
        let mut row = described(tenant, &held.permission);
        row.insert("sources".to_owned(), sources.into());
        Value::Object(row)
    };
    checkpoint(call, "permissions", rows, show)
}

fn granting_roles(tenant: &Tenant, call: &Call) -> Outcome {
    let asked = |name: &str| call.query.first(name).unwrap_or_default();
    let (server, permission) = (
        asked("resource_server_identifier"),
        asked("permission_name"),
    );
    let held = tenant.permissions_of(existing(tenant, call.param("id"))?);
    let held = held.into_iter().find(|held| {
        held.permission.resource_server_identifier == server
            && held.permission.permission_name == permission
    });
    let granting = held.map(|held| held.roles).unwrap_or_default();
    let roles = tenant.roles_of(existing(tenant, call.param("id"))?);
    let roles = roles
        .iter()
        .filter(|held| granting.iter().any(|role| role.id == held.role.id));
    checkpoint(call, "roles", roles, shown_role)
}

fn effective_roles(tenant: &Tenant, call: &Call) -> Outcome {
    let roles = tenant.roles_of(existing(tenant, call.param("id"))?);
    checkpoint(call, "roles", roles.iter(), shown_role)
}

fn granting_groups(tenant: &Tenant, call: &Call) -> Outcome {
    let asked = call.query.first("role_id").unwrap_or_default();
    let roles = tenant.roles_of(existing(tenant, call.param("id"))?);
    let held = roles.into_iter().find(|held| held.role.id == asked);
    let groups = held.map(|held| held.groups).unwrap_or_default();
    let show = |group: &Entity| Value::Object(group.clone());
    checkpoint(call, "groups", groups.into_iter(), show)
}

/// A checkpoint page of rows that are few and made for the occasion: their
/// number is their place.
fn checkpoint<'a, T: 'a>(
    call: &Call,
    key: &'static str,
    rows: impl Iterator<Item = &'a T>,
    show: impl Fn(&T) -> Value,
) -> Outcome {
    let page = Page::checkpoint(&call.query, Rules::list(key))?;
    let rows = (1_u64..).zip(rows);
    Ok(Answer::ok(page.of_chosen(Rules::list(key), rows, show)))
}

pub(super) fn permissions(call: &Call) -> Vec<Permission> {
    let given = call
        .body()
        .and_then(|body| body.get("permissions")?.as_array());
    let given = given.into_iter().flatten();
    given
        .filter_map(|row| serde_json::from_value(row.clone()).ok())
        .collect()
}

/// A permission must be one that its API declares.
pub(super) fn check(tenant: &Tenant, permission: &Permission) -> Result<(), Problem> {
    let server = &permission.resource_server_identifier;
    if declared(tenant, permission).is_some() {
        return Ok(());
    }
    if tenant
        .entities
        .with("/resource-servers", "identifier", server)
        .is_none()
    {
        return Err(Problem::new(
            StatusCode::NOT_FOUND,
            "inexistent_resource_server",
            format!("No resource server was found with the identifier {server}."),
        ));
    }
    Err(Problem::new(
        StatusCode::BAD_REQUEST,
        "invalid_body",
        format!(
            "The resource server has no permission {}.",
            permission.permission_name
        ),
    ))
}

/// The scope of an API behind a permission.
fn declared<'a>(tenant: &'a Tenant, permission: &Permission) -> Option<&'a Value> {
    let server = &permission.resource_server_identifier;
    let server = tenant
        .entities
        .with("/resource-servers", "identifier", server)?;
    let mut scopes = server.get("scopes")?.as_array()?.iter();
    scopes.find(|scope| {
        scope.get("value").and_then(Value::as_str) == Some(&permission.permission_name)
    })
}

/// A permission with what its API says about it.
pub(super) fn described(tenant: &Tenant, permission: &Permission) -> Map<String, Value> {
    let mut row = Map::new();
    let server = &permission.resource_server_identifier;
    let api = tenant
        .entities
        .with("/resource-servers", "identifier", server);
    let name = api
        .and_then(|api| api.get("name")?.as_str())
        .unwrap_or(server);
    let declared = declared(tenant, permission);
    let description = declared.and_then(|scope| scope.get("description")?.as_str());
    for (key, text) in [
        ("permission_name", permission.permission_name.as_str()),
        ("description", description.unwrap_or_default()),
        ("resource_server_name", name),
        ("resource_server_identifier", server),
    ] {
        row.insert(key.to_owned(), text.into());
    }
    row
}

fn source(id: &str, name: &str, kind: &str) -> Value {
    json!({"source_id": id, "source_name": name, "source_type": kind})
}

fn shown_role(held: &HeldRole<'_>) -> Value {
    let role = held.role;
    let direct = held.direct.then_some("direct");
    let groups = (!held.groups.is_empty()).then_some("groups");
    let sources: Vec<&str> = direct.into_iter().chain(groups).collect();
    let description = role.document.get("description").and_then(Value::as_str);
    json!({
        "id": role.id, "name": name(role),
        "description": description.unwrap_or_default(), "sources": sources,
    })
}

fn name(role: &Role) -> &str {
    role.document
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default()
}
