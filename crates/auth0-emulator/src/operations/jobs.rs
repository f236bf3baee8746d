//! Jobs: users imports, how far they are, and what went wrong in them.

use super::{Entry, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::tenant::{NewImport, Refusal, Tenant, Upsert};
use http::Method;

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/jobs/users-imports", import_users),
    write(Method::GET, "/jobs/{id}", get),
    write(Method::GET, "/jobs/{id}/errors", errors),
];

pub(super) fn import_users(tenant: &mut Tenant, call: &Call) -> Outcome {
    let missing = |name: &str| Problem::invalid_body(format!("Missing required property: {name}"));
    let file = call.part("users").ok_or_else(|| missing("users"))?.to_vec();
    let connection_id = call
        .part_text("connection_id")?
        .ok_or_else(|| missing("connection_id"))?;
    let connection = tenant
        .connections
        .by_id(connection_id)
        .ok_or(Refusal::NoSuchConnection)?;
    let upsert = if flag(call, "upsert")? == Some(true) {
        Upsert::Update
    } else {
        Upsert::Refuse
    };
    // No mail is ever sent; the field is only checked.
    flag(call, "send_completion_email")?;
    let mut import = NewImport::new(connection, file, upsert);
    import.external_id = call.part_text("external_id")?.map(str::to_owned);
    Ok(Answer::accepted(
        tenant.start_import(import, call.now)?.document(),
    ))
}

pub(super) fn get(tenant: &mut Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(
        tenant.read_job(call.param("id"), call.now)?.document(),
    ))
}

/// A job without errors has nothing to say, with a status of its own.
pub(super) fn errors(tenant: &mut Tenant, call: &Call) -> Outcome {
    let errors = tenant
        .read_job(call.param("id"), call.now)?
        .errors()
        .to_vec();
    Ok(if errors.is_empty() {
        Answer::no_content()
    } else {
        Answer::ok(errors)
    })
}

fn flag(call: &Call, name: &str) -> Result<Option<bool>, Problem> {
    match call.part_text(name)? {
        None => Ok(None),
        Some("true") => Ok(Some(true)),
        Some("false") => Ok(Some(false)),
        Some(_) => Err(Problem::invalid_property(
            name,
            "Expected type boolean but found type string",
        )),
    }
}
