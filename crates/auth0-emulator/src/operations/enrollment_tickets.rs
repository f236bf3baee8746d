//! Tickets with which a person enrols a factor of authentication. No mail is
//! sent.

use http::Method;
use serde_json::{Value, json};

use super::documents::{object, text};
use super::users::existing;
use super::{Entry, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::secret::random_alphanumeric;
use crate::tenant::Tenant;

pub(super) static HANDLERS: &[Entry] =
    &[write(Method::POST, "/guardian/enrollments/ticket", create)];

/// Five days, in seconds.
const LIFE: u64 = 432_000;

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let user = existing(tenant, text(&body, "user_id"))?.id.clone();
    let id = random_alphanumeric(32)?;
    let ticket = object(json!({
        "id": id, "type": "guardian-enrollment", "user_id": user,
        "factor": body.get("factor").cloned().unwrap_or(Value::Null),
        "created_at": call.now.rfc3339(), "expires_at": call.now.plus_seconds(LIFE).rfc3339(),
    }));
    tenant.entities.insert("/tickets", &id, ticket);
    let url = format!("{}/u/mfa-enroll?ticket={id}", tenant.url);
    Ok(Answer::ok(json!({"ticket_id": id, "ticket_url": url})))
}
