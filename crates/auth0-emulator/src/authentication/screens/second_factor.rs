//! The screen on which people prove a second factor, and set one up where they
//! have none.

use axum::response::Response;
use http::StatusCode;

use super::super::exchange::Exchange;
use super::super::pages::{self, Field, Form};
use super::super::steps;
use super::super::transaction::{client_of, transaction, transaction_mut};
use super::super::{factors, log, respond};
use super::{Answered, state_of};
use crate::tenant::Tenant;

pub(in crate::authentication) fn second_factor(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Answered {
    let state = exchange.query.need("state")?.to_owned();
    factor_page(tenant, exchange, &state, None)
}

pub(in crate::authentication) fn check_second_factor(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Answered {
    let state = state_of(exchange)?.to_owned();
    let held = transaction(tenant, exchange, &state)?.clone();
    let Some(login) = held.login else {
        return steps::step(tenant, exchange, &state);
    };
    // People type codes in groups.
    let code: String = exchange
        .form
        .text("code")
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let set_up = held
        .enrolment
        .filter(|_| !factors::is_enrolled(tenant, &login.user_id));
    let step = set_up
        .as_ref()
        .and_then(|secret| factors::step_of(secret, &code, &[], exchange.now));
    let user = &login.user_id;
    let mut recovery = None;
    let right = step.is_some() || factors::check_code(tenant, exchange, user, &code) || {
        recovery = factors::check_recovery(tenant, exchange, user, &code)?;
        recovery.is_some()
    };
    let client = {
        let held = transaction(tenant, exchange, &state)?.clone();
        client_of(tenant, exchange, &held).unwrap_or_default()
    };
    let kind = match (right, &recovery, &set_up) {
        (false, ..) => "gd_auth_failed",
        (true, Some(_), _) => "gd_recovery_succeed",
        (true, None, Some(_)) => "gd_enrollment_complete",
        (true, None, None) => "gd_auth_succeed",
    };
    log::note(tenant, exchange, kind, &client, Some(user), "");
    if !right {
        let error = "This code is not right. Please try again.";
        return factor_page(tenant, exchange, &state, Some(error));
    }
    if let Some(secret) = set_up.filter(|_| recovery.is_none()) {
        recovery = Some(factors::enrol(tenant, exchange, user, &secret, step)?);
    }
    let login = factors::proven(tenant, exchange, login);
    transaction_mut(tenant, exchange, &state)?.login = Some(login);
    match recovery {
        Some(code) => Ok(recovery_page(&state, &code)),
        None => steps::step(tenant, exchange, &state),
    }
}

/// The only time that a recovery code is shown.
fn recovery_page(state: &str, code: &str) -> Response {
    respond::page(
        StatusCode::OK,
        pages::form(&Form {
            title: "Keep this recovery code",
            lead: "It lets you log in once without your authenticator application.".to_owned(),
            action: "/authorize/resume",
            state,
            items: vec![in_groups(code)],
            button: "I have kept it",
            ..Form::default()
        }),
    )
}

fn factor_page(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    state: &str,
    error: Option<&str>,
) -> Answered {
    let held = transaction(tenant, exchange, state)?;
    let (Some(login), enrolment) = (&held.login, &held.enrolment) else {
        return resumed(exchange, state);
    };
    let (lead, hint) = if factors::is_enrolled(tenant, &login.user_id) {
        let lead = "Enter the code that your authenticator application shows.";
        (lead, "A recovery code will do as well.".to_owned())
    } else {
        let Some(secret) = enrolment else {
            return resumed(exchange, state);
        };
        let lead =
            "Add this key to your authenticator application, and enter the code that it shows.";
        (lead, format!("Key: {}", in_groups(secret)))
    };
    let status = if error.is_some() {
        StatusCode::BAD_REQUEST
    } else {
        StatusCode::OK
    };
    Ok(respond::page(
        status,
        pages::form(&Form {
            title: "Verify that it is you",
            lead: lead.to_owned(),
            action: "/u/mfa",
            state,
            fields: vec![Field {
                name: "code",
                label: "One-time code",
                kind: "text",
                autocomplete: "one-time-code",
                hint,
                ..Field::default()
            }],
            error: error.map(|text| ("code", text.to_owned())),
            button: "Continue",
            ..Form::default()
        }),
    ))
}

/// Where the page has nothing to show, the steps say what comes next.
fn resumed(exchange: &Exchange<'_>, state: &str) -> Answered {
    respond::redirect(&format!("{}/authorize/resume?state={state}", exchange.url))
}

fn in_groups(secret: &str) -> String {
    let groups: Vec<String> = secret
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    groups.join(" ")
}
