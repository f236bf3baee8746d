//! What people have agreed to, and whether they have to be asked.

use serde_json::{Map, Value};

use super::{application, scopes};
use crate::tenant::{Authorization, Client, Login, Tenant};

/// What people have agreed to, by user and application.
const GRANTS: &str = "/grants";

/// Remembers what a person has agreed to.
pub(super) fn remember(tenant: &mut Tenant, authorization: &Authorization, user_id: &str) {
    let id = tenant.ids.object_id();
    let scope = authorization.scope.as_deref().unwrap_or_default();
    let scope: Vec<&str> = scope.split_whitespace().collect();
    let grant = Map::from_iter([
        ("id".to_owned(), Value::from(id.clone())),
        (
            "clientID".to_owned(),
            authorization.client_id.clone().into(),
        ),
        ("user_id".to_owned(), user_id.into()),
        (
            "audience".to_owned(),
            authorization.audience.clone().unwrap_or_default().into(),
        ),
        ("scope".to_owned(), scope.into()),
    ]);
    tenant.entities.insert(GRANTS, &id, grant);
}

/// Strangers ask before they get anything; the tenant's own applications only
/// where they or the API say so.
pub(super) fn is_wanted(tenant: &Tenant, authorization: &Authorization, login: &Login) -> bool {
    if authorization
        .prompt
        .iter()
        .any(|prompt| prompt == "consent")
    {
        return true;
    }
    let Ok(client) = application::named(tenant, &authorization.client_id) else {
        return false;
    };
    if !needs_consent(tenant, client, authorization) {
        return false;
    }
    let asked = authorization.scope.as_deref().unwrap_or_default();
    let agreed = tenant.entities.iter(GRANTS).any(|grant| {
        let text = |name: &str| grant.get(name).and_then(Value::as_str).unwrap_or_default();
        let scope = grant.get("scope").and_then(Value::as_array);
        let held = |asked: &str| {
            let mut scope = scope.into_iter().flatten();
            scope.any(|scope| *scope == *asked)
        };
        text("clientID") == authorization.client_id
            && text("user_id") == login.user_id
            && text("audience") == authorization.audience.as_deref().unwrap_or_default()
            && asked.split_whitespace().all(held)
    });
    !agreed
}

fn needs_consent(tenant: &Tenant, client: Client<'_>, authorization: &Authorization) -> bool {
    if !client.is_first_party() {
        return true;
    }
    let api = authorization
        .audience
        .as_deref()
        .and_then(|audience| tenant.api(audience));
    let skips = "skip_consent_for_verifiable_first_party_clients";
    let asks = api.is_some_and(|api| api.property(skips) == Some(&Value::Bool(false)));
    let asked = authorization.scope.as_deref().unwrap_or_default();
    asks && asked
        .split_whitespace()
        .any(|scope| !scopes::IDENTITY.contains(&scope))
}
