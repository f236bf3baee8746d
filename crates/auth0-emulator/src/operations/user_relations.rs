//! What else the API shows about a user: groups, connected accounts, and the
//! assessments of risk, of which there is nothing to see in an emulator unless
//! somebody put it there.

use http::Method;
use serde_json::Value;

use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::projection::Projection;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/users/{id}/groups", groups),
    read("/users/{id}/connected-accounts", connected_accounts),
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
    for group in tenant.entities.iter("/groups") {
        let id = group.get("id").and_then(Value::as_str).unwrap_or_default();
        let members = tenant.entities.rows(&format!("/groups/{id}/members"));
        let Some(member) = members.and_then(|members| members.get(&user.id)) else {
            continue;
        };
        let mut row = group.clone();
        if let Some(since) = member.get("created_at") {
            row.insert("membership_created_at".to_owned(), since.clone());
        }
        rows.push(row);
    }
    let rows = (1_u64..).zip(&rows);
    Ok(Answer::ok(
        page.of_chosen(rules, rows, |row| projection.apply(row)),
    ))
}

fn connected_accounts(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("connected_accounts");
    let page = Page::checkpoint(&call.query, rules.key)?;
    let user = existing(tenant, call.param("id"))?;
    let rows = tenant
        .entities
        .rows(&format!("/users/{}/connected-accounts", user.id));
    let rows = rows.into_iter().flat_map(|rows| rows.after(0));
    let show = |row: &Entity| Value::Object(row.clone());
    Ok(Answer::ok(page.of_chosen(rules, rows, show)))
}

fn clear_assessments(tenant: &mut Tenant, call: &Call) -> Outcome {
    existing(tenant, call.param("id"))?;
    Ok(Answer::no_content())
}
