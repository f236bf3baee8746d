//! Logins that the application begins and the person confirms elsewhere (CIBA).
//! Nothing is really sent: the person agrees at once, unless the binding message
//! says `deny` or `wait`.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::grants::{self, Asking};
use super::{application, device, log, login, respond};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Backchannel, Decision, Tenant};

const GRANT: &str = "urn:openid:params:grant-type:ciba";
/// In seconds.
const LIFETIME: u64 = 300;
const INTERVAL: u64 = 5;

/// `POST /bc-authorize`.
pub(super) fn start(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let client = application::authenticate(tenant, exchange)?;
    let started = ask(tenant, exchange, client.clone());
    let (kind, text) = match &started {
        Ok(_) => ("ciba_start_succeeded", String::new()),
        Err(problem) => ("ciba_start_failed", problem.description.clone()),
    };
    log::note(tenant, exchange, kind, &client, None, &text);
    started
}

fn ask(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client: String,
) -> Result<Response, OAuthProblem> {
    application::check_grant(tenant, exchange, &client, GRANT)?;
    let form = &exchange.form;
    let message = form.need("binding_message")?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || " +-_.,:#".contains(letter);
    if message.len() > 64 || !message.chars().all(plain) {
        return Err(invalid(
            "invalid_binding_message",
            "binding_message is too long or not plain",
        ));
    }
    let scope = form.need("scope")?;
    if !scope.split_whitespace().any(|scope| scope == "openid") {
        return Err(OAuthProblem::invalid_request(
            "The scope must contain openid",
        ));
    }
    let hint = form.need("login_hint")?;
    let hint: Value = serde_json::from_str(hint)
        .map_err(|_| OAuthProblem::invalid_request("login_hint must be JSON"))?;
    if hint["format"] != "iss_sub" || hint["iss"] != exchange.issuer {
        return Err(OAuthProblem::invalid_request(
            "login_hint must have the format iss_sub and the issuer",
        ));
    }
    let user = hint["sub"].as_str().unwrap_or_default().to_owned();
    if tenant.users.get(&user).is_none() {
        return Err(invalid("unknown_user_id", "The user does not exist"));
    }
    let lifetime = match form.number("requested_expiry") {
        None => LIFETIME,
        Some(wished) => match u64::try_from(wished) {
            Ok(wished @ 1..=259_200) => wished,
            _ => {
                return Err(OAuthProblem::invalid_request(
                    "requested_expiry is out of bounds",
                ));
            }
        },
    };
    let decision = match message {
        "deny" => Decision::Denied,
        "wait" => Decision::Waiting,
        _ => {
            let login = login::begin(tenant, exchange, &client, &user, "ciba")?;
            Decision::Approved(Box::new(login))
        }
    };
    let ends = exchange.now.plus_seconds(lifetime);
    let waiting = Backchannel {
        client_id: client,
        scope: Some(scope.to_owned()),
        audience: form.owned("audience"),
        details: form.json("authorization_details")?,
        decision,
        polled: None,
        ends,
    };
    let id = random_alphanumeric(32)?;
    tenant
        .flows
        .backchannel
        .put(&id, waiting, ends.plus_seconds(LIFETIME));
    Ok(respond::json(
        json!({"auth_req_id": id, "expires_in": lifetime, "interval": INTERVAL}),
    ))
}

/// The grant `ciba`.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let id = exchange.form.need("auth_req_id")?;
    let waiting = tenant.flows.backchannel.get_mut(id, exchange.now);
    let waiting = waiting.filter(|waiting| waiting.client_id == asking.client_id);
    let waiting =
        waiting.ok_or_else(|| OAuthProblem::invalid_grant("Invalid or expired auth_req_id"))?;
    let polled = waiting.polled.replace(exchange.now);
    let waiting = waiting.clone();
    let mut login = device::decided(exchange, waiting.decision, polled, waiting.ends, INTERVAL)?;
    tenant.flows.backchannel.take(id, exchange.now);
    login::check_blocked(tenant, exchange, &asking.client_id, &login.user_id)?;
    login.details = waiting.details;
    let asked = (waiting.scope.as_deref(), waiting.audience.as_deref());
    grants::grant_to(tenant, exchange, asking, login, asked, GRANT)
}

fn invalid(error: &'static str, message: &str) -> OAuthProblem {
    OAuthProblem::new(StatusCode::BAD_REQUEST, error, message)
}
