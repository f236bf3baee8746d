//! Jobs: users imports and exports, how far they are, and what went wrong.

use http::{Method, StatusCode};
use serde_json::Value;

use super::documents::text;
use super::users::existing;
use super::{Entry, tickets, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::tenant::{ExportFormat, NewExport, NewImport, Refusal, Tenant, Upsert};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/jobs/users-imports", import_users),
    write(Method::POST, "/jobs/users-exports", export_users),
    write(Method::POST, "/jobs/verification-email", verification_email),
    write(Method::GET, "/jobs/{id}", get),
    write(Method::GET, "/jobs/{id}/errors", errors),
];

/// The largest file that Auth0 imports.
const LARGEST_FILE: usize = 500 << 10;

fn import_users(tenant: &mut Tenant, call: &Call) -> Outcome {
    let missing = |name: &str| Problem::invalid_body(format!("Missing required property: {name}"));
    let file = call.part("users").ok_or_else(|| missing("users"))?.to_vec();
    if file.len() > LARGEST_FILE {
        return Err(Problem::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "payload_too_large",
            "The file is larger than the 500 KB that an import takes.",
        ));
    }
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
    let url = tenant.url.clone();
    let job = tenant.start_import(import, call.now)?;
    Ok(Answer::accepted(job.document(&url)))
}

fn export_users(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut body = call.json();
    let connection = match body.get("connection_id").and_then(Value::as_str) {
        Some(id) => Some(
            tenant
                .connections
                .by_id(id)
                .ok_or(Refusal::NoSuchConnection)?
                .name
                .clone(),
        ),
        None => None,
    };
    let format = match text(&body, "format") {
        "csv" => ExportFormat::Csv,
        _ => ExportFormat::Json,
    };
    body.entry("format").or_insert("json".into());
    let fields = body.get("fields").and_then(Value::as_array);
    let fields = fields.into_iter().flatten().filter_map(|field| {
        let path = field.get("name")?.as_str()?;
        let name = field.get("export_as").and_then(Value::as_str);
        Some((path.to_owned(), name.unwrap_or(path).to_owned()))
    });
    let limit = body.get("limit").and_then(Value::as_u64);
    let export = NewExport {
        connection,
        format,
        fields: fields.collect(),
        limit: limit.and_then(|limit| usize::try_from(limit).ok()),
    };
    // The document has the name of a connection also where none was asked for.
    let shown = export.connection.clone().unwrap_or_default();
    body.insert("connection".to_owned(), shown.into());
    let url = tenant.url.clone();
    let job = tenant.start_export(export, body, call.now)?;
    Ok(Answer::ok(job.document(&url)))
}

/// No mail is really sent: the address of the page stands in the outbox.
fn verification_email(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let user = existing(tenant, text(&body, "user_id"))?.id.clone();
    let identity = tickets::named_identity(tenant, &body, &user)?;
    tenant.send_verification((&user, identity.as_ref()), &body, call.now)?;
    let url = tenant.url.clone();
    let job = tenant.note_verification(call.now)?;
    Ok(Answer::created(job.document(&url)))
}

fn get(tenant: &mut Tenant, call: &Call) -> Outcome {
    let url = tenant.url.clone();
    let job = tenant.read_job(call.param("id"), call.now)?;
    Ok(Answer::ok(job.document(&url)))
}

/// A job without errors has nothing to say, with a status of its own.
fn errors(tenant: &mut Tenant, call: &Call) -> Outcome {
    let job = tenant.read_job(call.param("id"), call.now)?;
    let errors = job.errors().to_vec();
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
