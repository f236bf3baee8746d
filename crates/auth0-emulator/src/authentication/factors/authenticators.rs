//! The factors of a user at the MFA endpoints: setting one up, listing them and
//! taking one away.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::exchange::Exchange;
use super::super::{access_token, respond};
use super::challenge::ask;
use super::kept::{insert, is_confirmed, kind_of, new_recovery_code, text};
use super::one_time::{provisioning_uri, random_secret};
use crate::problem::OAuthProblem;
use crate::tenant::{Challenge, Tenant, authentication_methods};

/// `POST /mfa/associate`.
pub(in crate::authentication) fn associate(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let (user_id, token) = whose(tenant, exchange, "/mfa/associate", "enroll")?;
    let form = &exchange.form;
    let list = |name: &str| {
        let items = form.0.get(name).and_then(Value::as_array);
        let texts = items.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect::<Vec<_>>()
    };
    let kinds = list("authenticator_types");
    let channels = list("oob_channels");
    let collection = authentication_methods(&user_id);
    let mut recovery = Vec::new();
    if tenant.entities.iter(&collection).next().is_none() {
        recovery.push(new_recovery_code(tenant, exchange, &user_id)?);
    }
    let mut body = match (
        kinds.first().map(String::as_str),
        channels.first().map(String::as_str),
    ) {
        (Some("otp"), _) => {
            let secret = random_secret()?;
            let account = tenant
                .users
                .get(&user_id)
                .and_then(|user| user.text("name"));
            let uri = provisioning_uri(&tenant.name, &account.unwrap_or_default(), &secret);
            let factor = json!({"type": "totp", "totp_secret": secret, "confirmed": false});
            insert(tenant, exchange, &collection, factor);
            json!({"authenticator_type": "otp", "secret": secret, "barcode_uri": uri})
        }
        (Some("oob"), Some(channel @ ("sms" | "voice" | "email" | "auth0"))) => {
            let factor = match channel {
                "sms" | "voice" => json!({
                    "type": "phone", "phone_number": form.need("phone_number")?,
                    "preferred_authentication_method": channel, "confirmed": false,
                }),
                "email" => {
                    let user = tenant
                        .users
                        .get(&user_id)
                        .and_then(|user| user.text("email"));
                    let email = form.owned("email").or(user).unwrap_or_default();
                    json!({"type": "email", "email": email, "confirmed": false})
                }
                _ => json!({"type": "push", "confirmed": false}),
            };
            let id = insert(tenant, exchange, &collection, factor);
            let challenge = Challenge {
                mfa_token: token.unwrap_or_default(),
                channel: channel.to_owned(),
                authenticator: Some(id),
                user_id: user_id.clone(),
                code: None,
            };
            let code = ask(tenant, exchange, challenge)?;
            let mut body =
                json!({"authenticator_type": "oob", "oob_channel": channel, "oob_code": code});
            if channel == "auth0" {
                body["barcode_uri"] = format!("otpauth://totp/emulator?oob={code}").into();
            } else {
                body["binding_method"] = "prompt".into();
            }
            body
        }
        _ => {
            let message = "authenticator_types must be otp, or oob with oob_channels";
            return Err(OAuthProblem::invalid_request(message));
        }
    };
    if !recovery.is_empty() {
        body["recovery_codes"] = recovery.into();
    }
    Ok(respond::json(body))
}

/// `GET /mfa/authenticators`.
pub(in crate::authentication) fn list(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let (user_id, _) = whose(
        tenant,
        exchange,
        "/mfa/authenticators",
        "read:authenticators",
    )?;
    let collection = authentication_methods(&user_id);
    let factors = tenant.entities.iter(&collection);
    let shown = factors.map(|factor| {
        let (kind, channel) = kind_of(factor);
        let kind = if kind == "recovery" {
            "recovery-code"
        } else {
            kind
        };
        let mut row = json!({
            "id": text(factor, "id"), "authenticator_type": kind, "active": is_confirmed(factor),
        });
        if kind == "oob" {
            row["oob_channel"] = channel.into();
            let name = text(factor, "phone_number").or_else(|| text(factor, "email"));
            row["name"] = masked(name.unwrap_or_default()).into();
        }
        row
    });
    Ok(respond::json(shown.collect::<Vec<Value>>()))
}

/// `DELETE /mfa/authenticators/{id}`.
pub(in crate::authentication) fn delete(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let id = exchange.segments.first().cloned().unwrap_or_default();
    let path = format!("/mfa/authenticators/{id}");
    let (user_id, _) = whose(tenant, exchange, &path, "remove:authenticators")?;
    let removed = tenant
        .entities
        .remove(&authentication_methods(&user_id), &id);
    match removed {
        Some(_) => Ok(respond::empty(StatusCode::NO_CONTENT)),
        None => Err(OAuthProblem::new(
            StatusCode::NOT_FOUND,
            "not_found",
            "The authenticator does not exist",
        )),
    }
}

/// Whose factors a request is about: by an `mfa_token`, or by an access token
/// for this with a scope. The first is given too.
fn whose(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    path: &str,
    scope: &str,
) -> Result<(String, Option<String>), OAuthProblem> {
    if let Some((scheme, token)) = exchange.authorization()
        && scheme == "bearer"
        && let Some(waiting) = tenant.flows.mfa.get(token, exchange.now)
    {
        return Ok((waiting.login.user_id.clone(), Some(token.to_owned())));
    }
    let bearer = access_token::check(tenant, exchange, path)?;
    if !bearer.scope.iter().any(|held| held == scope) && !exchange.is_lenient() {
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "insufficient_scope",
            format!("The scope {scope} is needed"),
        ));
    }
    Ok((bearer.user_id, None))
}

/// An address with all but its last letters hidden.
fn masked(text: &str) -> String {
    let shown = text.chars().count().saturating_sub(4);
    let hide = |(place, letter)| if place < shown { '*' } else { letter };
    text.chars().enumerate().map(hide).collect()
}
