//! Roles, and which of them users have in the tenant.

use http::Method;
use serde_json::{Value, json};

use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::tenant::{Refusal, Role, Tenant, assign, withdraw};

pub(super) static HANDLERS: &[Entry] = &[
    read("/users/{id}/roles", of_user),
    write(Method::POST, "/users/{id}/roles", assign_to_user),
    write(Method::DELETE, "/users/{id}/roles", remove_from_user),
    read("/roles", list),
    write(Method::POST, "/roles", create),
    read("/roles/{id}", get),
    write(Method::PATCH, "/roles/{id}", update),
    write(Method::DELETE, "/roles/{id}", delete),
];

pub(super) const ROLES_LIST: Rules = Rules::list("roles");

pub(super) fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let role = tenant.roles.create(body, &mut tenant.ids)?;
    Ok(Answer::ok(role.document.clone()))
}

pub(super) fn get(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(
        tenant.roles.get(call.param("id"))?.document.clone(),
    ))
}

pub(super) fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    Ok(Answer::ok(
        tenant
            .roles
            .update(call.param("id"), &body)?
            .document
            .clone(),
    ))
}

/// The document answers a deletion with 200 and no body.
pub(super) fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.delete_role(call.param("id"))?;
    Ok(Answer::empty())
}

pub(super) fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, ROLES_LIST)?;
    let name = call
        .query
        .first("name_filter")
        .unwrap_or_default()
        .to_lowercase();
    let of_type = call.query.first("type");
    let chosen = |role: &&Role| {
        let text = |key: &str| role.document.get(key).and_then(Value::as_str);
        text("name")
            .unwrap_or_default()
            .to_lowercase()
            .contains(&name)
            && of_type.is_none_or(|of_type| text("type").unwrap_or("tenant") == of_type)
    };
    let rows: Vec<&Role> = tenant.roles.iter().filter(chosen).collect();
    let total = rows.len();
    Ok(Answer::ok(page.of_selection(
        ROLES_LIST,
        rows.into_iter(),
        total,
        shown,
    )))
}

pub(super) fn of_user(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, ROLES_LIST)?;
    let user = existing(tenant, call.param("id"))?;
    let held: Vec<&Role> = user
        .roles
        .iter()
        .filter_map(|id| tenant.roles.get(id).ok())
        .collect();
    let total = held.len();
    Ok(Answer::ok(page.of_selection(
        ROLES_LIST,
        held.into_iter(),
        total,
        shown,
    )))
}

pub(super) fn assign_to_user(tenant: &mut Tenant, call: &Call) -> Outcome {
    let roles = call.texts("roles");
    tenant.roles.check(&roles)?;
    let user = tenant
        .users
        .get_mut(call.param("id"))
        .ok_or(Refusal::NoSuchUser)?;
    assign(&mut user.roles, &roles);
    Ok(Answer::no_content())
}

pub(super) fn remove_from_user(tenant: &mut Tenant, call: &Call) -> Outcome {
    let user = tenant
        .users
        .get_mut(call.param("id"))
        .ok_or(Refusal::NoSuchUser)?;
    withdraw(&mut user.roles, &call.texts("roles"));
    Ok(Answer::no_content())
}

fn shown(role: &Role) -> Value {
    json!(role.document)
}
