//! The log of the tenant: newest first by pages, oldest first by checkpoints.

use http::StatusCode;
use serde_json::Value;

use super::documents::missing;
use super::{Entry, read};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Length, Page, Rules};
use crate::problem::Problem;
use crate::projection::{Projection, Sort};
use crate::search::Query;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[read("/logs", list), read("/logs/{id}", get)];

const LOGS: &str = "/logs";
/// The largest page by checkpoint. The document says it of offset pages only.
const MOST: u64 = 100;
const LIST: Rules = Rules {
    smallest_page: 0,
    length: Length::Shown,
    ..Rules::list("logs")
};

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    let show = |row: &Entity| projection.apply(row);
    if call.query.first("from").is_some() || call.query.first("take").is_some() {
        return checkpoint(tenant, call, show);
    }
    let page = Page::offset(&call.query, LIST)?;
    let asked = call.query.first("search").or(call.query.first("q"));
    let query = Query::parse(asked.unwrap_or_default()).map_err(|refused| {
        Problem::new(
            StatusCode::BAD_REQUEST,
            "invalid_query_string",
            format!("Failed to parse the query of property search: {refused}."),
        )
    })?;
    let rows = tenant.entities.iter(LOGS);
    let mut rows: Vec<&Entity> = rows.filter(|row| query.matches(row)).collect();
    rows.reverse();
    if let Some(sort) = Sort::from_query(&call.query)? {
        rows.sort_by(|a, b| sort.compare(a, b));
    }
    let total = rows.len();
    Ok(Answer::ok(page.of_selection(
        LIST,
        rows.into_iter(),
        total,
        show,
    )))
}

/// Logs are followed from the id of the last one that was read, and each of
/// these pages is a bare array.
fn checkpoint(tenant: &Tenant, call: &Call, show: impl Fn(&Entity) -> Value) -> Outcome {
    let take = call.query.number("take")?.unwrap_or(50);
    if !(1..=MOST).contains(&take) {
        let (word, limit) = if take > MOST {
            ("greater than maximum", MOST)
        } else {
            ("less than minimum", 1)
        };
        let detail = format!("Value {take} is {word} {limit}");
        return Err(Problem::invalid_parameter("take", detail));
    }
    let rows = tenant.entities.rows(LOGS);
    let after = match (call.query.first("from"), rows) {
        (None | Some(""), _) => 0,
        (Some(from), rows) => rows.and_then(|rows| rows.place(from)).ok_or_else(|| {
            Problem::invalid_parameter("from", "The id is not one of a log that is kept")
        })?,
    };
    let rows = rows.into_iter().flat_map(|rows| rows.after(after));
    let take = usize::try_from(take).unwrap_or(usize::MAX);
    let rows: Vec<&Entity> = rows.take(take).map(|(_, row)| row).collect();
    let last = rows.last().and_then(|row| row.get("log_id")?.as_str());
    let from = last.or(call.query.first("from").filter(|from| !from.is_empty()));
    let url = &tenant.url;
    let next = from.map(|from| format!("{url}/api/v2/logs?from={from}&take={take}"));
    let answer = Answer::ok(rows.into_iter().map(show).collect::<Vec<Value>>());
    Ok(match next {
        Some(next) => answer.followed_by(next),
        None => answer,
    })
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let log = tenant.entities.get(LOGS, call.param("id"));
    let log = log.ok_or_else(|| missing("inexistent_log", "The log does not exist."))?;
    Ok(Answer::ok(log.clone()))
}
