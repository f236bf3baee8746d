//! What a role gives, and who has it: permissions and users of a role.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::user_permissions::{check, described, permissions};
use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::tenant::{Permission, Refusal, Tenant, User, assign};

pub(super) static HANDLERS: &[Entry] = &[
    read("/roles/{id}/permissions", list),
    write(Method::POST, "/roles/{id}/permissions", add),
    write(Method::DELETE, "/roles/{id}/permissions", remove),
    read("/roles/{id}/users", users),
    write(Method::POST, "/roles/{id}/users", assign_users),
];

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("permissions");
    let page = Page::offset(&call.query, rules)?;
    let rows = tenant.permissions_of_role(&tenant.roles.get(call.param("id"))?.id);
    let show = |permission: &Permission| Value::Object(described(tenant, permission));
    Ok(Answer::ok(page.of_selection(
        rules,
        rows.iter(),
        rows.len(),
        show,
    )))
}

fn add(tenant: &mut Tenant, call: &Call) -> Outcome {
    let added = permissions(call);
    tenant.roles.get(call.param("id"))?;
    for permission in &added {
        check(tenant, permission)?;
    }
    for permission in added {
        let (collection, id) = place(call, &permission);
        let row = json!(permission).as_object().cloned().unwrap_or_default();
        tenant.entities.insert(&collection, &id, row);
    }
    Ok(Answer::new(StatusCode::CREATED, None))
}

/// The document answers this deletion with 200.
fn remove(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.roles.get(call.param("id"))?;
    for permission in permissions(call) {
        let (collection, id) = place(call, &permission);
        tenant.entities.remove(&collection, &id);
    }
    Ok(Answer::empty())
}

fn users(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("users");
    let page = Page::either(&call.query, rules)?;
    let role = &tenant.roles.get(call.param("id"))?.id;
    let rows = tenant.users.rows().after(0);
    let rows = rows.filter(|(_, user)| user.roles.contains(role));
    let show = |user: &User| Value::Object(user.pick(&["user_id", "email", "name", "picture"]));
    Ok(Answer::ok(page.of_chosen(rules, rows, show)))
}

/// The document answers this with 200 and nothing to say.
fn assign_users(tenant: &mut Tenant, call: &Call) -> Outcome {
    let role = [tenant.roles.get(call.param("id"))?.id.clone()];
    let users = call.texts("users");
    for user in &users {
        existing(tenant, user)?;
    }
    for user in &users {
        let user = tenant.users.get_mut(user).ok_or(Refusal::NoSuchUser)?;
        assign(&mut user.roles, &role);
    }
    Ok(Answer::empty())
}

fn place(call: &Call, permission: &Permission) -> (String, String) {
    let Permission {
        resource_server_identifier: server,
        permission_name: name,
    } = permission;
    let collection = format!("/roles/{}/permissions", call.param("id"));
    (collection, format!("{server} {name}"))
}
