//! Credentials of applications: the public keys and certificates by which they
//! prove themselves. What was sent as PEM is kept and never shown.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::documents::{missing, object, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/clients/{client_id}/credentials", list),
    write(Method::POST, "/clients/{client_id}/credentials", create),
    read("/clients/{client_id}/credentials/{credential_id}", get),
    write(
        Method::PATCH,
        "/clients/{client_id}/credentials/{credential_id}",
        update,
    ),
    write(
        Method::DELETE,
        "/clients/{client_id}/credentials/{credential_id}",
        delete,
    ),
];

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let rows = tenant.entities.iter(&place(tenant, call)?);
    Ok(Answer::ok(rows.map(shown).collect::<Vec<_>>()))
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    let document = made(tenant, call, &call.json())?;
    let id = text(&document, "id").to_owned();
    tenant.entities.insert(&place, &id, document.clone());
    Ok(Answer::created(shown(&document)))
}

/// Keeps the credentials that a new application brings with it, and leaves their
/// ids where they stood, as the API shows them.
pub(super) fn keep_brought(
    tenant: &mut Tenant,
    call: &Call,
    client: &str,
    body: &mut Entity,
) -> Result<(), Problem> {
    let mut places: Vec<&mut Value> = Vec::new();
    for (name, value) in body.iter_mut() {
        match (name.as_str(), value) {
            ("client_authentication_methods", Value::Object(ways)) => {
                places.extend(ways.values_mut())
            }
            ("signed_request_object", value) => places.push(value),
            _ => {}
        }
    }
    let lists = places
        .into_iter()
        .filter_map(|place| place.get_mut("credentials"));
    let mut kept = Vec::new();
    for credential in lists.filter_map(Value::as_array_mut).flatten() {
        let Some(brought) = credential.as_object().filter(|row| !row.contains_key("id")) else {
            continue;
        };
        let document = made(tenant, call, brought)?;
        *credential = json!({"id": text(&document, "id")});
        kept.push(document);
    }
    // One that is refused keeps the application, and with it all others, away.
    let place = format!("/clients/{client}/credentials");
    for document in kept {
        let id = text(&document, "id").to_owned();
        tenant.entities.insert(&place, &id, document);
    }
    Ok(())
}

/// A new credential of what was sent.
fn made(tenant: &mut Tenant, call: &Call, body: &Entity) -> Result<Entity, Problem> {
    let missing = |name: &str| Problem::invalid_body(format!("Missing required property: {name}"));
    let mut document = object(json!({
        "id": tenant.ids.prefixed("cred_"), "name": text(body, "name"),
        "credential_type": text(body, "credential_type"),
        "created_at": call.now.rfc3339(), "updated_at": call.now.rfc3339(),
    }));
    let pem = body.get("pem").and_then(Value::as_str);
    match text(body, "credential_type") {
        "cert_subject_dn" => {
            if pem.is_none() && !body.contains_key("subject_dn") {
                return Err(missing("subject_dn"));
            }
        }
        kind => {
            let pem = pem.ok_or_else(|| missing("pem"))?;
            let der = der(pem).ok_or_else(|| {
                Problem::invalid_property("pem", "Object didn't pass validation for format pem")
            })?;
            let hash = digest::digest(&digest::SHA256, &der);
            let hash = URL_SAFE_NO_PAD.encode(hash.as_ref());
            if kind == "public_key" {
                let alg = body.get("alg").and_then(Value::as_str).unwrap_or("RS256");
                document.insert("alg".to_owned(), alg.into());
                document.insert("kid".to_owned(), hash.into());
            } else {
                document.insert("thumbprint_sha256".to_owned(), hash.into());
            }
        }
    }
    for name in ["kid", "subject_dn", "expires_at", "pem"] {
        if let Some(value) = body.get(name) {
            document.insert(name.to_owned(), value.clone());
        }
    }
    Ok(document)
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    let credential = tenant.entities.get(&place, call.param("credential_id"));
    Ok(Answer::ok(shown(credential.ok_or_else(no_credential)?)))
}

/// Only the end of a credential can be changed; null takes it away.
fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    let credential = tenant.entities.get_mut(&place, call.param("credential_id"));
    let credential = credential.ok_or_else(no_credential)?;
    crate::generic::merge(credential, call.json());
    credential.insert("updated_at".to_owned(), call.now.rfc3339().into());
    Ok(Answer::new(StatusCode::CREATED, Some(shown(credential))))
}

fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    let gone = tenant.entities.remove(&place, call.param("credential_id"));
    gone.ok_or_else(no_credential)?;
    Ok(Answer::no_content())
}

fn place(tenant: &Tenant, call: &Call) -> Result<String, Problem> {
    let client = call.param("client_id");
    if !tenant.has("/clients", client) {
        return Err(super::documents::no_client());
    }
    Ok(format!("/clients/{client}/credentials"))
}

fn shown(credential: &Entity) -> Value {
    let mut row = credential.clone();
    row.remove("pem");
    row.into()
}

/// The bytes in a PEM text with one block.
fn der(pem: &str) -> Option<Vec<u8>> {
    let body = pem.trim().strip_prefix("-----BEGIN ")?;
    let (_, body) = body.split_once("-----")?;
    let (body, _) = body.split_once("-----END ")?;
    let body: String = body.split_whitespace().collect();
    STANDARD.decode(body).ok().filter(|der| !der.is_empty())
}

fn no_credential() -> Problem {
    missing("inexistent_credential", "The credential does not exist.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_block_of_pem_is_read() {
        let good = "-----BEGIN PUBLIC KEY-----\nAQID\n-----END PUBLIC KEY-----\n";
        assert_eq!(der(good), Some(vec![1, 2, 3]));
        for bad in [
            "",
            "AQID",
            "-----BEGIN X-----",
            "-----BEGIN X-----\n!\n-----END X-----",
        ] {
            assert_eq!(der(bad), None, "{bad}");
        }
    }
}
