//! Invitations to an organization. No mail is sent: the address stands in the
//! outbox, and in the invitation for whoever reads it.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::documents::{missing, no_client, page_of, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::projection::{Projection, Sort};
use crate::tenant::{Entity, Sent, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/organizations/{id}/invitations", list),
    write(Method::POST, "/organizations/{id}/invitations", create),
    read("/organizations/{id}/invitations/{invitation_id}", get),
    write(
        Method::DELETE,
        "/organizations/{id}/invitations/{invitation_id}",
        delete,
    ),
];

/// Seven days, in seconds.
const USUAL_LIFE: u64 = 604_800;

/// The newest first, unless a sort says otherwise.
fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("invitations");
    let page = Page::offset(&call.query, rules)?;
    let sort = Sort::from_query(&call.query)?;
    tenant.organizations.get(call.param("id"))?;
    let rows = tenant.entities.iter(&place(call));
    let rows = rows.filter(|row| is_open(row, call));
    let mut rows: Vec<Entity> = rows.cloned().collect();
    match sort {
        Some(sort) => rows.sort_by(|a, b| sort.compare(a, b)),
        None => rows.reverse(),
    }
    let rows: Vec<(u64, Entity)> = (1..).zip(rows).collect();
    let mut answer = page_of(call, page, rules, &rows)?;
    // The document's page of invitations counts none.
    if let Some(Value::Object(page)) = &mut answer.body {
        page.remove("total");
    }
    Ok(answer)
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let organization = tenant.organizations.get(call.param("id"))?;
    let (organization_id, name) = (
        organization.id.clone(),
        text(&organization.document, "name").to_owned(),
    );
    let Some(client) = tenant.entities.get("/clients", text(&body, "client_id")) else {
        return Err(no_client());
    };
    let route = tenant.setting("default_redirection_uri");
    let route = route.and_then(Value::as_str).unwrap_or_default();
    let login = match (text(client, "initiate_login_uri"), route) {
        ("", "") => return Err(no_login_route()),
        ("", route) => route.to_owned(),
        (login, _) => login.to_owned(),
    };
    if let Some(connection) = body.get("connection_id").and_then(Value::as_str) {
        let enabled = format!("/organizations/{organization_id}/enabled_connections");
        if !tenant.has(&enabled, connection) {
            return Err(Problem::invalid_property(
                "connection_id",
                "The connection is not enabled for the organization",
            ));
        }
    }
    tenant.roles.check(&call.texts("roles"))?;
    let life = body.get("ttl_sec").and_then(Value::as_u64);
    let life = life.filter(|life| *life > 0).unwrap_or(USUAL_LIFE);
    let expires = call.now.plus_seconds(life);
    let id = tenant.ids.prefixed("uinv_");
    let ticket = tenant.ids.prefixed("") + &tenant.ids.prefixed("");
    let mark = if login.contains('?') { '&' } else { '?' };
    let mut document = body;
    document.remove("ttl_sec");
    let is_sent = document.remove("send_invitation_email") != Some(Value::Bool(false));
    for (name, value) in [
        ("id", json!(id)),
        ("organization_id", json!(organization_id)),
        ("created_at", json!(call.now.rfc3339())),
        ("expires_at", json!(expires.rfc3339())),
        ("ticket_id", json!(ticket)),
        (
            "invitation_url",
            json!(format!(
                "{login}{mark}invitation={ticket}&organization={organization_id}&organization_name={name}"
            )),
        ),
    ] {
        document.insert(name.to_owned(), value);
    }
    tenant.entities.insert(&place(call), &id, document.clone());
    if is_sent {
        let invitee = document
            .get("invitee")
            .and_then(|invitee| invitee["email"].as_str());
        tenant.send_message(Sent {
            kind: "invitation".to_owned(),
            channel: "email".to_owned(),
            to: invitee.unwrap_or_default().to_owned(),
            code: None,
            link: Some(text(&document, "invitation_url").to_owned()),
            at: call.now,
        });
    }
    Ok(Answer::ok(document))
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    tenant.organizations.get(call.param("id"))?;
    let row = tenant
        .entities
        .get(&place(call), call.param("invitation_id"));
    let row = row
        .filter(|row| is_open(row, call))
        .ok_or_else(no_invitation)?;
    Ok(Answer::ok(projection.apply(row)))
}

fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let id = call.param("invitation_id");
    let gone = tenant.entities.remove(&place(call), id);
    gone.ok_or_else(no_invitation)?;
    Ok(Answer::no_content())
}

/// An invitation that has expired is no longer there.
fn is_open(invitation: &Entity, call: &Call) -> bool {
    let expires = crate::clock::Moment::parse(text(invitation, "expires_at"));
    expires.is_some_and(|expires| expires > call.now)
}

fn place(call: &Call) -> String {
    format!("/organizations/{}/invitations", call.param("id"))
}

fn no_invitation() -> Problem {
    missing("inexistent_invitation", "The invitation does not exist.")
}

/// An invitation leads to the application, which has to say where that is.
fn no_login_route() -> Problem {
    Problem::new(
        StatusCode::BAD_REQUEST,
        "invalid_body",
        "A default login route is required to generate the invitation url",
    )
}
