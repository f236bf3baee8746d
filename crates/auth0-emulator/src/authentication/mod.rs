//! The Authentication API: one file for each family of endpoints. An endpoint is
//! given the tenant and a request that is read already, and answers or says why
//! not.

mod access_token;
mod application;
mod authorize;
mod backchannel;
mod callback;
mod claims;
mod code;
mod consent;
mod database;
mod device;
mod dpop;
mod enterprise;
mod exchange;
mod factors;
mod grants;
mod legacy;
mod login;
mod logout;
mod pages;
mod passwordless;
mod refresh;
mod registration;
mod respond;
mod screens;
mod steps;
mod tickets;
mod token_exchange;
mod tokens;

pub(crate) use exchange::{Exchange, Strictness};

use axum::body::Body;
use axum::response::Response;
use http::request::Parts;
use http::{Method, StatusCode};

use crate::problem::OAuthProblem;
use crate::query_string::{Plus, percent_decode};
use crate::server::Shared;
use crate::tenant::Tenant;
use crate::{discovery, intake, management, reply};
use exchange::Params;

type Endpoint = fn(&mut Tenant, &Exchange<'_>) -> Result<Response, OAuthProblem>;

/// What answers a method and a path; `*` stands for any one segment. Literal
/// segments come before open ones.
static ENDPOINTS: &[(Method, &str, Endpoint)] = &[
    (
        Method::GET,
        "/.well-known/openid-configuration",
        configuration,
    ),
    (
        Method::GET,
        "/.well-known/oauth-authorization-server",
        configuration,
    ),
    (Method::GET, "/.well-known/jwks.json", keys),
    (Method::GET, "/authorize", authorize::begin),
    (Method::POST, "/authorize", authorize::begin),
    (Method::GET, "/authorize/resume", steps::resume),
    (Method::POST, "/authorize/resume", steps::resume),
    (Method::GET, "/u/login", screens::login),
    (Method::POST, "/u/login", screens::log_in),
    (Method::GET, "/u/signup", screens::signup),
    (Method::POST, "/u/signup", screens::sign_up),
    (
        Method::GET,
        "/u/reset-password/request",
        screens::reset_request,
    ),
    (
        Method::POST,
        "/u/reset-password/request",
        screens::request_reset,
    ),
    (Method::GET, "/u/reset-password", screens::reset),
    (Method::GET, "/u/reset-verify", tickets::reset_password),
    (Method::GET, "/u/email-verification", tickets::verify_email),
    (Method::POST, "/u/reset-password", screens::set_password),
    (Method::GET, "/u/mfa", screens::second_factor),
    (Method::POST, "/u/mfa", screens::check_second_factor),
    (Method::GET, "/u/consent", screens::consent),
    (Method::POST, "/u/consent", screens::decide),
    (Method::GET, "/activate", device::page),
    (Method::POST, "/activate", device::activate),
    (Method::POST, "/oauth/token", grants::token),
    (Method::POST, "/oauth/par", authorize::push),
    (Method::POST, "/oauth/revoke", refresh::revoke),
    (Method::POST, "/oauth/device/code", device::start),
    (Method::POST, "/bc-authorize", backchannel::start),
    (Method::GET, "/userinfo", claims::userinfo),
    (Method::POST, "/userinfo", claims::userinfo),
    (Method::POST, "/dbconnections/signup", database::signup),
    (
        Method::POST,
        "/dbconnections/change_password",
        database::change_password,
    ),
    (Method::POST, "/passwordless/start", passwordless::start),
    (Method::POST, "/passwordless/verify", passwordless::verify),
    (Method::POST, "/mfa/challenge", factors::challenge),
    (Method::POST, "/mfa/associate", factors::associate),
    (Method::GET, "/mfa/authenticators", factors::list),
    (Method::DELETE, "/mfa/authenticators/*", factors::delete),
    (Method::GET, "/v2/logout", logout::classic),
    (Method::GET, "/logout", logout::classic),
    (Method::GET, "/oidc/logout", logout::oidc),
    (Method::POST, "/oidc/logout", logout::oidc),
    (Method::POST, "/oidc/register", registration::register),
    (Method::GET, "/samlp/metadata/*", enterprise::saml_metadata),
    (Method::GET, "/samlp/*/metadata", enterprise::saml_metadata),
    (Method::GET, "/samlp/*", enterprise::saml_request),
    (Method::POST, "/samlp/*", enterprise::saml_request),
    (Method::POST, "/samlp/*/logout", enterprise::saml_logout),
    (
        Method::GET,
        "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml",
        enterprise::federation_metadata,
    ),
    (
        Method::GET,
        "/wsfed/*/FederationMetadata/2007-06/FederationMetadata.xml",
        enterprise::federation_metadata,
    ),
    (Method::GET, "/wsfed/*", enterprise::federation_request),
    (
        Method::POST,
        "/login/callback",
        enterprise::initiated_elsewhere,
    ),
    (
        Method::POST,
        "/oauth/global-token-revocation/connection/*",
        logout::everywhere,
    ),
    (Method::POST, "/tokeninfo", legacy::token_info),
    (Method::POST, "/oauth/ro", legacy::resource_owner),
    (Method::POST, "/oauth/access_token", legacy::provider_token),
    (Method::POST, "/delegation", legacy::retired),
    (Method::POST, "/login/unlink", legacy::unlink),
    (Method::POST, "/users/*/impersonate", legacy::retired),
];

/// Answers a request to anything but the Management API.
pub(crate) async fn answer(shared: &Shared, parts: Parts, body: Body) -> Response {
    // The template and not the path: identifiers stay out of the logs.
    let (template, segments) = match find(&parts.method, parts.uri.path()) {
        Found::Endpoint(template, segments) => (template, segments),
        Found::WrongMethod(methods) => return reply::wrong_method(&methods),
        Found::Nothing => return reply::problem(&management::unknown()),
    };
    let read = read(shared, &parts, body, segments).await;
    let answered = read.and_then(|exchange| {
        let answered = (template.2)(&mut shared.write(), &exchange);
        match answered {
            Err(problem) if exchange.wants_page() && is_page(template.1) => Ok(respond::page(
                problem.status,
                pages::problem(&problem.description),
            )),
            other => other,
        }
    });
    let response = answered.unwrap_or_else(|problem| respond::problem(&problem));
    let status = response.status().as_u16();
    tracing::debug!(method = %parts.method, endpoint = template.1, status, "authentication request");
    response
}

enum Found {
    Endpoint(&'static (Method, &'static str, Endpoint), Vec<String>),
    WrongMethod(Vec<Method>),
    Nothing,
}

fn find(method: &Method, path: &str) -> Found {
    let matching = || ENDPOINTS.iter().filter(|entry| fits(entry.1, path));
    // A HEAD is a GET whose body the server leaves away.
    let asked = if method == Method::HEAD {
        &Method::GET
    } else {
        method
    };
    if let Some(entry) = matching().find(|entry| entry.0 == *asked) {
        let open = entry.1.split('/').zip(path.split('/'));
        let segments: Option<Vec<String>> = open
            .filter(|(template, _)| *template == "*")
            .map(|(_, segment)| percent_decode(segment, Plus::Literal))
            .collect();
        return match segments {
            Some(segments) => Found::Endpoint(entry, segments),
            None => Found::Nothing,
        };
    }
    let methods: Vec<Method> = matching().map(|entry| entry.0.clone()).collect();
    if methods.is_empty() {
        Found::Nothing
    } else {
        Found::WrongMethod(methods)
    }
}

fn fits(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some("*"), Some(segment)) if !segment.is_empty() => {}
            (Some(literal), Some(segment)) if literal == segment => {}
            _ => return false,
        }
    }
}

/// What a browser goes to, and not a program.
fn is_page(template: &str) -> bool {
    template.starts_with("/u/")
        || template.starts_with("/authorize")
        || template.starts_with("/samlp")
        || template.starts_with("/wsfed")
        || template.ends_with("logout")
        || template == "/activate"
}

async fn read<'a>(
    shared: &'a Shared,
    parts: &'a Parts,
    body: Body,
    segments: Vec<String>,
) -> Result<Exchange<'a>, OAuthProblem> {
    let bytes = intake::read(body, intake::LARGEST_BODY).await;
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
        method: &parts.method,
        segments,
        query,
        form,
        headers: &parts.headers,
        now: shared.clock.moment(),
    })
}

fn configuration(_: &mut Tenant, exchange: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let document = discovery::document(exchange.url);
    Ok(public(document))
}

fn keys(tenant: &mut Tenant, _: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    Ok(public(tenant.keys.jwks()))
}

/// JSON for everybody, which caches may keep.
fn public(document: serde_json::Value) -> Response {
    reply::answer(crate::answer::Answer::new(StatusCode::OK, Some(document)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literal_paths_win_and_others_are_told_apart() {
        let template = |method, path| match find(&method, path) {
            Found::Endpoint(entry, segments) => (entry.1, segments),
            _ => ("", Vec::new()),
        };
        let saml = template(Method::GET, "/samlp/metadata/a%20b");
        assert_eq!(saml, ("/samlp/metadata/*", vec!["a b".to_owned()]));
        let federation = "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml";
        assert_eq!(template(Method::GET, federation).0, federation);
        assert_eq!(template(Method::HEAD, "/userinfo").0, "/userinfo");
        assert!(matches!(
            find(&Method::PUT, "/userinfo"),
            Found::WrongMethod(_)
        ));
        assert!(matches!(find(&Method::GET, "/samlp/"), Found::Nothing));
        assert!(matches!(find(&Method::GET, "/samlp/%ff"), Found::Nothing));
    }

    /// The document of the Authentication API is the list of what there must be.
    #[test]
    fn every_operation_of_the_document_is_answered() {
        for (method, path) in [
            (Method::GET, "/authorize"),
            (Method::POST, "/bc-authorize"),
            (Method::POST, "/dbconnections/change_password"),
            (Method::POST, "/dbconnections/signup"),
            (Method::POST, "/delegation"),
            (Method::POST, "/login/callback"),
            (Method::POST, "/login/unlink"),
            (Method::POST, "/mfa/associate"),
            (Method::GET, "/mfa/authenticators"),
            (Method::DELETE, "/mfa/authenticators/id"),
            (Method::POST, "/mfa/challenge"),
            (Method::POST, "/oauth/access_token"),
            (Method::POST, "/oauth/device/code"),
            (
                Method::POST,
                "/oauth/global-token-revocation/connection/name",
            ),
            (Method::POST, "/oauth/par"),
            (Method::POST, "/oauth/revoke"),
            (Method::POST, "/oauth/ro"),
            (Method::POST, "/oauth/token"),
            (Method::GET, "/oidc/logout"),
            (Method::POST, "/oidc/register"),
            (Method::POST, "/passwordless/start"),
            (Method::POST, "/passwordless/verify"),
            (Method::GET, "/samlp/metadata/id"),
            (Method::GET, "/samlp/id"),
            (Method::POST, "/samlp/id/logout"),
            (Method::POST, "/tokeninfo"),
            (Method::GET, "/userinfo"),
            (Method::POST, "/users/id/impersonate"),
            (Method::GET, "/v2/logout"),
            (
                Method::GET,
                "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml",
            ),
            (Method::GET, "/wsfed/id"),
        ] {
            let found = find(&method, path);
            assert!(matches!(found, Found::Endpoint(..)), "{method} {path}");
        }
    }
}
