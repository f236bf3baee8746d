//! Logging out.

use axum::response::Response;
use http::StatusCode;
use serde_json::Value;

use super::callback::with_query;
use super::callbacks::fits;
use super::exchange::{Exchange, Params};
use super::{log, login, pages, respond};
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;

/// `GET /v2/logout`.
pub(super) fn classic(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let client = exchange.query.text("client_id");
    let place = exchange.query.owned("returnTo");
    if let Some(place) = &place {
        check(tenant, exchange, client, place, "returnTo")?;
    }
    let client = client.unwrap_or_default().to_owned();
    leave(tenant, exchange, &client, place.as_deref())
}

/// `GET` and `POST /oidc/logout`.
pub(super) fn oidc(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let mut asked = Params(exchange.query.0.clone());
    asked.0.extend(exchange.form.0.clone());
    let mut client = asked.owned("client_id");
    let mut session = None;
    if let Some(hint) = asked.text("id_token_hint") {
        // An expired one is as good a hint as a fresh one.
        let wrong = || OAuthProblem::invalid_request("id_token_hint is not valid");
        let claims = match tenant.keys.verify(hint) {
            Ok(claims) => claims,
            Err(_) => {
                let token = Parsed::new(hint).map_err(|_| wrong())?;
                let id = token.claim("aud").unwrap_or_default();
                let secret = tenant.client(id).and_then(|client| client.secret());
                let secret = secret.ok_or_else(wrong)?;
                token.check_secret(secret).map_err(|_| wrong())?;
                token.claims
            }
        };
        let audience = claims.get("aud").and_then(Value::as_str).map(str::to_owned);
        if client.is_some() && client != audience {
            return Err(wrong());
        }
        if claims.get("iss").and_then(Value::as_str) != Some(exchange.issuer) {
            return Err(wrong());
        }
        client = client.or(audience);
        session = claims.get("sid").and_then(Value::as_str).map(str::to_owned);
    }
    let mut place = asked.owned("post_logout_redirect_uri");
    if let Some(asked_place) = &place {
        check(
            tenant,
            exchange,
            client.as_deref(),
            asked_place,
            "post_logout_redirect_uri",
        )?;
        let state = asked.owned("state").map(|state| ("state", state));
        place = Some(with_query(asked_place, state.as_slice()));
    }
    if let Some(session) = session {
        tenant.sessions.remove(&session);
    }
    leave(
        tenant,
        exchange,
        &client.unwrap_or_default(),
        place.as_deref(),
    )
}

/// A place to go to must be registered, with the application or the tenant.
fn check(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client: Option<&str>,
    place: &str,
    name: &str,
) -> Result<(), OAuthProblem> {
    let all = tenant
        .setting("allowed_logout_urls")
        .and_then(Value::as_array);
    let all = all.into_iter().flatten().filter_map(Value::as_str);
    let own = client.and_then(|id| tenant.client(id));
    let own = own
        .map(|client| client.texts("allowed_logout_urls"))
        .unwrap_or_default();
    // What follows the path does not count.
    let bare = place.split(['?', '#']).next().unwrap_or_default();
    let known = all
        .chain(own)
        .any(|url| fits(url, place) || fits(url, bare));
    if known || exchange.is_lenient() {
        return Ok(());
    }
    Err(OAuthProblem::invalid_request(format!(
        "The \"{name}\" parameter is not defined as a valid URL in \"Allowed Logout URLs\""
    )))
}

fn leave(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client: &str,
    place: Option<&str>,
) -> Result<Response, OAuthProblem> {
    let login = login::current(tenant, exchange);
    if let Some(session) = login.as_ref().and_then(|login| login.session_id.as_deref()) {
        tenant.sessions.remove(session);
    }
    let user = login.as_ref().map(|login| login.user_id.as_str());
    log::note(tenant, exchange, "slo", client, user, "");
    let response = match place {
        Some(place) => respond::redirect(place)?,
        None => respond::page(
            StatusCode::OK,
            pages::message("You are logged out", "You can close this page."),
        ),
    };
    Ok(respond::cookie(response, exchange, login::COOKIE, None))
}
