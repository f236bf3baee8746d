//! What the schema cannot say of new users and of changes to them: which
//! properties go together, and which ones the connection of an identity allows.

use http::StatusCode;
use serde_json::{Map, Value};

use crate::problem::Problem;
use crate::tenant::{Connection, Connections, Refusal, User};

/// Changes that Auth0 does not make in one step.
const APART: [(&str, &str); 5] = [
    ("password", "email"),
    ("password", "email_verified"),
    ("username", "password"),
    ("username", "email"),
    ("username", "email_verified"),
];
/// What only comes from where the user logs in, unless Auth0 is that place.
const OF_LOGIN: [&str; 6] = [
    "email",
    "email_verified",
    "phone_number",
    "phone_verified",
    "username",
    "password",
];
/// What every login brings anew, unless the connection says that it does not.
const OF_PROFILE: [&str; 5] = ["family_name", "given_name", "name", "nickname", "picture"];
/// What a user is known by; one of them must stay.
const IDENTIFIERS: [&str; 3] = ["email", "username", "phone_number"];

/// Checks that a new user has what its connection asks for, and nothing else.
pub(super) fn check_new(body: &Map<String, Value>, connection: &Connection) -> Result<(), Problem> {
    check_planted(body, connection)?;
    match connection.strategy.as_str() {
        "auth0" if !body.contains_key("password") => Err(missing("password")),
        _ => Ok(()),
    }
}

/// As `check_new`, for one who is there to begin with: nobody has to log in as them.
pub(super) fn check_planted(
    body: &Map<String, Value>,
    connection: &Connection,
) -> Result<(), Problem> {
    let has = |name: &str| body.contains_key(name);
    check_attributes(body, connection)?;
    match connection.strategy.as_str() {
        "auth0" if requires_username(connection) && !has("username") => Err(missing("username")),
        "auth0" if !IDENTIFIERS.iter().any(|name| has(name)) => Err(missing("email")),
        "email" if !has("email") => Err(missing("email")),
        "sms" if !has("phone_number") => Err(missing("phone_number")),
        _ => Ok(()),
    }
}

/// Checks a change to the identity that it names, or else to the first one: what
/// belongs to a linked identity is only reached by the name of its connection.
pub(super) fn check_change(
    user: &User,
    changes: &Map<String, Value>,
    connections: &Connections,
) -> Result<(), Problem> {
    let changed = |name: &str| changes.contains_key(name);
    for (one, other) in APART {
        if changed(one) && changed(other) {
            return Err(unsupported(format!(
                "Cannot update {one} and {other} simultaneously"
            )));
        }
    }
    let named = changes.get("connection").and_then(Value::as_str);
    if named.is_some_and(|name| connections.by_name(name).is_none()) {
        return Err(Refusal::NoSuchConnection.into());
    }
    let identities = user.identities();
    let place = identities
        .iter()
        .position(|identity| named.is_none_or(|name| identity.connection == name));
    let identity = place.and_then(|place| identities.get(place));
    let identity = identity.ok_or(Refusal::NoSuchIdentity)?;
    let connection = connections.by_name(&identity.connection);
    let fixed: &[&str] = match identity.provider.as_str() {
        "auth0" if connection.is_some_and(is_elsewhere) => &OF_LOGIN,
        "auth0" => &[],
        "email" => &["phone_number", "phone_verified", "username", "password"],
        "sms" => &["email_verified", "username", "password"],
        _ => &OF_LOGIN,
    };
    if let Some(name) = fixed.iter().find(|name| changed(name)) {
        return Err(unsupported(format!("Cannot update {name} for this user")));
    }
    let synced: Vec<&str> = OF_PROFILE
        .into_iter()
        .filter(|name| changed(name))
        .collect();
    // The profile is that of the first identity, whichever the change names.
    let first = identities.first().map_or("", |first| &first.connection);
    if !synced.is_empty() && connections.by_name(first).is_some_and(is_synced) {
        return Err(unsupported(format!(
            "The following user attributes cannot be updated: {}. The connection ({first}) must \
             either be a database connection (using the Auth0 store), a passwordless connection \
             (email or sms) or has disabled 'Sync user profile attributes at each login'.",
            synced.join(", ")
        )));
    }
    if let Some(connection) = connection {
        check_attributes(changes, connection)?;
    }
    if place == Some(0) {
        check_left(user, changes, &identity.provider)?;
    }
    Ok(())
}

/// A database has user names and numbers only where its options say so.
fn check_attributes(body: &Map<String, Value>, connection: &Connection) -> Result<(), Problem> {
    let says = |name: &str| body.get(name).is_some_and(|value| !value.is_null());
    let attribute = |name: &str| {
        let attributes = connection.option("attributes");
        attributes.is_some_and(|attributes| attributes.get(name).is_some())
    };
    if connection.strategy != "auth0" {
        return Ok(());
    }
    if says("username") && !requires_username(connection) && !attribute("username") {
        let message = "Cannot set username for connection without requires_username";
        return Err(unsupported(message.to_owned()));
    }
    if says("phone_number") && !attribute("phone_number") {
        let message = "Cannot set phone_number for connection without attributes.phone_number";
        return Err(unsupported(message.to_owned()));
    }
    Ok(())
}

/// A change cannot take away the last thing that a user is known by.
fn check_left(user: &User, changes: &Map<String, Value>, provider: &str) -> Result<(), Problem> {
    let needed: &[&str] = match provider {
        "auth0" => &IDENTIFIERS,
        "email" => &["email"],
        "sms" => &["phone_number"],
        _ => return Ok(()),
    };
    let is_taken = |name: &&&str| changes.get(**name).is_some_and(Value::is_null);
    let is_left = |name: &&str| match changes.get(*name) {
        Some(value) => !value.is_null(),
        None => user.text(name).is_some(),
    };
    match needed.iter().find(is_taken) {
        Some(taken) if !needed.iter().any(is_left) => Err(missing(taken)),
        _ => Ok(()),
    }
}

fn requires_username(connection: &Connection) -> bool {
    connection.option("requires_username") == Some(&Value::Bool(true))
}

/// Whether the users of a database are kept by somebody else.
fn is_elsewhere(connection: &Connection) -> bool {
    let is_on = |name: &str| connection.option(name) == Some(&Value::Bool(true));
    is_on("enabledDatabaseCustomization") && !is_on("import_mode")
}

/// Whether each login overwrites the profiles of a connection's users.
fn is_synced(connection: &Connection) -> bool {
    let is_kept_here = match connection.strategy.as_str() {
        "auth0" => !is_elsewhere(connection),
        "email" | "sms" => true,
        _ => false,
    };
    let option = connection.option("set_user_root_attributes");
    !is_kept_here && option.is_none_or(|option| option == "on_each_login")
}

fn missing(name: &str) -> Problem {
    Problem::invalid_body(format!("Missing required property: {name}"))
}

fn unsupported(message: String) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "operation_not_supported", message)
}
