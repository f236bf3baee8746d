//! Blocks after too many wrong passwords: who has them, and lifting them.

use http::Method;
use serde_json::{Value, json};

use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::tenant::{BruteForceProtection, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/user-blocks", by_identifier),
    write(Method::DELETE, "/user-blocks", lift_by_identifier),
    read("/user-blocks/{id}", of_user),
    write(Method::DELETE, "/user-blocks/{id}", lift_of_user),
];

fn by_identifier(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(blocks(tenant, call, &[identifier(call)])))
}

fn lift_by_identifier(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.user_blocks.lift(&[identifier(call)]);
    Ok(Answer::no_content())
}

fn of_user(tenant: &Tenant, call: &Call) -> Outcome {
    let user = existing(tenant, call.param("id"))?;
    Ok(Answer::ok(blocks(tenant, call, &user.login_names())))
}

fn lift_of_user(tenant: &mut Tenant, call: &Call) -> Outcome {
    let identifiers = existing(tenant, call.param("id"))?.login_names();
    tenant.user_blocks.lift(&identifiers);
    Ok(Answer::no_content())
}

/// The blocks of some names. Who asks for what is enforced is shown nothing
/// while the tenant blocks nobody.
fn blocks(tenant: &Tenant, call: &Call, identifiers: &[String]) -> Value {
    let rules = BruteForceProtection::of(&tenant.entities);
    let enforced = call.query.first("consider_brute_force_enablement") == Some("true");
    if enforced && !(rules.is_enabled && rules.blocks) {
        return json!({"blocked_for": []});
    }
    let found = tenant.user_blocks.of(identifiers, &rules, call.now);
    let shown = found.into_iter().map(|block| {
        let mut shown = json!({"identifier": block.identifier, "connection": block.connection});
        if let Some(ip) = block.ip {
            shown["ip"] = ip.into();
        }
        shown
    });
    json!({"blocked_for": shown.collect::<Vec<_>>()})
}

fn identifier(call: &Call) -> String {
    call.query
        .first("identifier")
        .unwrap_or_default()
        .to_lowercase()
}
