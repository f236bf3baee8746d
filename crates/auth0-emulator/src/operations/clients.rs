//! Applications: create, read, change, delete and list, with what Auth0 fills
//! in, and new secrets.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::client_credentials::keep_brought;
use super::documents::{is_asked, list as page, no_client, object, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::generic::merge;
use crate::paging::Rules;
use crate::problem::Problem;
use crate::projection::Projection;
use crate::search::Query;
use crate::secret::random_alphanumeric;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/clients", list),
    write(Method::POST, "/clients", create),
    read("/clients/{id}", get),
    write(Method::PATCH, "/clients/{id}", update),
    write(Method::DELETE, "/clients/{id}", delete),
    write(Method::POST, "/clients/{id}/rotate-secret", rotate_secret),
];

const CLIENTS: &str = "/clients";

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let flag = |row: &Entity, parameter: &str, property: &str| {
        let asked = call.query.first(parameter);
        let is = row.get(property) == Some(&Value::Bool(true));
        asked.is_none_or(|asked| (asked == "true") == is)
    };
    let query = Query::parse(call.query.first("q").unwrap_or_default()).map_err(|refused| {
        let reason = format!("Failed to parse the query of property q: {refused}.");
        Problem::new(StatusCode::BAD_REQUEST, "invalid_query_string", reason)
    })?;
    let searched = call.query.first("q").is_some_and(|text| !text.is_empty());
    page(tenant, call, CLIENTS, Rules::list("clients"), |row| {
        (!searched || query.matches(&with_grants(tenant, row)))
            && flag(row, "is_global", "global")
            && flag(row, "is_first_party", "is_first_party")
            && is_asked(call, row, "app_type")
            && is_asked(call, row, "external_client_id")
    })
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    create_as(tenant, call, random_alphanumeric(32)?)
}

/// Creates an application under an identifier that nobody else has.
pub(crate) fn create_as(tenant: &mut Tenant, call: &Call, id: String) -> Outcome {
    if tenant.entities.get(CLIENTS, &id).is_some() {
        let message = format!("A client with the identifier {id} already exists.");
        return Err(Problem::conflict(message));
    }
    let mut body = call.json();
    check_grant_types(tenant, &body)?;
    keep_brought(tenant, call, &id, &mut body)?;
    let mut document = usual(text(&body, "app_type"));
    document.insert("client_secret".to_owned(), new_secret()?);
    merge(&mut document, body);
    Ok(Answer::created(plant(tenant, &id, document)))
}

/// Makes an application of a document under a new identifier.
pub(super) fn plant(tenant: &mut Tenant, id: &str, mut document: Entity) -> Entity {
    document.insert("tenant".to_owned(), tenant.name.clone().into());
    document.insert("client_id".to_owned(), id.into());
    tenant.entities.insert(CLIENTS, id, document.clone());
    let flags = tenant.setting("flags");
    if flags.is_none_or(|flags| flags["enable_client_connections"] != false) {
        tenant.connections.enable_everywhere(id);
    }
    document
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    let client = tenant.entities.get(CLIENTS, call.param("id"));
    Ok(Answer::ok(projection.apply(client.ok_or_else(no_client)?)))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let (id, body) = (call.param("id"), call.json());
    tenant.entities.get(CLIENTS, id).ok_or_else(no_client)?;
    check_grant_types(tenant, &body)?;
    let client = tenant.entities.get_mut(CLIENTS, id);
    let client = client.ok_or_else(no_client)?;
    merge(client, body);
    Ok(Answer::ok(client.clone()))
}

/// The document takes any text for a grant, and Auth0 only those that it knows.
fn check_grant_types(tenant: &Tenant, body: &Entity) -> Result<(), Problem> {
    let named = body.get("grant_types").and_then(Value::as_array);
    let mut named = named.into_iter().flatten().filter_map(Value::as_str);
    match named.find(|name| !tenant.knows_grant_type(name)) {
        Some(name) => Err(Problem::invalid_property(
            "grant_types",
            format!("Unknown grant type {name}"),
        )),
        None => Ok(()),
    }
}

/// What an application was granted and what it may use goes with it.
fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    tenant.entities.remove(CLIENTS, id);
    tenant.connections.forget_client(id);
    let grants: Vec<String> = tenant
        .entities
        .iter("/client-grants")
        .filter(|grant| text(grant, "client_id") == id)
        .map(|grant| text(grant, "id").to_owned())
        .collect();
    for grant in grants {
        tenant.delete_client_grant(&grant);
    }
    for organization in tenant.organizations.iter() {
        let clients = format!("/organizations/{}/clients", organization.id);
        tenant.entities.remove(&clients, id);
    }
    Ok(Answer::no_content())
}

/// The old secret is good for nothing from now on.
fn rotate_secret(tenant: &mut Tenant, call: &Call) -> Outcome {
    let client = tenant.entities.get_mut(CLIENTS, call.param("id"));
    let client = client.ok_or_else(no_client)?;
    client.insert("client_secret".to_owned(), new_secret()?);
    Ok(Answer::ok(client.clone()))
}

/// An application as queries see it: with what it was granted, and by which
/// organizations.
fn with_grants(tenant: &Tenant, client: &Entity) -> Entity {
    let grants = tenant.entities.iter("/client-grants");
    let grants = grants.filter(|grant| text(grant, "client_id") == text(client, "client_id"));
    let shown = grants.map(|grant| {
        let mut grant = grant.clone();
        let given = tenant.organizations.iter().filter(|organization| {
            let place = format!("/organizations/{}/client-grants", organization.id);
            tenant.entities.get(&place, text(&grant, "id")).is_some()
        });
        let ids: Vec<String> = given.map(|organization| organization.id.clone()).collect();
        grant.insert("organization_id".to_owned(), ids.into());
        Value::Object(grant)
    });
    let mut row = client.clone();
    row.insert("client_grant".to_owned(), shown.collect());
    row
}

/// What a new application of a kind says where its body says nothing.
pub(super) fn usual(app_type: &str) -> Entity {
    let is_public = matches!(app_type, "native" | "spa");
    let grant_types: &[&str] = match app_type {
        "non_interactive" => &["client_credentials"],
        "native" | "spa" => &["authorization_code", "implicit", "refresh_token"],
        _ => &[
            "authorization_code",
            "implicit",
            "refresh_token",
            "client_credentials",
        ],
    };
    object(json!({
        "global": false, "is_first_party": true, "oidc_conformant": true,
        "callbacks": [], "allowed_clients": [], "allowed_logout_urls": [], "allowed_origins": [],
        "client_aliases": [], "web_origins": [], "native_social_login": {
            "apple": {"enabled": false}, "facebook": {"enabled": false},
            "google": {"enabled": false},
        },
        "grant_types": grant_types, "sso_disabled": false, "cross_origin_authentication": false,
        "custom_login_page_on": true, "is_token_endpoint_ip_header_trusted": false,
        "token_endpoint_auth_method": if is_public { "none" } else { "client_secret_post" },
        "jwt_configuration": {
            "alg": "RS256", "lifetime_in_seconds": 36_000, "secret_encoded": false,
        },
        "refresh_token": {
            "rotation_type": if is_public { "rotating" } else { "non-rotating" },
            "expiration_type": if is_public { "expiring" } else { "non-expiring" },
            "leeway": 0, "token_lifetime": 2_592_000, "idle_token_lifetime": 1_296_000,
            "infinite_token_lifetime": !is_public, "infinite_idle_token_lifetime": !is_public,
        },
    }))
}

fn new_secret() -> Result<Value, Problem> {
    let secret = random_alphanumeric(64)?;
    Ok(secret.into())
}
