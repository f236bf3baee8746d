//! Lists of the generic store: which rows, and which of the forms that the
//! operation's schema allows.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{self, Page};
use crate::projection::Projection;
use crate::spec::{Operation, Schema, complete};
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
    key: Option<&'static str>,
    item: Option<Schema>,
) -> Outcome {
    let Some(answer) = operation.answer else {
        return Ok(Answer::empty());
    };
    let wanted = |entity: &&Entity| is_wanted(entity, call, operation);
    let rows: Vec<&Entity> = tenant.entities.iter(place).filter(wanted).collect();
    let projection = if operation.has_query("fields") {
        Projection::from_query(&call.query)?
    } else {
        Projection::Everything
    };
    let show = |entity: &Entity| {
        let whole = item.map_or_else(
            || Value::Object(entity.clone()),
            |item| complete(Value::Object(entity.clone()), item),
        );
        match whole {
            Value::Object(row) => projection.apply(&row),
            other => other,
        }
    };
    let forms = match answer.alternatives() {
        forms if forms.is_empty() => vec![answer],
        forms => forms,
    };
    let is_paged = ["page", "per_page", "from", "take"]
        .iter()
        .any(|name| operation.has_query(name));
    let form = form(&forms, call);
    let page = page(call, operation, is_paged, rows.len())?;
    let total = rows.len();
    let shown: Vec<Value> = rows
        .into_iter()
        .skip(page.start)
        .take(page.limit)
        .map(show)
        .collect();
    let Some((form, key)) = form.zip(key) else {
        return Ok(Answer::ok(shown));
    };
    let end = page.start + shown.len();
    let mut envelope = Map::from_iter([
        ("start".to_owned(), json!(page.start)),
        ("limit".to_owned(), json!(page.limit)),
        ("length".to_owned(), json!(shown.len())),
        ("total".to_owned(), json!(total)),
    ]);
    envelope.insert(key.to_owned(), Value::from(shown));
    if end < total && form.property("next").is_some() {
        envelope.insert(
            "next".to_owned(),
            paging::write_cursor(end as u64, place).into(),
        );
    }
    envelope.retain(|name, _| form.property(name).is_some());
    Ok(Answer::ok(Value::Object(envelope)))
}

struct Window {
    start: usize,
    limit: usize,
}

fn page(
    call: &Call,
    operation: &Operation,
    is_paged: bool,
    total: usize,
) -> Result<Window, crate::problem::Problem> {
    if !is_paged {
        return Ok(Window {
            start: 0,
            limit: total,
        });
    }
    let place = super::concrete(operation.path, call);
    let takes = operation.has_query("take");
    let asked = call.query.first("from").is_some() || call.query.first("take").is_some();
    let page = if takes && (asked || !operation.has_query("page")) {
        Page::checkpoint(&call.query, &place)?
    } else {
        Page::offset(
            &call.query,
            paging::Rules {
                smallest_page: 0,
                ..paging::Rules::list("")
            },
        )?
    };
    Ok(match page {
        Page::Offset { start, limit, .. } => Window { start, limit },
        Page::Checkpoint { after, take } => Window {
            start: usize::try_from(after).unwrap_or(usize::MAX),
            limit: take,
        },
    })
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
