//! What is told about a person, by scope, in ID tokens and at `/userinfo`.

use axum::response::Response;
use serde_json::{Map, Value};

use super::access_token;
use super::exchange::Exchange;
use super::respond;
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::tenant::{Tenant, User};

/// The claims of each scope, with the properties of the user that they are.
const BY_SCOPE: [(&str, &[(&str, &str)]); 3] = [
    (
        "profile",
        &[
            ("name", "name"),
            ("nickname", "nickname"),
            ("given_name", "given_name"),
            ("family_name", "family_name"),
            ("picture", "picture"),
            ("updated_at", "updated_at"),
        ],
    ),
    (
        "email",
        &[("email", "email"), ("email_verified", "email_verified")],
    ),
    (
        "phone",
        &[
            ("phone_number", "phone_number"),
            ("phone_number_verified", "phone_verified"),
        ],
    ),
];

/// `GET /userinfo`.
pub(super) fn userinfo(tenant: &Tenant, exchange: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let bearer = access_token::check(tenant, exchange, "/userinfo")?;
    let user = tenant
        .users
        .get(&bearer.user_id)
        .ok_or_else(access_token::invalid)?;
    let mut claims = profile(user, &bearer.scope);
    claims.insert("sub".to_owned(), bearer.user_id.into());
    Ok(respond::json(claims))
}

/// The claims about a user that scopes open.
pub(super) fn profile(user: &User, scope: &[String]) -> Map<String, Value> {
    let document = user.document();
    let mut claims = Map::new();
    for (name, properties) in BY_SCOPE {
        if !scope.iter().any(|held| held == name) {
            continue;
        }
        for (claim, property) in properties {
            if let Some(value) = document.get(*property) {
                claims.insert((*claim).to_owned(), value.clone());
            }
        }
    }
    claims
}

/// What the older endpoint tells of a user, whatever the scope.
pub(super) fn legacy(user: &User, now: Moment) -> Map<String, Value> {
    let scope = ["profile", "email", "phone"].map(str::to_owned);
    let mut claims = profile(user, &scope);
    claims.insert("user_id".to_owned(), user.id.clone().into());
    claims.insert("sub".to_owned(), user.id.clone().into());
    claims
        .entry("updated_at")
        .or_insert_with(|| now.rfc3339().into());
    claims
}
