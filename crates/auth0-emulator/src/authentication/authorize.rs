//! Authorization requests: taken from a query or from where they were pushed,
//! and checked before anybody is asked to log in.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::exchange::{Exchange, Params};
use super::{application, callback, callbacks, dpop, log, request, respond, steps};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Authorization, Purpose, Pushed, Tenant};

const PUSHED: &str = "urn:ietf:params:oauth:request_uri:";
/// How long a pushed request lasts where the application does not say, in seconds.
const PUSHED_LIFETIME: u64 = 30;

/// `GET` and `POST /authorize`.
pub(super) fn begin(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let mut asked = exchange.query.clone();
    asked.0.extend(exchange.form.0.clone());
    let client = asked.owned("client_id").unwrap_or_default();
    let answered = take(tenant, exchange, asked);
    // What the application is not told of is only found in the log.
    if let Err(problem) = &answered {
        let text = problem.description.clone();
        log::note(tenant, exchange, "f", &client, None, &text);
    }
    answered
}

fn take(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    mut asked: Params,
) -> Result<Response, OAuthProblem> {
    let id = asked.need("client_id")?.to_owned();
    let pushed = match asked.text("request_uri") {
        Some(uri) => {
            let pushed = tenant.flows.pushed.take(uri, exchange.now);
            let pushed = pushed.filter(|pushed| pushed.client_id == id);
            let pushed = pushed.ok_or_else(|| {
                OAuthProblem::invalid_request("The request_uri is invalid or expired")
            })?;
            asked = Params(pushed.parameters);
            true
        }
        None => false,
    };
    let client = application::named(tenant, &id)?;
    if client.flag("require_pushed_authorization_requests") && !pushed && !exchange.is_lenient() {
        let message = "The client must use pushed authorization requests";
        return Err(OAuthProblem::invalid_request(message));
    }
    // What was pushed was unpacked then.
    if !pushed {
        asked = request::unpack(tenant, exchange, &id, asked)?;
    }
    let redirect_uri = callbacks::redirect_uri(tenant, exchange, &id, asked.text("redirect_uri"))?;
    let mut authorization = Authorization {
        client_id: id,
        redirect_uri,
        state: asked.owned("state"),
        ..Authorization::default()
    };
    // From here on the application is told what is wrong, and not the person.
    match request::check(tenant, exchange, &asked, &mut authorization) {
        Ok(()) => steps::start(
            tenant,
            exchange,
            Purpose::Authorize(Box::new(authorization)),
        ),
        Err(problem) => callback::refuse(tenant, exchange, &authorization, None, &problem),
    }
}

/// `POST /oauth/par`.
pub(super) fn push(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let id = application::authenticate(tenant, exchange)?;
    let mut parameters = exchange.form.clone();
    for name in ["client_secret", "client_assertion", "client_assertion_type"] {
        parameters.0.remove(name);
    }
    if parameters.text("request_uri").is_some() {
        return Err(OAuthProblem::invalid_request(
            "request_uri cannot be pushed",
        ));
    }
    parameters
        .0
        .insert("client_id".to_owned(), id.clone().into());
    let mut asked = request::unpack(tenant, exchange, &id, parameters)?;
    if let Some(print) = dpop::proven(exchange, "/oauth/par", None)? {
        let named = asked.text("dpop_jkt");
        if named.is_some_and(|named| named != print) {
            let message = "dpop_jkt is of another key than the proof";
            return Err(OAuthProblem::invalid_request(message));
        }
        asked.0.insert("dpop_jkt".to_owned(), print.into());
    }
    let redirect_uri = callbacks::redirect_uri(tenant, exchange, &id, asked.text("redirect_uri"))?;
    let mut authorization = Authorization {
        client_id: id.clone(),
        redirect_uri,
        ..Authorization::default()
    };
    request::check(tenant, exchange, &asked, &mut authorization)?;
    let client = application::named(tenant, &id)?;
    let lifetime = client
        .property("par_request_expiry")
        .and_then(Value::as_u64);
    let lifetime = lifetime.unwrap_or(PUSHED_LIFETIME);
    let uri = format!("{PUSHED}{}", random_alphanumeric(32)?);
    let pushed = Pushed {
        client_id: id.clone(),
        parameters: asked.0,
    };
    let end = exchange.now.plus_seconds(lifetime);
    tenant.flows.pushed.put(&uri, pushed, end);
    log::note(tenant, exchange, "spar", &id, None, "");
    let body = json!({"request_uri": uri, "expires_in": lifetime});
    Ok(respond::with_status(StatusCode::CREATED, body))
}
