//! What else the API shows about a user: groups, connected accounts, logs, and
//! the assessments of risk, of which there is nothing to see in an emulator unless
//! somebody put it there.

use http::Method;
use serde_json::Value;

use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Length, Page, Rules};
use crate::projection::{Projection, Sort};
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/users/{id}/groups", groups),
    read("/users/{id}/connected-accounts", connected_accounts),
    read("/users/{id}/logs", logs),
    write(
        Method::POST,
        "/users/{id}/risk-assessments/clear",
        clear_assessments,
    ),
];

fn groups(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("groups");
    let page = Page::either(&call.query, rules)?;
    let projection = Projection::from_query(&call.query)?;
    let user = existing(tenant, call.param("id"))?;
    let mut rows = Vec::new();
    for (place, group) in tenant.entities.placed("/groups") {
        let id = group.get("id").and_then(Value::as_str).unwrap_or_default();
        let members = tenant.entities.rows(&format!("/groups/{id}/members"));
        let Some(member) = members.and_then(|members| members.get(&user.id)) else {
            continue;
        };
        let mut row = group.clone();
        if let Some(since) = member.get("created_at") {
            row.insert("membership_created_at".to_owned(), since.clone());
        }
        rows.push((place, row));
    }
    let rows = rows.iter().map(|(place, row)| (*place, row));
    Ok(Answer::ok(
        page.of_chosen(rules, rows, |row| projection.apply(row)),
    ))
}

fn connected_accounts(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("connected_accounts");
    let page = Page::checkpoint(&call.query, rules)?;
    let user = existing(tenant, call.param("id"))?;
    let rows = tenant
        .entities
        .rows(&format!("/users/{}/connected-accounts", user.id));
    let rows = rows.into_iter().flat_map(|rows| rows.after(0));
    let show = |row: &Entity| Value::Object(row.clone());
    Ok(Answer::ok(page.of_chosen(rules, rows, show)))
}

/// The newest come first, unless the request sorts them otherwise.
fn logs(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules {
        smallest_page: 0,
        length: Length::Shown,
        ..Rules::list("logs")
    };
    let page = Page::offset(&call.query, rules)?;
    let sort = Sort::from_query(&call.query)?;
    let user_id = call.param("id");
    let about = |log: &&Entity| log.get("user_id").and_then(Value::as_str) == Some(user_id);
    let mut rows: Vec<&Entity> = tenant.entities.iter("/logs").filter(about).collect();
    match sort {
        Some(sort) => rows.sort_by(|a, b| sort.compare(a, b)),
        None => rows.reverse(),
    }
    let (total, show) = (rows.len(), |log: &Entity| Value::Object(log.clone()));
    Ok(Answer::ok(page.of_selection(
        rules,
        rows.into_iter(),
        total,
        show,
    )))
}

fn clear_assessments(tenant: &mut Tenant, call: &Call) -> Outcome {
    existing(tenant, call.param("id"))?;
    Ok(Answer::no_content())
}
