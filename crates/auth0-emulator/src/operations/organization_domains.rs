//! The domains by which an organization is discovered. Nothing is asked of the
//! DNS: a domain is verified when somebody says so.

use http::Method;
use serde_json::json;

use super::documents::{missing, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::generic::merge;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/organizations/{id}/discovery-domains", list),
    write(
        Method::POST,
        "/organizations/{id}/discovery-domains",
        create,
    ),
    read(
        "/organizations/{id}/discovery-domains/name/{discovery_domain}",
        get_by_name,
    ),
    read(
        "/organizations/{id}/discovery-domains/{discovery_domain_id}",
        get,
    ),
    write(
        Method::PATCH,
        "/organizations/{id}/discovery-domains/{discovery_domain_id}",
        update,
    ),
    write(
        Method::DELETE,
        "/organizations/{id}/discovery-domains/{discovery_domain_id}",
        delete,
    ),
];

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let page = Page::checkpoint(&call.query, Rules::list("domains"))?;
    let place = place(call);
    let rows = tenant.entities.rows(&place);
    let rows = rows.into_iter().flat_map(|rows| rows.after(0));
    let show = |row: &Entity| row.clone().into();
    Ok(Answer::ok(page.of_chosen(
        Rules::list("domains"),
        rows,
        show,
    )))
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let mut document = call.json();
    let domain = text(&document, "domain").to_lowercase();
    // A domain leads to one organization.
    let taken = tenant.organizations.iter().any(|organization| {
        let place = format!("/organizations/{}/discovery-domains", organization.id);
        tenant.entities.with(&place, "domain", &domain).is_some()
    });
    if taken {
        return Err(Problem::conflict(
            "A discovery domain with this name already exists.",
        ));
    }
    let id = tenant.ids.prefixed("od_");
    let txt = tenant.ids.object_id();
    for (name, value) in [
        ("status", json!("pending")),
        ("use_for_organization_discovery", json!(true)),
        (
            "verification_host",
            json!(format!("_auth0-challenge.{domain}")),
        ),
        (
            "verification_txt",
            json!(format!("auth0-domain-verification={txt}")),
        ),
    ] {
        document.entry(name).or_insert(value);
    }
    document.insert("domain".to_owned(), domain.into());
    document.insert("id".to_owned(), id.clone().into());
    tenant.entities.insert(&place(call), &id, document.clone());
    Ok(Answer::created(document))
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let id = call.param("discovery_domain_id");
    let domain = tenant.entities.get(&place(call), id);
    Ok(Answer::ok(domain.ok_or_else(no_domain)?.clone()))
}

fn get_by_name(tenant: &Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let name = call.param("discovery_domain").to_lowercase();
    let domain = tenant.entities.with(&place(call), "domain", &name);
    Ok(Answer::ok(domain.ok_or_else(no_domain)?.clone()))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let id = call.param("discovery_domain_id");
    let domain = tenant.entities.get_mut(&place(call), id);
    let domain = domain.ok_or_else(no_domain)?;
    merge(domain, call.json());
    Ok(Answer::ok(domain.clone()))
}

fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.organizations.get(call.param("id"))?;
    let id = call.param("discovery_domain_id");
    tenant.entities.remove(&place(call), id);
    Ok(Answer::no_content())
}

fn place(call: &Call) -> String {
    format!("/organizations/{}/discovery-domains", call.param("id"))
}

fn no_domain() -> Problem {
    missing(
        "inexistent_discovery_domain",
        "The discovery domain does not exist.",
    )
}
