//! Users: create, read, change, delete, find by address.

use http::{Method, StatusCode};
use serde_json::{Map, Value};

use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::projection::Projection;
use crate::tenant::{NewUser, Tenant, User, Weakness};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/users", create),
    read("/users/{id}", get),
    write(Method::PATCH, "/users/{id}", update),
    write(Method::DELETE, "/users/{id}", delete),
    read("/users-by-email", by_email),
];

/// Changes that Auth0 does not make in one step.
const APART: [(&str, &str); 5] = [
    ("password", "email"),
    ("password", "email_verified"),
    ("password", "username"),
    ("username", "email"),
    ("username", "email_verified"),
];
/// What only comes from where the user logs in, unless Auth0 is that place.
const OF_LOGIN: [&str; 6] = [
    "email",
    "email_verified",
    "phone_number",
    "phone_verified",
    "username",
    "password",
];

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let connection = body
        .get("connection")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let strategy = tenant
        .connections
        .by_name(&connection)
        .map(|found| found.strategy.clone());
    check_identifiers(&body, strategy.as_deref())?;
    if let Some(Value::String(password)) = body.get("password") {
        tenant
            .check_new_password(&connection, password, &body)
            .map_err(|weakness| weak(&weakness))?;
    }
    let user = tenant.create_user(NewUser::from_body(body, &connection), call.now)?;
    Ok(Answer::created(user.document()))
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    let user = existing(tenant, call.param("id"))?;
    Ok(Answer::ok(projection.apply(&user.document())))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    check_change(existing(tenant, call.param("id"))?, &body)?;
    if let Some(Value::String(password)) = body.get("password") {
        let connection = body.get("connection").and_then(Value::as_str);
        tenant
            .check_next_password(call.param("id"), connection, password)
            .map_err(|weakness| weak(&weakness))?;
    }
    let user = tenant.update_user(call.param("id"), &body, call.now)?;
    Ok(Answer::ok(user.document()))
}

fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.delete_user(call.param("id"), call.now);
    Ok(Answer::no_content())
}

fn by_email(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    let email = call.query.first("email").unwrap_or_default();
    let users = tenant.users.with_email(email);
    Ok(Answer::ok(
        users
            .map(|user| projection.apply(&user.document()))
            .collect::<Vec<_>>(),
    ))
}

/// The user with an id, or Auth0's answer when there is none.
pub(super) fn existing<'a>(tenant: &'a Tenant, id: &str) -> Result<&'a User, Problem> {
    tenant
        .users
        .get(id)
        .ok_or_else(|| crate::tenant::Refusal::NoSuchUser.into())
}

/// What a user of each kind of connection is known by must be there.
fn check_identifiers(body: &Map<String, Value>, strategy: Option<&str>) -> Result<(), Problem> {
    let missing = |name: &str| {
        Err(Problem::invalid_body(format!(
            "Missing required property: {name}"
        )))
    };
    let has = |name: &str| body.contains_key(name);
    match strategy {
        Some("auth0") if !has("email") && !has("username") && !has("phone_number") => {
            missing("email")
        }
        Some("auth0") if !has("password") => missing("password"),
        Some("email") if !has("email") => missing("email"),
        Some("sms") if !has("phone_number") => missing("phone_number"),
        _ => Ok(()),
    }
}

/// What the schema cannot say of a change: which properties go together, and
/// which the provider of the identity lets be changed.
fn check_change(user: &User, changes: &Map<String, Value>) -> Result<(), Problem> {
    let changed = |name: &str| changes.contains_key(name);
    for (one, other) in APART {
        if changed(one) && changed(other) {
            return Err(unsupported(format!(
                "Cannot update {one} and {other} simultaneously"
            )));
        }
    }
    let connection = changes.get("connection").and_then(Value::as_str);
    let mut identities = user.identities().into_iter();
    let identity = identities
        .find(|identity| connection.is_none_or(|connection| identity.connection == connection));
    let identity = identity.ok_or(crate::tenant::Refusal::NoSuchIdentity)?;
    let fixed: &[&str] = match identity.provider.as_str() {
        "auth0" => &[],
        "email" => &["username", "password"],
        "sms" => &["email_verified", "username", "password"],
        _ => &OF_LOGIN,
    };
    match fixed.iter().find(|name| changed(name)) {
        None => Ok(()),
        Some(name) => Err(unsupported(format!(
            "The property {name} cannot be updated for users of the connection {}.",
            identity.connection
        ))),
    }
}

fn weak(weakness: &Weakness) -> Problem {
    let message = format!("{}: {}", weakness.name(), weakness.message());
    Problem::new(StatusCode::BAD_REQUEST, "invalid_password", message)
}

fn unsupported(message: String) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "operation_not_supported", message)
}
