//! Logins by a link in a mail. The link brings a code and everything that an
//! authorization request would say, so that it works in any browser. Sending it
//! is not done here.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value};

use super::callback::with_query;
use super::exchange::{Exchange, Params};
use super::{application, callback, callbacks, login, passwordless, request, steps};
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, Login, Tenant};

pub(super) const TEMPLATE: &str = "/passwordless/verify_redirect";

/// What says who comes with a link, which the application does not choose.
const OWN: [&str; 4] = ["client_id", "connection", "email", "verification_code"];

/// The address of a link: what the application asks for, and who shall come.
pub(super) fn address(
    exchange: &Exchange<'_>,
    asked: &Map<String, Value>,
    client_id: &str,
    (email, code): (&str, &str),
) -> String {
    let chosen = asked
        .iter()
        .filter(|(name, value)| !OWN.contains(&name.as_str()) && !value.is_null());
    let mut pairs: Vec<(&str, String)> = chosen
        .map(|(name, value)| {
            let text = value.as_str().map(str::to_owned);
            (name.as_str(), text.unwrap_or_else(|| value.to_string()))
        })
        .collect();
    let own = [client_id, "email", email, code].map(str::to_owned);
    pairs.extend(OWN.into_iter().zip(own));
    with_query(&format!("{}{TEMPLATE}", exchange.url), &pairs)
}

/// `GET /passwordless/verify_redirect`.
pub(super) fn follow(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let mut asked = exchange.query.clone();
    let id = application::named(tenant, asked.need("client_id")?)?.id();
    let id = id.to_owned();
    let redirect_uri = callbacks::redirect_uri(tenant, exchange, &id, asked.text("redirect_uri"))?;
    asked
        .0
        .entry("response_type")
        .or_insert_with(|| "code".into());
    let mut authorization = Authorization {
        client_id: id,
        redirect_uri,
        state: asked.owned("state"),
        ..Authorization::default()
    };
    // From here on the application is told what is wrong, and not the person.
    let checked = request::check(tenant, exchange, &asked, &mut authorization);
    match checked.and_then(|()| whose(tenant, exchange, &asked, &authorization)) {
        Ok(login) => steps::start_with(tenant, exchange, authorization, login),
        Err(problem) => callback::refuse(tenant, exchange, &authorization, None, &problem),
    }
}

/// The login of whoever the link was sent to. It is good once.
fn whose(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asked: &Params,
    authorization: &Authorization,
) -> Result<Login, OAuthProblem> {
    let [_, connection, email, code] = OWN;
    let connection = asked.need(connection)?;
    let typed = (asked.need(email)?, asked.need(code)?);
    let client = &authorization.client_id;
    login::check_connection(tenant, exchange, client, connection)?;
    let user = passwordless::check(tenant, exchange, connection, typed).map_err(|problem| {
        OAuthProblem::new(
            StatusCode::UNAUTHORIZED,
            "unauthorized",
            problem.description,
        )
    })?;
    login::check_blocked(tenant, exchange, client, &user)?;
    let mut login = login::begin(tenant, exchange, client, &user, "otp")?;
    connection.clone_into(&mut login.connection);
    Ok(login)
}
