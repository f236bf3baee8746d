//! Who a person is: passwords, blocks, users of other providers, sessions, and
//! whether a second factor is wanted.

use http::StatusCode;
use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::{brute_force, log};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{
    Device, Login, LoginName, NewSession, NewUser, Refusal, Tenant, USUAL_DATABASE, User,
};

/// The cookie of a session.
pub(super) const COOKIE: &str = "auth0";
/// How long a session lasts where the tenant does not say, in hours.
const SESSION_HOURS: f64 = 168.0;
const IDLE_HOURS: f64 = 72.0;

/// Checks a password and gives the id of its user. Wrong ones are counted, and
/// too many of them block the name.
pub(super) fn by_password(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    connection: &str,
    (name, password): (&str, &str),
) -> Result<String, OAuthProblem> {
    check_connection(tenant, exchange, client_id, connection)?;
    let attempt = brute_force::check(tenant, exchange, client_id, (name, connection))?;
    let known = |kind| tenant.users.named(connection, kind, name);
    let exists = LoginName::ALL.into_iter().find_map(known);
    let right = tenant.users.with_password(connection, name, password);
    let user = right.or(exists.filter(|_| exchange.is_lenient()));
    let Some(user) = user.map(|user| user.id.clone()) else {
        let exists = exists.map(|user| user.id.clone());
        let kind = if exists.is_some() { "fp" } else { "fu" };
        let text = "Wrong email or password.";
        log::note(tenant, exchange, kind, client_id, None, text);
        brute_force::fail(tenant, exchange, client_id, attempt, exists.as_deref())?;
        return Err(OAuthProblem::invalid_grant(text));
    };
    brute_force::succeed(tenant, attempt);
    check_blocked(tenant, exchange, client_id, &user)?;
    Ok(user)
}

/// Refuses a connection that the application may not use.
pub(super) fn check_connection(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    name: &str,
) -> Result<(), OAuthProblem> {
    match tenant.connections.by_name(name) {
        None => Err(OAuthProblem::invalid_request(
            "the connection was not found",
        )),
        Some(connection) if connection.serves(client_id) || exchange.is_lenient() => Ok(()),
        Some(_) => Err(OAuthProblem::invalid_request("the connection was disabled")),
    }
}

/// Refuses a user whom the tenant has blocked.
pub(super) fn check_blocked(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    user_id: &str,
) -> Result<(), OAuthProblem> {
    if tenant.users.get(user_id).is_some_and(is_blocked) {
        log::note(
            tenant,
            exchange,
            "f",
            client_id,
            Some(user_id),
            "user is blocked",
        );
        return Err(OAuthProblem::new(
            StatusCode::UNAUTHORIZED,
            "unauthorized",
            "user is blocked",
        ));
    }
    Ok(())
}

/// The user of a connection without passwords who is known by a property; made
/// if there is none yet.
pub(super) fn by_property(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    connection: &str,
    kind: LoginName,
    value: &str,
) -> Result<String, OAuthProblem> {
    if let Some(user) = tenant.users.named(connection, kind, value) {
        return Ok(user.id.clone());
    }
    let verified = match kind {
        LoginName::PhoneNumber => "phone_verified",
        _ => "email_verified",
    };
    let mut attributes = Map::new();
    attributes.insert(kind.property().to_owned(), value.into());
    attributes.insert(verified.to_owned(), true.into());
    let new = NewUser {
        connection: connection.to_owned(),
        user_id: None,
        password: None,
        hash: None,
        attributes,
    };
    let made = tenant
        .create_user(new, exchange.now)
        .map(|user| user.id.clone());
    made.map_err(refused)
}

/// Notes a login and begins a session for it.
pub(super) fn begin(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    user_id: &str,
    method: &str,
) -> Result<Login, OAuthProblem> {
    let now = exchange.now;
    tenant
        .note_login(user_id, exchange.ip(), now)
        .map_err(refused)?;
    let hours = |name: &str, usual: f64| {
        let hours = tenant.setting(name).and_then(Value::as_f64);
        // The document bounds them to a year.
        std::time::Duration::try_from_secs_f64(hours.unwrap_or(usual) * 3600.0)
            .map_or(u64::MAX, |lifetime| lifetime.as_secs())
    };
    let new = NewSession {
        user_id: user_id.to_owned(),
        client_id: client_id.to_owned(),
        device: Device::first_seen(exchange.ip(), &exchange.user_agent()),
        method: method.to_owned(),
        idle_expires_at: now.plus_seconds(hours("idle_session_lifetime", IDLE_HOURS)),
        expires_at: now.plus_seconds(hours("session_lifetime", SESSION_HOURS)),
    };
    let session = tenant.sessions.create(new, &mut tenant.ids, now);
    log::note(tenant, exchange, "s", client_id, Some(user_id), "");
    let user = tenant.users.get(user_id);
    let connection = user.map(|user| user.connection.clone()).unwrap_or_default();
    Ok(Login {
        user_id: user_id.to_owned(),
        connection,
        session_id: Some(session.id),
        at: now,
        methods: vec![method.to_owned()],
        organization: None,
        bound_to: None,
        details: None,
    })
}

/// A value for the session cookie, which nobody can guess from the session's id.
pub(super) fn cookie_for(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    session_id: &str,
) -> Result<String, OAuthProblem> {
    let value = random_alphanumeric(43)?;
    let session = tenant.sessions.get(session_id, exchange.now);
    let end = session.map_or(exchange.now, |session| session.expires_at);
    tenant.flows.cookies.put(&value, session_id.to_owned(), end);
    Ok(value)
}

fn is_blocked(user: &User) -> bool {
    user.pick(&["blocked"]).get("blocked") == Some(&Value::Bool(true))
}

/// The login that the session cookie of a request stands for.
pub(super) fn current(tenant: &Tenant, exchange: &Exchange<'_>) -> Option<Login> {
    let cookie = exchange.cookie(COOKIE)?;
    let id = tenant.flows.cookies.get(cookie, exchange.now)?;
    let session = tenant.sessions.get(id, exchange.now).ok()?;
    let user = tenant.users.get(&session.user_id)?;
    if is_blocked(user) {
        return None;
    }
    let methods = session.authentication.methods.iter();
    Some(Login {
        user_id: user.id.clone(),
        connection: user.connection.clone(),
        session_id: Some(session.id.clone()),
        at: session.authenticated_at,
        methods: methods.map(|method| method.name.clone()).collect(),
        organization: None,
        bound_to: None,
        details: None,
    })
}

/// Whether a login still lacks a second factor.
pub(super) fn wants_second_factor(tenant: &Tenant, login: &Login, acr: Option<&str>) -> bool {
    let policy = tenant.entities.setting("/guardian/policies");
    let everybody = policy.is_some_and(|policy| {
        let names = policy.as_array().into_iter().flatten();
        names
            .filter_map(Value::as_str)
            .any(|name| name == "all-applications")
    });
    let asked = acr.is_some_and(|acr| acr.contains("multi-factor"));
    (everybody || asked) && !login.methods.iter().any(|method| method == "mfa")
}

/// The database that a login is for: the one asked for, the tenant's usual one,
/// or the one that every tenant has.
pub(super) fn database<'a>(tenant: &'a Tenant, asked: Option<&'a str>) -> &'a str {
    let usual = tenant.setting("default_directory").and_then(Value::as_str);
    asked
        .or(usual)
        .filter(|name| !name.is_empty())
        .unwrap_or(USUAL_DATABASE)
}

pub(super) fn refused(refusal: Refusal) -> OAuthProblem {
    let problem = crate::problem::Problem::from(refusal);
    OAuthProblem::new(StatusCode::BAD_REQUEST, "invalid_request", problem.message)
}
