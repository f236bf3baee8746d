//! Tokens for tokens: custom token exchange, access tokens of other providers,
//! and assertions of the person by another issuer.

use serde_json::{Map, Value, json};

use super::exchange::{Exchange, Params};
use super::grants::{self, Asking};
use super::{access_token, application, login};
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{LoginName, Presented, Tenant};

const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";
const ID_TOKEN: &str = "urn:ietf:params:oauth:token-type:id_token";
const FEDERATED: &str = "http://auth0.com/oauth/token-type/federated-connection-access-token";

/// The grant `token-exchange`. An access token of this tenant is exchanged on
/// behalf of its person; what other subject tokens say is up to an action on
/// Auth0. Here a profile with that type must exist, and the token names the
/// person: as the `sub` of a token or as an address.
pub(super) fn custom(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let (token, kind) = subject(form)?;
    let mut actor = None;
    let user = match kind {
        ACCESS_TOKEN => {
            let claims = tenant.keys.verify(token).ok().filter(|claims| {
                let end = claims.get("exp").and_then(Value::as_i64);
                claims.get("iss").and_then(Value::as_str) == Some(exchange.issuer)
                    && end.is_some_and(|end| end > exchange.now.epoch_seconds())
            });
            let claims = claims.ok_or_else(invalid_subject)?;
            actor = Some(json!({"sub": asking.client_id}));
            let subject = claims.get("sub").and_then(Value::as_str);
            subject.unwrap_or_default().to_owned()
        }
        _ => {
            check_profile(tenant, exchange, asking, kind)?;
            let subject = match Parsed::new(token) {
                Ok(token) => token.claim("sub").map(str::to_owned),
                Err(_) => Some(token.to_owned()),
            };
            let subject = subject.ok_or_else(invalid_subject)?;
            match tenant.users.get(&subject) {
                Some(user) => user.id.clone(),
                None if subject.contains('@') => {
                    let mut users = tenant.users.with_email(&subject);
                    let user = users.next().map(|user| user.id.clone());
                    user.ok_or_else(invalid_subject)?
                }
                None => return Err(invalid_subject()),
            }
        }
    };
    if tenant.users.get(&user).is_none() {
        return Err(invalid_subject());
    }
    login::check_blocked(tenant, exchange, &asking.client_id, &user)?;
    let mut login = login::begin(tenant, exchange, &asking.client_id, &user, "token-exchange")?;
    if let Some(asked) = form.text("organization") {
        let (client, user) = (&asking.client_id, Some(user.as_str()));
        login.organization = Some(login::organization_for(
            tenant, exchange, client, asked, user,
        )?);
    }
    if let Some(token) = form.text("actor_token") {
        form.need("actor_token_type")?;
        let token = Parsed::new(token)
            .map_err(|_| OAuthProblem::invalid_request("The actor_token is not a token"))?;
        actor = token.claim("sub").map(|subject| json!({"sub": subject}));
    }
    let asked = (form.text("scope"), form.text("audience"));
    let mut body = grants::acting(
        tenant,
        exchange,
        asking,
        (login, actor),
        asked,
        "token-exchange",
    )?;
    body.insert("issued_token_type".to_owned(), ACCESS_TOKEN.into());
    Ok(body)
}

/// The access token of the person at another provider, for a refresh token or an
/// access token of this tenant.
pub(super) fn federated(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let (token, kind) = subject(form)?;
    let connection = form.need("connection")?;
    if form
        .text("requested_token_type")
        .is_some_and(|wished| wished != FEDERATED)
    {
        return Err(OAuthProblem::invalid_request(
            "requested_token_type is not supported",
        ));
    }
    let user = match kind {
        REFRESH_TOKEN => match tenant.refresh_tokens.present(token, exchange.now) {
            Presented::Current(token) if token.shown.client_id == asking.client_id => {
                token.shown.user_id.clone()
            }
            _ => return Err(invalid_subject()),
        },
        ACCESS_TOKEN => {
            let read = access_token::read(tenant, exchange, token);
            read.ok_or_else(invalid_subject)?.0.user_id
        }
        _ => {
            return Err(OAuthProblem::invalid_request(
                "subject_token_type is not supported",
            ));
        }
    };
    let user = tenant.users.get(&user).ok_or_else(invalid_subject)?;
    let document = user.pick(&["identities"]);
    let mut identities = document
        .get("identities")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let identity = identities.find(|identity| identity["connection"] == connection);
    let Some(identity) = identity else {
        return Err(OAuthProblem::new(
            http::StatusCode::UNAUTHORIZED,
            "federated_connection_refresh_token_not_found",
            "The user has no account at this connection",
        ));
    };
    let token = match identity["access_token"].as_str() {
        Some(token) => token.to_owned(),
        None => random_alphanumeric(64)?,
    };
    let body = json!({
        "access_token": token, "token_type": "Bearer", "expires_in": 3_600,
        "issued_token_type": FEDERATED, "scope": form.text("scope").unwrap_or_default(),
    });
    match body {
        Value::Object(body) => Ok(body),
        _ => Ok(Map::new()),
    }
}

/// The grant `jwt-bearer`: an assertion of this tenant or of the application's
/// own keys names the person by `sub`.
pub(super) fn assertion(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let text = form.need("assertion")?;
    let invalid = || OAuthProblem::invalid_grant("The assertion is not valid");
    let token = Parsed::new(text).map_err(|_| invalid())?;
    let ours = tenant.keys.verify(text).is_ok();
    if !ours {
        application::check_signature(tenant, &asking.client_id, &token, exchange.now)
            .map_err(|_| invalid())?;
    }
    let end = token.claims.get("exp").and_then(Value::as_i64);
    if end.is_none_or(|end| end <= exchange.now.epoch_seconds()) {
        return Err(invalid());
    }
    let accepted = |audience: &Value| *audience == *exchange.issuer || *audience == *exchange.url;
    let audience = match token.claims.get("aud") {
        Some(Value::Array(all)) => all.iter().any(accepted),
        Some(one) => accepted(one),
        None => false,
    };
    if !audience && !exchange.is_lenient() {
        return Err(invalid());
    }
    let subject = token.claim("sub").unwrap_or_default();
    let by_id = tenant.users.get(subject).map(|user| user.id.clone());
    let by_email = token.claim("email").and_then(|email| {
        tenant
            .users
            .named(login::database(tenant, None), LoginName::Email, email)
    });
    let user = by_id
        .or(by_email.map(|user| user.id.clone()))
        .ok_or_else(invalid)?;
    let login = login::begin(tenant, exchange, &asking.client_id, &user, "jwt-bearer")?;
    let audience = form.text("audience").or_else(|| form.text("resource"));
    let scope = form.text("scope").or_else(|| token.claim("scope"));
    grants::grant_to(
        tenant,
        exchange,
        asking,
        login,
        (scope, audience),
        "jwt-bearer",
    )
}

fn check_profile(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    kind: &str,
) -> Result<(), OAuthProblem> {
    let known = tenant
        .entities
        .with("/token-exchange-profiles", "subject_token_type", kind);
    let client = application::named(tenant, &asking.client_id)?;
    let native = kind == ID_TOKEN || kind.starts_with("http://auth0.com/oauth/token-type/");
    let allowed = client
        .property("token_exchange")
        .and_then(|rules| rules["allow_any_profile_of_type"].as_array())
        .is_some_and(|kinds| kinds.iter().any(|kind| kind == "custom_authentication"));
    if exchange.is_lenient() || (known.is_some() && allowed) || (native && known.is_some()) {
        return Ok(());
    }
    if known.is_none() {
        let message = "No token exchange profile has this subject_token_type";
        return Err(OAuthProblem::invalid_request(message));
    }
    Err(OAuthProblem::unauthorized_client(
        "The client may not use this profile",
    ))
}

/// The subject token of a request and its type, RFC 8693 section 2.1.
fn subject(form: &Params) -> Result<(&str, &str), OAuthProblem> {
    Ok((
        form.need("subject_token")?,
        form.need("subject_token_type")?,
    ))
}

fn invalid_subject() -> OAuthProblem {
    OAuthProblem::invalid_grant("The subject_token is not valid")
}
