//! The list of users: all of them, or those that a query chooses, in an order.

use http::StatusCode;
use serde_json::Value;

use super::{Entry, read};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Length, Page, Rules};
use crate::problem::Problem;
use crate::projection::{Projection, Sort};
use crate::search::{Candidates, Index as _, Query};
use crate::tenant::{Tenant, User};

pub(super) static HANDLERS: &[Entry] = &[read("/users", list)];

const LIST: Rules = Rules {
    smallest_page: 0,
    length: Length::Shown,
    ..Rules::list("users")
};

/// The organizations of a user can be searched, though the document of a user
/// does not show them.
const ORGANIZATION: &str = "organization_id";

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, LIST)?;
    let projection = Projection::from_query(&call.query)?;
    let sort = Sort::from_query(&call.query)?;
    let by_metadata = |sort: &Sort| matches!(sort.root(), "app_metadata" | "user_metadata");
    if sort.as_ref().is_some_and(by_metadata) {
        let detail = "Sorting by metadata is not supported";
        return Err(Problem::invalid_parameter("sort", detail));
    }
    let query = query(call)?;
    let connection = call.query.first("connection");
    let connection = connection.filter(|name| !name.is_empty());
    let show = |user: &User| projection.apply(&user.document());
    // Nothing to select or sort: only the rows of the page are looked at.
    if sort.is_none() && connection.is_none() && query.is_everything() {
        return Ok(Answer::ok(page.of(LIST, tenant.users.rows(), show)));
    }
    let mut candidates = query.candidates(&tenant.users);
    if let Some(name) = connection {
        let known = tenant.users.find("identities.connection", name);
        candidates = Some(narrowed(candidates, known.unwrap_or_default(), &query));
    }
    let places = chosen(tenant, &query, sort.as_ref(), candidates);
    let total = places.len();
    let users = places.iter().filter_map(|place| tenant.users.at(*place));
    Ok(Answer::ok(page.of_selection(LIST, users, total, show)))
}

fn query(call: &Call) -> Result<Query, Problem> {
    let text = call.query.first("q").unwrap_or_default();
    if !text.is_empty() && matches!(call.query.first("search_engine"), Some("v1" | "v2")) {
        return Err(Problem::new(
            StatusCode::BAD_REQUEST,
            "invalid_query_string",
            "The 'q' parameter is available only if you specify 'search_engine=v3'.",
        ));
    }
    Query::parse(text).map_err(|refused| {
        Problem::new(
            StatusCode::BAD_REQUEST,
            "invalid_query_string",
            format!("Failed to parse the query of property q: {refused}."),
        )
    })
}

/// Those of the candidates that are among `places`.
fn narrowed(candidates: Option<Candidates>, places: &[u64], query: &Query) -> Candidates {
    match candidates {
        None => Candidates {
            places: places.to_vec(),
            certain: query.is_everything(),
        },
        Some(mut candidates) => {
            let known = |place: &u64| places.binary_search(place).is_ok();
            candidates.places.retain(known);
            candidates
        }
    }
}

/// The places of the users that the query chooses, in the order of the sort or
/// of their creation. Only what decides is read of each document.
fn chosen(
    tenant: &Tenant,
    query: &Query,
    sort: Option<&Sort>,
    candidates: Option<Candidates>,
) -> Vec<u64> {
    let (places, certain) = match candidates {
        Some(Candidates { places, certain }) => (places, certain),
        None => (
            tenant
                .users
                .rows()
                .after(0)
                .map(|(place, _)| place)
                .collect(),
            query.is_everything(),
        ),
    };
    if certain && sort.is_none() {
        return places;
    }
    let mut roots = if certain { Vec::new() } else { query.roots() };
    let by_organization = roots.contains(&ORGANIZATION);
    roots.extend(sort.map(Sort::root));
    let mut kept = Vec::new();
    for place in places {
        let Some(user) = tenant.users.at(place) else {
            continue;
        };
        let mut row = user.pick(&roots);
        if by_organization {
            row.insert(ORGANIZATION.to_owned(), organizations(tenant, user));
        }
        if certain || query.matches(&row) {
            kept.push((place, sort.and_then(|sort| sort.key(&row))));
        }
    }
    if let Some(sort) = sort {
        kept.sort_by(|(_, a), (_, b)| sort.compare_keys(a.as_ref(), b.as_ref()));
    }
    kept.into_iter().map(|(place, _)| place).collect()
}

fn organizations(tenant: &Tenant, user: &User) -> Value {
    let all = tenant.organizations.iter();
    let joined = all.filter(|organization| organization.members.contains(&user.id));
    joined
        .map(|organization| Value::from(organization.id.clone()))
        .collect()
}
