//! The factors that are kept for a user, beside what the Management API shows of
//! them, and whether a code is one of theirs.

use serde_json::{Map, Value, json};

use super::super::codes;
use super::super::exchange::Exchange;
use super::one_time;
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Entity, Tenant, authentication_methods};

/// The steps whose codes an application has given already.
const USED_STEPS: &str = "totp_used_steps";

/// Whether a one-time password of the user's application is right, and used for
/// the first time. One that was being set up is set up then.
pub(in crate::authentication) fn check_code(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    user_id: &str,
    code: &str,
) -> bool {
    let collection = authentication_methods(user_id);
    let is_fixed = exchange.has_fixed_codes() && code == codes::SECOND_FACTOR;
    for factor in tenant.entities.iter_mut(&collection) {
        let secret = match text(factor, "type") {
            Some("totp") => text(factor, "totp_secret").unwrap_or_default(),
            _ => continue,
        };
        let step = one_time::step_of(secret, code, &used_steps(factor), exchange.now);
        if step.is_some() || is_fixed {
            note_proven(factor, step, exchange.now);
            return true;
        }
    }
    is_fixed
}

/// A recovery code is good once: the one that comes after it is given.
pub(in crate::authentication) fn check_recovery(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    user_id: &str,
    code: &str,
) -> Result<Option<String>, OAuthProblem> {
    let collection = authentication_methods(user_id);
    let held = |factor: &&Entity| text(factor, "recovery_code") == Some(code);
    let factor = tenant.entities.iter(&collection).find(held);
    let factor = factor
        .and_then(|factor| text(factor, "id"))
        .map(str::to_owned);
    let is_fixed = exchange.has_fixed_codes() && code == codes::RECOVERY;
    if factor.is_none() && !is_fixed {
        return Ok(None);
    }
    if let Some(id) = factor {
        tenant.entities.remove(&collection, &id);
    }
    new_recovery_code(tenant, exchange, user_id).map(Some)
}

/// Gives a user a recovery code beside what they have.
pub(super) fn new_recovery_code(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    user_id: &str,
) -> Result<String, OAuthProblem> {
    let code = random_alphanumeric(24)?.to_uppercase();
    let body = json!({"type": "recovery-code", "recovery_code": code, "confirmed": true});
    insert(tenant, exchange, &authentication_methods(user_id), body);
    Ok(code)
}

/// Keeps a one-time password that a person set up in the pages, with the step
/// whose code they typed for it, and gives the recovery code that comes with it.
pub(in crate::authentication) fn enrol(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    user_id: &str,
    secret: &str,
    step: Option<i64>,
) -> Result<String, OAuthProblem> {
    let body = json!({
        "type": "totp", "totp_secret": secret, "confirmed": true,
        USED_STEPS: step.as_slice(),
    });
    insert(tenant, exchange, &authentication_methods(user_id), body);
    new_recovery_code(tenant, exchange, user_id)
}

/// Whether the user has a second factor. A recovery code is for one that is lost,
/// and none by itself.
pub(in crate::authentication) fn is_enrolled(tenant: &Tenant, user_id: &str) -> bool {
    tenant
        .entities
        .iter(&authentication_methods(user_id))
        .any(|factor| is_confirmed(factor) && kind_of(factor).0 != "recovery")
}

/// Keeps a factor, and gives its id.
pub(super) fn insert(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    collection: &str,
    body: Value,
) -> String {
    let kind = body["type"].as_str().unwrap_or_default();
    let id = tenant.ids.prefixed(&format!("{kind}|dev_"));
    let mut factor = match body {
        Value::Object(factor) => factor,
        _ => Map::new(),
    };
    factor.insert("id".to_owned(), id.clone().into());
    factor.insert("created_at".to_owned(), exchange.now.rfc3339().into());
    tenant.entities.insert(collection, &id, factor);
    id
}

/// Notes that a factor was proven, and can be asked for from now on.
pub(super) fn confirm(tenant: &mut Tenant, user_id: &str, factor: Option<&str>) {
    let collection = authentication_methods(user_id);
    if let Some(factor) = factor.and_then(|id| tenant.entities.get_mut(&collection, id)) {
        factor.insert("confirmed".to_owned(), true.into());
    }
}

/// The kind of challenge of a factor, and the way that it takes.
pub(super) fn kind_of(factor: &Entity) -> (&'static str, &'static str) {
    match text(factor, "type") {
        Some("totp") => ("otp", ""),
        Some("phone") if text(factor, "preferred_authentication_method") == Some("voice") => {
            ("oob", "voice")
        }
        Some("phone") => ("oob", "sms"),
        Some("email") => ("oob", "email"),
        Some("push" | "guardian") => ("oob", "auth0"),
        Some("recovery-code") => ("recovery", ""),
        _ => ("webauthn", ""),
    }
}

pub(super) fn is_confirmed(factor: &Entity) -> bool {
    factor.get("confirmed") != Some(&Value::Bool(false))
}

pub(super) fn text<'a>(factor: &'a Entity, name: &str) -> Option<&'a str> {
    factor.get(name).and_then(Value::as_str)
}

fn used_steps(factor: &Entity) -> Vec<i64> {
    let steps = factor.get(USED_STEPS).and_then(Value::as_array);
    let steps = steps.into_iter().flatten();
    steps.filter_map(Value::as_i64).collect()
}

/// Notes that a one-time password is set up, and the step whose code it gave.
/// Steps that are over are refused anyway, and forgotten.
fn note_proven(factor: &mut Entity, step: Option<i64>, now: Moment) {
    let mut used = used_steps(factor);
    used.extend(step);
    let open = one_time::open_steps(now);
    used.retain(|step| open.contains(step));
    factor.insert(USED_STEPS.to_owned(), used.into());
    factor.insert("confirmed".to_owned(), true.into());
}
