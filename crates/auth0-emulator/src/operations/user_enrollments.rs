//! The second factors of users by the names that they had before: enrollments,
//! authenticators and multifactor providers. They are the same factors.

use http::Method;
use serde_json::{Map, Value, json};

use super::user_authentication_methods::{clear, collection, id};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::DELETE, "/users/{id}/authenticators", clear),
    read("/users/{id}/enrollments", enrollments),
    write(
        Method::DELETE,
        "/users/{id}/multifactor/{provider}",
        clear_provider,
    ),
    write(
        Method::POST,
        "/users/{id}/multifactor/actions/invalidate-remember-browser",
        forget_browsers,
    ),
];

fn enrollments(tenant: &Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    let enrollment = |method: &Entity| {
        let kind = method.get("type")?.as_str()?;
        let auth_method = match kind {
            "phone" => "sms",
            "totp" => "authenticator",
            "push" | "guardian" => "guardian",
            "webauthn-platform" | "webauthn-roaming" => kind,
            _ => return None,
        };
        let mut row = Map::new();
        row.insert("status".to_owned(), "confirmed".into());
        row.insert("auth_method".to_owned(), auth_method.into());
        for (name, theirs) in [
            ("id", "id"),
            ("type", "type"),
            ("name", "name"),
            ("phone_number", "phone_number"),
            ("enrolled_at", "created_at"),
            ("last_auth", "last_auth_at"),
        ] {
            if let Some(value) = method.get(theirs) {
                row.insert(name.to_owned(), value.clone());
            }
        }
        Some(Value::Object(row))
    };
    let rows = tenant.entities.iter(&collection).filter_map(enrollment);
    Ok(Answer::ok(rows.collect::<Vec<_>>()))
}

/// `google-authenticator` is the older name of one-time passwords; nobody can
/// enrol with the other provider here.
fn clear_provider(tenant: &mut Tenant, call: &Call) -> Outcome {
    let collection = collection(tenant, call)?;
    if call.param("provider") == "google-authenticator" {
        let totp = |method: &&Entity| method.get("type") == Some(&json!("totp"));
        let methods = tenant.entities.iter(&collection).filter(totp);
        let ids: Vec<String> = methods.filter_map(id).collect();
        for id in ids {
            tenant.entities.remove(&collection, &id);
        }
    }
    Ok(Answer::no_content())
}

/// Browsers are not remembered beyond their sessions, so there is nothing to
/// forget.
fn forget_browsers(tenant: &mut Tenant, call: &Call) -> Outcome {
    collection(tenant, call)?;
    Ok(Answer::no_content())
}
