//! What the handlers of documents share: lists of them, and what is said about
//! one that is not there.

use http::StatusCode;
use serde_json::{Map, Value};

use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::projection::Projection;
use crate::tenant::{Entity, Tenant};

/// A text of a document; empty if it has none.
pub(super) fn text<'a>(entity: &'a Entity, name: &str) -> &'a str {
    entity.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A page of a collection: the rows that are wanted, with the fields that are.
pub(super) fn list(
    tenant: &Tenant,
    call: &Call,
    collection: &str,
    rules: Rules,
    wanted: impl Fn(&Entity) -> bool,
) -> Outcome {
    let page = Page::either(&call.query, rules)?;
    let projection = Projection::from_query(&call.query)?;
    let rows = tenant.entities.placed(collection);
    let rows = rows.filter(|(_, row)| wanted(row));
    Ok(Answer::ok(
        page.of_chosen(rules, rows, |row| projection.apply(row)),
    ))
}

/// A page of rows that were made for the occasion, each with the place of what it
/// was made of.
pub(super) fn page_of(call: &Call, page: Page, rules: Rules, rows: &[(u64, Entity)]) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    let rows = rows.iter().map(|(place, row)| (*place, row));
    Ok(Answer::ok(
        page.of_chosen(rules, rows, |row| projection.apply(row)),
    ))
}

/// Whether a property is what a parameter asks for, if it asks for anything.
pub(super) fn is_asked(call: &Call, entity: &Entity, name: &str) -> bool {
    let Some(asked) = call.query.first(name).filter(|asked| !asked.is_empty()) else {
        return true;
    };
    match entity.get(name) {
        Some(Value::String(text)) => asked.split(',').any(|asked| asked == text),
        Some(Value::Bool(flag)) => asked == if *flag { "true" } else { "false" },
        _ => false,
    }
}

/// A document with only some of its properties.
pub(super) fn only(entity: &Entity, names: &[&str]) -> Entity {
    let kept = names.iter().filter_map(|name| {
        let value = entity.get(*name)?;
        Some(((*name).to_owned(), value.clone()))
    });
    kept.collect()
}

/// The object of a literal.
pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

/// Something that is not there, by its kind.
pub(super) fn missing(code: &'static str, message: &str) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, code, message)
}

pub(super) fn no_client() -> Problem {
    missing("inexistent_client", "The client does not exist.")
}

pub(super) fn no_connection() -> Problem {
    missing("inexistent_connection", "The connection does not exist.")
}
