//! What an operation without a handler of its own does: as its path, method and
//! schemas suggest. A collection creates, lists, gets, changes and deletes;
//! settings are read and changed; lists of names are added to and taken from.
//! What fits none of these is answered by an example of the schema, and the
//! answer says so in a header. So does one that a schema requires more of than was
//! sent or is known: it names what was filled in.
//!
//! An answer shows of an entity what the schema of the answer has: a secret
//! that was sent and that no answer declares is kept, and not shown again.

mod facts;
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
use crate::spec::{Operation, Schema, example, with_defaults};
use crate::tenant::Tenant;

/// Settings in settings are looked at so far.
const DEEPEST: usize = 5;

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

/// A success with a value that its facts make whole.
fn success(operation: &Operation, value: Option<Value>) -> Answer {
    Answer::new(operation.success, value)
}

/// Settings that nobody has changed, without what is only an example.
fn usual(schema: Schema) -> Value {
    match schema.kind() {
        Some("object") => bare(schema, DEEPEST),
        _ => example(schema),
    }
}

fn bare(schema: Schema, depth: usize) -> Value {
    let required = schema.required().into_iter().filter_map(|name| {
        let property = schema.property(name)?;
        let is_object = property.kind() == Some("object") && depth > 0;
        is_object.then(|| (name.to_owned(), bare(property, depth - 1)))
    });
    with_defaults(Value::Object(required.collect()), schema)
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
