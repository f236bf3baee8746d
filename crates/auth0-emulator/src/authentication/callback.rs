//! The way back to the application: what it asked for or why it gets nothing,
//! in the query, in the fragment, as a form that posts itself or as a message.

use axum::response::Response;
use serde_json::Value;

use super::exchange::Exchange;
use super::id_token::{self, Vouched};
use super::tokens::{self, Order, Refresh};
use super::{application, code, log, respond, response_page, scopes};
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, Login, Tenant};

/// Sends the person back with everything that was asked for.
pub(super) fn finish(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    authorization: &Authorization,
    mut login: Login,
) -> Result<Response, OAuthProblem> {
    login.details.clone_from(&authorization.details);
    login.bound_to.clone_from(&authorization.bound_to);
    let client = application::named(tenant, &authorization.client_id)?;
    let asked = (
        authorization.audience.as_deref(),
        authorization.scope.as_deref(),
    );
    let scope = scopes::scope_for(tenant, exchange, client, &login, asked.0, asked.1);
    let scope = match scope {
        Ok(scope) => scope,
        Err(problem) => {
            let user = Some(login.user_id.as_str());
            return refuse(tenant, exchange, authorization, user, &problem);
        }
    };
    let wants = |kind: &str| {
        authorization
            .response_type
            .iter()
            .any(|asked| asked == kind)
    };
    let order = Order {
        client_id: authorization.client_id.clone(),
        login: login.clone(),
        audience: authorization.audience.clone(),
        scope: scope.clone(),
        nonce: authorization.nonce.clone(),
        grant: None,
        actor: None,
        refresh: Refresh::Never,
    };
    let mut answer: Vec<(&str, String)> = Vec::new();
    let mut text = None;
    if wants("code") {
        let owned = authorization.clone();
        text = Some(code::create(tenant, exchange, owned, login, scope)?);
        answer.extend(text.clone().map(|text| ("code", text)));
    }
    let mut access_token = None;
    if wants("token") {
        let (token, lifetime) = tokens::access_token(tenant, exchange, &order)?;
        answer.push(("access_token", token.clone()));
        answer.push(("token_type", "Bearer".to_owned()));
        answer.push(("expires_in", lifetime.to_string()));
        answer.push(("scope", order.scope.join(" ")));
        access_token = Some(token);
    }
    if wants("id_token") {
        let vouched = Vouched {
            access_token: access_token.as_deref(),
            code: text.as_deref(),
        };
        answer.push((
            "id_token",
            id_token::sign(tenant, exchange, &order, vouched)?,
        ));
    }
    let says_who = tenant.setting("authorization_response_iss_parameter_supported");
    if says_who == Some(&Value::Bool(true)) {
        answer.push(("iss", exchange.issuer.to_owned()));
    }
    send(authorization, answer)
}

/// Sends the person back with an error, and notes it.
pub(super) fn refuse(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    authorization: &Authorization,
    user_id: Option<&str>,
    problem: &OAuthProblem,
) -> Result<Response, OAuthProblem> {
    log::refused(tenant, exchange, authorization, user_id, problem);
    send_back(authorization, problem)
}

/// Sends the person back with an error that is noted already.
pub(super) fn send_back(
    authorization: &Authorization,
    problem: &OAuthProblem,
) -> Result<Response, OAuthProblem> {
    let answer = vec![
        ("error", problem.error.to_owned()),
        ("error_description", problem.description.clone()),
    ];
    send(authorization, answer)
}

fn send(
    authorization: &Authorization,
    mut answer: Vec<(&str, String)>,
) -> Result<Response, OAuthProblem> {
    answer.extend(authorization.state.clone().map(|state| ("state", state)));
    let place = authorization.redirect_uri.as_str();
    match authorization.response_mode.as_str() {
        "form_post" => Ok(response_page::form_post(place, &answer)),
        "web_message" => {
            let origin = response_page::origin(place).unwrap_or("null");
            Ok(response_page::web_message(origin, &answer))
        }
        "fragment" => respond::redirect(&format!("{place}#{}", encoded(&answer))),
        _ => respond::redirect(&with_query(place, &answer)),
    }
}

/// An address with more in its query.
pub(super) fn with_query(place: &str, pairs: &[(&str, String)]) -> String {
    if pairs.is_empty() {
        return place.to_owned();
    }
    let joint = if place.contains('?') { '&' } else { '?' };
    format!("{place}{joint}{}", encoded(pairs))
}

/// Pairs as a form has them.
pub(super) fn encoded(pairs: &[(&str, String)]) -> String {
    let pairs = pairs.iter();
    let pairs: Vec<String> = pairs
        .map(|(name, value)| format!("{name}={}", escaped(value)))
        .collect();
    pairs.join("&")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_to_an_address_is_escaped() {
        let pairs = [("a", "b c&d=\u{e9}".to_owned())];
        assert_eq!(
            with_query("https://x/", &pairs),
            "https://x/?a=b%20c%26d%3D%C3%A9"
        );
        assert_eq!(
            with_query("https://x/?q=1", &pairs[..]),
            "https://x/?q=1&a=b%20c%26d%3D%C3%A9"
        );
        assert_eq!(with_query("https://x/", &[]), "https://x/");
    }
}
