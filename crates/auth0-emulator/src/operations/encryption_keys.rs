//! The hierarchy of encryption keys: which are active, below which root. Nothing
//! is encrypted with them; only public halves are kept.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::documents::{missing, object, text};
use super::{Entry, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::jwt::SigningKey;
use crate::problem::Problem;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/keys/encryption", create),
    write(Method::POST, "/keys/encryption/{kid}", import),
    write(
        Method::POST,
        "/keys/encryption/{kid}/wrapping-key",
        wrapping_key,
    ),
    write(Method::POST, "/keys/encryption/rekey", rekey),
];

const KEYS: &str = "/keys/encryption";
const MASTER: &str = "tenant-master-key";
const BROUGHT: &str = "customer-provided-root-key";

/// A key that a customer brings waits for its material, others are active.
fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let body = call.json();
    let kind = text(&body, "type");
    let key = match kind {
        BROUGHT => new(tenant, call, kind, "pre-activation", None),
        _ => {
            let parent = master(tenant, call);
            new(tenant, call, kind, "active", Some(parent))
        }
    };
    Ok(Answer::created(key))
}

/// The material of a key that waited for it makes it the active root.
fn import(tenant: &mut Tenant, call: &Call) -> Outcome {
    waiting(tenant, call)?;
    deactivate(tenant, call, |key| text(key, "type") == BROUGHT);
    let key = waiting(tenant, call)?;
    key.insert("state".to_owned(), "active".into());
    key.insert("updated_at".to_owned(), call.now.rfc3339().into());
    let shown = key.clone();
    Ok(Answer::created(shown))
}

/// A public key to wrap the material with, before it is imported.
fn wrapping_key(tenant: &mut Tenant, call: &Call) -> Outcome {
    let made = SigningKey::generate()?;
    let key = waiting(tenant, call)?;
    let pem = made.certificate_pem();
    key.insert("public_key".to_owned(), pem.clone().into());
    let body = json!({"public_key": pem, "algorithm": "CKM_RSA_AES_KEY_WRAP"});
    Ok(Answer::created(body))
}

/// A new master key below the root takes the place of the old one; what stood
/// below that stands below the new one.
fn rekey(tenant: &mut Tenant, call: &Call) -> Outcome {
    let is_root = |key: &&Entity| {
        let kind = text(key, "type");
        (kind == BROUGHT || kind == "environment-root-key") && text(key, "state") == "active"
    };
    let root = tenant.entities.iter(KEYS).find(is_root);
    let root = root.map(|root| text(root, "kid").to_owned());
    deactivate(tenant, call, |key| text(key, "type") == MASTER);
    let master = new(tenant, call, MASTER, "active", root);
    let parent = text(&master, "kid").to_owned();
    for key in tenant.entities.iter_mut(KEYS) {
        if text(key, "type") == "tenant-encryption-key" {
            key.insert("parent_kid".to_owned(), parent.clone().into());
            key.insert("updated_at".to_owned(), call.now.rfc3339().into());
        }
    }
    Ok(Answer::no_content())
}

/// The key of the call, if it still waits for its material.
fn waiting<'a>(tenant: &'a mut Tenant, call: &Call) -> Result<&'a mut Entity, Problem> {
    let key = tenant.entities.get_mut(KEYS, call.param("kid"));
    let message = "The encryption key does not exist.";
    let key = key.ok_or_else(|| missing("inexistent_key", message))?;
    if text(key, "state") == "pre-activation" {
        return Ok(key);
    }
    Err(Problem::new(
        StatusCode::CONFLICT,
        "invalid_key_state",
        "Only a key that is not activated yet takes key material.",
    ))
}

/// The active master key, made if there is none.
fn master(tenant: &mut Tenant, call: &Call) -> String {
    let is_active = |key: &&Entity| text(key, "type") == MASTER && text(key, "state") == "active";
    let active = tenant.entities.iter(KEYS).find(is_active);
    match active.map(|key| text(key, "kid").to_owned()) {
        Some(kid) => kid,
        None => text(&new(tenant, call, MASTER, "active", None), "kid").to_owned(),
    }
}

fn deactivate(tenant: &mut Tenant, call: &Call, which: impl Fn(&Entity) -> bool) {
    for key in tenant.entities.iter_mut(KEYS) {
        if text(key, "state") == "active" && which(key) {
            key.insert("state".to_owned(), "deactivated".into());
            key.insert("updated_at".to_owned(), call.now.rfc3339().into());
        }
    }
}

fn new(
    tenant: &mut Tenant,
    call: &Call,
    kind: &str,
    state: &str,
    parent: Option<String>,
) -> Entity {
    let (kid, now) = (tenant.ids.uuid(), call.now.rfc3339());
    let key = object(json!({
        "kid": kid, "type": kind, "state": state, "parent_kid": parent,
        "public_key": Value::Null, "created_at": now, "updated_at": now,
    }));
    tenant.entities.insert(KEYS, &kid, key.clone());
    key
}
