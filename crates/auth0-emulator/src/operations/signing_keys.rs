//! The signing keys of the tenant: list, read, rotate, revoke.

use http::Method;
use serde_json::json;

use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::jwt::process_key;
use crate::tenant::Tenant;

pub(super) static HANDLERS: &[Entry] = &[
    read("/keys/signing", list),
    read("/keys/signing/{kid}", get),
    write(Method::POST, "/keys/signing/rotate", rotate),
    write(Method::PUT, "/keys/signing/{kid}/revoke", revoke),
];

fn list(tenant: &Tenant, _: &Call) -> Outcome {
    Ok(Answer::ok(tenant.keys.documents()))
}

fn get(tenant: &Tenant, call: &Call) -> Outcome {
    Ok(Answer::ok(tenant.keys.document(call.param("kid"))?))
}

fn rotate(tenant: &mut Tenant, call: &Call) -> Outcome {
    let new = process_key(tenant.keys.next_number())?;
    let key = tenant.keys.rotate(new, call.now)?;
    let body = json!({"cert": key.certificate_pem(), "kid": key.kid});
    Ok(Answer::created(body))
}

fn revoke(tenant: &mut Tenant, call: &Call) -> Outcome {
    let key = tenant.keys.revoke(call.param("kid"), call.now)?;
    let body = json!({"cert": key.certificate_pem(), "kid": key.kid});
    Ok(Answer::ok(body))
}
