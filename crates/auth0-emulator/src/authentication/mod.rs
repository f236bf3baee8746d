//! The Authentication API: one file for each family of endpoints. An endpoint is
//! given the tenant and a request that is read already, and answers or says why
//! not.

mod access_token;
mod application;
mod authorize;
mod backchannel;
mod brute_force;
mod callback;
mod callbacks;
mod claims;
mod client_credentials;
mod code;
mod codes;
mod connections;
mod consent;
pub(crate) mod cross_origin;
mod database;
mod device;
mod dpop;
mod endpoints;
mod enterprise;
mod exchange;
mod factors;
mod global_revocation;
mod grants;
mod id_token;
mod invitation;
mod jwt_bearer;
mod legacy;
mod log;
mod login;
mod login_links;
mod logout;
mod metadata;
mod mutual_tls;
mod organizations;
mod pages;
mod passwordless;
mod provider_keys;
mod refresh;
mod registration;
mod replay;
mod request;
mod respond;
mod response_page;
mod scopes;
mod screens;
mod steps;
mod tickets;
mod token_exchange;
mod token_vault;
mod tokens;
mod transaction;

pub(crate) use codes::Codes;
pub(crate) use exchange::{Exchange, Strictness};
pub(crate) use replay::{Nonces, ReplayGuard};

use axum::body::Body;
use axum::response::Response;
use http::HeaderValue;
use http::request::Parts;

use crate::problem::OAuthProblem;
use crate::server::Shared;
use crate::{intake, management, reply};
use endpoints::{Action, Found};
use exchange::Params;

/// Answers a request to anything but the Management API.
pub(crate) async fn answer(shared: &Shared, parts: Parts, body: Body) -> Response {
    let (endpoint, segments) = match endpoints::find(&parts.method, parts.uri.path()) {
        Found::Endpoint(endpoint, segments) => (endpoint, segments),
        Found::WrongMethod(methods) => return reply::wrong_method(&methods),
        Found::Nothing => return reply::problem(&management::unknown()),
    };
    // The template and not the path: identifiers stay out of the logs.
    let template = endpoint.template;
    let mut read = read(shared, &parts, body, segments).await;
    if let Ok(exchange) = &mut read
        && template == global_revocation::TEMPLATE
    {
        let connection = exchange.segments.first().map_or("", String::as_str);
        let place = provider_keys::place(&shared.read(), connection);
        if let Some(place) = place {
            exchange.provider_keys = provider_keys::fetch(&place).await;
        }
    }
    let answered = read.and_then(|exchange| {
        let answered = match endpoint.action {
            Action::Read(action) => action(&shared.read(), &exchange),
            Action::Write(action) => action(&mut shared.write(), &exchange),
        };
        match answered {
            Err(problem) if exchange.wants_page() && endpoints::is_page(template) => Ok(
                respond::page(problem.status, pages::problem(&problem.description)),
            ),
            other => other,
        }
    });
    let mut response = answered.unwrap_or_else(|problem| respond::problem(&problem));
    if parts.headers.contains_key(dpop::HEADER)
        && let Some(nonce) = shared.replay_guard.nonce(shared.clock.moment())
        && let Ok(nonce) = HeaderValue::from_str(&nonce)
    {
        response.headers_mut().insert(dpop::NONCE, nonce);
    }
    let status = response.status().as_u16();
    tracing::debug!(method = %parts.method, endpoint = template, status, "authentication request");
    response
}

async fn read<'a>(
    shared: &'a Shared,
    parts: &'a Parts,
    body: Body,
    segments: Vec<String>,
) -> Result<Exchange<'a>, OAuthProblem> {
    let bytes = intake::read(&parts.headers, body, intake::LARGEST_BODY).await;
    let bytes = bytes
        .map_err(|problem| OAuthProblem::new(problem.status, "invalid_request", problem.message))?;
    let query = Params::pairs(parts.uri.query().unwrap_or_default());
    let query = query.ok_or_else(|| {
        OAuthProblem::invalid_request("The query string is not percent-encoded UTF-8")
    })??;
    let media = intake::content_type(parts);
    let form = if media.contains("xml") {
        Params::default()
    } else {
        Params::parse(&media, &bytes)?
    };
    Ok(Exchange {
        url: &shared.url,
        issuer: &shared.issuer,
        strictness: shared.strictness,
        codes: shared.codes,
        replay: &shared.replay_guard,
        method: &parts.method,
        segments,
        query,
        form,
        headers: &parts.headers,
        certificate: parts.extensions.get(),
        provider_keys: None,
        now: shared.clock.moment(),
    })
}
