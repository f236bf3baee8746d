//! Database connections: signing up and changing a password.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::{application, log, respond};
use crate::problem::OAuthProblem;
use crate::secret::{Secret, random_alphanumeric};
use crate::tenant::{Entity, LoginName, NewUser, Sent, Tenant, Weakness};

/// The properties of a profile that a signup can set.
const PROFILE: [&str; 8] = [
    "username",
    "given_name",
    "family_name",
    "name",
    "nickname",
    "picture",
    "phone_number",
    "user_metadata",
];

/// How long a person may take to choose a new password, in seconds.
pub(super) const RESET_LIFETIME: u64 = 3_600;

/// `POST /dbconnections/signup`.
pub(super) fn signup(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let form = &exchange.form;
    let client = application::presented(tenant, form)?.id().to_owned();
    let connection = form.need("connection")?;
    let email = form.text("email").unwrap_or_default();
    let password = form.need("password")?;
    let mut profile = Map::new();
    for name in PROFILE {
        if let Some(value) = form.0.get(name) {
            profile.insert(name.to_owned(), value.clone());
        }
    }
    let user = match create(
        tenant,
        exchange,
        (&client, connection),
        (email, password),
        profile,
    ) {
        Ok(user) => user,
        Err(problem) => {
            let text = problem.description.clone();
            log::note(tenant, exchange, "fs", &client, None, &text);
            return Err(problem);
        }
    };
    log::note(tenant, exchange, "ss", &client, Some(&user), "");
    let document = tenant
        .users
        .get(&user)
        .map(|user| user.document())
        .unwrap_or_default();
    let mut body = Map::new();
    let local = user
        .split_once('|')
        .map_or(user.as_str(), |(_, local)| local);
    body.insert("_id".to_owned(), local.into());
    body.insert("email_verified".to_owned(), false.into());
    for name in [
        "email",
        "username",
        "given_name",
        "family_name",
        "name",
        "nickname",
        "picture",
        "user_metadata",
    ] {
        let given = document
            .get(name)
            .filter(|_| name == "email" || form.0.contains_key(name));
        body.extend(given.map(|value| (name.to_owned(), value.clone())));
    }
    Ok(respond::json(body))
}

/// Makes a user of a database that the application may use, and gives their id.
/// A message asks them to prove their address.
pub(super) fn create(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    (client_id, connection): (&str, &str),
    (email, password): (&str, &str),
    mut profile: Map<String, Value>,
) -> Result<String, OAuthProblem> {
    check_connection(tenant, exchange, client_id, connection)?;
    let (local, host) = email.split_once('@').unwrap_or_default();
    if local.is_empty()
        || host.is_empty()
        || email.len() > 320
        || email.contains(char::is_whitespace)
    {
        return Err(refused("invalid_email", "The e-mail address is not valid"));
    }
    if profile
        .get("user_metadata")
        .is_some_and(|metadata| !metadata.is_object())
    {
        return Err(refused(
            "invalid_user_metadata",
            "user_metadata must be an object",
        ));
    }
    if profile
        .iter()
        .any(|(name, value)| name != "user_metadata" && !value.is_string())
    {
        return Err(OAuthProblem::invalid_request(
            "A property of the profile is no text",
        ));
    }
    if tenant
        .users
        .named(connection, LoginName::Email, email)
        .is_some()
    {
        // It is not told who has an account here.
        return Err(refused("invalid_signup", "Invalid sign up"));
    }
    profile.insert("email".to_owned(), email.into());
    if !exchange.is_lenient() {
        tenant
            .check_new_password(connection, password, &profile)
            .map_err(|weakness| weak(&weakness))?;
    }
    let new = NewUser {
        connection: connection.to_owned(),
        user_id: None,
        password: Some(Secret::new(password)),
        hash: None,
        attributes: profile,
    };
    let made = tenant
        .create_user(new, exchange.now)
        .map(|user| user.id.clone());
    let user = made.map_err(|_| refused("invalid_signup", "Invalid sign up"))?;
    let asked = Entity::from_iter([("client_id".to_owned(), client_id.into())]);
    tenant.send_verification((&user, None), &asked, exchange.now)?;
    Ok(user)
}

/// `POST /dbconnections/change_password`. Nothing is really sent: the address of
/// the page stands in the outbox, if there is such a user.
pub(super) fn change_password(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let form = &exchange.form;
    let client = match form.text("client_id") {
        Some(id) => application::named(tenant, id)?.id().to_owned(),
        None => String::new(),
    };
    let (email, connection) = (form.need("email")?, form.need("connection")?);
    check_connection(tenant, exchange, &client, connection)?;
    let user = tenant.users.named(connection, LoginName::Email, email);
    let user = user.map(|user| user.id.clone());
    if let Some(id) = &user {
        let ticket = random_alphanumeric(48)?;
        let end = exchange.now.plus_seconds(RESET_LIFETIME);
        let reset = (id.clone(), String::new());
        tenant.flows.resets.put(&ticket, reset, end);
        tenant.send_message(Sent {
            kind: "reset_password".to_owned(),
            channel: "email".to_owned(),
            to: email.to_owned(),
            code: None,
            link: Some(format!("{}/u/reset-password?ticket={ticket}", exchange.url)),
            at: exchange.now,
        });
    }
    log::note(tenant, exchange, "scpr", &client, user.as_deref(), "");
    Ok(respond::text(
        "We've just sent you an email to reset your password.",
    ))
}

/// Gives a user a new password, which lifts their blocks, and ends their sessions.
pub(super) fn set_password(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    user_id: &str,
    password: &str,
) {
    if tenant.users.get(user_id).is_none() {
        return;
    }
    let change = Map::from_iter([("password".to_owned(), json!(password))]);
    // The user is there and no name changes, so nothing can refuse it.
    let _ = tenant.update_user(user_id, &change, exchange.now);
    tenant.sessions.remove_of_user(user_id);
    log::note(tenant, exchange, "scp", "", Some(user_id), "");
}

/// A password that breaks the policy of its database, with the rules that it
/// keeps and breaks.
fn weak(weakness: &Weakness) -> OAuthProblem {
    let problem = refused("invalid_password", weakness.message())
        .with("name", weakness.name())
        .with("message", weakness.message());
    match weakness {
        Weakness::Strength { rules, policy } => problem
            .with("description", rules.clone())
            .with("policy", policy.clone()),
        _ => problem,
    }
}

/// Refuses what is no database, or one that the application may not use. Who
/// changes a password need not say which application they come from.
fn check_connection(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    name: &str,
) -> Result<(), OAuthProblem> {
    let known = tenant.connections.by_name(name);
    let Some(known) = known.filter(|known| known.strategy == "auth0") else {
        return Err(refused(
            "invalid_connection",
            "The connection does not exist or is no database",
        ));
    };
    if client_id.is_empty() || known.serves(client_id) || exchange.is_lenient() {
        return Ok(());
    }
    Err(refused(
        "invalid_connection",
        "The connection is not enabled for the application",
    ))
}

fn refused(error: &'static str, message: &str) -> OAuthProblem {
    let problem = OAuthProblem::new(StatusCode::BAD_REQUEST, error, message);
    problem
        .with("name", "BadRequestError")
        .with("code", error)
        .with("description", message)
        .with("statusCode", 400)
}
