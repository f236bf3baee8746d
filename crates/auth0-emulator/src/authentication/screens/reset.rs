//! The screens on which people who forgot their password ask for a new one, and
//! choose it. No message is really sent.

use axum::response::Response;
use http::StatusCode;

use super::super::exchange::Exchange;
use super::super::pages::{self, Form};
use super::super::transaction::transaction;
use super::super::{database, log, respond, tickets};
use super::{Answered, Screen, email_field, new_password, password_hint, state_of};
use crate::secret::random_alphanumeric;
use crate::tenant::{LoginName, Tenant, TicketKind, USUAL_DATABASE};

pub(in crate::authentication) fn reset_request(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Answered {
    let screen = Screen::new(tenant, exchange, exchange.query.need("state")?)?;
    let hint = screen.hint.clone();
    Ok(respond::page(
        StatusCode::OK,
        pages::form(&Form {
            title: "Forgot your password?",
            lead: "Enter your e-mail address, and you can choose a new one.".to_owned(),
            action: "/u/reset-password/request",
            state: &screen.state,
            fields: vec![email_field(&hint)],
            button: "Continue",
            links: vec![("Back to log in", "/u/login")],
            ..Form::default()
        }),
    ))
}

/// No message is really sent: the page leads on to the one that it would link
/// to, whether there is such a user or not.
pub(in crate::authentication) fn request_reset(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Answered {
    let screen = Screen::new(tenant, exchange, state_of(exchange)?)?;
    let email = exchange.form.text("email").unwrap_or_default().trim();
    let user = tenant
        .users
        .named(screen.connection()?, LoginName::Email, email);
    let user = user.map(|user| user.id.clone()).unwrap_or_default();
    let ticket = random_alphanumeric(48)?;
    let end = exchange.now.plus_seconds(database::RESET_LIFETIME);
    log::note(tenant, exchange, "scpr", &screen.client_id, Some(&user), "");
    tenant
        .flows
        .resets
        .put(&ticket, (user, screen.state.clone()), end);
    respond::redirect(&format!(
        "{}/u/reset-password?ticket={ticket}",
        exchange.url
    ))
}

pub(in crate::authentication) fn reset(tenant: &Tenant, exchange: &Exchange<'_>) -> Answered {
    let ticket = exchange.query.need("ticket")?;
    let Some((user, _)) = tenant.flows.resets.get(ticket, exchange.now) else {
        return tickets::over(tenant, exchange, TicketKind::PasswordChange, ticket);
    };
    let hint = hint_for(tenant, user);
    Ok(reset_page(&hint, ticket, StatusCode::OK, None))
}

pub(in crate::authentication) fn set_password(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Answered {
    let ticket = state_of(exchange)?;
    let Some((user, state)) = tenant.flows.resets.get(ticket, exchange.now).cloned() else {
        return tickets::over(tenant, exchange, TicketKind::PasswordChange, ticket);
    };
    let hint = hint_for(tenant, &user);
    let password = exchange.form.text("password").unwrap_or_default();
    let again = exchange.form.text("password_again").unwrap_or_default();
    if password != again {
        let error = Some(("password_again", "The two passwords are not the same."));
        return Ok(reset_page(&hint, ticket, StatusCode::BAD_REQUEST, error));
    }
    if let Err(weakness) = tenant.check_next_password(&user, None, password) {
        let error = Some(("password", weakness.message()));
        return Ok(reset_page(&hint, ticket, StatusCode::BAD_REQUEST, error));
    }
    tenant.flows.resets.take(ticket, exchange.now);
    database::set_password(tenant, exchange, &user, password);
    if let Some(back) = tickets::used(tenant, exchange, ticket)? {
        return Ok(back);
    }
    if transaction(tenant, exchange, &state).is_ok() {
        return respond::redirect(&format!("{}/u/login?state={state}", exchange.url));
    }
    let text = "You can log in with your new password now.";
    Ok(respond::page(
        StatusCode::OK,
        pages::message("Your password is changed", text),
    ))
}

/// What the database of a user asks of passwords.
fn hint_for(tenant: &Tenant, user_id: &str) -> String {
    let user = tenant.users.get(user_id);
    let connection = user.map_or(USUAL_DATABASE, |user| &user.connection);
    password_hint(tenant, connection)
}

/// The ticket stands where other pages have the state of their login.
fn reset_page(
    hint: &str,
    ticket: &str,
    status: StatusCode,
    error: Option<(&str, &str)>,
) -> Response {
    respond::page(
        status,
        pages::form(&Form {
            title: "Choose a new password",
            lead: "It replaces the one that you had.".to_owned(),
            action: "/u/reset-password",
            state: ticket,
            fields: vec![
                new_password("password", "New password", hint),
                new_password("password_again", "New password again", ""),
            ],
            error: error.map(|(field, text)| (field, text.to_owned())),
            button: "Change password",
            ..Form::default()
        }),
    )
}
