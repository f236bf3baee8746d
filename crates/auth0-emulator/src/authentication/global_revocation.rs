//! Global token revocation: a provider takes all of a person's access back. It
//! proves itself by a token that is signed with a key of its connection: a
//! certificate (`signingCert`, `cert`), a set of keys (`jwks`) in the options of
//! the connection, or one that is published where they say (`jwks_uri`).

use axum::response::Response;
use http::StatusCode;
use serde_json::Value;

use super::exchange::Exchange;
use super::respond;
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::tenant::{Connection, Tenant, User};

/// Where it is.
pub(super) const TEMPLATE: &str = "/oauth/global-token-revocation/connection/*";

/// `POST /oauth/global-token-revocation/connection/{name}`.
pub(super) fn revoke(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let name = exchange.segments.first().map(String::as_str);
    let name = name.unwrap_or_default();
    let Some(connection) = tenant.connections.by_name(name) else {
        return Err(OAuthProblem::invalid_request(
            "The connection does not exist",
        ));
    };
    let token = match exchange.authorization() {
        Some((scheme, token)) if scheme == "bearer" => token,
        _ => return Err(refused("A token of the provider is needed")),
    };
    check(exchange, connection, token)?;
    let subject = exchange.form.0.get("subject");
    let subject = subject
        .ok_or_else(|| OAuthProblem::invalid_request("Missing required parameter: subject"))?;
    let (email, id) = match subject["format"].as_str() {
        Some("email") => (subject["email"].as_str(), None),
        Some("iss_sub") => (None, subject["sub"].as_str()),
        _ => (None, None),
    };
    if email.is_none() && id.is_none() {
        return Err(OAuthProblem::invalid_request(
            "The subject must have the format iss_sub or email",
        ));
    }
    let fits = |user: &&User| {
        let local = user.id.rsplit('|').next();
        let by_id = id.is_some() && (Some(user.id.as_str()) == id || local == id);
        by_id || (email.is_some() && user.text("email").as_deref() == email)
    };
    let users = tenant.users.iter().filter(|user| user.connection == name);
    let found: Vec<String> = users.filter(fits).map(|user| user.id.clone()).collect();
    for user in found {
        tenant.sessions.remove_of_user(&user);
        tenant.refresh_tokens.revoke(|token| token.user_id == user);
    }
    Ok(respond::text(""))
}

/// Checks the token of a provider: signed by it, for this tenant, and in time.
fn check(
    exchange: &Exchange<'_>,
    connection: &Connection,
    token: &str,
) -> Result<(), OAuthProblem> {
    let token = Parsed::new(token).map_err(|_| refused("The token cannot be read"))?;
    let options = connection.document.get("options").unwrap_or(&Value::Null);
    if !exchange.is_lenient() && !is_signed(exchange, options, &token) {
        return Err(refused("The token is signed by no key of the connection"));
    }
    let end = token.claims.get("exp").and_then(Value::as_i64);
    if end.is_none_or(|end| end <= exchange.now.epoch_seconds()) {
        return Err(refused("The token is expired"));
    }
    let endpoint = format!(
        "{}/oauth/global-token-revocation/connection/{}",
        exchange.url, connection.name
    );
    let audience = token.claim("aud").unwrap_or_default();
    if ![exchange.issuer, exchange.url, &endpoint].contains(&audience) {
        return Err(refused("The token is for another audience"));
    }
    for (option, claim) in [
        ("global_token_revocation_jwt_iss", "iss"),
        ("global_token_revocation_jwt_sub", "sub"),
    ] {
        let wanted = options[option].as_str();
        if wanted.is_some() && token.claim(claim) != wanted {
            return Err(refused("The token is from somebody else"));
        }
    }
    Ok(())
}

fn is_signed(exchange: &Exchange<'_>, options: &Value, token: &Parsed<'_>) -> bool {
    let certificates = ["signingCert", "cert"].map(|name| options[name].as_str());
    let mut certificates = certificates.into_iter().flatten();
    let sets = options
        .get("jwks")
        .into_iter()
        .chain(&exchange.provider_keys);
    let mut keys = sets.filter_map(|set| set["keys"].as_array()).flatten();
    certificates.any(|pem| token.check_pem(pem).is_ok())
        || keys.any(|key| token.check_jwk(key).is_ok())
}

fn refused(message: &str) -> OAuthProblem {
    OAuthProblem::new(StatusCode::UNAUTHORIZED, "invalid_token", message)
}
