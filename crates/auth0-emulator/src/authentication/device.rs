//! The device flow: a device without a keyboard shows a code, and a person types
//! it in elsewhere.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::grants::{self, Asking};
use super::pages::{self, Field, Form};
use super::{application, login, respond, steps};
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Authorization, Decision, DeviceRequest, Login, Purpose, Tenant};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// In seconds.
const LIFETIME: u64 = 900;
const INTERVAL: u64 = 5;
/// Letters that are hard to take for one another.
const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";

/// `POST /oauth/device/code`.
pub(super) fn start(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let form = &exchange.form;
    let client = application::presented(tenant, form)?.id().to_owned();
    application::check_grant(tenant, exchange, &client, GRANT)?;
    let code = random_alphanumeric(24)?;
    let letters = random_alphanumeric(8)?;
    let letter = |byte: u8| char::from(LETTERS[usize::from(byte) % LETTERS.len()]);
    let letters: String = letters.bytes().map(letter).collect();
    let user_code = format!("{}-{}", &letters[..4], &letters[4..]);
    let ends = exchange.now.plus_seconds(LIFETIME);
    let device = DeviceRequest {
        client_id: client,
        user_code: user_code.clone(),
        scope: form.owned("scope"),
        audience: form.owned("audience"),
        decision: Decision::Waiting,
        polled: None,
        ends,
    };
    // It is remembered for a while after its end, to be told from an unknown one.
    tenant
        .flows
        .devices
        .put(&code, device, ends.plus_seconds(LIFETIME));
    tenant.flows.user_codes.put(&user_code, code.clone(), ends);
    let place = format!("{}/activate", exchange.url);
    Ok(respond::json(json!({
        "device_code": code, "user_code": user_code, "expires_in": LIFETIME, "interval": INTERVAL,
        "verification_uri_complete": format!("{place}?user_code={user_code}"),
        "verification_uri": place,
    })))
}

/// `GET /activate`.
pub(super) fn page(_: &Tenant, exchange: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let code = exchange.query.text("user_code").unwrap_or_default();
    Ok(form(StatusCode::OK, code, None))
}

/// `POST /activate`: the person logs in, and the device is let in then.
pub(super) fn activate(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let typed = exchange.form.text("user_code").unwrap_or_default();
    let letters: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    let letters = letters.to_ascii_uppercase();
    let code = match letters.split_at_checked(4) {
        Some((first, last)) => format!("{first}-{last}"),
        None => letters,
    };
    let Some(device) = tenant.flows.user_codes.get(&code, exchange.now).cloned() else {
        let text = "This code is unknown or expired.";
        return Ok(form(StatusCode::BAD_REQUEST, typed, Some(text)));
    };
    steps::start(tenant, exchange, Purpose::Device(device))
}

/// What a device asks for, as an authorization request. People always confirm
/// the device.
pub(super) fn as_authorization(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    code: &str,
) -> Result<Authorization, OAuthProblem> {
    let device = tenant.flows.devices.get(code, exchange.now);
    let device = device.ok_or_else(|| OAuthProblem::invalid_request("The device code is over"))?;
    Ok(Authorization {
        client_id: device.client_id.clone(),
        scope: device.scope.clone(),
        audience: device.audience.clone(),
        prompt: vec!["consent".to_owned()],
        ..Authorization::default()
    })
}

pub(super) fn approve(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    code: &str,
    login: Login,
) -> Result<Response, OAuthProblem> {
    decide(tenant, exchange, code, Decision::Approved(Box::new(login)));
    let text = "You can go back to your device now.";
    Ok(respond::page(
        StatusCode::OK,
        pages::message("Your device is connected", text),
    ))
}

pub(super) fn deny(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    code: &str,
) -> Result<Response, OAuthProblem> {
    decide(tenant, exchange, code, Decision::Denied);
    let text = "Your device was not let in. You can close this page.";
    Ok(respond::page(
        StatusCode::OK,
        pages::message("Your device is not connected", text),
    ))
}

/// The grant `device_code`.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let code = exchange.form.need("device_code")?;
    let device = tenant.flows.devices.get_mut(code, exchange.now);
    let device = device.filter(|device| device.client_id == asking.client_id);
    let device =
        device.ok_or_else(|| OAuthProblem::invalid_grant("Invalid or expired device code"))?;
    let polled = device.polled.replace(exchange.now);
    let decision = device.decision.clone();
    let (scope, audience, ends) = (device.scope.clone(), device.audience.clone(), device.ends);
    let login = decided(exchange, decision, polled, ends, INTERVAL)?;
    tenant.flows.devices.take(code, exchange.now);
    login::check_blocked(tenant, exchange, &asking.client_id, &login.user_id)?;
    let asked = (scope.as_deref(), audience.as_deref());
    grants::grant_to(tenant, exchange, asking, login, asked, GRANT)
}

/// What was decided, or why to ask again later or never.
pub(super) fn decided(
    exchange: &Exchange<'_>,
    decision: Decision,
    polled: Option<Moment>,
    ends: Moment,
    interval: u64,
) -> Result<Login, OAuthProblem> {
    let refused =
        |error, message: &str| Err(OAuthProblem::new(StatusCode::FORBIDDEN, error, message));
    if ends <= exchange.now {
        return refused("expired_token", "The code is expired");
    }
    match decision {
        Decision::Approved(login) => Ok(*login),
        Decision::Denied => refused("access_denied", "User cancelled the confirmation prompt"),
        Decision::Waiting
            if polled.is_some_and(|before| before.plus_seconds(interval) > exchange.now) =>
        {
            Err(OAuthProblem::new(
                StatusCode::TOO_MANY_REQUESTS,
                "slow_down",
                "You are polling faster than the specified interval",
            ))
        }
        Decision::Waiting => refused("authorization_pending", "User has yet to authorize"),
    }
}

fn decide(tenant: &mut Tenant, exchange: &Exchange<'_>, code: &str, decision: Decision) {
    if let Some(device) = tenant.flows.devices.get_mut(code, exchange.now) {
        device.decision = decision;
        let user_code = device.user_code.clone();
        tenant.flows.user_codes.take(&user_code, exchange.now);
    }
}

fn form(status: StatusCode, code: &str, error: Option<&str>) -> Response {
    respond::page(
        status,
        pages::form(&Form {
            title: "Connect a device",
            lead: "Enter the code that your device shows.".to_owned(),
            action: "/activate",
            fields: vec![Field {
                name: "user_code",
                label: "Code",
                kind: "text",
                autocomplete: "off",
                value: code,
                hint: "It looks like BCDF-GHJK.".to_owned(),
            }],
            error: error.map(|text| ("user_code", text.to_owned())),
            button: "Continue",
            ..Form::default()
        }),
    )
}
