//! The journal as the admin API shows it.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome};
use crate::clock::Moment;
use crate::journal::RequestRecord;
use crate::query_string::QueryString;
use crate::rules::Target;
use crate::server::Shared;

/// The requests that a query chooses, oldest first.
pub(super) fn list(shared: &Shared, query: &QueryString) -> Outcome {
    let text = |name| query.all(name).next().map(str::to_owned);
    let target = match (text("operation"), text("path")) {
        (Some(id), _) => Target::Operation(id),
        (None, Some(path)) => Target::Route {
            method: text("method"),
            path,
        },
        (None, None) => Target::Any,
    };
    let shown = shared.requests(&target).into_iter().map(document);
    Ok(Answer::ok(shown.collect::<Value>()))
}

fn document(record: RequestRecord) -> Value {
    let headers = record.headers.into_iter();
    let headers: Map<String, Value> = headers.map(|(name, value)| (name, value.into())).collect();
    json!({
        "method": record.method.as_str(), "path": record.path, "query": record.query,
        "headers": headers, "body": record.body, "status": record.status,
        "operation_id": record.operation_id, "at": Moment::from(record.at).rfc3339(),
    })
}
