//! What the log of the tenant says of changes by the Management API: `sapi` for
//! those that were made and `fapi` for those that were refused. Bodies are left
//! out, because passwords and secrets of applications are in them.

use http::request::Parts;
use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use crate::access::Caller;
use crate::caller;
use crate::clock::Moment;
use crate::spec::Operation;
use crate::tenant::Tenant;

/// A request that was let in.
pub(crate) struct Asked<'a> {
    pub(crate) parts: &'a Parts,
    pub(crate) caller: &'a Caller,
    pub(crate) operation: &'a Operation,
    pub(crate) now: Moment,
}

/// Notes how a request ended, unless it only reads: what moves while somebody
/// looks at it was not changed by them.
pub(crate) fn note(tenant: &mut Tenant, asked: &Asked<'_>, status: StatusCode) {
    let Asked {
        parts,
        caller,
        operation,
        now,
    } = *asked;
    if operation.method == Method::GET {
        return;
    }
    let kind = if status.is_success() { "sapi" } else { "fapi" };
    let (ip, agent) = (
        caller::ip(&parts.headers),
        caller::user_agent(&parts.headers),
    );
    let client = tenant.client(&caller.client_id);
    let name = client.map_or("", |client| client.name());
    let mut fields = Map::from_iter([
        ("description".to_owned(), Value::from(operation.id)),
        ("client_id".to_owned(), caller.client_id.clone().into()),
        ("client_name".to_owned(), name.into()),
        ("ip".to_owned(), ip.into()),
        ("user_agent".to_owned(), agent.clone().into()),
    ]);
    if let Some(user) = tenant.users.get(&caller.subject) {
        fields.insert("user_id".to_owned(), user.id.clone().into());
        fields.insert("user_name".to_owned(), user.text("name").into());
    }
    let details = json!({
        "request": {
            "method": operation.method.as_str().to_ascii_lowercase(),
            "path": parts.uri.path(),
            "ip": ip,
            "userAgent": agent,
            "channel": "api",
            "auth": {"strategy": "jwt"},
        },
        "response": {"statusCode": status.as_u16()},
    });
    fields.insert("details".to_owned(), details);
    fields.retain(|_, value| !value.is_null());
    tenant.record_log(kind, fields, now);
}
