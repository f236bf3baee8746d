//! What a role lets its holders do, and who holds it. Permissions of a role are
//! documents in the collection below it; who holds it is kept with the users.

use http::{Method, StatusCode};
use serde_json::{Map, Value};

use super::user_permissions::{check, described, permissions};
use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::tenant::{Permission, Refusal, Tenant, User, assign};

pub(super) static HANDLERS: &[Entry] = &[
    read("/roles/{id}/permissions", list_permissions),
    write(Method::POST, "/roles/{id}/permissions", add_permissions),
    write(
        Method::DELETE,
        "/roles/{id}/permissions",
        remove_permissions,
    ),
    read("/roles/{id}/users", list_users),
    write(Method::POST, "/roles/{id}/users", assign_users),
];

const PERMISSIONS: Rules = Rules::list("permissions");
const USERS: Rules = Rules::list("users").walled();

fn list_permissions(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, PERMISSIONS)?;
    let role = tenant.roles.get(call.param("id"))?;
    let held = tenant.permissions_of_role(&role.id);
    let show = |held: &Permission| Value::Object(described(tenant, held));
    let total = held.len();
    Ok(Answer::ok(page.of_selection(
        PERMISSIONS,
        held.iter(),
        total,
        show,
    )))
}

fn add_permissions(tenant: &mut Tenant, call: &Call) -> Outcome {
    let added = permissions(call);
    let collection = permissions_below(tenant, call)?;
    for permission in &added {
        check(tenant, permission)?;
    }
    for permission in added {
        let id = key(&permission);
        let entity = Map::from_iter([
            (
                "resource_server_identifier".to_owned(),
                permission.resource_server_identifier.into(),
            ),
            (
                "permission_name".to_owned(),
                permission.permission_name.into(),
            ),
        ]);
        // Given again, it keeps its place.
        if tenant.entities.get(&collection, &id).is_none() {
            tenant.entities.insert(&collection, &id, entity);
        }
    }
    Ok(Answer::new(StatusCode::CREATED, None))
}

fn remove_permissions(tenant: &mut Tenant, call: &Call) -> Outcome {
    let collection = permissions_below(tenant, call)?;
    for permission in permissions(call) {
        tenant.entities.remove(&collection, &key(&permission));
    }
    Ok(Answer::empty())
}

fn list_users(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::either(&call.query, USERS)?;
    let role = &tenant.roles.get(call.param("id"))?.id;
    let after = match page {
        Page::Checkpoint { after, .. } => after,
        Page::Offset { .. } => 0,
    };
    let holders = tenant.users.rows().after(after);
    let holders = holders.filter(|(_, user)| user.roles.contains(role));
    let show = |user: &User| Value::Object(user.pick(&["user_id", "email", "name", "picture"]));
    Ok(Answer::ok(page.of_chosen(USERS, holders, show)))
}

fn assign_users(tenant: &mut Tenant, call: &Call) -> Outcome {
    let role = tenant.roles.get(call.param("id"))?.id.clone();
    let users = call.texts("users");
    for id in &users {
        existing(tenant, id)?;
    }
    for id in &users {
        let user = tenant.users.get_mut(id).ok_or(Refusal::NoSuchUser)?;
        assign(&mut user.roles, std::slice::from_ref(&role));
    }
    Ok(Answer::empty())
}

/// The collection of a role's permissions, if there is such a role.
fn permissions_below(tenant: &Tenant, call: &Call) -> Result<String, Refusal> {
    let role = tenant.roles.get(call.param("id"))?;
    Ok(format!("/roles/{}/permissions", role.id))
}

/// One permission is in a collection once. No identifier holds a line break, so
/// that two permissions do not share a key.
fn key(permission: &Permission) -> String {
    format!(
        "{}\n{}",
        permission.resource_server_identifier, permission.permission_name
    )
}
