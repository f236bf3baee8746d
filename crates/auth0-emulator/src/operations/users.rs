//! Users: create, read, change, delete, list and search.

use http::{Method, StatusCode};
use serde_json::{Map, Value};

use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Length, Page, Rules};
use crate::problem::Problem;
use crate::projection::{Projection, Sort};
use crate::search::Query;
use crate::tenant::{NewUser, Tenant, User};

pub(super) static HANDLERS: &[Entry] = &[
    read("/users", list),
    write(Method::POST, "/users", create),
    read("/users/{id}", get),
    write(Method::PATCH, "/users/{id}", update),
    write(Method::DELETE, "/users/{id}", delete),
    read("/users-by-email", by_email),
];

const LIST: Rules = Rules {
    smallest_page: 0,
    length: Length::Shown,
    ..Rules::list("users").walled()
};

pub(super) fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let connection = body
        .get("connection")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let strategy = tenant
        .connections
        .by_name(&connection)
        .map(|found| found.strategy.clone());
    check_identifiers(&body, strategy.as_deref())?;
    let user = tenant.create_user(NewUser::from_body(body, &connection), call.now)?;
    Ok(Answer::created(user.document.clone()))
}

pub(super) fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    let user = existing(tenant, call.param("id"))?;
    Ok(Answer::ok(projection.apply(&user.document)))
}

pub(super) fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let user = tenant.update_user(call.param("id"), &body, call.now)?;
    Ok(Answer::ok(user.document.clone()))
}

pub(super) fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.delete_user(call.param("id"));
    Ok(Answer::no_content())
}

pub(super) fn by_email(tenant: &Tenant, call: &Call) -> Outcome {
    let projection = Projection::from_query(&call.query)?;
    let Some(email) = call.query.first("email") else {
        return Err(Problem::invalid_parameter(
            "email",
            "Missing required property: email",
        ));
    };
    let users = tenant.users.with_email(email);
    Ok(Answer::ok(
        users
            .map(|user| projection.apply(&user.document))
            .collect::<Vec<_>>(),
    ))
}

pub(super) fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let page = Page::offset(&call.query, LIST)?;
    let projection = Projection::from_query(&call.query)?;
    let sort = Sort::from_query(&call.query)?;
    let connection = call
        .query
        .first("connection")
        .filter(|name| !name.is_empty());
    let query = Query::parse(call.query.first("q").unwrap_or_default()).map_err(|refused| {
        Problem::new(
            StatusCode::BAD_REQUEST,
            "invalid_query_string",
            format!("Failed to parse the query of property q: {refused}."),
        )
    })?;
    let show = |user: &User| projection.apply(&user.document);
    // Nothing to select or sort: only the rows of the page are looked at.
    if sort.is_none() && connection.is_none() && query.is_empty() {
        return Ok(Answer::ok(page.of(LIST, tenant.users.rows(), show)));
    }
    let chosen = |user: &&User| {
        connection.is_none_or(|name| user.connection == name) && query.matches(&user.document)
    };
    let mut users: Vec<&User> = tenant.users.iter().filter(chosen).collect();
    if let Some(sort) = sort {
        users.sort_by(|a, b| sort.compare(&a.document, &b.document));
    }
    let total = users.len();
    Ok(Answer::ok(page.of_selection(
        LIST,
        users.into_iter(),
        total,
        show,
    )))
}

/// What a user of each kind of connection is known by must be there.
fn check_identifiers(body: &Map<String, Value>, strategy: Option<&str>) -> Result<(), Problem> {
    let missing = |name: &str| {
        Err(Problem::invalid_body(format!(
            "Missing required property: {name}"
        )))
    };
    let has = |name: &str| body.contains_key(name);
    match strategy {
        Some("auth0") if !has("email") && !has("username") && !has("phone_number") => {
            missing("email")
        }
        Some("auth0") if !has("password") => missing("password"),
        Some("email") if !has("email") => missing("email"),
        Some("sms") if !has("phone_number") => missing("phone_number"),
        _ => Ok(()),
    }
}

/// The user with an id, or Auth0's answer when there is none.
pub(super) fn existing<'a>(tenant: &'a Tenant, id: &str) -> Result<&'a User, Problem> {
    tenant
        .users
        .get(id)
        .ok_or_else(|| crate::tenant::Refusal::NoSuchUser.into())
}
