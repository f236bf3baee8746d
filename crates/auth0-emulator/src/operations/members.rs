//! Members of an organization, and their roles in it.

use http::Method;
use serde_json::{Map, Value, json};

use super::documents::object;
use super::roles::ROLES_LIST;
use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::projection::Projection;
use crate::tenant::{Entity, Member, Role, Tenant, assign, withdraw};

pub(super) static HANDLERS: &[Entry] = &[
    read("/organizations/{id}/members", list),
    write(Method::POST, "/organizations/{id}/members", add),
    write(Method::DELETE, "/organizations/{id}/members", remove),
    read("/organizations/{id}/members/{user_id}/roles", roles),
    write(
        Method::POST,
        "/organizations/{id}/members/{user_id}/roles",
        assign_roles,
    ),
    write(
        Method::DELETE,
        "/organizations/{id}/members/{user_id}/roles",
        remove_roles,
    ),
];

const LIST: Rules = Rules::list("members");

pub(super) fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::either(&call.query, LIST)?;
    let projection = Projection::from_query(&call.query)?;
    let organization = tenant.organizations.get(call.param("id"))?;
    let show = |member: &Member| shown(tenant, member, &projection);
    Ok(Answer::ok(page.of(LIST, &organization.members, show)))
}

pub(super) fn add(tenant: &mut Tenant, call: &Call) -> Outcome {
    let users = call.texts("members");
    tenant.organizations.get(call.param("id"))?;
    for user in &users {
        existing(tenant, user)?;
    }
    for user in users {
        tenant.join(call.param("id"), &user, call.now);
    }
    Ok(Answer::no_content())
}

pub(super) fn remove(tenant: &mut Tenant, call: &Call) -> Outcome {
    let organization = tenant.organizations.get_mut(call.param("id"))?;
    let gone: Vec<String> = call
        .texts("members")
        .into_iter()
        .filter(|user| organization.members.remove(user).is_some())
        .collect();
    for user in gone {
        let told = told(call, &user);
        tenant.tell("organization.member.deleted", &told, call.now);
    }
    Ok(Answer::no_content())
}

pub(super) fn roles(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, ROLES_LIST)?;
    let organization = tenant.organizations.get(call.param("id"))?;
    let member = organization.member(call.param("user_id"))?;
    let held: Vec<&Role> = member
        .roles
        .iter()
        .filter_map(|id| tenant.roles.get(id).ok())
        .collect();
    let total = held.len();
    Ok(Answer::ok(page.of_selection(
        ROLES_LIST,
        held.into_iter(),
        total,
        |role| json!(role.document),
    )))
}

pub(super) fn assign_roles(tenant: &mut Tenant, call: &Call) -> Outcome {
    let roles = call.texts("roles");
    tenant.roles.check(&roles)?;
    let organization = tenant.organizations.get_mut(call.param("id"))?;
    let held = &mut organization.member_mut(call.param("user_id"))?.roles;
    let mut new = roles.clone();
    new.retain(|role| !held.contains(role));
    assign(held, &roles);
    tell_roles(tenant, call, "organization.member.role.assigned", &new);
    Ok(Answer::no_content())
}

pub(super) fn remove_roles(tenant: &mut Tenant, call: &Call) -> Outcome {
    let organization = tenant.organizations.get_mut(call.param("id"))?;
    let held = &mut organization.member_mut(call.param("user_id"))?.roles;
    let mut gone = call.texts("roles");
    gone.retain(|role| held.contains(role));
    withdraw(held, &gone);
    tell_roles(tenant, call, "organization.member.role.deleted", &gone);
    Ok(Answer::no_content())
}

/// What an event says about a member.
fn told(call: &Call, user_id: &str) -> Entity {
    object(json!({"organization": {"id": call.param("id")}, "user": {"user_id": user_id}}))
}

fn tell_roles(tenant: &mut Tenant, call: &Call, kind: &'static str, roles: &[String]) {
    for role in roles {
        let mut told = told(call, call.param("user_id"));
        let name = tenant.roles.get(role).ok();
        let name = name.and_then(|role| role.document.get("name"));
        told.insert("role".to_owned(), json!({"id": role, "name": name}));
        tenant.tell(kind, &told, call.now);
    }
}

/// A member shows a little of the user, and roles only when they are asked for.
fn shown(tenant: &Tenant, member: &Member, projection: &Projection) -> Value {
    let mut row = Map::new();
    row.insert("user_id".to_owned(), member.user_id.clone().into());
    if let Some(user) = tenant.users.get(&member.user_id) {
        row.append(&mut user.pick(&["email", "name", "picture"]));
    }
    if matches!(projection, Projection::Only(_)) && projection.shows("roles") {
        let held = member
            .roles
            .iter()
            .filter_map(|id| tenant.roles.get(id).ok());
        let roles = held.map(|role| json!({"id": role.id, "name": role.document.get("name")}));
        row.insert("roles".to_owned(), roles.collect::<Vec<_>>().into());
    }
    projection.apply(&row)
}
