//! What the log of the tenant says of logins and of what they were exchanged for.

use serde_json::{Map, json};

use super::exchange::Exchange;
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, Tenant};

/// Writes the log. `text` is the description, and never what somebody typed
/// that may be a secret.
pub(super) fn note(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    kind: &str,
    client_id: &str,
    user_id: Option<&str>,
    text: &str,
) {
    let mut fields = Map::new();
    let client = tenant.client(client_id);
    fields.insert("client_id".to_owned(), client_id.into());
    fields.insert(
        "client_name".to_owned(),
        client.map(|client| client.name()).into(),
    );
    fields.insert("ip".to_owned(), exchange.ip().into());
    fields.insert("user_agent".to_owned(), exchange.user_agent().into());
    fields.insert("description".to_owned(), json!(text));
    if let Some(user) = user_id.and_then(|id| tenant.users.get(id)) {
        let connection = tenant.connections.by_name(&user.connection);
        fields.insert("user_id".to_owned(), user.id.clone().into());
        fields.insert("user_name".to_owned(), user.text("name").into());
        fields.insert("connection".to_owned(), user.connection.clone().into());
        if let Some(connection) = connection {
            fields.insert("connection_id".to_owned(), connection.id.clone().into());
            fields.insert("strategy".to_owned(), connection.strategy.clone().into());
        }
    }
    fields.retain(|_, value| !value.is_null());
    tenant.record_log(kind, fields, exchange.now);
}

/// Writes that an application did not get what it asked for. Nobody was asked
/// anything where the request was to be silent, and that is another kind.
pub(super) fn refused(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    authorization: &Authorization,
    user_id: Option<&str>,
    problem: &OAuthProblem,
) {
    let silent = authorization.prompt.iter().any(|prompt| prompt == "none");
    let kind = if silent { "fsa" } else { "f" };
    let client = &authorization.client_id;
    note(
        tenant,
        exchange,
        kind,
        client,
        user_id,
        &problem.description,
    );
}
