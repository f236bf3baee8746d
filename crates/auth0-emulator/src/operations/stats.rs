//! Counts of users and logins.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Entry, read};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::clock::Moment;
use crate::problem::Problem;
use crate::tenant::Tenant;

/// Users who logged in within so many seconds are active.
const ACTIVE: i64 = 30 * 24 * 3_600;

pub(super) static HANDLERS: &[Entry] = &[
    read("/stats/active-users", active_users),
    read("/stats/daily", daily),
];

fn active_users(tenant: &Tenant, call: &Call) -> Outcome {
    let active = tenant.users.iter().filter(|user| {
        let login = user.text("last_login");
        let login = login.and_then(|login| Moment::parse(&login));
        login.is_some_and(|login| call.now.epoch_seconds() - login.epoch_seconds() < ACTIVE)
    });
    Ok(Answer::ok(active.count()))
}

/// The days on which something happened, within `from` and `to` (`YYYYMMDD`).
/// Of each user only the last login is known, so that is what is counted.
fn daily(tenant: &Tenant, call: &Call) -> Outcome {
    let (from, to) = (day(call, "from")?, day(call, "to")?);
    let mut days: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    let date = |text: &str| text.get(..10).map(str::to_owned);
    for user in tenant.users.iter() {
        let picked = user.pick(&["created_at", "last_login"]);
        let on = |name: &str| picked.get(name).and_then(Value::as_str).and_then(date);
        if let Some(day) = on("created_at") {
            days.entry(day).or_default().1 += 1;
        }
        if let Some(day) = on("last_login") {
            days.entry(day).or_default().0 += 1;
        }
    }
    days.retain(|day, _| {
        from.as_ref().is_none_or(|from| day >= from) && to.as_ref().is_none_or(|to| day <= to)
    });
    let rows = days.into_iter().map(|(day, (logins, signups))| {
        let start = format!("{day}T00:00:00.000Z");
        json!({
            "date": start, "created_at": start, "updated_at": start,
            "logins": logins, "signups": signups, "leaked_passwords": 0,
        })
    });
    Ok(Answer::ok(rows.collect::<Vec<_>>()))
}

/// A day of a query, as dates are written in documents.
fn day(call: &Call, name: &str) -> Result<Option<String>, Problem> {
    let Some(text) = call.query.first(name) else {
        return Ok(None);
    };
    let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits {
        return Err(Problem::invalid_parameter(
            name,
            "Expected a day as YYYYMMDD",
        ));
    }
    Ok(Some(format!(
        "{}-{}-{}",
        &text[..4],
        &text[4..6],
        &text[6..]
    )))
}
