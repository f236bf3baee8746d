//! The pages that tickets lead to: opening one proves an address, or leads to the
//! page on which a new password is chosen. A ticket that says where to go
//! afterwards leads there in any case, with what happened.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value};

use super::callback::encoded;
use super::exchange::Exchange;
use super::{pages, respond};
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::tenant::{Entity, Tenant, TicketKind, TicketState};

type Answered = Result<Response, OAuthProblem>;

/// `GET /u/email-verification`.
pub(super) fn verify_email(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let (id, kind) = (
        exchange.query.need("ticket")?,
        TicketKind::EmailVerification,
    );
    let Some((ticket, TicketState::Good)) = tenant.ticket(kind, id, exchange.now) else {
        return over(tenant, exchange, kind, id);
    };
    // An address that was changed meanwhile is proven by a message of its own.
    if !tenant.has_address_of(ticket) {
        let gone = "User account does not exist or verification code is invalid";
        let back = back(tenant, ticket, Err(gone))?;
        return back.ok_or_else(|| OAuthProblem::invalid_request(gone));
    }
    let ticket = ticket.clone();
    tenant.use_ticket(id, exchange.now);
    mark_verified(tenant, exchange, &ticket)?;
    let said = "Your email was verified. You can continue using the application.";
    let back = back(tenant, &ticket, Ok(said))?;
    Ok(back.unwrap_or_else(|| {
        let page = pages::message("Your e-mail address is verified", said);
        respond::page(StatusCode::OK, page)
    }))
}

/// `GET /u/reset-verify`: on to the page on which the password is chosen.
pub(super) fn reset_password(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let (id, kind) = (exchange.query.need("ticket")?, TicketKind::PasswordChange);
    let Some((ticket, TicketState::Good)) = tenant.ticket(kind, id, exchange.now) else {
        return over(tenant, exchange, kind, id);
    };
    let user = text(ticket, "user_id").to_owned();
    let end = Moment::parse(text(ticket, "expires_at")).unwrap_or(exchange.now);
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
    let Some(ticket) = tenant.use_ticket(id, exchange.now) else {
        return Ok(None);
    };
    if ticket.get("mark_email_as_verified") == Some(&Value::Bool(true)) {
        mark_verified(tenant, exchange, &ticket)?;
    }
    let said = "You can now login to the application with the new password.";
    back(tenant, &ticket, Ok(said))
}

/// What follows when a page is over: the ticket behind it may say where to go, and
/// is told there why it does no more.
pub(super) fn over(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    kind: TicketKind,
    id: &str,
) -> Answered {
    let back = match tenant.ticket(kind, id, exchange.now) {
        Some((ticket, TicketState::Used)) => {
            back(tenant, ticket, Err("This URL can be used only once"))?
        }
        Some((ticket, TicketState::Expired)) => back(tenant, ticket, Err("Access expired"))?,
        // A good one leads to another page first, and nobody was there.
        Some((_, TicketState::Good)) | None => None,
    };
    let over = "This link has expired or was used before";
    back.ok_or_else(|| OAuthProblem::invalid_request(over))
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

/// Back to where the ticket says, with what happened or why nothing did.
fn back(
    tenant: &Tenant,
    ticket: &Entity,
    said: Result<&str, &str>,
) -> Result<Option<Response>, OAuthProblem> {
    let place = text(ticket, "result_url");
    if place.is_empty() {
        return Ok(None);
    }
    let (Ok(message) | Err(message)) = said;
    let mut parameters = vec![
        ("success", said.is_ok().to_string()),
        ("message", message.to_owned()),
    ];
    if ticket.get("includeEmailInRedirect") == Some(&Value::Bool(true)) {
        let user = tenant.users.get(text(ticket, "user_id"));
        parameters.extend(
            user.and_then(|user| user.text("email"))
                .map(|email| ("email", email)),
        );
    }
    let joint = if place.contains('?') { '&' } else { '?' };
    respond::redirect(&format!("{place}{joint}{}", encoded(&parameters))).map(Some)
}

pub(super) fn text<'a>(ticket: &'a Entity, name: &str) -> &'a str {
    ticket.get(name).and_then(Value::as_str).unwrap_or_default()
}
