//! Refresh tokens: who has them, and taking them away.

use http::Method;
use serde_json::Value;

use super::user_sessions::metadata;
use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::problem::Problem;
use crate::projection::Projection;
use crate::tenant::{RefreshToken, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/users/{user_id}/refresh-tokens", of_user),
    write(
        Method::DELETE,
        "/users/{user_id}/refresh-tokens",
        revoke_of_user,
    ),
    read("/refresh-tokens", list),
    write(Method::POST, "/refresh-tokens/revoke", revoke_chosen),
    read("/refresh-tokens/{id}", get),
    write(Method::PATCH, "/refresh-tokens/{id}", update),
    write(Method::DELETE, "/refresh-tokens/{id}", revoke),
];

fn of_user(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("tokens");
    let user = existing(tenant, call.param("user_id"))?;
    let rows = tenant.refresh_tokens.of_user(&user.id, call.now);
    let show = |token: &RefreshToken| token.document().into();
    Ok(Answer::ok(
        Page::checkpoint(&call.query, rules)?.of_chosen(rules, rows, show),
    ))
}

fn revoke_of_user(tenant: &mut Tenant, call: &Call) -> Outcome {
    existing(tenant, call.param("user_id"))?;
    let user_id = call.param("user_id");
    tenant
        .refresh_tokens
        .revoke(|token| token.user_id == user_id);
    Ok(Answer::accepted_empty())
}

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("refresh_tokens");
    let projection = Projection::from_query(&call.query)?;
    let user_id = call.query.first("user_id").unwrap_or_default();
    let client_id = call.query.first("client_id");
    let rows = tenant
        .refresh_tokens
        .of_user(user_id, call.now)
        .filter(|(_, token)| client_id.is_none_or(|client| token.shown.client_id == client));
    let show = |token: &RefreshToken| projection.apply(&token.document());
    Ok(Answer::ok(
        Page::checkpoint(&call.query, rules)?.of_chosen(rules, rows, show),
    ))
}

/// By ids, or by user, application and audience; whatever is given must fit.
fn revoke_chosen(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    if body.is_empty() {
        return Err(Problem::invalid_body("Expected ids, user_id or client_id"));
    }
    let ids = body.contains_key("ids").then(|| call.texts("ids"));
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let (user_id, client_id, audience) = (text("user_id"), text("client_id"), text("audience"));
    tenant.refresh_tokens.revoke(|token| {
        let for_audience = |audience: &str| {
            let mut apis = token.resource_servers.iter();
            apis.any(|api| api.audience == audience)
        };
        ids.as_ref().is_none_or(|ids| ids.contains(&token.id))
            && user_id.is_none_or(|user| token.user_id == user)
            && client_id.is_none_or(|client| token.client_id == client)
            && audience.is_none_or(for_audience)
    });
    Ok(Answer::accepted_empty())
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let token = tenant.refresh_tokens.get(call.param("id"), call.now)?;
    Ok(Answer::ok(token.document()))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    let token = tenant.refresh_tokens.get_mut(id, call.now)?;
    token.refresh_token_metadata = metadata(&call.json(), "refresh_token_metadata");
    Ok(Answer::ok(
        tenant.refresh_tokens.get(id, call.now)?.document(),
    ))
}

fn revoke(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    tenant.refresh_tokens.revoke(|token| token.id == id);
    Ok(Answer::accepted_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::user_sessions::tests::{call, tenant, tokens_left};
    use super::*;

    #[test]
    fn tokens_are_revoked_by_what_they_have_in_common() {
        let (mut tenant, _, _) = tenant();
        let mut left = |body: Value| {
            revoke_chosen(&mut tenant, &call(&[], "", body)).unwrap();
            tokens_left(&tenant)
        };
        assert_eq!(left(json!({"ids": ["other"]})), 1);
        assert_eq!(left(json!({"user_id": "auth0|a", "client_id": "other"})), 1);
        assert_eq!(left(json!({"user_id": "auth0|a", "audience": "a"})), 1);
        assert_eq!(left(json!({"user_id": "auth0|a", "client_id": "c"})), 0);
        assert!(revoke_chosen(&mut tenant, &call(&[], "", json!({}))).is_err());
    }
}
