//! Organizations: create, read, change, delete, list, and those of a user.

use http::Method;
use serde_json::{Value, json};

use super::documents::text;
use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::projection::Sort;
use crate::tenant::{Entity, Organization, Refusal, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/users/{id}/organizations", of_user),
    read("/organizations", list),
    write(Method::POST, "/organizations", create),
    read("/organizations/name/{name}", get_by_name),
    read("/organizations/{id}", get),
    write(Method::PATCH, "/organizations/{id}", update),
    write(Method::DELETE, "/organizations/{id}", delete),
];

const LIST: Rules = Rules::list("organizations");
const OF_USER: Rules = Rules::list("organizations");

pub(super) fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut body = call.json();
    // Which connections an organization has is a list of its own: the answer to
    // a creation is the only organization document that repeats it.
    let connections = body.remove("enabled_connections");
    let enabled = connections.as_ref().and_then(Value::as_array);
    let enabled: Vec<Entity> = enabled
        .into_iter()
        .flatten()
        .filter_map(|row| row.as_object().cloned())
        .collect();
    let is_known = |row: &Entity| tenant.has("/connections", text(row, "connection_id"));
    if !enabled.iter().all(is_known) {
        return Err(Refusal::NoSuchConnection.into());
    }
    let organization = tenant.organizations.create(body, &mut tenant.ids)?;
    let mut document = organization.document.clone();
    let place = format!("/organizations/{}/enabled_connections", organization.id);
    for row in enabled {
        let id = text(&row, "connection_id").to_owned();
        tenant.entities.insert(&place, &id, row);
    }
    tenant.tell("organization.created", &document, call.now);
    if let Some(connections) = connections {
        document.insert("enabled_connections".to_owned(), connections);
    }
    Ok(Answer::created(document))
}

pub(super) fn get(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(
        tenant.organizations.get(call.param("id"))?.document.clone(),
    ))
}

pub(super) fn get_by_name(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(
        tenant
            .organizations
            .named(call.param("name"))?
            .document
            .clone(),
    ))
}

pub(super) fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let changed = tenant.organizations.update(call.param("id"), &body)?;
    let document = changed.document.clone();
    tenant.tell("organization.updated", &document, call.now);
    Ok(Answer::ok(document))
}

pub(super) fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    let document = tenant.organizations.get(id)?.document.clone();
    tenant.organizations.delete(id)?;
    tenant.entities.clear(&format!("/organizations/{id}"));
    tenant.tell("organization.deleted", &document, call.now);
    Ok(Answer::no_content())
}

pub(super) fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::either(&call.query, LIST)?;
    let Some(sort) = Sort::from_query(&call.query)? else {
        return Ok(Answer::ok(page.of(
            LIST,
            tenant.organizations.rows(),
            shown,
        )));
    };
    if matches!(page, Page::Checkpoint { .. }) {
        return Err(Problem::invalid_parameter(
            "sort",
            "Checkpoint pages have an order of their own",
        ));
    }
    let mut rows: Vec<&Organization> = tenant.organizations.iter().collect();
    rows.sort_by(|a, b| sort.compare(&a.document, &b.document));
    let total = rows.len();
    Ok(Answer::ok(page.of_selection(
        LIST,
        rows.into_iter(),
        total,
        shown,
    )))
}

pub(super) fn of_user(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, OF_USER)?;
    let user = existing(tenant, call.param("id"))?;
    let joined = |organization: &&Organization| organization.members.contains(&user.id);
    let rows: Vec<&Organization> = tenant.organizations.iter().filter(joined).collect();
    let total = rows.len();
    Ok(Answer::ok(page.of_selection(
        OF_USER,
        rows.into_iter(),
        total,
        shown,
    )))
}

fn shown(organization: &Organization) -> Value {
    json!(organization.document)
}
