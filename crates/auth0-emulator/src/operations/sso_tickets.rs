//! Tickets of self-service profiles: addresses at which a customer would set up
//! its own connection. The assistant behind them is not here.

use http::Method;
use serde_json::json;

use super::documents::{missing, object};
use super::{Entry, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::secret::random_alphanumeric;
use crate::tenant::Tenant;

pub(super) static HANDLERS: &[Entry] = &[
    write(
        Method::POST,
        "/self-service-profiles/{id}/sso-ticket",
        create,
    ),
    write(
        Method::POST,
        "/self-service-profiles/{profileId}/sso-ticket/{id}/revoke",
        revoke,
    ),
];

const PROFILES: &str = "/self-service-profiles";
/// Five days, in seconds.
const USUAL_LIFE: u64 = 432_000;

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let profile = call.param("id");
    check(tenant, profile)?;
    let mut ticket = call.json();
    let life = ticket.get("ttl_sec").and_then(serde_json::Value::as_u64);
    let life = life.filter(|life| *life > 0).unwrap_or(USUAL_LIFE);
    let id = random_alphanumeric(32)?;
    ticket.extend(object(json!({
        "id": id, "created_at": call.now.rfc3339(),
        "expires_at": call.now.plus_seconds(life).rfc3339(),
    })));
    tenant.entities.insert(&place(profile), &id, ticket);
    let url = format!("{}/self-service?ticket={id}", tenant.url);
    Ok(Answer::created(json!({"ticket": url})))
}

/// Revoking one that is not there, or not any more, is no error.
fn revoke(tenant: &mut Tenant, call: &Call) -> Outcome {
    let profile = call.param("profileId");
    check(tenant, profile)?;
    tenant.entities.remove(&place(profile), call.param("id"));
    Ok(Answer::accepted_empty())
}

fn check(tenant: &Tenant, profile: &str) -> Result<(), crate::problem::Problem> {
    let message = "The self-service profile does not exist.";
    match tenant.entities.get(PROFILES, profile) {
        Some(_) => Ok(()),
        None => Err(missing("inexistent_profile", message)),
    }
}

fn place(profile: &str) -> String {
    format!("{PROFILES}/{profile}/sso-ticket")
}
