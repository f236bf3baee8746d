//! Tickets: addresses at which a person verifies an email address or chooses a
//! new password. What becomes of one there is not decided here.

use http::Method;
use serde_json::{Value, json};

use super::documents::text;
use super::users::existing;
use super::{Entry, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::tenant::{Entity, Identity, Refusal, Tenant, TicketKind};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/tickets/email-verification", verification),
    write(Method::POST, "/tickets/password-change", password_change),
];

fn verification(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let user = existing(tenant, text(&body, "user_id"))?.id.clone();
    issue(tenant, call, TicketKind::EmailVerification, &user)
}

fn password_change(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let user = match (
        body.get("user_id").and_then(Value::as_str),
        text(&body, "email"),
    ) {
        (Some(user), _) => existing(tenant, user)?.id.clone(),
        (None, "") => {
            return Err(Problem::invalid_body("Missing required property: user_id"));
        }
        (None, email) => {
            let connection = tenant
                .connections
                .by_id(text(&body, "connection_id"))
                .ok_or(Refusal::NoSuchConnection)?;
            let users: Vec<_> = tenant.users.with_email(email).collect();
            let mut users = users.into_iter();
            let user = users.find(|user| user.connection == connection.name);
            user.ok_or(Refusal::NoSuchUser)?.id.clone()
        }
    };
    issue(tenant, call, TicketKind::PasswordChange, &user)
}

/// The identity that a body names, which must be one of the user's.
pub(super) fn named_identity(
    tenant: &Tenant,
    body: &Entity,
    user_id: &str,
) -> Result<Option<Identity>, Problem> {
    let Some(Value::Object(named)) = body.get("identity") else {
        return Ok(None);
    };
    let connection = match named.get("connection_id").and_then(Value::as_str) {
        Some(id) => {
            let found = tenant.connections.by_id(id);
            Some(found.ok_or(Refusal::NoSuchConnection)?.name.as_str())
        }
        None => None,
    };
    let mut identities = existing(tenant, user_id)?.identities().into_iter();
    let found = identities.find(|identity| {
        identity.user_id == text(named, "user_id")
            && identity.provider == text(named, "provider")
            && connection.is_none_or(|name| identity.connection == name)
    });
    Ok(Some(found.ok_or(Refusal::NoSuchIdentity)?))
}

fn issue(tenant: &mut Tenant, call: &Call, kind: TicketKind, user_id: &str) -> Outcome {
    let body = call.json();
    let identity = named_identity(tenant, &body, user_id)?;
    let whose = (user_id, identity.as_ref());
    let url = tenant.issue_ticket(kind, whose, &body, call.now)?;
    Ok(Answer::created(json!({"ticket": url})))
}
