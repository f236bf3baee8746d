//! Blocks after too many wrong passwords: who has them, and lifting them.

use http::Method;
use serde_json::{Value, json};

use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::tenant::{LoginName, Tenant, User};

pub(super) static HANDLERS: &[Entry] = &[
    read("/user-blocks", by_identifier),
    write(Method::DELETE, "/user-blocks", lift_by_identifier),
    read("/user-blocks/{id}", of_user),
    write(Method::DELETE, "/user-blocks/{id}", lift_of_user),
];

fn by_identifier(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(blocks(tenant, &[identifier(call)])))
}

fn lift_by_identifier(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.user_blocks.lift(&[identifier(call)]);
    Ok(Answer::no_content())
}

fn of_user(tenant: &Tenant, call: &Call) -> Outcome {
    let user = existing(tenant, call.param("id"))?;
    Ok(Answer::ok(blocks(tenant, &identifiers(user))))
}

fn lift_of_user(tenant: &mut Tenant, call: &Call) -> Outcome {
    let identifiers = identifiers(existing(tenant, call.param("id"))?);
    tenant.user_blocks.lift(&identifiers);
    Ok(Answer::no_content())
}

fn blocks(tenant: &Tenant, identifiers: &[String]) -> Value {
    let shown = tenant.user_blocks.of(identifiers).map(|block| {
        json!({"identifier": block.identifier, "ip": block.ip, "connection": block.connection})
    });
    json!({"blocked_for": shown.collect::<Vec<_>>()})
}

fn identifier(call: &Call) -> String {
    call.query
        .first("identifier")
        .unwrap_or_default()
        .to_lowercase()
}

/// Everything that a user can log in with.
fn identifiers(user: &User) -> Vec<String> {
    let names = LoginName::ALL.map(LoginName::property);
    let picked = user.pick(&names);
    let texts = picked.values().filter_map(Value::as_str);
    texts.map(str::to_lowercase).collect()
}
