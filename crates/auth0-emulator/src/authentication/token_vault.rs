//! Access tokens of people at other providers, which the tenant keeps for the
//! application (Token Vault). One that the user has none of is made up.

use serde_json::{Map, Value, json};

use super::access_token;
use super::exchange::Exchange;
use super::grants::Asking;
use super::token_exchange::{ACCESS_TOKEN, REFRESH_TOKEN, invalid_subject, subject};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Presented, Tenant};

const FEDERATED: &str = "http://auth0.com/oauth/token-type/federated-connection-access-token";

/// The access token of the person at another provider, for a refresh token or an
/// access token of this tenant.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let (token, kind) = subject(form)?;
    let connection = form.need("connection")?;
    if form
        .text("requested_token_type")
        .is_some_and(|wished| wished != FEDERATED)
    {
        return Err(OAuthProblem::invalid_request(
            "requested_token_type is not supported",
        ));
    }
    let user = match kind {
        REFRESH_TOKEN => match tenant.refresh_tokens.present(token, exchange.now) {
            Presented::Current(token) if token.shown.client_id == asking.client_id => {
                token.shown.user_id.clone()
            }
            _ => return Err(invalid_subject()),
        },
        ACCESS_TOKEN => {
            let read = access_token::read(tenant, exchange, token);
            read.ok_or_else(invalid_subject)?.0.user_id
        }
        _ => {
            return Err(OAuthProblem::invalid_request(
                "subject_token_type is not supported",
            ));
        }
    };
    let user = tenant.users.get(&user).ok_or_else(invalid_subject)?;
    let document = user.pick(&["identities"]);
    let mut identities = document
        .get("identities")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let identity = identities.find(|identity| identity["connection"] == connection);
    let Some(identity) = identity else {
        return Err(OAuthProblem::new(
            http::StatusCode::UNAUTHORIZED,
            "federated_connection_refresh_token_not_found",
            "The user has no account at this connection",
        ));
    };
    let token = match identity["access_token"].as_str() {
        Some(token) => token.to_owned(),
        None => random_alphanumeric(64)?,
    };
    let body = json!({
        "access_token": token, "token_type": "Bearer", "expires_in": 3_600,
        "issued_token_type": FEDERATED, "scope": form.text("scope").unwrap_or_default(),
    });
    match body {
        Value::Object(body) => Ok(body),
        _ => Ok(Map::new()),
    }
}
