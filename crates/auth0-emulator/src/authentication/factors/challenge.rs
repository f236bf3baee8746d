//! Challenges: a factor is asked to prove itself, and a code is on its way where
//! it is one that is sent.

use axum::response::Response;
use http::StatusCode;
use serde_json::json;

use super::super::exchange::Exchange;
use super::super::{application, codes, log, respond};
use super::kept::{kind_of, text};
use super::{LIFETIME, waiting};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Challenge, Entity, Sent, Tenant, authentication_methods};

/// `POST /mfa/challenge`.
pub(in crate::authentication) fn challenge(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let client = application::authenticate(tenant, exchange)?;
    let form = &exchange.form;
    let token = form.need("mfa_token")?;
    let waiting = waiting(tenant, exchange, &client, token)?;
    let user_id = waiting.login.user_id.clone();
    let wished = form.text("challenge_type").unwrap_or("otp oob");
    let authenticator = form.text("authenticator_id");
    let collection = authentication_methods(&user_id);
    let factor =
        match authenticator {
            Some(id) => Some(tenant.entities.get(&collection, id).ok_or_else(|| {
                OAuthProblem::invalid_request("The authenticator does not exist")
            })?),
            None => {
                let wanted =
                    |factor: &&Entity| wished.split(' ').any(|kind| kind == kind_of(factor).0);
                tenant.entities.iter(&collection).find(wanted)
            }
        };
    let Some(factor) = factor else {
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "association_required",
            "User is not enrolled. You can use /mfa/associate endpoint to enroll the first authenticator.",
        ));
    };
    let (kind, channel) = kind_of(factor);
    if !wished.split(' ').any(|wish| wish == kind) {
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "unsupported_challenge_type",
            "User does not have a confirmed authenticator of this type",
        ));
    }
    if kind == "otp" {
        return Ok(respond::json(json!({"challenge_type": "otp"})));
    }
    let challenge = Challenge {
        mfa_token: token.to_owned(),
        channel: channel.to_owned(),
        authenticator: text(factor, "id").map(str::to_owned),
        user_id: user_id.clone(),
        code: None,
    };
    let code = ask(tenant, exchange, challenge)?;
    log::note(tenant, exchange, "gd_send_sms", &client, Some(&user_id), "");
    let mut body = json!({"challenge_type": "oob", "oob_code": code});
    if channel != "auth0" {
        body["binding_method"] = "prompt".into();
    }
    Ok(respond::json(body))
}

/// Keeps a challenge, and gives the code that an answer names it by.
pub(super) fn ask(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    mut challenge: Challenge,
) -> Result<String, OAuthProblem> {
    let code = random_alphanumeric(48)?;
    // A push is only confirmed.
    if challenge.channel != "auth0" {
        challenge.code = Some(codes::of_message(exchange, codes::SECOND_FACTOR)?);
    }
    let end = exchange.now.plus_seconds(LIFETIME);
    let factor = challenge.authenticator.as_deref().and_then(|id| {
        let collection = authentication_methods(&challenge.user_id);
        tenant.entities.get(&collection, id)
    });
    let to = factor.and_then(|factor| text(factor, "phone_number").or(text(factor, "email")));
    let message = Sent {
        kind: "mfa_code".to_owned(),
        channel: challenge.channel.clone(),
        to: to.unwrap_or_default().to_owned(),
        code: challenge.code.clone(),
        link: None,
        at: exchange.now,
    };
    tenant.send_message(message);
    tenant.flows.challenges.put(&code, challenge, end);
    Ok(code)
}
