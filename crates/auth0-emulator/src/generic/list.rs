//! Lists of the generic store: which rows, and which of the forms that the
//! operation's schema allows.

use serde_json::{Map, Value, json};

use super::facts::Facts;
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{self, Page, Rules};
use crate::problem::Problem;
use crate::projection::Projection;
use crate::spec::{Filled, Operation, Schema};
use crate::tenant::{Entity, Tenant};

/// Parameters that say how rows are shown, and not which ones.
const OF_PAGES: [&str; 10] = [
    "page",
    "per_page",
    "include_totals",
    "from",
    "take",
    "fields",
    "include_fields",
    "sort",
    "q",
    "next",
];

pub(super) fn answer(
    tenant: &Tenant,
    call: &Call,
    operation: &'static Operation,
    place: &str,
    (key, item): (Option<&'static str>, Option<Schema>),
    facts: &Facts,
) -> Outcome {
    let Some(answer) = operation.answer else {
        return Ok(Answer::empty());
    };
    let wanted = |(_, entity): &(u64, &Entity)| is_wanted(entity, call, operation);
    let rows = tenant.entities.placed(place);
    let rows: Vec<(u64, &Entity)> = rows.filter(wanted).collect();
    let projection = if operation.has_query("fields") {
        Projection::from_query(&call.query)?
    } else {
        Projection::Everything
    };
    let mut filled = Filled::default();
    let mut show = |entity: &Entity| {
        let entity = Value::Object(entity.clone());
        let whole = match item {
            Some(item) => facts.whole(entity, item, &mut filled),
            None => entity,
        };
        match whole {
            Value::Object(row) => projection.apply(&row),
            other => other,
        }
    };
    let forms = match answer.alternatives() {
        forms if forms.is_empty() => vec![answer],
        forms => forms,
    };
    let page = page(call, operation)?;
    let total = rows.len();
    // A checkpoint is the place of a row, which no other row ever takes: what comes
    // and goes before it moves nothing behind it.
    let (start, limit, after) = match page {
        Some(Page::Offset { start, limit, .. }) => (start, limit, 0),
        Some(Page::Checkpoint { after, take }) => (0, take, after),
        None => (0, total, 0),
    };
    let mut rows = rows.into_iter().filter(|(place, _)| *place > after);
    let chosen: Vec<(u64, &Entity)> = rows.by_ref().skip(start).take(limit).collect();
    let last = chosen.last().filter(|_| rows.next().is_some());
    let next = last.map(|(place, _)| paging::write_cursor(*place, operation.path));
    let shown: Vec<Value> = chosen.iter().map(|(_, entity)| show(entity)).collect();
    filled.retain(|name| projection.shows(name));
    let Some((form, key)) = form(&forms, call).zip(key) else {
        return Ok(Answer::ok(shown).filling(filled));
    };
    let mut envelope = Map::from_iter([
        ("start".to_owned(), json!(start)),
        ("limit".to_owned(), json!(limit)),
        ("length".to_owned(), json!(shown.len())),
        ("total".to_owned(), json!(total)),
    ]);
    envelope.insert(key.to_owned(), Value::from(shown));
    envelope.extend(next.map(|next| ("next".to_owned(), next.into())));
    envelope.retain(|name, _| form.property(name).is_some());
    Ok(Answer::ok(Value::Object(envelope)).filling(filled.under(key)))
}

/// The page that a request asks for; none where the list has no pages.
fn page(call: &Call, operation: &Operation) -> Result<Option<Page>, Problem> {
    let rules = Rules {
        smallest_page: 0,
        ..Rules::list(operation.path)
    };
    let has = |name: &str| operation.has_query(name);
    let asked = |name: &str| call.query.first(name).is_some();
    if has("take") && (asked("from") || asked("take") || !has("page")) {
        return Page::checkpoint(&call.query, rules).map(Some);
    }
    if has("page") || has("per_page") {
        return Page::offset(&call.query, rules).map(Some);
    }
    Ok(None)
}

/// The form of the answer that the request asks for: a bare array is none.
fn form(forms: &[Schema], call: &Call) -> Option<Schema> {
    let has = |name: &str| {
        forms
            .iter()
            .copied()
            .find(|form| form.property(name).is_some())
    };
    let bare = forms.iter().any(|form| form.kind() == Some("array"));
    if call.query.first("from").is_some() || call.query.first("take").is_some() {
        return has("next").or_else(|| {
            forms
                .iter()
                .copied()
                .find(|form| form.kind() == Some("object"))
        });
    }
    if call.query.first("include_totals") == Some("true") {
        return has("total");
    }
    if bare {
        return None;
    }
    has("total").or_else(|| forms.first().copied())
}

/// A parameter that an entity has as a property selects by it.
fn is_wanted(entity: &Entity, call: &Call, operation: &Operation) -> bool {
    entity.iter().all(|(name, value)| {
        if OF_PAGES.contains(&name.as_str()) || !operation.has_query(name) {
            return true;
        }
        let mut wanted = call.query.all(name).peekable();
        if wanted.peek().is_none() {
            return true;
        }
        wanted.any(|wanted| match value {
            Value::String(text) => wanted.split(',').any(|wanted| wanted == text),
            other => wanted.parse::<Value>().is_ok_and(|wanted| wanted == *other),
        })
    })
}
