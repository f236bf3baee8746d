//! The pages that tickets of the Management API lead to: opening one proves an
//! address, or leads to the page on which a new password is chosen.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value};

use super::callback::encoded;
use super::exchange::Exchange;
use super::{pages, respond};
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::tenant::{Entity, Tenant};

type Answered = Result<Response, OAuthProblem>;

const TICKETS: &str = "/tickets";

/// `GET /u/email-verification`.
pub(super) fn verify_email(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let id = exchange.query.need("ticket")?;
    let ticket = open(tenant, exchange, id, "email-verification")?;
    // A ticket is good once.
    tenant.entities.remove(TICKETS, id);
    mark_verified(tenant, exchange, &ticket)?;
    let said = "Your email was verified. You can continue using the application.";
    let back = back(tenant, &ticket, said)?;
    Ok(back.unwrap_or_else(|| page("Your e-mail address is verified", said)))
}

/// `GET /u/reset-verify`: on to the page on which the password is chosen.
pub(super) fn reset_password(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let id = exchange.query.need("ticket")?;
    let ticket = open(tenant, exchange, id, "password-change")?;
    let user = text(&ticket, "user_id").to_owned();
    let end = expiry(&ticket).unwrap_or(exchange.now);
    tenant.flows.resets.put(id, (user, String::new()), end);
    respond::redirect(&format!("{}/u/reset-password?ticket={id}", exchange.url))
}

/// What follows when a password was chosen: the ticket behind it is used up, and
/// the browser goes where the ticket says.
pub(super) fn used(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    id: &str,
) -> Result<Option<Response>, OAuthProblem> {
    let Some(ticket) = tenant.entities.remove(TICKETS, id) else {
        return Ok(None);
    };
    if ticket.get("mark_email_as_verified") == Some(&Value::Bool(true)) {
        mark_verified(tenant, exchange, &ticket)?;
    }
    back(
        tenant,
        &ticket,
        "You can now login to the application with the new password.",
    )
}

/// A ticket of a kind that is not over yet.
fn open(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    id: &str,
    kind: &str,
) -> Result<Entity, OAuthProblem> {
    let ticket = tenant.entities.get(TICKETS, id);
    let ticket = ticket.filter(|ticket| {
        text(ticket, "type") == kind && expiry(ticket).is_some_and(|end| end > exchange.now)
    });
    let over = || OAuthProblem::invalid_request("This link has expired or was used before");
    ticket.cloned().ok_or_else(over)
}

fn mark_verified(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    ticket: &Entity,
) -> Result<(), OAuthProblem> {
    let mut change = Map::from_iter([("email_verified".to_owned(), Value::Bool(true))]);
    // The address may be that of a linked identity.
    let connection = ticket.get("connection").cloned();
    change.extend(connection.map(|name| ("connection".to_owned(), name)));
    let updated = tenant.update_user(text(ticket, "user_id"), &change, exchange.now);
    updated
        .map(|_| ())
        .map_err(|_| OAuthProblem::invalid_request("The user does not exist any more"))
}

/// Back to where the ticket says, with what happened.
fn back(tenant: &Tenant, ticket: &Entity, message: &str) -> Result<Option<Response>, OAuthProblem> {
    let place = text(ticket, "result_url");
    if place.is_empty() {
        return Ok(None);
    }
    let mut said = vec![
        ("success", "true".to_owned()),
        ("message", message.to_owned()),
    ];
    if ticket.get("includeEmailInRedirect") == Some(&Value::Bool(true)) {
        let user = tenant.users.get(text(ticket, "user_id"));
        said.extend(
            user.and_then(|user| user.text("email"))
                .map(|email| ("email", email)),
        );
    }
    let joint = if place.contains('?') { '&' } else { '?' };
    respond::redirect(&format!("{place}{joint}{}", encoded(&said))).map(Some)
}

fn page(title: &str, said: &str) -> Response {
    respond::page(StatusCode::OK, pages::message(title, said))
}

fn expiry(ticket: &Entity) -> Option<Moment> {
    Moment::parse(text(ticket, "expires_at"))
}

fn text<'a>(ticket: &'a Entity, name: &str) -> &'a str {
    ticket.get(name).and_then(Value::as_str).unwrap_or_default()
}
