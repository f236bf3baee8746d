//! Access tokens that come back to the tenant itself, at `/userinfo` and where
//! people manage their second factors.

use http::StatusCode;
use serde_json::Value;

use super::dpop;
use super::exchange::Exchange;
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;
use crate::x509::Certificate;

/// Whom a token speaks for.
#[derive(Debug, Clone)]
pub(super) struct Bearer {
    pub(super) user_id: String,
    pub(super) scope: Vec<String>,
}

/// Checks the access token of a request to `path`, and the proof that goes with
/// a bound one.
pub(super) fn check(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    path: &str,
) -> Result<Bearer, OAuthProblem> {
    let (scheme, token) = match exchange.authorization() {
        Some((scheme, token)) => (scheme, token.to_owned()),
        None => match exchange.form.owned("access_token") {
            Some(token) => ("bearer".to_owned(), token),
            None => return Err(invalid()),
        },
    };
    let (bearer, bound_to) = read(tenant, exchange, &token).ok_or_else(invalid)?;
    match (scheme.as_str(), bound_to) {
        ("bearer", None) => Ok(bearer),
        ("dpop", Some(print)) => {
            let proven = dpop::proven(exchange, path, Some(&token))?;
            if proven.as_ref() == Some(&print) {
                Ok(bearer)
            } else {
                Err(invalid())
            }
        }
        _ => Err(invalid()),
    }
}

/// Whom a token of this tenant speaks for, and the key that it is bound to.
/// Tokens that are for an API alone are not accepted.
pub(super) fn read(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    token: &str,
) -> Option<(Bearer, Option<String>)> {
    if let Some(opaque) = tenant.flows.opaque.get(token, exchange.now) {
        let bearer = Bearer {
            user_id: opaque.user_id.clone(),
            scope: opaque.scope.clone(),
        };
        return Some((bearer, opaque.bound_to.clone()));
    }
    let claims = tenant.keys.verify(token).ok()?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let end = claims.get("exp").and_then(Value::as_i64)?;
    let userinfo = format!("{}/userinfo", exchange.url);
    let factors = format!("{}/mfa/", exchange.url);
    let ours = |audience: &Value| *audience == *userinfo || *audience == *factors;
    let audience = match claims.get("aud")? {
        Value::Array(all) => all.iter().any(ours),
        one => ours(one),
    };
    if end <= exchange.now.epoch_seconds() || text("iss") != Some(exchange.issuer) || !audience {
        return None;
    }
    let bearer = Bearer {
        user_id: text("sub")?.to_owned(),
        scope: text("scope")
            .unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
    };
    let holder = claims.get("cnf");
    let certificate = holder.and_then(|holder| holder["x5t#S256"].as_str());
    let shown = exchange.certificate.map(Certificate::thumbprint);
    if certificate.is_some() && certificate != shown.as_deref() {
        return None;
    }
    let bound = holder.and_then(|holder| holder["jkt"].as_str());
    Some((bearer, bound.map(str::to_owned)))
}

pub(super) fn invalid() -> OAuthProblem {
    OAuthProblem::new(
        StatusCode::UNAUTHORIZED,
        "invalid_token",
        "The access token is missing, expired or not for this",
    )
}
