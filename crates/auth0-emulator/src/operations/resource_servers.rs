//! APIs (resource servers), found by their id or by their identifier.

use http::{Method, StatusCode};
use serde_json::json;

use super::documents::{list as page, missing, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::generic::merge;
use crate::paging::Rules;
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/resource-servers", list),
    write(Method::POST, "/resource-servers", create),
    read("/resource-servers/{id}", get),
    write(Method::PATCH, "/resource-servers/{id}", update),
    write(Method::DELETE, "/resource-servers/{id}", delete),
];

const SERVERS: &str = "/resource-servers";

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let asked: Vec<&str> = call
        .query
        .all("identifiers")
        .flat_map(|text| text.split(','))
        .collect();
    let rules = Rules::list("resource_servers");
    page(tenant, call, SERVERS, rules, |server| {
        asked.is_empty() || asked.contains(&text(server, "identifier"))
    })
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut document = call.json();
    let identifier = text(&document, "identifier").to_owned();
    if tenant
        .entities
        .with(SERVERS, "identifier", &identifier)
        .is_some()
    {
        return Err(Problem::conflict(
            "A resource server with this identifier already exists.",
        ));
    }
    let id = tenant.ids.object_id();
    for (name, value) in [
        ("name", json!(identifier)),
        ("scopes", json!([])),
        ("signing_alg", json!("RS256")),
        ("token_lifetime", json!(86_400)),
        ("token_lifetime_for_web", json!(7_200)),
        ("token_dialect", json!("access_token")),
        ("allow_offline_access", json!(false)),
        ("enforce_policies", json!(false)),
        (
            "skip_consent_for_verifiable_first_party_clients",
            json!(true),
        ),
    ] {
        document.entry(name).or_insert(value);
    }
    document.insert("id".to_owned(), id.clone().into());
    document.insert("is_system".to_owned(), false.into());
    tenant.entities.insert(SERVERS, &id, document.clone());
    Ok(Answer::created(document))
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(existing(tenant, call)?.clone()))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = text(existing(tenant, call)?, "id").to_owned();
    let server = tenant
        .entities
        .get_mut(SERVERS, &id)
        .ok_or_else(no_server)?;
    merge(server, call.json());
    Ok(Answer::new(
        StatusCode::CREATED,
        Some(server.clone().into()),
    ))
}

/// What was granted of an API goes with it.
fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    let Ok(server) = existing(tenant, call) else {
        return Ok(Answer::no_content());
    };
    if server.get("is_system") == Some(&true.into()) {
        return Err(Problem::new(
            StatusCode::BAD_REQUEST,
            "operation_not_supported",
            "System resource servers cannot be deleted.",
        ));
    }
    let id = text(server, "id").to_owned();
    let identifier = text(server, "identifier").to_owned();
    let grants: Vec<String> = tenant
        .entities
        .iter("/client-grants")
        .filter(|grant| text(grant, "audience") == identifier)
        .map(|grant| text(grant, "id").to_owned())
        .collect();
    for grant in grants {
        tenant.delete_client_grant(&grant);
    }
    tenant.entities.remove(SERVERS, &id);
    Ok(Answer::no_content())
}

fn existing<'a>(tenant: &'a Tenant, call: &Call) -> Result<&'a Entity, Problem> {
    let id = call.param("id");
    let by_identifier = || tenant.entities.with(SERVERS, "identifier", id);
    let server = tenant.entities.get(SERVERS, id).or_else(by_identifier);
    server.ok_or_else(no_server)
}

fn no_server() -> Problem {
    missing(
        "inexistent_resource_server",
        "The resource server does not exist.",
    )
}
