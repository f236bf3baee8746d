//! The screen on which people allow an application what it asks for, or do not.

use http::StatusCode;

use super::super::exchange::Exchange;
use super::super::pages::{self, Form};
use super::super::steps;
use super::super::transaction::{transaction, transaction_mut};
use super::super::{consent as consents, device, respond};
use super::{Answered, Screen, state_of};
use crate::problem::OAuthProblem;
use crate::tenant::{Purpose, Tenant};

pub(in crate::authentication) fn consent(tenant: &Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, exchange.query.need("state")?)?;
    let (scope, audience) = match &screen.authorization {
        Some(asked) => (
            asked.scope.clone().unwrap_or_default(),
            asked.audience.clone(),
        ),
        None => (String::new(), None),
    };
    let api = audience
        .as_deref()
        .and_then(|audience| tenant.api(audience));
    let described = |scope: &str| {
        let scopes = api.and_then(|api| api.property("scopes")?.as_array());
        let mut scopes = scopes.into_iter().flatten();
        let found = scopes.find(|known| known["value"] == scope);
        found.and_then(|known| known["description"].as_str().map(str::to_owned))
    };
    let items = scope
        .split_whitespace()
        .filter(|scope| *scope != "openid")
        .map(|scope| match scope {
            "profile" => "Your name, picture and profile".to_owned(),
            "email" => "Your e-mail address".to_owned(),
            "phone" => "Your phone number".to_owned(),
            "address" => "Your address".to_owned(),
            "offline_access" => "Access while you are away".to_owned(),
            other => described(other).unwrap_or_else(|| other.to_owned()),
        });
    let place = api.map_or(String::new(), |api| format!(" on {}", api.name()));
    Ok(respond::page(
        StatusCode::OK,
        pages::form(&Form {
            title: &format!("Allow {}?", screen.client),
            lead: format!("{} asks for the following{place}:", screen.client),
            action: "/u/consent",
            state: &screen.state,
            items: items.collect(),
            button: "Allow",
            second: Some(("Do not allow", "deny")),
            ..Form::default()
        }),
    ))
}

pub(in crate::authentication) fn decide(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let state = state_of(exchange)?.to_owned();
    let held = transaction(tenant, exchange, &state)?.clone();
    let authorization = match &held.purpose {
        Purpose::Authorize(authorization) => (**authorization).clone(),
        Purpose::Device(code) => device::as_authorization(tenant, exchange, code)?,
    };
    if exchange.form.text("action") != Some("default") {
        tenant.flows.transactions.take(&state, exchange.now);
        let problem = OAuthProblem::denied("User did not authorize the request");
        return steps::refuse(tenant, exchange, &held, &authorization, &problem);
    }
    if let Some(login) = &held.login {
        consents::remember(tenant, &authorization, &login.user_id);
    }
    transaction_mut(tenant, exchange, &state)?.consented = true;
    steps::step(tenant, exchange, &state)
}
