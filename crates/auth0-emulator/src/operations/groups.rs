//! Groups: their end, and the roles that they are given, from either side. They
//! come from directories, so that nothing here creates one. What a group has is
//! told to those who listen, and its members have its roles.

use http::Method;
use serde_json::json;

use super::documents::{object, page_of, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::tenant::{Entity, Refusal, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::DELETE, "/groups/{id}", delete),
    read("/groups/{id}/roles", roles),
    write(Method::POST, "/groups/{id}/roles", assign_roles),
    write(Method::DELETE, "/groups/{id}/roles", remove_roles),
    read("/roles/{id}/groups", groups),
    write(Method::POST, "/roles/{id}/groups", assign_groups),
    write(Method::DELETE, "/roles/{id}/groups", remove_groups),
];

const GROUPS: &str = "/groups";

fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    let gone = tenant.delete_group(call.param("id"), call.now);
    gone.ok_or(Refusal::NoSuchGroup)?;
    Ok(Answer::no_content())
}

fn roles(tenant: &Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    existing(tenant, id)?;
    let page = Page::checkpoint(&call.query, Rules::list("roles"))?;
    let held = tenant.entities.placed(&below(id));
    let rows = held.filter_map(|(place, row)| {
        let role = tenant.roles.get(text(row, "id")).ok()?;
        Some((place, role.document.clone()))
    });
    let rows: Vec<(u64, Entity)> = rows.collect();
    page_of(call, page, Rules::list("roles"), &rows)
}

fn groups(tenant: &Tenant, call: &Call) -> Outcome {
    let role = &tenant.roles.get(call.param("id"))?.id;
    let page = Page::checkpoint(&call.query, Rules::list("groups"))?;
    let holds = |(_, group): &(u64, &Entity)| {
        tenant
            .entities
            .get(&below(text(group, "id")), role)
            .is_some()
    };
    let rows = tenant.entities.placed(GROUPS).filter(holds);
    let rows: Vec<(u64, Entity)> = rows.map(|(place, row)| (place, row.clone())).collect();
    page_of(call, page, Rules::list("groups"), &rows)
}

fn assign_roles(tenant: &mut Tenant, call: &Call) -> Outcome {
    assign(
        tenant,
        call,
        &[call.param("id").to_owned()],
        &call.texts("roles"),
    )
}

fn assign_groups(tenant: &mut Tenant, call: &Call) -> Outcome {
    assign(
        tenant,
        call,
        &call.texts("groups"),
        &[call.param("id").to_owned()],
    )
}

fn remove_roles(tenant: &mut Tenant, call: &Call) -> Outcome {
    existing(tenant, call.param("id"))?;
    remove(
        tenant,
        call,
        &[call.param("id").to_owned()],
        &call.texts("roles"),
    )
}

fn remove_groups(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.roles.get(call.param("id"))?;
    remove(
        tenant,
        call,
        &call.texts("groups"),
        &[call.param("id").to_owned()],
    )
}

/// Nothing is given unless all of it can be.
fn assign(tenant: &mut Tenant, call: &Call, groups: &[String], roles: &[String]) -> Outcome {
    tenant.roles.check(roles)?;
    for group in groups {
        existing(tenant, group)?;
    }
    for (group, role) in pairs(groups, roles) {
        if tenant.entities.get(&below(group), role).is_none() {
            let row = object(json!({"id": role}));
            tenant.entities.insert(&below(group), role, row);
            tell(tenant, call, "group.role.assigned", group, role);
        }
    }
    Ok(Answer::no_content())
}

/// Taking away what is not there is no error.
fn remove(tenant: &mut Tenant, call: &Call, groups: &[String], roles: &[String]) -> Outcome {
    for (group, role) in pairs(groups, roles) {
        if tenant.entities.remove(&below(group), role).is_some() {
            tell(tenant, call, "group.role.deleted", group, role);
        }
    }
    Ok(Answer::no_content())
}

fn pairs<'a>(
    groups: &'a [String],
    roles: &'a [String],
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let roles_of = move |group: &'a String| roles.iter().map(move |role| (&**group, &**role));
    groups.iter().flat_map(roles_of)
}

/// A role that is taken away goes by its id alone.
fn tell(tenant: &mut Tenant, call: &Call, kind: &'static str, group: &str, role: &str) {
    let now = call.now.rfc3339();
    let group = tenant.group_in_events(group);
    let told = if kind.ends_with("assigned") {
        let name = tenant.roles.get(role).ok();
        let name = name.and_then(|role| role.document.get("name"));
        json!({"group": group, "role": {"id": role, "name": name}, "created_at": now})
    } else {
        json!({"group": group, "role": {"id": role}, "deleted_at": now})
    };
    tenant.tell(kind, &object(told), call.now);
}

fn existing<'a>(tenant: &'a Tenant, id: &str) -> Result<&'a Entity, Refusal> {
    tenant.entities.get(GROUPS, id).ok_or(Refusal::NoSuchGroup)
}

fn below(id: &str) -> String {
    format!("{GROUPS}/{id}/roles")
}
