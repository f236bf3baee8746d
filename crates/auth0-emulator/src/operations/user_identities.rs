//! Identities of users: linking two accounts and separating them again.

use http::{Method, StatusCode};
use serde_json::Value;

use super::users::existing;
use super::{Entry, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::clock::Moment;
use crate::problem::Problem;
use crate::tenant::Tenant;

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/users/{id}/identities", link),
    write(
        Method::DELETE,
        "/users/{id}/identities/{provider}/{user_id}",
        unlink,
    ),
];

fn link(tenant: &mut Tenant, call: &Call) -> Outcome {
    let primary = call.param("id");
    let secondary = secondary(tenant, call)?;
    let linked = existing(tenant, primary)?.identities();
    if linked
        .iter()
        .skip(1)
        .any(|identity| identity.id() == secondary)
    {
        return Err(Problem::new(
            StatusCode::CONFLICT,
            "identity_conflict",
            "Specified identity already linked.",
        ));
    }
    let identities = tenant.link_users(primary, &secondary, call.now)?;
    Ok(Answer::created(identities))
}

fn unlink(tenant: &mut Tenant, call: &Call) -> Outcome {
    let unlinked = format!("{}|{}", call.param("provider"), call.param("user_id"));
    let left = tenant.unlink_identity(call.param("id"), &unlinked, call.now)?;
    Ok(Answer::ok(left))
}

/// The id of the second account: given in parts, or as the subject of a token
/// that was issued to it.
fn secondary(tenant: &Tenant, call: &Call) -> Result<String, Problem> {
    let body = call.json();
    if let Some(Value::String(token)) = body.get("link_with") {
        return subject(tenant, token, call.now).ok_or_else(|| {
            let expected = "Expected an ID token of this tenant that has not expired";
            Problem::invalid_property("link_with", expected)
        });
    }
    let missing = |name: &str| Problem::invalid_body(format!("Missing required property: {name}"));
    let provider = body.get("provider").and_then(Value::as_str);
    let provider = provider.ok_or_else(|| missing("provider"))?;
    let user_id = match body.get("user_id") {
        Some(Value::String(id)) => id.clone(),
        Some(Value::Number(id)) => id.to_string(),
        _ => return Err(missing("user_id")),
    };
    // The id may come with its provider in front of it.
    let prefix = format!("{provider}|");
    Ok(match user_id.strip_prefix(&prefix) {
        Some(_) => user_id,
        None => format!("{prefix}{user_id}"),
    })
}

/// The subject of a token that the tenant signed for one of its applications.
fn subject(tenant: &Tenant, token: &str, now: Moment) -> Option<String> {
    let claims = tenant.keys.verify(token).ok()?;
    let end = claims.get("exp").and_then(Value::as_i64)?;
    let client = claims.get("aud").and_then(Value::as_str)?;
    if end <= now.epoch_seconds() || tenant.client(client).is_none() {
        return None;
    }
    claims.get("sub")?.as_str().map(str::to_owned)
}
