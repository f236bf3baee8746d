//! The second factors of users. They are kept as documents below their user;
//! what proves them (a secret, a recovery code) is never shown.

use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Entity, Tenant, authentication_methods};

const LIST: Rules = Rules::list("authenticators");
/// What the API takes or keeps and never shows.
const HIDDEN: [&str; 3] = ["totp_secret", "totp_used_steps", "recovery_code"];
/// What the answer to a change leaves out.
const NOT_AFTER_CHANGE: [&str; 8] = [
    "credential_backed_up",
    "credential_device_type",
    "identity_user_id",
    "last_auth_at",
    "link_id",
    "transports",
    "user_agent",
    "user_handle",
];

pub(super) static HANDLERS: &[Entry] = &[
    read("/users/{id}/authentication-methods", list),
    write(Method::POST, "/users/{id}/authentication-methods", create),
    write(Method::PUT, "/users/{id}/authentication-methods", replace),
    write(Method::DELETE, "/users/{id}/authentication-methods", clear),
    read(
        "/users/{id}/authentication-methods/{authentication_method_id}",
        get,
    ),
    write(
        Method::PATCH,
        "/users/{id}/authentication-methods/{authentication_method_id}",
        update,
    ),
    write(
        Method::DELETE,
        "/users/{id}/authentication-methods/{authentication_method_id}",
        delete,
    ),
    write(
        Method::POST,
        "/users/{id}/recovery-code-regeneration",
        regenerate,
    ),
];

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, LIST)?;
    let user = existing(tenant, call.param("id"))?;
    let rows: Vec<&Entity> = tenant
        .entities
        .iter(&authentication_methods(&user.id))
        .collect();
    let total = rows.len();
    Ok(Answer::ok(page.of_selection(
        LIST,
        rows.into_iter(),
        total,
        shown,
    )))
}

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    let body = call.json();
    check(&body)?;
    let phone = |method: &Entity| method.get("phone_number") == body.get("phone_number");
    if body.get("type") == Some(&json!("phone")) && tenant.entities.iter(&collection).any(phone) {
        return Err(Problem::new(
            StatusCode::CONFLICT,
            "authentication_method_conflict",
            "This number is an authentication method of the user already.",
        ));
    }
    let mut method = insert(tenant, &collection, body, call);
    method.remove("confirmed");
    Ok(Answer::created(method))
}

fn replace(tenant: &mut Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    let bodies = call
        .body()
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let bodies: Vec<Entity> = bodies
        .into_iter()
        .filter_map(|body| match body {
            Value::Object(body) => Some(body),
            _ => None,
        })
        .collect();
    bodies.iter().try_for_each(check)?;
    tenant.entities.clear(&collection);
    let methods = bodies.into_iter().map(|body| {
        let mut method = insert(tenant, &collection, body, call);
        method.remove("confirmed");
        Value::Object(method)
    });
    Ok(Answer::ok(methods.collect::<Vec<_>>()))
}

pub(super) fn clear(tenant: &mut Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    tenant.entities.clear(&collection);
    Ok(Answer::no_content())
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    let method = tenant
        .entities
        .get(&collection, call.param("authentication_method_id"));
    method
        .map(|method| Answer::ok(shown(method)))
        .ok_or_else(no_such_method)
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    let id = call.param("authentication_method_id");
    let method = tenant
        .entities
        .get_mut(&collection, id)
        .ok_or_else(no_such_method)?;
    method.extend(call.json());
    let mut method = method.clone();
    method.retain(|name, _| !NOT_AFTER_CHANGE.contains(&name.as_str()));
    Ok(Answer::ok(shown(&method)))
}

fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    let removed = tenant
        .entities
        .remove(&collection, call.param("authentication_method_id"));
    removed
        .map(|_| Answer::no_content())
        .ok_or_else(no_such_method)
}

fn regenerate(tenant: &mut Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    let code = random_alphanumeric(24).map_err(|_| {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Problem::new(status, "internal_error", "There is no randomness.")
    })?;
    let code = code.to_uppercase();
    let recovery = |method: &&Entity| method.get("type") == Some(&json!("recovery-code"));
    let before = tenant
        .entities
        .iter(&collection)
        .find(recovery)
        .and_then(id);
    if let Some(before) = before {
        tenant.entities.remove(&collection, &before);
    }
    let mut body = Map::new();
    body.insert("type".to_owned(), "recovery-code".into());
    body.insert("recovery_code".to_owned(), code.clone().into());
    insert(tenant, &collection, body, call);
    Ok(Answer::ok(json!({"recovery_code": code})))
}

/// Where the methods of the user of a call are kept.
pub(super) fn collection(tenant: &Tenant, call: &Call) -> Result<String, Problem> {
    existing(tenant, call.param("id")).map(|user| authentication_methods(&user.id))
}

/// What the factor of each type cannot do without.
fn check(body: &Entity) -> Result<(), Problem> {
    let needed: &[&str] = match body.get("type").and_then(Value::as_str) {
        Some("phone") => &["phone_number"],
        Some("email") => &["email"],
        Some("totp") => &["totp_secret"],
        Some("webauthn-roaming" | "passkey") => {
            &["key_id", "public_key", "relying_party_identifier"]
        }
        _ => &[],
    };
    needed.iter().try_for_each(|name| {
        if body.contains_key(*name) {
            return Ok(());
        }
        Err(Problem::invalid_body(format!(
            "Missing required property: {name}"
        )))
    })
}

/// Keeps a method and gives the document that its creation shows.
fn insert(tenant: &mut Tenant, collection: &str, mut body: Entity, call: &Call) -> Entity {
    let kind = body
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let device = tenant.ids.prefixed("dev_");
    let id = format!("{kind}|{device}");
    if kind == "phone" {
        let preferred = body
            .entry("preferred_authentication_method")
            .or_insert_with(|| "sms".into());
        let preferred = preferred.as_str().unwrap_or("sms").to_owned();
        let method = json!({"type": preferred, "id": format!("{preferred}|{device}")});
        body.insert("authentication_methods".to_owned(), json!([method]));
    }
    body.insert("id".to_owned(), id.clone().into());
    body.insert("confirmed".to_owned(), true.into());
    body.insert("created_at".to_owned(), call.now.rfc3339().into());
    tenant.entities.insert(collection, &id, body.clone());
    body
}

fn shown(method: &Entity) -> Value {
    let mut method = method.clone();
    method.retain(|name, _| !HIDDEN.contains(&name.as_str()));
    Value::Object(method)
}

pub(super) fn id(method: &Entity) -> Option<String> {
    method.get("id")?.as_str().map(str::to_owned)
}

fn no_such_method() -> Problem {
    Problem::new(
        StatusCode::NOT_FOUND,
        "not_found",
        "The authentication method does not exist.",
    )
}
