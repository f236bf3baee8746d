//! Which endpoint answers which method and path, and whether it may change the
//! tenant.

use axum::response::Response;
use http::Method;

use super::exchange::Exchange;
use super::{
    authorize, backchannel, brute_force, claims, database, device, enterprise, factors,
    global_revocation, grants, legacy, login_links, logout, metadata, passwordless, refresh,
    registration, response_page, screens, steps, tickets,
};
use crate::problem::OAuthProblem;
use crate::query_string::{Plus, percent_decode};
use crate::tenant::Tenant;

type Outcome = Result<Response, OAuthProblem>;

/// What an endpoint is given of the tenant.
#[derive(Clone, Copy)]
pub(super) enum Action {
    /// It changes nothing, and runs beside others that change nothing.
    Read(fn(&Tenant, &Exchange<'_>) -> Outcome),
    Write(fn(&mut Tenant, &Exchange<'_>) -> Outcome),
}

/// What answers a method and a path; `*` stands for any one segment.
pub(super) struct Endpoint {
    method: Method,
    pub(super) template: &'static str,
    pub(super) action: Action,
}

pub(super) enum Found {
    Endpoint(&'static Endpoint, Vec<String>),
    WrongMethod(Vec<Method>),
    Nothing,
}

/// Literal segments come before open ones.
#[rustfmt::skip]
static ENDPOINTS: &[Endpoint] = &[
    read(Method::GET, "/.well-known/openid-configuration", metadata::configuration),
    read(Method::GET, "/.well-known/oauth-authorization-server", metadata::configuration),
    read(Method::GET, "/.well-known/jwks.json", metadata::keys),
    read(Method::GET, "/pem", metadata::certificate_pem),
    read(Method::GET, "/cer", metadata::certificate_der),
    write(Method::GET, "/authorize", authorize::begin),
    write(Method::POST, "/authorize", authorize::begin),
    write(Method::GET, "/authorize/resume", steps::resume),
    write(Method::POST, "/authorize/resume", steps::resume),
    read(Method::GET, response_page::FORM_POST_SCRIPT, response_page::form_post_script),
    read(Method::GET, response_page::WEB_MESSAGE_SCRIPT, response_page::web_message_script),
    read(Method::GET, "/u/login", screens::login),
    write(Method::POST, "/u/login", screens::log_in),
    read(Method::GET, "/u/signup", screens::signup),
    write(Method::POST, "/u/signup", screens::sign_up),
    read(Method::GET, "/u/reset-password/request", screens::reset_request),
    write(Method::POST, "/u/reset-password/request", screens::request_reset),
    read(Method::GET, "/u/reset-password", screens::reset),
    write(Method::GET, "/u/reset-verify", tickets::reset_password),
    write(Method::GET, "/u/email-verification", tickets::verify_email),
    write(Method::POST, "/u/reset-password", screens::set_password),
    write(Method::GET, "/u/unblock", brute_force::unblock),
    read(Method::GET, "/u/mfa", screens::second_factor),
    write(Method::POST, "/u/mfa", screens::check_second_factor),
    read(Method::GET, "/u/consent", screens::consent),
    write(Method::POST, "/u/consent", screens::decide),
    read(Method::GET, "/activate", device::page),
    write(Method::POST, "/activate", device::activate),
    write(Method::POST, "/oauth/token", grants::token),
    write(Method::POST, "/oauth/par", authorize::push),
    write(Method::POST, "/oauth/revoke", refresh::revoke),
    write(Method::POST, "/oauth/device/code", device::start),
    write(Method::POST, "/bc-authorize", backchannel::start),
    read(Method::GET, "/userinfo", claims::userinfo),
    read(Method::POST, "/userinfo", claims::userinfo),
    write(Method::POST, "/dbconnections/signup", database::signup),
    write(Method::POST, "/dbconnections/change_password", database::change_password),
    write(Method::POST, "/passwordless/start", passwordless::start),
    write(Method::POST, "/passwordless/verify", passwordless::verify),
    write(Method::GET, login_links::TEMPLATE, login_links::follow),
    write(Method::POST, "/mfa/challenge", factors::challenge),
    write(Method::POST, "/mfa/associate", factors::associate),
    read(Method::GET, "/mfa/authenticators", factors::list),
    write(Method::DELETE, "/mfa/authenticators/*", factors::delete),
    write(Method::GET, "/v2/logout", logout::classic),
    write(Method::GET, "/logout", logout::classic),
    write(Method::GET, "/oidc/logout", logout::oidc),
    write(Method::POST, "/oidc/logout", logout::oidc),
    write(Method::POST, "/oidc/register", registration::register),
    read(Method::GET, "/samlp/metadata/*", enterprise::saml_metadata),
    read(Method::GET, "/samlp/*/metadata", enterprise::saml_metadata),
    read(Method::GET, "/samlp/*", enterprise::saml_request),
    read(Method::POST, "/samlp/*", enterprise::saml_request),
    read(Method::POST, "/samlp/*/logout", enterprise::saml_logout),
    read(Method::GET, "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml", enterprise::federation_metadata),
    read(Method::GET, "/wsfed/*/FederationMetadata/2007-06/FederationMetadata.xml", enterprise::federation_metadata),
    read(Method::GET, "/wsfed/*", enterprise::federation_request),
    read(Method::POST, "/login/callback", enterprise::initiated_elsewhere),
    write(Method::POST, global_revocation::TEMPLATE, global_revocation::revoke),
    read(Method::POST, "/tokeninfo", legacy::token_info),
    write(Method::POST, "/oauth/ro", legacy::resource_owner),
    read(Method::POST, "/oauth/access_token", legacy::provider_token),
    read(Method::POST, "/delegation", legacy::retired),
    read(Method::POST, "/login/unlink", legacy::unlink),
    read(Method::POST, "/users/*/impersonate", legacy::retired),
];

/// The endpoint of a request, and what its path has in the open segments.
pub(super) fn find(method: &Method, path: &str) -> Found {
    let matching = || ENDPOINTS.iter().filter(|entry| fits(entry.template, path));
    // A HEAD is a GET whose body the server leaves away.
    let asked = if method == Method::HEAD {
        &Method::GET
    } else {
        method
    };
    if let Some(entry) = matching().find(|entry| entry.method == *asked) {
        let open = entry.template.split('/').zip(path.split('/'));
        let segments: Option<Vec<String>> = open
            .filter(|(template, _)| *template == "*")
            .map(|(_, segment)| percent_decode(segment, Plus::Literal))
            .collect();
        return match segments {
            Some(segments) => Found::Endpoint(entry, segments),
            None => Found::Nothing,
        };
    }
    let methods: Vec<Method> = matching().map(|entry| entry.method.clone()).collect();
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
pub(super) fn is_page(template: &str) -> bool {
    template.starts_with("/u/")
        || template.starts_with("/authorize")
        || template.starts_with("/samlp")
        || template.starts_with("/wsfed")
        || template.ends_with("logout")
        || ["/activate", login_links::TEMPLATE].contains(&template)
}

const fn read(
    method: Method,
    template: &'static str,
    action: fn(&Tenant, &Exchange<'_>) -> Outcome,
) -> Endpoint {
    Endpoint {
        method,
        template,
        action: Action::Read(action),
    }
}

const fn write(
    method: Method,
    template: &'static str,
    action: fn(&mut Tenant, &Exchange<'_>) -> Outcome,
) -> Endpoint {
    Endpoint {
        method,
        template,
        action: Action::Write(action),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literal_paths_win_and_others_are_told_apart() {
        let template = |method, path| match find(&method, path) {
            Found::Endpoint(entry, segments) => (entry.template, segments),
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
        let document: serde_json::Value =
            serde_json::from_str(auth0_documents::AUTHENTICATION).unwrap();
        let mut count = 0;
        for (path, methods) in document["paths"].as_object().unwrap() {
            let path: Vec<&str> = path
                .split('/')
                .map(|part| if part.starts_with('{') { "id" } else { part })
                .collect();
            let path = path.join("/");
            for method in methods.as_object().unwrap().keys() {
                let method: Method = method.to_uppercase().parse().unwrap();
                let found = find(&method, &path);
                assert!(matches!(found, Found::Endpoint(..)), "{method} {path}");
                count += 1;
            }
        }
        assert_eq!(count, 31);
    }
}
