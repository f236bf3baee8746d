//! Grants of APIs to applications, and the organizations that they are for.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::documents::{is_asked, list as page, missing, no_client, only, page_of, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::generic::merge;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/client-grants", list),
    write(Method::POST, "/client-grants", create),
    read("/client-grants/{id}", get),
    write(Method::PATCH, "/client-grants/{id}", update),
    write(Method::DELETE, "/client-grants/{id}", delete),
    read("/client-grants/{id}/organizations", organizations),
    read("/organizations/{id}/client-grants", of_organization),
    write(Method::POST, "/organizations/{id}/client-grants", add),
    write(
        Method::DELETE,
        "/organizations/{id}/client-grants/{grant_id}",
        remove,
    ),
];

const GRANTS: &str = "/client-grants";
const LIST: Rules = Rules::list("client_grants");
/// What an organization shows of a grant.
const SHOWN: [&str; 6] = [
    "allow_any_organization",
    "audience",
    "client_id",
    "id",
    "organization_usage",
    "scope",
];

impl Tenant {
    /// Removes a grant, also from organizations.
    pub(super) fn delete_client_grant(&mut self, id: &str) -> Option<Entity> {
        for organization in self.organizations.iter() {
            let place = of(&organization.id);
            self.entities.remove(&place, id);
        }
        self.entities.remove(GRANTS, id)
    }
}

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    page(tenant, call, GRANTS, LIST, |grant| {
        [
            "audience",
            "client_id",
            "allow_any_organization",
            "subject_type",
            "default_for",
        ]
        .iter()
        .all(|name| is_asked(call, grant, name))
    })
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut document = call.json();
    for (name, value) in [
        ("subject_type", json!("client")),
        ("scope", json!([])),
        ("allow_any_organization", json!(false)),
        ("organization_usage", json!("deny")),
    ] {
        document.entry(name).or_insert(value);
    }
    if document.contains_key("client_id") && !tenant.has("/clients", text(&document, "client_id")) {
        return Err(no_client());
    }
    check_scopes(tenant, &document)?;
    let same = |grant: &Entity| {
        ["client_id", "audience", "subject_type", "default_for"]
            .iter()
            .all(|name| grant.get(*name) == document.get(*name))
    };
    if tenant.entities.iter(GRANTS).any(same) {
        return Err(Problem::conflict(
            "A resource with the same property already exists: client_id, audience.",
        ));
    }
    let id = tenant.ids.prefixed("cgr_");
    document.insert("id".to_owned(), id.clone().into());
    tenant.entities.insert(GRANTS, &id, document.clone());
    Ok(Answer::created(document))
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(existing(tenant, call.param("id"))?.clone()))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    let mut changed = existing(tenant, id)?.clone();
    merge(&mut changed, call.json());
    check_scopes(tenant, &changed)?;
    let grant = tenant.entities.get_mut(GRANTS, id).ok_or_else(no_grant)?;
    grant.clone_from(&changed);
    Ok(Answer::ok(changed))
}

fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.delete_client_grant(call.param("id"));
    Ok(Answer::no_content())
}

fn organizations(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("organizations");
    let page = Page::either(&call.query, rules)?;
    let id = call.param("id");
    existing(tenant, id)?;
    let rows: Vec<(u64, Entity)> = tenant
        .organizations
        .rows()
        .after(0)
        .filter(|(_, organization)| tenant.has(&of(&organization.id), id))
        .map(|(place, organization)| (place, organization.document.clone()))
        .collect();
    page_of(call, page, rules, &rows)
}

fn of_organization(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, LIST)?;
    let id = call.param("id");
    tenant.organizations.get(id)?;
    let mut wanted = call.query.all("grant_ids").peekable();
    let wanted: Option<Vec<&str>> = wanted.peek().is_some().then(|| wanted.collect());
    let rows = tenant.entities.iter(&of(id));
    let rows = rows.filter_map(|row| tenant.entities.get(GRANTS, text(row, "id")));
    let rows = rows.filter(|grant| {
        let chosen = |ids: &Vec<&str>| {
            ids.iter()
                .flat_map(|ids| ids.split(','))
                .any(|id| id == text(grant, "id"))
        };
        wanted.as_ref().is_none_or(chosen)
            && is_asked(call, grant, "audience")
            && is_asked(call, grant, "client_id")
    });
    let rows = (1_u64..).zip(rows.map(|grant| only(grant, &SHOWN)));
    let rows: Vec<(u64, Entity)> = rows.collect();
    page_of(call, page, LIST, &rows)
}

fn add(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    tenant.organizations.get(id)?;
    let body = call.json();
    let grant_id = text(&body, "grant_id");
    let grant = existing(tenant, grant_id)?;
    if matches!(text(grant, "organization_usage"), "" | "deny") {
        return Err(Problem::new(
            StatusCode::BAD_REQUEST,
            "invalid_body",
            "The client grant does not allow organizations: organization_usage is deny.",
        ));
    }
    let (place, shown) = (of(id), only(grant, &SHOWN));
    if tenant.has(&place, grant_id) {
        return Err(Problem::conflict(
            "The client grant was added to the organization before.",
        ));
    }
    let row = only(grant, &["id"]);
    tenant.entities.insert(&place, grant_id, row);
    Ok(Answer::created(shown))
}

fn remove(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    tenant.organizations.get(id)?;
    tenant.entities.remove(&of(id), call.param("grant_id"));
    Ok(Answer::no_content())
}

fn existing<'a>(tenant: &'a Tenant, id: &str) -> Result<&'a Entity, Problem> {
    tenant.entities.get(GRANTS, id).ok_or_else(no_grant)
}

/// The API must be there, and have what is granted of it.
fn check_scopes(tenant: &Tenant, grant: &Entity) -> Result<(), Problem> {
    let audience = text(grant, "audience");
    let api = tenant
        .entities
        .with("/resource-servers", "identifier", audience);
    let Some(api) = api else {
        return Err(missing(
            "inexistent_resource_server",
            "No resource server was found with the identifier of the audience.",
        ));
    };
    let declared = api.get("scopes").and_then(Value::as_array);
    let declares = |scope: &Value| {
        let mut declared = declared.into_iter().flatten();
        declared.any(|declared| declared.get("value") == Some(scope))
    };
    let granted = grant.get("scope").and_then(Value::as_array);
    match granted.into_iter().flatten().find(|scope| !declares(scope)) {
        Some(scope) => Err(Problem::invalid_property(
            "scope",
            format!(
                "The resource server has no scope {}",
                scope.as_str().unwrap_or_default()
            ),
        )),
        None => Ok(()),
    }
}

fn of(organization: &str) -> String {
    format!("/organizations/{organization}/client-grants")
}

fn no_grant() -> Problem {
    missing(
        "inexistent_client_grant",
        "The client grant does not exist.",
    )
}
