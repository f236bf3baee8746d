//! The keys with which a connection signs what it sends to its provider: the
//! current one and the next, made when they are asked for, and rotated.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::documents::{no_connection, object, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::jwt::SigningKey;
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant, public_facts};

pub(super) static HANDLERS: &[Entry] = &[
    read("/connections/{id}/keys", list),
    write(Method::POST, "/connections/{id}/keys", create),
    write(Method::POST, "/connections/{id}/keys/rotate", rotate),
];

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let rows: Vec<Value> = (tenant.entities.iter(&place(tenant, call)?).cloned())
        .map(Value::Object)
        .collect();
    Ok(Answer::ok(rows))
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    if tenant.entities.iter(&place).next().is_some() {
        let message = "The connection has keys already.";
        return Err(Problem::conflict(message));
    }
    let mut made = Vec::new();
    for role in ["current", "next"] {
        let mut key = new_key(call)?;
        key.insert(role.to_owned(), true.into());
        if role == "current" {
            key.insert("current_since".to_owned(), call.now.rfc3339().into());
        }
        keep(tenant, &place, &key);
        made.push(Value::Object(key));
    }
    Ok(Answer::created(made))
}

/// The next key becomes the current one, the current one the previous.
fn rotate(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    if tenant.entities.iter(&place).next().is_none() {
        return Err(Problem::new(
            StatusCode::NOT_FOUND,
            "inexistent_key",
            "The connection has no keys.",
        ));
    }
    let mut new = new_key(call)?;
    new.insert("next".to_owned(), true.into());
    for key in tenant.entities.iter_mut(&place) {
        key.remove("previous");
        if key.remove("current").is_some() {
            key.insert("previous".to_owned(), true.into());
        }
        if key.remove("next").is_some() {
            key.insert("current".to_owned(), true.into());
            key.insert("current_since".to_owned(), call.now.rfc3339().into());
        }
    }
    keep(tenant, &place, &new);
    // The current key, the next and the previous.
    tenant.entities.keep_last(&place, 3);
    Ok(Answer::created(new))
}

fn keep(tenant: &mut Tenant, place: &str, key: &Entity) {
    let id = text(key, "kid").to_owned();
    tenant.entities.insert(place, &id, key.clone());
}

fn place(tenant: &Tenant, call: &Call) -> Result<String, Problem> {
    let id = call.param("id");
    tenant.connections.by_id(id).ok_or_else(no_connection)?;
    Ok(format!("/connections/{id}/keys"))
}

/// Only what is public is kept: nothing is ever signed with it here.
fn new_key(call: &Call) -> Result<Entity, Problem> {
    let mut key = object(public_facts(&SigningKey::generate()?));
    let body = call.json();
    let algorithm = match text(&body, "signing_alg") {
        "" => "RS256",
        given => given,
    };
    key.insert("algorithm".to_owned(), json!(algorithm));
    key.insert("key_use".to_owned(), json!("signing"));
    Ok(key)
}
