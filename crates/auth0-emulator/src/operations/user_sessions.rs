//! Sessions: who has them, and taking them away, with their refresh tokens where
//! that is asked for.

use http::Method;
use serde_json::{Map, Value};

use super::users::existing;
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::{Page, Rules};
use crate::tenant::{Session, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    read("/users/{user_id}/sessions", of_user),
    write(Method::DELETE, "/users/{user_id}/sessions", end_all),
    write(Method::POST, "/users/{id}/revoke-access", revoke_access),
    read("/sessions/{id}", get),
    write(Method::PATCH, "/sessions/{id}", update),
    write(Method::DELETE, "/sessions/{id}", end),
    write(Method::POST, "/sessions/{id}/revoke", revoke),
];

fn of_user(tenant: &Tenant, call: &Call) -> Outcome {
    let rules = Rules::list("sessions");
    let user = existing(tenant, call.param("user_id"))?;
    let rows = tenant.sessions.of_user(&user.id, call.now);
    let show = |session: &Session| session.document().into();
    Ok(Answer::ok(
        Page::checkpoint(&call.query, rules)?.of_chosen(rules, rows, show),
    ))
}

fn end_all(tenant: &mut Tenant, call: &Call) -> Outcome {
    existing(tenant, call.param("user_id"))?;
    tenant.sessions.remove_of_user(call.param("user_id"));
    Ok(Answer::accepted_empty())
}

/// Ends one session or all of them, and takes the refresh tokens with them
/// unless they shall be preserved.
fn revoke_access(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    let body = call.json();
    let session = body.get("session_id").and_then(Value::as_str);
    let preserve = body.get("preserve_refresh_tokens") == Some(&Value::Bool(true));
    existing(tenant, id)?;
    match session {
        Some(session) => {
            let ours = tenant.sessions.get(session, call.now);
            if ours.is_ok_and(|session| session.user_id == id) {
                tenant.sessions.remove(session);
            }
        }
        None => tenant.sessions.remove_of_user(id),
    }
    if !preserve {
        tenant.refresh_tokens.revoke(|token| {
            token.user_id == id
                && session.is_none_or(|session| token.session_id.as_deref() == Some(session))
        });
    }
    Ok(Answer::accepted_empty())
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    let session = tenant.sessions.get(call.param("id"), call.now)?;
    Ok(Answer::ok(session.document()))
}

fn update(tenant: &mut Tenant, call: &Call) -> Outcome {
    let session = tenant.sessions.get_mut(call.param("id"), call.now)?;
    session.session_metadata = metadata(&call.json(), "session_metadata");
    session.updated_at = call.now;
    Ok(Answer::ok(session.document()))
}

fn end(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.sessions.remove(call.param("id"));
    Ok(Answer::accepted_empty())
}

/// Unlike deleting a session, revoking it takes its refresh tokens too.
fn revoke(tenant: &mut Tenant, call: &Call) -> Outcome {
    let id = call.param("id");
    tenant.sessions.get(id, call.now)?;
    tenant.sessions.remove(id);
    tenant
        .refresh_tokens
        .revoke(|token| token.session_id.as_deref() == Some(id));
    Ok(Answer::accepted_empty())
}

/// Metadata of sessions and tokens is replaced as a whole; null removes it.
pub(super) fn metadata(body: &Map<String, Value>, name: &str) -> Option<Map<String, Value>> {
    body.get(name).and_then(Value::as_object).cloned()
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;
    use crate::call::Payload;
    use crate::clock::Moment;
    use crate::query_string::QueryString;
    use crate::tenant::{Device, NewSession, NewUser, ShownToken, USUAL_DATABASE};

    fn at(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    pub(in crate::operations) fn call(
        params: &[(&'static str, &str)],
        query: &str,
        body: Value,
    ) -> Call {
        Call {
            params: params
                .iter()
                .map(|(name, value)| (*name, (*value).to_owned()))
                .collect(),
            query: QueryString::parse(query).unwrap(),
            payload: Payload::Json(body),
            now: at("2026-01-02T00:00:00Z"),
        }
    }

    /// A tenant with one user, two sessions, and a refresh token of the first.
    pub(in crate::operations) fn tenant() -> (Tenant, String, String) {
        let mut tenant = Tenant::new(1);
        let now = at("2026-01-01T00:00:00Z");
        let body = json!({"email": "a@b.c", "user_id": "a"});
        let user = NewUser::from_body(body.as_object().cloned().unwrap(), USUAL_DATABASE);
        tenant.add_user(user, now).unwrap();
        let mut session = |expires: &str| {
            let new = NewSession {
                user_id: "auth0|a".into(),
                client_id: "c".into(),
                device: Device::first_seen("127.0.0.1", "test"),
                method: "pwd".into(),
                idle_expires_at: at(expires),
                expires_at: at(expires),
            };
            tenant.sessions.create(new, &mut tenant.ids, now).id
        };
        let first = session("2026-02-01T00:00:00Z");
        let over = session("2026-01-01T12:00:00Z");
        let token = ShownToken {
            id: "r".into(),
            user_id: "auth0|a".into(),
            client_id: "c".into(),
            session_id: Some(first.clone()),
            rotating: false,
            resource_servers: Vec::new(),
            created_at: now,
            idle_expires_at: None,
            expires_at: None,
            last_exchanged_at: None,
            device: Device::default(),
            refresh_token_metadata: None,
        };
        tenant.refresh_tokens.insert(token, "text");
        (tenant, first, over)
    }

    pub(in crate::operations) fn tokens_left(tenant: &Tenant) -> usize {
        let now = at("2026-01-02T00:00:00Z");
        tenant.refresh_tokens.of_user("auth0|a", now).count()
    }

    #[test]
    fn sessions_that_are_over_are_gone() {
        let (tenant, first, over) = tenant();
        let listed = of_user(&tenant, &call(&[("user_id", "auth0|a")], "", json!({})));
        let listed = listed.unwrap().body.unwrap();
        assert_eq!(listed["sessions"].as_array().unwrap().len(), 1);
        assert_eq!(listed["sessions"][0]["id"], first);
        assert_eq!(
            listed["sessions"][0]["clients"],
            json!([{"client_id": "c"}])
        );
        assert!(get(&tenant, &call(&[("id", &over)], "", json!({}))).is_err());
    }

    #[test]
    fn metadata_is_replaced_and_removed() {
        let (mut tenant, first, _) = tenant();
        let mut change = |value: Value| {
            let body = json!({"session_metadata": value});
            let answer = update(&mut tenant, &call(&[("id", &first)], "", body));
            answer
                .unwrap()
                .body
                .unwrap()
                .get("session_metadata")
                .cloned()
        };
        assert_eq!(change(json!({"a": "1"})), Some(json!({"a": "1"})));
        assert_eq!(change(Value::Null), None);
    }

    #[test]
    fn revoking_a_session_takes_its_tokens_and_deleting_it_does_not() {
        let (mut tenant, first, _) = tenant();
        end(&mut tenant, &call(&[("id", &first)], "", json!({}))).unwrap();
        assert_eq!(tokens_left(&tenant), 1);
        assert!(revoke(&mut tenant, &call(&[("id", &first)], "", json!({}))).is_err());

        let (mut tenant, first, _) = self::tenant();
        revoke(&mut tenant, &call(&[("id", &first)], "", json!({}))).unwrap();
        assert_eq!(tokens_left(&tenant), 0);
    }

    #[test]
    fn access_is_revoked_with_or_without_the_tokens() {
        let (mut tenant, first, _) = tenant();
        let mut revoked = |body: Value| {
            revoke_access(&mut tenant, &call(&[("id", "auth0|a")], "", body)).unwrap();
            tokens_left(&tenant)
        };
        assert_eq!(revoked(json!({"session_id": "other"})), 1);
        assert_eq!(revoked(json!({"preserve_refresh_tokens": true})), 1);
        assert_eq!(revoked(json!({"session_id": first})), 0);
    }
}
