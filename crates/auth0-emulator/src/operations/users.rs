//! Users: create, read, change, delete, find by address.

use http::{Method, StatusCode};
use serde_json::Value;

#[cfg(feature = "config")]
use super::documents::text;
use super::{Entry, read, user_rules, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
#[cfg(feature = "config")]
use crate::clock::Moment;
use crate::problem::Problem;
use crate::projection::Projection;
use crate::tenant::{Entity, NewUser, Tenant, User, Weakness};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/users", create),
    read("/users/{id}", get),
    write(Method::PATCH, "/users/{id}", update),
    write(Method::DELETE, "/users/{id}", delete),
    read("/users-by-email", by_email),
];

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let connection = body
        .get("connection")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    if let Some(found) = tenant.connections.by_name(&connection) {
        user_rules::check_new(&body, found)?;
    }
    if let Some(Value::String(password)) = body.get("password") {
        tenant
            .check_new_password(&connection, password, &body)
            .map_err(|weakness| weak(&weakness))?;
    }
    let asked = body.get("verify_email").and_then(Value::as_bool);
    let user = tenant.create_user(NewUser::from_body(body, &connection), call.now)?;
    let (id, document) = (user.id.clone(), user.document());
    // Without a word on it, an address is proven that nobody says is verified.
    let is_verified = document.get("email_verified") == Some(&true.into());
    if document.contains_key("email") && asked.unwrap_or(!is_verified) {
        tenant.send_verification((&id, None), &Entity::new(), call.now)?;
    }
    Ok(Answer::created(document))
}

/// A user who is there before anybody listens or reads mail, by the rules for new
/// ones but that nobody has to have a password.
#[cfg(feature = "config")]
pub(crate) fn plant(tenant: &mut Tenant, body: Entity, now: Moment) -> Result<String, Problem> {
    let connection = text(&body, "connection").to_owned();
    if let Some(found) = tenant.connections.by_name(&connection) {
        user_rules::check_planted(&body, found)?;
    }
    if let Some(Value::String(password)) = body.get("password") {
        tenant
            .check_new_password(&connection, password, &body)
            .map_err(|weakness| weak(&weakness))?;
    }
    Ok(tenant.add_user(NewUser::from_body(body, &connection), now)?)
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    let user = existing(tenant, call.param("id"))?;
    Ok(Answer::ok(projection.apply(&user.document())))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let user = existing(tenant, call.param("id"))?;
    user_rules::check_change(user, &body, &tenant.connections)?;
    if let Some(Value::String(password)) = body.get("password") {
        let connection = body.get("connection").and_then(Value::as_str);
        tenant
            .check_next_password(call.param("id"), connection, password)
            .map_err(|weakness| weak(&weakness))?;
    }
    let mut changes = body.clone();
    if body.contains_key("password") && user.pick(&["blocked"]).contains_key("blocked") {
        // Whoever sets a password lets the user in with it.
        changes.entry("blocked").or_insert(false.into());
    }
    tenant.update_user(call.param("id"), &changes, call.now)?;
    if body.contains_key("password") || body.get("blocked") == Some(&true.into()) {
        tenant.sessions.remove_of_user(call.param("id"));
    }
    if body.get("verify_email") == Some(&true.into())
        && body.get("email").is_some_and(Value::is_string)
    {
        let user = existing(tenant, call.param("id"))?;
        let connection = body.get("connection").and_then(Value::as_str);
        let identity = connection.and_then(|name| user.identity_in(name));
        tenant.send_verification((call.param("id"), identity.as_ref()), &body, call.now)?;
    }
    Ok(Answer::ok(existing(tenant, call.param("id"))?.document()))
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

fn weak(weakness: &Weakness) -> Problem {
    let message = format!("{}: {}", weakness.name(), weakness.message());
    Problem::new(StatusCode::BAD_REQUEST, "invalid_password", message)
}
