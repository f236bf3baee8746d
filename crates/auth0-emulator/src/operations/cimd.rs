//! Applications that are known by the address of a document about themselves.
//! The document is not fetched: the application has what every one has, and the
//! answer warns of it.

use http::Method;
use serde_json::{Value, json};

use super::clients::{plant, usual};
use super::documents::{object, text};
use super::{Entry, post_read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::secret::random_alphanumeric;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    post_read("/clients/cimd/preview", preview),
    write(Method::POST, "/clients/cimd/register", register),
];

/// What the document of an application decides about it.
const MAPPED: [&str; 5] = [
    "external_client_id",
    "name",
    "app_type",
    "grant_types",
    "token_endpoint_auth_method",
];

fn preview(tenant: &Tenant, call: &Call) -> Outcome {
    let address = address(call);
    let known = registered(tenant, &address);
    let mut body = about(known.cloned().unwrap_or_else(|| document(&address)));
    if let Some(known) = known {
        body["client_id"] = text(known, "client_id").into();
    }
    Ok(Answer::ok(body))
}

/// Registering an address again changes nothing, and says so by its status.
fn register(tenant: &mut Tenant, call: &Call) -> Outcome {
    let address = address(call);
    if let Some(known) = registered(tenant, &address) {
        let mut body = about(known.clone());
        body["client_id"] = text(known, "client_id").into();
        return Ok(Answer::ok(body));
    }
    let id = random_alphanumeric(32)?;
    let client = plant(tenant, &id, document(&address));
    let mut body = about(client);
    body["client_id"] = id.into();
    Ok(Answer::created(body))
}

fn address(call: &Call) -> String {
    text(&call.json(), "external_client_id").to_owned()
}

fn registered<'a>(tenant: &'a Tenant, address: &str) -> Option<&'a Entity> {
    tenant
        .entities
        .with("/clients", "external_client_id", address)
}

fn document(address: &str) -> Entity {
    let mut client = usual("regular_web");
    client.extend(object(json!({
        "name": address, "external_client_id": address, "external_metadata_type": "cimd",
        "app_type": "regular_web", "is_first_party": false,
        "grant_types": ["authorization_code", "refresh_token"],
        "token_endpoint_auth_method": "none",
    })));
    client
}

fn about(client: Entity) -> Value {
    let mapped = super::documents::only(&client, &MAPPED);
    json!({
        "mapped_fields": mapped,
        "validation": {
            "valid": true, "violations": [], "warnings": ["The document was not fetched."],
        },
    })
}
