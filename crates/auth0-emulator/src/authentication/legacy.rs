//! Endpoints from before OpenID Connect, which the document still has. What
//! follows from today's grants is answered; the rest says that it is retired, as
//! it is for every tenant made since.

use axum::response::Response;
use http::StatusCode;
use serde_json::Value;

use super::exchange::Exchange;
use super::grants::{self, Asking};
use super::{access_token, application, claims, login, respond};
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;

/// `POST /tokeninfo`: whom an ID token is about.
pub(super) fn token_info(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let text = exchange.form.need("id_token")?;
    let invalid = || OAuthProblem::new(StatusCode::UNAUTHORIZED, "unauthorized", "Unauthorized");
    let claims = match tenant.keys.verify(text) {
        Ok(claims) => claims,
        Err(_) => {
            let token = Parsed::new(text).map_err(|_| invalid())?;
            let client = tenant.client(token.claim("aud").unwrap_or_default());
            let secret = client
                .and_then(|client| client.secret())
                .ok_or_else(invalid)?;
            token.check_secret(secret).map_err(|_| invalid())?;
            token.claims
        }
    };
    let end = claims.get("exp").and_then(Value::as_i64);
    let ours = claims.get("iss").and_then(Value::as_str) == Some(exchange.issuer);
    if !ours || end.is_none_or(|end| end <= exchange.now.epoch_seconds()) {
        return Err(invalid());
    }
    let subject = claims
        .get("sub")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let user = tenant.users.get(subject).ok_or_else(invalid)?;
    Ok(respond::json(claims::legacy(user, exchange.now)))
}

/// `POST /oauth/ro`: today's password grant in its old form.
pub(super) fn resource_owner(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let form = &exchange.form;
    let client = application::presented(tenant, form)?.id().to_owned();
    application::check_grant(tenant, exchange, &client, "password")?;
    if form.need("grant_type")? != "password" {
        return Err(OAuthProblem::invalid_request("Unsupported grant_type"));
    }
    let credentials = (form.need("username")?, form.need("password")?);
    let connection = form.need("connection")?;
    let user = login::by_password(tenant, exchange, &client, connection, credentials)?;
    let login = login::begin(tenant, exchange, &client, &user, "pwd")?;
    let asking = Asking {
        client_id: client,
        bound_to: None,
    };
    grants::complete(tenant, exchange, &asking, login, "password").map(respond::json)
}

/// `POST /oauth/access_token`: tokens of social providers cannot be checked.
pub(super) fn provider_token(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let form = &exchange.form;
    application::presented(tenant, form)?;
    form.need("access_token")?;
    let name = form.need("connection")?;
    if tenant.connections.by_name(name).is_none() {
        return Err(OAuthProblem::invalid_request(
            "The connection does not exist",
        ));
    }
    let message = "The access token of the provider is not accepted";
    Err(OAuthProblem::new(
        StatusCode::UNAUTHORIZED,
        "access_denied",
        message,
    ))
}

/// `POST /login/unlink`: takes an identity off a user, by their access token.
pub(super) fn unlink(tenant: &Tenant, exchange: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    access_token::check(tenant, exchange, "/login/unlink")?;
    retired(tenant, exchange)
}

pub(super) fn retired(_: &Tenant, _: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    Err(OAuthProblem::new(
        StatusCode::BAD_REQUEST,
        "unsupported_operation",
        "This endpoint is retired and not available for this tenant",
    ))
}
