//! ID tokens: who logged in, told to one application.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use super::claims;
use super::exchange::Exchange;
use super::tokens::{Order, organization};
use crate::jwt::{Algorithm, sign_with_secret};
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;

/// How long an ID token is good for where the application does not say.
const ID_TOKEN_LIFETIME: u64 = 36_000;
const MULTI_FACTOR: &str = "http://schemas.openid.net/pape/policies/2007/06/multi-factor";

/// A part of an answer that an ID token vouches for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Vouched<'a> {
    pub(super) access_token: Option<&'a str>,
    pub(super) code: Option<&'a str>,
}

/// The ID token of an order.
pub(super) fn sign(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    order: &Order,
    vouched: Vouched<'_>,
) -> Result<String, OAuthProblem> {
    let login = &order.login;
    let mut claims = match tenant.users.get(&login.user_id) {
        Some(user) => claims::profile(user, &order.scope),
        None => Map::new(),
    };
    let client = tenant.client(&order.client_id);
    let configured =
        |name: &str| client.and_then(|client| client.property("jwt_configuration")?.get(name));
    let lifetime = configured("lifetime_in_seconds").and_then(Value::as_u64);
    let issued = exchange.now.epoch_seconds();
    let mut say = |name: &str, value: Value| claims.insert(name.to_owned(), value);
    say("iss", exchange.issuer.into());
    say("sub", login.user_id.clone().into());
    say("aud", order.client_id.clone().into());
    say("iat", issued.into());
    let end = issued.saturating_add_unsigned(lifetime.unwrap_or(ID_TOKEN_LIFETIME));
    say("exp", end.into());
    say("auth_time", login.at.epoch_seconds().into());
    if let Some(session) = &login.session_id {
        say("sid", session.clone().into());
    }
    if let Some(nonce) = &order.nonce {
        say("nonce", nonce.clone().into());
    }
    if let Some(token) = vouched.access_token {
        say("at_hash", half_hash(token).into());
    }
    if let Some(code) = vouched.code {
        say("c_hash", half_hash(code).into());
    }
    if login.methods.iter().any(|method| method == "mfa") {
        say("amr", json!(["mfa"]));
        say("acr", MULTI_FACTOR.into());
    }
    organization(tenant, login, &mut claims);
    let claims = Value::Object(claims);
    let secret = client.and_then(|client| client.secret());
    Ok(match (configured("alg").and_then(Value::as_str), secret) {
        (Some("HS256"), Some(secret)) => sign_with_secret("JWT", &claims, secret),
        (Some("PS256"), _) => tenant.keys.sign("JWT", Algorithm::Ps256, &claims)?,
        _ => tenant.keys.sign("JWT", Algorithm::Rs256, &claims)?,
    })
}

/// The left half of a digest, as OpenID Connect has it.
fn half_hash(text: &str) -> String {
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of OpenID Connect Core, A.3.
    #[test]
    fn a_half_hash_is_as_the_specification_has_it() {
        assert_eq!(
            half_hash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
            "77QmUPtjPfzWtF2AnpK9RQ"
        );
    }
}
