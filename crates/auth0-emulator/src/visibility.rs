//! What of an application the scopes of a token let be seen. Which operations they
//! allow is decided elsewhere, and what is kept does not change.

use http::Method;
use serde_json::Value;

use crate::access::Caller;
use crate::spec::Operation;
use crate::tenant::Entity;

/// What every scope that reads applications shows.
const SUMMARY: [&str; 4] = ["client_id", "app_type", "name", "description"];
/// What only a scope for keys shows.
const KEYS: [&str; 4] = [
    "client_secret",
    "encryption_key",
    "signing_key",
    "signing_keys",
];
/// What a scope for credentials shows as well.
const METHODS: &str = "client_authentication_methods";

/// Takes out of an answer what the caller's scopes do not show.
pub(crate) fn narrow(body: &mut Value, operation: &Operation, caller: &Caller) {
    let is_about_clients = matches!(operation.path, "/clients" | "/clients/{id}");
    let shows: fn(&str, &Caller) -> bool = match operation.method {
        Method::GET if is_about_clients => shows_reader,
        Method::PATCH if is_about_clients => shows_writer,
        _ => return,
    };
    match body {
        Value::Array(rows) => rows.iter_mut().for_each(|row| keep(row, caller, shows)),
        Value::Object(page) => match page.get_mut("clients") {
            Some(Value::Array(rows)) => rows.iter_mut().for_each(|row| keep(row, caller, shows)),
            _ => keep(body, caller, shows),
        },
        _ => {}
    }
}

fn keep(row: &mut Value, caller: &Caller, shows: fn(&str, &Caller) -> bool) {
    if let Value::Object(row) = row {
        let row: &mut Entity = row;
        row.retain(|name, _| shows(name, caller));
    }
}

fn shows_reader(name: &str, caller: &Caller) -> bool {
    let keys = caller.may("read:client_keys");
    if KEYS.contains(&name) {
        keys
    } else if name == METHODS {
        keys || caller.may("read:client_credentials")
    } else {
        SUMMARY.contains(&name) || keys || caller.may("read:clients")
    }
}

/// Whoever may change an application sees what became of it, and its keys with a
/// scope for them.
fn shows_writer(name: &str, caller: &Caller) -> bool {
    !KEYS.contains(&name) || caller.may("read:client_keys") || caller.may("update:client_keys")
}
