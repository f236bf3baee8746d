//! Logins without a password: a code or a link is sent to an address, or a code to
//! a number. Nothing is really sent: the message stands in the outbox. What a link
//! does when it is followed is found elsewhere.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::exchange::{Exchange, Params};
use super::grants::{self, Asking};
use super::{application, codes, log, login, login_links, respond};
use crate::problem::OAuthProblem;
use crate::tenant::{LoginName, Sent, Tenant};

/// In seconds.
const LIFETIME: u64 = 300;
const MOST_WRONG: u32 = 3;

/// `POST /passwordless/start`.
pub(super) fn start(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let form = &exchange.form;
    let client = application::presented(tenant, form)?;
    let id = client.id().to_owned();
    if client.authentication_method() != "none" && form.text("client_secret").is_some() {
        application::authenticate(tenant, exchange)?;
    }
    let (connection, kind) = way(form.need("connection")?)?;
    check_connection(tenant, exchange, &id, connection)?;
    let to = form.need(kind.property())?.to_lowercase();
    if kind == LoginName::Email && !to.contains('@') {
        return Err(OAuthProblem::new(
            StatusCode::BAD_REQUEST,
            "bad.email",
            "error in email - email format validation failed",
        ));
    }
    match wanted(&exchange.form, kind)? {
        Wanted::Code => send(tenant, exchange, &id, connection, &to)?,
        Wanted::Link(asked) => {
            let code = new_code(tenant, exchange, connection, &to)?;
            let link = login_links::address(exchange, &asked, &id, (&to, &code));
            note(tenant, exchange, &id, (connection, &to), Brings::Link(link));
        }
    }
    let number = tenant.ids.object_id();
    let mut body = json!({"_id": number});
    body[kind.property()] = to.into();
    if kind == LoginName::Email {
        body["email_verified"] = false.into();
    }
    Ok(respond::json(body))
}

/// Sends a code.
pub(super) fn send(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    connection: &str,
    to: &str,
) -> Result<(), OAuthProblem> {
    let code = new_code(tenant, exchange, connection, to)?;
    note(
        tenant,
        exchange,
        client_id,
        (connection, to),
        Brings::Code(code),
    );
    Ok(())
}

/// Checks a code, and gives the id of the user that it is about.
pub(super) fn check(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    connection: &str,
    (to, code): (&str, &str),
) -> Result<String, OAuthProblem> {
    let (connection, kind) = way(connection)?;
    let key = key(connection, to);
    let sent = tenant.flows.passwordless.get(&key, exchange.now);
    let right = sent.is_some_and(|sent| sent == code);
    if !(right || exchange.is_lenient() && code == codes::LOGIN) {
        let wrong = tenant.flows.wrong.get(&key, exchange.now).copied();
        let wrong = wrong.unwrap_or(0) + 1;
        let end = exchange.now.plus_seconds(LIFETIME);
        tenant.flows.wrong.put(&key, wrong, end);
        if wrong > MOST_WRONG {
            tenant.flows.passwordless.take(&key, exchange.now);
            let message =
                "You've reached the maximum number of attempts. Please try to login again.";
            return Err(OAuthProblem::invalid_grant(message));
        }
        return Err(OAuthProblem::invalid_grant(
            "Wrong email or verification code.",
        ));
    }
    // A code is good once.
    tenant.flows.passwordless.take(&key, exchange.now);
    login::by_property(tenant, exchange, connection, kind, &to.to_lowercase())
}

/// The grant of one-time passwords.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let (to, code) = (form.need("username")?, form.need("otp")?);
    let realm = form.need("realm")?;
    check_connection(tenant, exchange, &asking.client_id, realm)?;
    let user = check(tenant, exchange, realm, (to, code))?;
    login::check_blocked(tenant, exchange, &asking.client_id, &user)?;
    let mut login = login::begin(tenant, exchange, &asking.client_id, &user, "otp")?;
    realm.clone_into(&mut login.connection);
    grants::complete(tenant, exchange, asking, login, "passwordless-otp")
}

/// `POST /passwordless/verify`: whether a code is right, without tokens.
pub(super) fn verify(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let form = &exchange.form;
    application::presented(tenant, form)?;
    let (to, code) = (form.need("username")?, form.need("password")?);
    check(tenant, exchange, form.need("connection")?, (to, code))?;
    Ok(respond::text(""))
}

/// What an application may have sent.
enum Wanted {
    Code,
    /// A link, with what it asks for beside the login.
    Link(Map<String, Value>),
}

/// A mail brings a link unless a code is asked for, a text message always a code.
fn wanted(form: &Params, kind: LoginName) -> Result<Wanted, OAuthProblem> {
    let send = form.0.get("send").filter(|send| !send.is_null());
    match (send.map(Value::as_str), kind) {
        (Some(Some("code")), _) | (None, LoginName::PhoneNumber) => Ok(Wanted::Code),
        (None | Some(Some("link")), LoginName::Email) => {
            let asked = form.json("authParams")?.unwrap_or_else(|| json!({}));
            let Value::Object(asked) = asked else {
                let message = "authParams must be an object";
                return Err(OAuthProblem::invalid_request(message));
            };
            Ok(Wanted::Link(asked))
        }
        (Some(Some("link")), _) => Err(OAuthProblem::invalid_request(
            "A link can be sent by email only",
        )),
        _ => Err(OAuthProblem::invalid_request("send must be link or code")),
    }
}

/// A code that is good from now on, instead of the one before it.
fn new_code(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    connection: &str,
    to: &str,
) -> Result<String, OAuthProblem> {
    let code = codes::of_message(exchange, codes::LOGIN)?;
    let end = exchange.now.plus_seconds(LIFETIME);
    let key = key(connection, to);
    tenant.flows.wrong.take(&key, exchange.now);
    tenant.flows.passwordless.put(&key, code.clone(), end);
    Ok(code)
}

/// What a message brings.
enum Brings {
    Code(String),
    Link(String),
}

/// Notes that a message is on its way.
fn note(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    (connection, to): (&str, &str),
    brings: Brings,
) {
    let (kind, code, link) = match brings {
        Brings::Code(code) => ("login_code", Some(code), None),
        Brings::Link(link) => ("login_link", None, Some(link)),
    };
    tenant.send_message(Sent {
        kind: kind.to_owned(),
        channel: connection.to_owned(),
        to: to.to_owned(),
        code,
        link,
        at: exchange.now,
    });
    log::note(tenant, exchange, "cls", client_id, None, "");
}

fn check_connection(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    connection: &str,
) -> Result<(), OAuthProblem> {
    let checked = login::check_connection(tenant, exchange, client_id, connection);
    checked.map_err(|_| {
        let message = "Connection does not exist or is not enabled for the application";
        OAuthProblem::new(StatusCode::BAD_REQUEST, "bad.connection", message)
    })
}

fn way(connection: &str) -> Result<(&'static str, LoginName), OAuthProblem> {
    match connection {
        "email" => Ok(("email", LoginName::Email)),
        "sms" => Ok(("sms", LoginName::PhoneNumber)),
        _ => Err(OAuthProblem::new(
            StatusCode::BAD_REQUEST,
            "bad.connection",
            "Connection does not exist",
        )),
    }
}

fn key(connection: &str, to: &str) -> String {
    format!("{connection} {}", to.to_lowercase())
}
