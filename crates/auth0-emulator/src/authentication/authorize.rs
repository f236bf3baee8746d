//! Authorization requests: read from a query, from a signed object or from
//! where they were pushed, and checked before anybody is asked to log in.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::exchange::{Exchange, Params};
use super::{application, callback, dpop, login, respond, steps, tokens};
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Authorization, Client, Purpose, Pushed, Tenant};

const PUSHED: &str = "urn:ietf:params:oauth:request_uri:";
/// How long a pushed request lasts where the application does not say, in seconds.
const PUSHED_LIFETIME: u64 = 30;

/// `GET` and `POST /authorize`.
pub(super) fn begin(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let mut asked = exchange.query.clone();
    asked.0.extend(exchange.form.0.clone());
    let id = asked.need("client_id")?.to_owned();
    let pushed = match asked.text("request_uri") {
        Some(uri) => {
            let pushed = tenant.flows.pushed.take(uri, exchange.now);
            let pushed = pushed.filter(|pushed| pushed.client_id == id);
            let pushed = pushed.ok_or_else(|| {
                OAuthProblem::invalid_request("The request_uri is invalid or expired")
            })?;
            asked = Params(pushed.parameters);
            true
        }
        None => false,
    };
    let client = application::named(tenant, &id)?;
    if client.flag("require_pushed_authorization_requests") && !pushed && !exchange.is_lenient() {
        let message = "The client must use pushed authorization requests";
        return Err(OAuthProblem::invalid_request(message));
    }
    let asked = unpack(tenant, exchange, &id, asked)?;
    let redirect_uri = redirect_uri(tenant, exchange, &id, asked.text("redirect_uri"))?;
    let mut authorization = Authorization {
        client_id: id,
        redirect_uri,
        state: asked.owned("state"),
        ..Authorization::default()
    };
    // From here on the application is told what is wrong, and not the person.
    match check(tenant, exchange, &asked, &mut authorization) {
        Ok(()) => steps::start(
            tenant,
            exchange,
            Purpose::Authorize(Box::new(authorization)),
        ),
        Err(problem) => callback::refuse(&authorization, &problem),
    }
}

/// `POST /oauth/par`.
pub(super) fn push(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let id = application::authenticate(tenant, exchange)?;
    let mut parameters = exchange.form.clone();
    for name in ["client_secret", "client_assertion", "client_assertion_type"] {
        parameters.0.remove(name);
    }
    if parameters.text("request_uri").is_some() {
        return Err(OAuthProblem::invalid_request(
            "request_uri cannot be pushed",
        ));
    }
    parameters
        .0
        .insert("client_id".to_owned(), id.clone().into());
    if let Some(print) = dpop::proven(tenant, exchange, "/oauth/par", None)? {
        parameters.0.entry("dpop_jkt").or_insert(print.into());
    }
    let asked = unpack(tenant, exchange, &id, parameters)?;
    let redirect_uri = redirect_uri(tenant, exchange, &id, asked.text("redirect_uri"))?;
    let mut authorization = Authorization {
        client_id: id.clone(),
        redirect_uri,
        ..Authorization::default()
    };
    check(tenant, exchange, &asked, &mut authorization)?;
    let client = application::named(tenant, &id)?;
    let lifetime = client
        .property("par_request_expiry")
        .and_then(Value::as_u64);
    let lifetime = lifetime.unwrap_or(PUSHED_LIFETIME);
    let uri = format!("{PUSHED}{}", random_alphanumeric(32)?);
    let pushed = Pushed {
        client_id: id.clone(),
        parameters: asked.0,
    };
    let end = exchange.now.plus_seconds(lifetime);
    tenant.flows.pushed.put(&uri, pushed, end);
    login::note(tenant, exchange, "spar", &id, None, "");
    let body = json!({"request_uri": uri, "expires_in": lifetime});
    Ok(respond::with_status(StatusCode::CREATED, body))
}

/// The place that the person is sent back to: one of those that the application
/// has registered.
pub(super) fn redirect_uri(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    asked: Option<&str>,
) -> Result<String, OAuthProblem> {
    let client = application::named(tenant, client_id)?;
    let known = client.texts("callbacks");
    let Some(asked) = asked else {
        return match known.as_slice() {
            [only] => Ok((*only).to_owned()),
            _ => Err(OAuthProblem::invalid_request(
                "Missing required parameter: redirect_uri",
            )),
        };
    };
    let registered = known.iter().any(|url| fits(url, asked));
    if asked.contains('#') || !(registered || exchange.is_lenient()) {
        let message =
            format!("Callback URL mismatch. {asked} is not in the list of allowed callback URLs");
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "unauthorized_client",
            message,
        ));
    }
    Ok(asked.to_owned())
}

/// Whether an address is a registered one. A `*` at the beginning of the host
/// stands for one subdomain, as Auth0 has it.
pub(super) fn fits(registered: &str, asked: &str) -> bool {
    let Some((scheme, rest)) = registered.split_once("://*.") else {
        return registered == asked;
    };
    let Some(asked) = asked
        .strip_prefix(scheme)
        .and_then(|rest| rest.strip_prefix("://"))
    else {
        return false;
    };
    let label = asked
        .strip_suffix(rest)
        .and_then(|label| label.strip_suffix('.'));
    label.is_some_and(|label| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

/// A signed object says it all; without one the parameters stay as they are.
fn unpack(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    asked: Params,
) -> Result<Params, OAuthProblem> {
    let invalid = |message: &str| {
        OAuthProblem::new(StatusCode::BAD_REQUEST, "invalid_request_object", message)
    };
    let Some(object) = asked.text("request") else {
        let client = application::named(tenant, client_id)?;
        let must = client
            .property("signed_request_object")
            .is_some_and(|rules| rules["required"] == true);
        if must && !exchange.is_lenient() {
            return Err(invalid("The client must sign its requests"));
        }
        return Ok(asked);
    };
    let object = Parsed::new(object).map_err(|_| invalid("The request object is not a token"))?;
    application::check_signature(tenant, client_id, &object, exchange.now)
        .map_err(|_| invalid("The signature of the request object is wrong"))?;
    let end = object.claims.get("exp").and_then(Value::as_i64);
    if end.is_some_and(|end| end <= exchange.now.epoch_seconds()) {
        return Err(invalid("The request object is expired"));
    }
    if object.claim("client_id").or(object.claim("iss")) != Some(client_id)
        || object
            .claims
            .get("aud")
            .is_some_and(|audience| *audience != *exchange.issuer)
    {
        return Err(invalid("The request object is for somebody else"));
    }
    let mut claims: Map<String, Value> = object.claims;
    claims.retain(|name, _| {
        !["iss", "aud", "exp", "iat", "nbf", "jti", "request"].contains(&name.as_str())
    });
    claims.insert("client_id".to_owned(), client_id.into());
    Ok(Params(claims))
}

/// Checks everything beyond the place to be sent back to, which is known.
fn check(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    asked: &Params,
    into: &mut Authorization,
) -> Result<(), OAuthProblem> {
    let client = application::named(tenant, &into.client_id)?;
    let words = |name: &str| -> Vec<String> {
        let text = asked.text(name).unwrap_or_default();
        text.split_whitespace().map(str::to_owned).collect()
    };
    into.response_type = words("response_type");
    let fragment = into.response_type.iter().any(|kind| kind != "code");
    asked
        .text("response_mode")
        .unwrap_or(if fragment { "fragment" } else { "query" })
        .clone_into(&mut into.response_mode);
    check_response(exchange, client, asked, into, fragment)?;
    into.scope = asked.owned("scope");
    into.nonce = asked.owned("nonce");
    if into.nonce.is_none() && into.response_type.iter().any(|kind| kind == "id_token") {
        return Err(OAuthProblem::invalid_request(
            "Missing required parameter: nonce",
        ));
    }
    into.challenge = challenge(asked)?;
    let audience = asked.text("audience").or_else(|| asked.text("resource"));
    into.audience = tokens::audience_for(tenant, exchange, audience)?;
    into.prompt = words("prompt");
    if into.prompt.len() > 1 && into.prompt.iter().any(|prompt| prompt == "none") {
        return Err(OAuthProblem::invalid_request("prompt=none stands alone"));
    }
    if let Some(asked) = asked.text("max_age") {
        let age = asked.parse().ok().filter(|age: &i64| *age >= 0);
        into.max_age =
            Some(age.ok_or_else(|| OAuthProblem::invalid_request("max_age must be a number"))?);
    }
    into.max_age = into.max_age.or_else(|| asked.number("max_age"));
    let organization = asked.text("organization");
    if client.text("organization_usage") == Some("require")
        && organization.is_none()
        && client.text("organization_require_behavior") != Some("post_login_prompt")
        && !exchange.is_lenient()
    {
        let message = "parameter organization is required for this client";
        return Err(OAuthProblem::invalid_request(message));
    }
    into.organization = organization
        .map(|asked| login::organization_for(tenant, exchange, client.id(), asked, None))
        .transpose()?;
    into.connection = asked.owned("connection");
    if let Some(name) = &into.connection
        && tenant.connections.by_name(name).is_none()
    {
        return Err(OAuthProblem::invalid_request(
            "the connection was not found",
        ));
    }
    into.invitation = asked.owned("invitation");
    into.login_hint = asked.owned("login_hint");
    into.screen_hint = asked.owned("screen_hint");
    into.acr_values = asked.owned("acr_values");
    into.bound_to = asked.owned("dpop_jkt");
    into.details = asked.json("authorization_details")?;
    if into
        .details
        .as_ref()
        .is_some_and(|details| !details.is_array())
    {
        let message = "authorization_details must be an array";
        return Err(OAuthProblem::new(
            StatusCode::BAD_REQUEST,
            "invalid_authorization_details",
            message,
        ));
    }
    Ok(())
}

/// What shall come back, how, and whether the application may have it so.
fn check_response(
    exchange: &Exchange<'_>,
    client: Client<'_>,
    asked: &Params,
    into: &Authorization,
    fragment: bool,
) -> Result<(), OAuthProblem> {
    asked.need("response_type")?;
    let kinds = &into.response_type;
    let known = kinds
        .iter()
        .all(|kind| ["code", "token", "id_token"].contains(&kind.as_str()));
    let twice = kinds
        .iter()
        .enumerate()
        .any(|(place, kind)| kinds[..place].contains(kind));
    if !known || twice {
        return Err(OAuthProblem::new(
            StatusCode::BAD_REQUEST,
            "unsupported_response_type",
            "Unsupported response type",
        ));
    }
    let mode = into.response_mode.as_str();
    if !["query", "fragment", "form_post"].contains(&mode) || (fragment && mode == "query") {
        let message = format!("Unsupported response_mode: {mode}");
        return Err(OAuthProblem::invalid_request(message));
    }
    for (kind, grant) in [
        ("code", "authorization_code"),
        ("token", "implicit"),
        ("id_token", "implicit"),
    ] {
        if kinds.iter().any(|asked| asked == kind)
            && !client.allows(grant)
            && !exchange.is_lenient()
        {
            let message = format!("Grant type '{grant}' not allowed for the client.");
            return Err(OAuthProblem::unauthorized_client(message));
        }
    }
    Ok(())
}

fn challenge(asked: &Params) -> Result<Option<(String, String)>, OAuthProblem> {
    let method = asked.text("code_challenge_method");
    let Some(challenge) = asked.text("code_challenge") else {
        return match method {
            None => Ok(None),
            Some(_) => Err(OAuthProblem::invalid_request(
                "Missing required parameter: code_challenge",
            )),
        };
    };
    let method = method.unwrap_or("plain");
    if !["S256", "plain"].contains(&method) {
        return Err(OAuthProblem::invalid_request(
            "Unsupported code_challenge_method",
        ));
    }
    Ok(Some((challenge.to_owned(), method.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn addresses_fit_exactly_or_by_one_subdomain() {
        assert!(fits("https://a.b/c", "https://a.b/c"));
        assert!(
            !fits("https://a.b/c", "https://a.b/c/") && !fits("https://a.b", "https://a.b.evil")
        );
        let wild = "https://*.example.com/cb";
        assert!(fits(wild, "https://one.example.com/cb"));
        for other in [
            "https://example.com/cb",
            "https://a.b.example.com/cb",
            "https://evil.com/.example.com/cb",
            "http://one.example.com/cb",
            "https://one.example.com/cb2",
            "https://.example.com/cb",
        ] {
            assert!(!fits(wild, other), "{other}");
        }
    }
}
