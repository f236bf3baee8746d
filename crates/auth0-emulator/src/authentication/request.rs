//! What an authorization request asks for: read from its signed object if it has
//! one, and checked against what the application may ask.

use http::StatusCode;
use serde_json::{Map, Value};

use super::exchange::{Exchange, Params};
use super::{application, invitation, organizations, response_page, scopes};
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, Client, Tenant};

/// A signed object says it all; without one the parameters stay as they are.
pub(super) fn unpack(
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
    application::check_request_signature(tenant, client_id, &object, exchange.now)
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
pub(super) fn check(
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
    into.prompt = words("prompt");
    into.response_type = words("response_type");
    let fragment = into.response_type.iter().any(|kind| kind != "code");
    // An error in what follows goes back in the usual way.
    let usual = if fragment { "fragment" } else { "query" };
    usual.clone_into(&mut into.response_mode);
    let mode = asked.text("response_mode").unwrap_or(usual);
    check_mode(exchange, client, into, mode)?;
    mode.clone_into(&mut into.response_mode);
    check_response(exchange, client, asked, into)?;
    into.scope = asked.owned("scope");
    into.nonce = asked.owned("nonce");
    if into.nonce.is_none() && into.response_type.iter().any(|kind| kind == "id_token") {
        return Err(OAuthProblem::invalid_request(
            "Missing required parameter: nonce",
        ));
    }
    into.challenge = challenge(asked)?;
    let audience = asked.text("audience").or_else(|| asked.text("resource"));
    into.audience = scopes::audience_for(tenant, exchange, audience)?;
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
        .map(|asked| organizations::named(tenant, exchange, client.id(), asked, None))
        .transpose()?;
    into.connection = asked.owned("connection");
    if let Some(name) = &into.connection
        && tenant.connections.by_name(name).is_none()
    {
        return Err(OAuthProblem::invalid_request(
            "the connection was not found",
        ));
    }
    if let (Some(organization), Some(name)) = (&into.organization, &into.connection) {
        organizations::check_connection(tenant, exchange, organization, name)?;
    }
    into.invitation = asked.owned("invitation");
    invitation::check(tenant, exchange, into)?;
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

/// What shall come back, and whether the application may have it so.
fn check_response(
    exchange: &Exchange<'_>,
    client: Client<'_>,
    asked: &Params,
    into: &Authorization,
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

/// How it shall come back. Messages go only to pages that the application has
/// named, because any page can ask for one.
fn check_mode(
    exchange: &Exchange<'_>,
    client: Client<'_>,
    into: &Authorization,
    mode: &str,
) -> Result<(), OAuthProblem> {
    let fits = match mode {
        "query" => into.response_mode == "query",
        "fragment" | "form_post" => true,
        "web_message" => {
            let origin = response_page::origin(&into.redirect_uri);
            let known = client.texts("web_origins");
            let named = |url: &&str| response_page::origin(url) == origin;
            if origin.is_none() || !(known.iter().any(named) || exchange.is_lenient()) {
                let message = "The origin of redirect_uri is not in the list of web_origins";
                return Err(OAuthProblem::invalid_request(message));
            }
            true
        }
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let message = format!("Unsupported response_mode: {mode}");
    Err(OAuthProblem::invalid_request(message))
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
