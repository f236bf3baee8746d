//! What an operation without a handler of its own does: as its path, method and
//! schemas suggest. A collection creates, lists, gets, changes and deletes;
//! settings are read and changed; lists of names are added to and taken from.
//! What fits none of these is answered by an example of the schema, and the
//! answer says so in a header.
//!
//! An answer shows of an entity what the schema of the answer has: a secret
//! that was sent and that no answer declares is kept, and not shown again.

mod identifier;
mod list;
mod plan;
mod reading;
mod shape;
mod writing;

pub(crate) use plan::Plan;
pub(crate) use reading::read;
pub(crate) use writing::{merge, write};

use serde_json::Value;

use crate::answer::Answer;
use crate::call::Call;
use crate::problem::Problem;
use crate::spec::{Operation, Schema, complete, example, with_defaults};
use crate::tenant::Tenant;

/// Everything that an entity stands below must be there; `parents` are the
/// templates of the paths above it.
pub(crate) fn check_parents(
    tenant: &Tenant,
    call: &Call,
    parents: &[&'static str],
) -> Result<(), Problem> {
    for parent in parents {
        let path = concrete(parent, call);
        let (collection, id) = split(&path);
        if !tenant.has(collection, id) {
            return Err(missing());
        }
    }
    Ok(())
}

/// A success with as much of a value as the operation's schema shows.
fn success(operation: &Operation, value: Option<Value>) -> Answer {
    let body = operation.answer.map(|schema| match value {
        Some(value) => complete(value, schema),
        None => example(schema),
    });
    Answer::new(operation.success, body)
}

/// Settings that nobody has changed.
fn usual(schema: Schema) -> Value {
    with_defaults(example(schema), schema)
}

/// The path of this call's entity: the template with its parameters in it. A
/// slash in an identifier does not make another level.
fn concrete(template: &str, call: &Call) -> String {
    let mut path = String::new();
    for segment in template.split('/').skip(1) {
        path.push('/');
        match segment
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'))
        {
            Some(name) => path.push_str(&call.param(name).replace('/', "%2F")),
            None => path.push_str(segment),
        }
    }
    path
}

fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or((path, ""))
}

fn missing() -> Problem {
    Problem::new(
        http::StatusCode::NOT_FOUND,
        "inexistent_entity",
        "The entity does not exist.",
    )
}
