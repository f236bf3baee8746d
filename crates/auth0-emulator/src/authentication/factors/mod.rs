//! Second factors at the token endpoint: a login waits for one, and a grant
//! proves it. Nothing is really sent: what would be stands in the outbox.

mod authenticators;
mod challenge;
mod kept;
mod one_time;

pub(super) use authenticators::{associate, delete, list};
pub(super) use challenge::challenge;
pub(super) use kept::{check_code, check_recovery, enrol, is_enrolled};
pub(super) use one_time::{random_secret, step_of};

use http::StatusCode;
use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::grants::{self, Asking};
use super::log;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Login, SecondFactor, Tenant};

/// How long a challenge is waited for, in seconds.
const LIFETIME: u64 = 300;
const MOST_WRONG: u32 = 10;

/// Keeps a login that wants a second factor, and gives the token for it.
pub(super) fn wait(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    waiting: SecondFactor,
    seconds: u64,
) -> Result<String, OAuthProblem> {
    let text = format!("Fe26.2*{}", random_alphanumeric(60)?);
    let end = exchange.now.plus_seconds(seconds);
    tenant.flows.mfa.put(&text, waiting, end);
    Ok(text)
}

/// The grants of a second factor.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    grant_type: &str,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let token = form.need("mfa_token")?;
    let waiting = waiting(tenant, exchange, &asking.client_id, token)?;
    let user_id = waiting.login.user_id.clone();
    let mut recovery = None;
    let right = if grant_type.ends_with("otp") {
        check_code(tenant, exchange, &user_id, form.need("otp")?)
    } else if grant_type.ends_with("oob") {
        let code = form.need("oob_code")?;
        let challenge = tenant.flows.challenges.get(code, exchange.now);
        let challenge = challenge.filter(|held| held.mfa_token == token).cloned();
        let challenge =
            challenge.ok_or_else(|| OAuthProblem::invalid_grant("Malformed oob_code"))?;
        // A push asks for nothing to be typed.
        let typed = form.text("binding_code");
        let right = challenge.code.is_none() || challenge.code.as_deref() == typed;
        if right {
            kept::confirm(tenant, &user_id, challenge.authenticator.as_deref());
            tenant.flows.challenges.take(code, exchange.now);
        }
        right
    } else {
        recovery = check_recovery(tenant, exchange, &user_id, form.need("recovery_code")?)?;
        recovery.is_some()
    };
    let by_recovery = recovery.is_some();
    let (client, user) = (&asking.client_id, Some(user_id.as_str()));
    if !right {
        let kind = if grant_type.ends_with("code") {
            "gd_recovery_failed"
        } else {
            "gd_auth_failed"
        };
        log::note(tenant, exchange, kind, client, user, "");
        return Err(wrong(tenant, exchange, token));
    }
    let kind = if by_recovery {
        "gd_recovery_succeed"
    } else {
        "gd_auth_succeed"
    };
    log::note(tenant, exchange, kind, client, user, "");
    tenant.flows.mfa.take(token, exchange.now);
    let login = proven(tenant, exchange, waiting.login);
    let asked = (waiting.scope.as_deref(), waiting.audience.as_deref());
    let mut body = grants::grant_to(tenant, exchange, asking, login, asked, "mfa")?;
    body.extend(recovery.map(|code| ("recovery_code".to_owned(), code.into())));
    Ok(body)
}

/// Notes in the login and its session that a second factor was proven.
pub(super) fn proven(tenant: &mut Tenant, exchange: &Exchange<'_>, mut login: Login) -> Login {
    login.methods.push("mfa".to_owned());
    if let Some(id) = &login.session_id
        && let Ok(session) = tenant.sessions.get_mut(id, exchange.now)
    {
        session.add_method("mfa", exchange.now);
    }
    login
}

fn waiting(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    token: &str,
) -> Result<SecondFactor, OAuthProblem> {
    let waiting = tenant.flows.mfa.get(token, exchange.now);
    if let Some(waiting) = waiting.filter(|waiting| waiting.client_id == client_id) {
        return Ok(waiting.clone());
    }
    let (error, message) = if tenant.flows.mfa.knows(token) {
        ("expired_token", "mfa_token is expired")
    } else {
        ("invalid_grant", "Malformed mfa_token")
    };
    Err(OAuthProblem::new(StatusCode::UNAUTHORIZED, error, message))
}

fn wrong(tenant: &mut Tenant, exchange: &Exchange<'_>, token: &str) -> OAuthProblem {
    let count = tenant.flows.wrong.get(token, exchange.now).copied();
    let count = count.unwrap_or(0) + 1;
    let end = exchange.now.plus_seconds(LIFETIME);
    tenant.flows.wrong.put(token, count, end);
    if count >= MOST_WRONG {
        tenant.flows.mfa.take(token, exchange.now);
        let message = "Too many wrong codes";
        return OAuthProblem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_attempts", message);
    }
    OAuthProblem::invalid_grant("Invalid otp_code.")
}
