//! What the tenant publishes about itself for everybody.

use axum::response::Response;
use http::StatusCode;

use super::exchange::Exchange;
use super::respond;
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

/// `GET /pem`: the certificate of the key that signs now.
pub(super) fn certificate_pem(tenant: &Tenant, _: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let key = tenant.keys.current().ok_or_else(no_key)?;
    let text = key.certificate_pem().into_bytes();
    Ok(respond::file("application/x-pem-file", text))
}

/// `GET /cer`: the same certificate in DER.
pub(super) fn certificate_der(tenant: &Tenant, _: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let key = tenant.keys.current().ok_or_else(no_key)?;
    let der = key.certificate.clone();
    Ok(respond::file("application/x-x509-ca-cert", der))
}

fn no_key() -> OAuthProblem {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    OAuthProblem::new(status, "server_error", "The tenant has no signing key")
}

/// JSON for everybody, which caches may keep.
fn public(document: serde_json::Value) -> Response {
    reply::answer(Answer::new(StatusCode::OK, Some(document)))
}
