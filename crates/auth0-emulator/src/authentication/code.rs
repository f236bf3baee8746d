//! Authorization codes: each is good for one exchange, and a second one takes
//! back what the first one gave.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::grants::Asking;
use super::tokens::{self, Order, Refresh};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Authorization, Code, Login, Tenant};

/// In seconds.
const LIFETIME: u64 = 600;

/// Makes a code for what was authorized.
pub(super) fn create(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    authorization: Authorization,
    login: Login,
    scope: Vec<String>,
) -> Result<String, OAuthProblem> {
    let text = random_alphanumeric(48)?;
    let code = Code {
        authorization,
        login,
        scope,
        used: false,
        refresh_token: None,
    };
    let end = exchange.now.plus_seconds(LIFETIME);
    tenant.flows.codes.put(&text, code, end);
    Ok(text)
}

/// The grant `authorization_code`.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let text = form.need("code")?.to_owned();
    let invalid = || OAuthProblem::invalid_grant("Invalid authorization code");
    let code = tenant
        .flows
        .codes
        .get_mut(&text, exchange.now)
        .ok_or_else(invalid)?;
    if code.authorization.client_id != asking.client_id {
        return Err(invalid());
    }
    if code.used {
        if let Some(id) = code.refresh_token.clone() {
            tenant.refresh_tokens.revoke(|token| token.id == id);
        }
        return Err(invalid());
    }
    // Whatever is wrong from here on, nobody shall try the same code again.
    code.used = true;
    let code = code.clone();
    let authorization = &code.authorization;
    if form
        .text("redirect_uri")
        .is_some_and(|uri| uri != authorization.redirect_uri)
        || (form.text("redirect_uri").is_none() && authorization.challenge.is_none())
    {
        let message = "The redirect URI is wrong";
        return Err(OAuthProblem::new(
            http::StatusCode::UNAUTHORIZED,
            "unauthorized_client",
            message,
        ));
    }
    match (&authorization.challenge, form.text("code_verifier")) {
        (None, None) => {}
        (None, Some(_)) => {
            let message = "A code_verifier was given, but no code_challenge before";
            return Err(OAuthProblem::invalid_grant(message));
        }
        (Some((challenge, method)), Some(verifier)) if fits(challenge, method, verifier) => {}
        _ => {
            return Err(OAuthProblem::invalid_grant(
                "Failed to verify code verifier",
            ));
        }
    }
    if code.login.bound_to.is_some() && code.login.bound_to != asking.bound_to {
        let message = "The code is bound to another key";
        return Err(OAuthProblem::invalid_grant(message));
    }
    let mut login = code.login;
    login.bound_to.clone_from(&asking.bound_to);
    let order = Order {
        client_id: asking.client_id.clone(),
        login,
        audience: authorization.audience.clone(),
        scope: code.scope,
        nonce: authorization.nonce.clone(),
        grant: None,
        actor: None,
        refresh: Refresh::IfAsked,
    };
    let (body, refresh_token) = tokens::issue(tenant, exchange, &order)?;
    if let Some(code) = tenant.flows.codes.get_mut(&text, exchange.now) {
        code.refresh_token = refresh_token;
    }
    Ok(body)
}

/// Whether a verifier is the one that a challenge was made of.
fn fits(challenge: &str, method: &str, verifier: &str) -> bool {
    match method {
        "S256" => {
            let hash = digest::digest(&digest::SHA256, verifier.as_bytes());
            URL_SAFE_NO_PAD.encode(hash) == challenge
        }
        _ => verifier == challenge,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verifier_fits_its_challenge() {
        let challenge = "xyZGsr1T1ULAwWaaoDBlfnnwyVN8wMKIGszV9YDYEjQ";
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1r1r_wW1gFWFOEjXk";
        assert!(fits(challenge, "S256", verifier) && !fits(challenge, "S256", "other"));
        assert!(fits("x", "plain", "x") && !fits("x", "plain", "y"));
    }
}
