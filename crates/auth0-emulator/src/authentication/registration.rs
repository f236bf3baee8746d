//! Applications that register themselves (OpenID Connect dynamic registration).
//! They are strangers: people are asked before they get anything.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::respond;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{GRANT_TYPES, Tenant};

const METHODS: [&str; 3] = ["none", "client_secret_post", "client_secret_basic"];

/// `POST /oidc/register`.
pub(super) fn register(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let flags = tenant.setting("flags");
    // As on a new tenant of Auth0's, it is closed until somebody opens it.
    let open = flags.is_some_and(|flags| flags["enable_dynamic_client_registration"] == true);
    if !open && !exchange.is_lenient() {
        return Err(OAuthProblem::denied(
            "Dynamic client registration is not enabled",
        ));
    }
    let form = &exchange.form;
    let invalid = |error, message: &str| OAuthProblem::new(StatusCode::BAD_REQUEST, error, message);
    let uris = form.0.get("redirect_uris").and_then(Value::as_array);
    let is_place = |uri: &Value| {
        uri.as_str()
            .is_some_and(|uri| uri.contains(':') && !uri.contains('#') && uri.len() < 2_000)
    };
    let Some(uris) =
        uris.filter(|uris| !uris.is_empty() && uris.len() <= 100 && uris.iter().all(is_place))
    else {
        return Err(invalid(
            "invalid_redirect_uri",
            "redirect_uris must be a list of addresses",
        ));
    };
    let method = form
        .text("token_endpoint_auth_method")
        .unwrap_or("client_secret_post");
    if !METHODS.contains(&method) {
        return Err(invalid(
            "invalid_client_metadata",
            "token_endpoint_auth_method is not supported",
        ));
    }
    let name = form.text("client_name").unwrap_or("My Application");
    if name.contains(['<', '>']) || name.len() > 200 {
        return Err(invalid(
            "invalid_client_metadata",
            "client_name is not valid",
        ));
    }
    let is_grant = |grant: &Value| {
        grant
            .as_str()
            .is_some_and(|grant| GRANT_TYPES.contains(&grant))
    };
    let (id, secret) = (random_alphanumeric(32)?, random_alphanumeric(64)?);
    let grants = match form.0.get("grant_types") {
        Some(Value::Array(grants)) if grants.iter().all(is_grant) => grants.clone(),
        Some(_) => {
            return Err(invalid(
                "invalid_client_metadata",
                "grant_types must be a list of grants",
            ));
        }
        None => vec![json!("authorization_code"), json!("refresh_token")],
    };
    let document = json!({
        "client_id": id, "client_secret": secret, "name": name, "tenant": tenant.name,
        "callbacks": uris, "grant_types": grants, "token_endpoint_auth_method": method,
        "is_first_party": false, "oidc_conformant": true, "global": false, "app_type": "regular_web",
        "jwt_configuration": {"alg": "RS256", "lifetime_in_seconds": 36_000},
    });
    let Value::Object(document) = document else {
        return Err(OAuthProblem::invalid_request(
            "The registration cannot be kept",
        ));
    };
    tenant.entities.insert("/clients", &id, document);
    let mut body = Map::new();
    let mut say = |name: &str, value: Value| body.insert(name.to_owned(), value);
    say("client_id", id.into());
    say("client_name", name.into());
    say("redirect_uris", uris.clone().into());
    say("token_endpoint_auth_method", method.into());
    say("grant_types", grants.into());
    if method != "none" {
        say("client_secret", secret.into());
        say("client_secret_expires_at", 0.into());
    }
    Ok(respond::with_status(StatusCode::CREATED, body))
}
