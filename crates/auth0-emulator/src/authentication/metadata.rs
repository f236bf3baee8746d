//! What the tenant publishes about itself for everybody.

use axum::response::Response;
use http::StatusCode;

use super::exchange::Exchange;
use crate::answer::Answer;
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;
use crate::{discovery, reply};

/// `GET /.well-known/openid-configuration`.
pub(super) fn configuration(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let mut document = discovery::document(exchange.url);
    let name = "authorization_response_iss_parameter_supported";
    if let Some(says_who) = tenant.setting(name) {
        document[name] = says_who.clone();
    }
    Ok(public(document))
}

/// `GET /.well-known/jwks.json`.
pub(super) fn keys(tenant: &Tenant, _: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    Ok(public(tenant.keys.jwks()))
}

/// JSON for everybody, which caches may keep.
fn public(document: serde_json::Value) -> Response {
    reply::answer(Answer::new(StatusCode::OK, Some(document)))
}
