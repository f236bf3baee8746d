//! The grant `token-exchange` (RFC 8693). An access token of this tenant is
//! exchanged on behalf of its person. Every other type of subject token needs a
//! profile, whose action says on Auth0 whom a token is about. Actions are not run
//! here; instead
//!
//! - a JWT of this tenant is checked with the tenant's keys,
//! - where the profile has keys (`jwks`), every token must be a JWT signed by one,
//! - any other token is believed, as an action may do that checks nothing,
//!
//! and it names a user that there is: by the `sub` of a JWT, or by being an id or
//! an e-mail address itself. A JWT that is over is refused in any case.

use serde_json::{Map, Value, json};

use super::exchange::{Exchange, Params};
use super::grants::{self, Asking};
use super::{application, login, organizations};
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::tenant::{Entity, Tenant};

pub(super) const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
pub(super) const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";

/// The grant `token-exchange`.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let (token, kind) = subject(form)?;
    let mut actor = None;
    let mut profile = None;
    let named = if kind == ACCESS_TOKEN {
        actor = Some(json!({"sub": asking.client_id}));
        ours(tenant, exchange, token)
    } else {
        profile = profile_for(tenant, exchange, asking, kind)?;
        named_by(tenant, exchange, profile, token)
    };
    let user = named.and_then(|named| find(tenant, &named));
    let user = user.ok_or_else(invalid_subject)?;
    if let Some(token) = form.text("actor_token") {
        form.need("actor_token_type")?;
        let named = named_by(tenant, exchange, profile, token);
        let named = named
            .ok_or_else(|| OAuthProblem::invalid_request("The actor_token is not a valid token"))?;
        actor = Some(json!({"sub": named}));
    }
    login::check_blocked(tenant, exchange, &asking.client_id, &user)?;
    let mut login = login::begin(tenant, exchange, &asking.client_id, &user, "token-exchange")?;
    if let Some(asked) = form.text("organization") {
        let (client, user) = (&asking.client_id, Some(user.as_str()));
        login.organization = Some(organizations::named(tenant, exchange, client, asked, user)?);
    }
    let asked = (form.text("scope"), form.text("audience"));
    let login = (login, actor);
    let mut body = grants::acting(tenant, exchange, asking, login, asked, "token-exchange")?;
    body.insert("issued_token_type".to_owned(), ACCESS_TOKEN.into());
    Ok(body)
}

/// The subject token of a request and its type, RFC 8693 section 2.1.
pub(super) fn subject(form: &Params) -> Result<(&str, &str), OAuthProblem> {
    Ok((
        form.need("subject_token")?,
        form.need("subject_token_type")?,
    ))
}

pub(super) fn invalid_subject() -> OAuthProblem {
    OAuthProblem::invalid_grant("The subject_token is not valid")
}

/// The profile of a type of token, which the application must be allowed to use.
fn profile_for<'t>(
    tenant: &'t Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    kind: &str,
) -> Result<Option<&'t Entity>, OAuthProblem> {
    let profile = tenant
        .entities
        .with("/token-exchange-profiles", "subject_token_type", kind);
    if exchange.is_lenient() {
        return Ok(profile);
    }
    if profile.is_none() {
        let message = "No token exchange profile has this subject_token_type";
        return Err(OAuthProblem::invalid_request(message));
    }
    let client = application::named(tenant, &asking.client_id)?;
    let rules = client.property("token_exchange");
    let kinds = rules.and_then(|rules| rules["allow_any_profile_of_type"].as_array());
    if kinds.is_some_and(|kinds| kinds.contains(&json!("custom_authentication"))) {
        return Ok(profile);
    }
    Err(OAuthProblem::unauthorized_client(
        "The client may not use this profile",
    ))
}

/// Whom a token names, if it may be believed.
fn named_by(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    profile: Option<&Entity>,
    text: &str,
) -> Option<String> {
    let keys = profile
        .and_then(|profile| profile.get("jwks"))
        .and_then(|jwks| jwks["keys"].as_array());
    let Ok(token) = Parsed::new(text) else {
        return keys.is_none().then(|| text.to_owned());
    };
    if token.claim("iss") == Some(exchange.issuer) {
        return ours(tenant, exchange, text);
    }
    let signed = keys.is_none_or(|keys| keys.iter().any(|key| token.check_jwk(key).is_ok()));
    let end = token.claims.get("exp").and_then(Value::as_i64);
    let over = end.is_some_and(|end| end <= exchange.now.epoch_seconds());
    if !signed || over {
        return None;
    }
    token.claim("sub").map(str::to_owned)
}

/// Whom a token of this tenant is about.
fn ours(tenant: &Tenant, exchange: &Exchange<'_>, token: &str) -> Option<String> {
    let claims = tenant.keys.verify(token).ok()?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let end = claims.get("exp").and_then(Value::as_i64)?;
    let valid = text("iss") == Some(exchange.issuer) && end > exchange.now.epoch_seconds();
    text("sub").filter(|_| valid).map(str::to_owned)
}

fn find(tenant: &Tenant, named: &str) -> Option<String> {
    if let Some(user) = tenant.users.get(named) {
        return Some(user.id.clone());
    }
    let mut users = tenant.users.with_email(named);
    users.next().map(|user| user.id.clone())
}
