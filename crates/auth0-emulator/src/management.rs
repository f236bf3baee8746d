//! One Management request from its head to its response: limit, route, token,
//! query, body, handler, in this order, so that nothing is read for a caller
//! who is not let in.

use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use http::request::Parts;
use http::{Method, StatusCode, header};
use serde_json::{Value, json};

use crate::access::{Expected, Reach, authorize};
use crate::call::{Call, Payload};
use crate::clock::Moment;
use crate::generic::Plan;
use crate::operation_log::{self, Asked};
use crate::operations::{Behaviour, Handler};
use crate::problem::Problem;
use crate::query_string::QueryString;
use crate::router::{Route, Routed};
use crate::server::Shared;
use crate::spec::Place;
use crate::stream::{self, Subscription};
use crate::{generic, intake, reply, visibility, wall};

/// Answers a request to what follows `/api/v2` in its path.
pub(crate) async fn answer(shared: &Arc<Shared>, parts: Parts, body: Body, path: &str) -> Response {
    let now = shared.clock.moment();
    let verdict = shared.rate().take(now);
    if verdict.retry_after.is_some() {
        let message = "Global limit has been reached";
        let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", message);
        return reply::limited(reply::problem(&problem), verdict);
    }
    let response = match shared.router.find(&parts.method, path) {
        Routed::Found { route, params } => {
            let answered = operate(shared, route, params, &parts, body, now).await;
            let response = answered.unwrap_or_else(|problem| reply::problem(&problem));
            // The template and not the path: identifiers and addresses of users
            // stay out of the logs.
            let status = response.status().as_u16();
            tracing::debug!(method = %parts.method, operation = route.operation.path, status, "management request");
            response
        }
        Routed::WrongMethod(methods) => reply::wrong_method(&methods),
        Routed::Undecodable => reply::problem(&Problem::invalid_uri(
            "The path is not percent-encoded UTF-8.",
        )),
        Routed::Unknown => reply::problem(&unknown()),
    };
    reply::limited(response, verdict)
}

/// A path that leads nowhere.
pub(crate) fn unknown() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "not_found", "Not Found")
}

async fn operate(
    shared: &Arc<Shared>,
    route: &Route,
    params: Vec<(&'static str, String)>,
    parts: &Parts,
    body: Body,
    now: Moment,
) -> Result<Response, Problem> {
    let operation = route.operation;
    let header = parts.headers.get(header::AUTHORIZATION);
    let header = header.and_then(|value| value.to_str().ok());
    let expected = Expected {
        issuer: &shared.issuer,
        audience: &shared.audience,
        scopes: &operation.scopes,
        user: user_of(operation.path, &params),
        now,
    };
    let keys = shared.read().keys.clone();
    let caller = authorize(header, &keys, expected)?;
    let asked = Asked {
        parts,
        caller: &caller,
        operation,
        now,
    };
    let answered = perform(shared, route, params, body, &asked).await;
    if let Err(problem) = &answered
        && route.behaviour.writes()
    {
        let mut tenant = shared.write();
        operation_log::note(&mut tenant, &asked, problem.status);
        // That something was refused is no reason to write the state file.
        tenant.refused();
    }
    answered
}

/// Reads and checks what a request says beyond its token, and answers it.
async fn perform(
    shared: &Arc<Shared>,
    route: &Route,
    params: Vec<(&'static str, String)>,
    body: Body,
    asked: &Asked<'_>,
) -> Result<Response, Problem> {
    let Asked { parts, now, .. } = *asked;
    let operation = route.operation;
    let query = QueryString::parse(parts.uri.query().unwrap_or_default())?;
    let document = shared.document;
    if let Some(rules) = operation.parameter_rules(document, Place::Path) {
        rules.check_path(&params)?;
    }
    if let Some(rules) = operation.parameter_rules(document, Place::Query) {
        rules.check_query(&query)?;
    }
    wall::check(operation, &query)?;
    let payload = intake::payload(parts, body, operation.body).await?;
    if let Some(rules) = operation.body_rules(document) {
        match &payload {
            Payload::Json(value) => rules.check(value)?,
            // A body that is not there has nothing of what is required in it.
            Payload::None => rules.check(&json!({}))?,
            Payload::Parts(_) => {}
        }
    }
    if asked.caller.reach == Reach::OwnUser && operation.method == Method::PATCH {
        own_metadata_only(&payload)?;
    }
    let call = Call {
        params,
        query,
        payload,
        now,
    };
    let mut answer = match &route.behaviour {
        Behaviour::Own(Handler::Read(handler)) => handler(&shared.read(), &call)?,
        Behaviour::Generic(Plan::Read(plan)) => {
            let tenant = shared.read();
            generic::check_parents(&tenant, &call, &route.parents)?;
            generic::read(&tenant, &call, operation, plan)?
        }
        Behaviour::Generic(Plan::Write(plan)) => {
            let mut tenant = shared.write();
            generic::check_parents(&tenant, &call, &route.parents)?;
            let answered = generic::write(&mut tenant, &call, operation, plan);
            match &answered {
                Ok(answer) => operation_log::note(&mut tenant, asked, answer.status),
                Err(_) => tenant.refused(),
            }
            answered?
        }
        Behaviour::Own(Handler::Write(handler)) => {
            let mut tenant = shared.write();
            let answered = handler(&mut tenant, &call);
            match &answered {
                Ok(answer) => operation_log::note(&mut tenant, asked, answer.status),
                Err(_) => tenant.refused(),
            }
            answered?
        }
        Behaviour::Own(Handler::Events) => {
            let heard = parts.headers.get("last-event-id");
            let heard = heard.and_then(|value| value.to_str().ok());
            let subscription = Subscription::new(&shared.read().events, &call.query, heard)?;
            return Ok(reply::events(stream::body(
                Arc::clone(shared),
                subscription,
            )));
        }
    };
    if let Some(body) = &mut answer.body {
        visibility::narrow(body, operation, asked.caller);
    }
    Ok(reply::answer(answer))
}

/// The user whom the path of an operation names.
fn user_of<'a>(template: &str, params: &'a [(&'static str, String)]) -> Option<&'a str> {
    let names_user = template.starts_with("/users/{id}");
    let (_, id) = params
        .iter()
        .find(|(name, _)| names_user && *name == "id")?;
    Some(id)
}

/// People may change what is theirs to change, and that is their `user_metadata`.
fn own_metadata_only(payload: &Payload) -> Result<(), Problem> {
    let Payload::Json(Value::Object(body)) = payload else {
        return Ok(());
    };
    match body.keys().find(|name| *name != "user_metadata") {
        None => Ok(()),
        Some(name) => Err(Problem::new(
            StatusCode::FORBIDDEN,
            "insufficient_scope",
            format!("The scopes of the token do not allow to change `{name}`."),
        )),
    }
}
