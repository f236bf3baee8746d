//! The screens of a login: what each shows, and what a filled-in one does. The
//! order that they come in is decided by the steps.

mod consent;
mod login;
mod reset;
mod second_factor;
mod signup;

pub(super) use consent::{consent, decide};
pub(super) use login::{log_in, login};
pub(super) use reset::{request_reset, reset, reset_request, set_password};
pub(super) use second_factor::{check_second_factor, second_factor};
pub(super) use signup::{sign_up, signup};

use axum::response::Response;

use super::connections;
use super::exchange::Exchange;
use super::pages::Field;
use super::transaction::{client_of, may_sign_up, transaction};
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, Connection, PasswordPolicy, Purpose, Tenant};

type Answered = Result<Response, OAuthProblem>;

/// A login as its screens see it.
struct Screen {
    state: String,
    client_id: String,
    /// The name of the application.
    client: String,
    /// The connection whose form it is; none where the person chooses first.
    form: Option<String>,
    /// Whether it asks for a password, or for a code that it sends.
    passwords: bool,
    codes: bool,
    /// Whether there is a page to make an account on.
    signup: bool,
    /// The other connections that lead to the same place, with their titles.
    buttons: Vec<(String, String)>,
    hint: String,
    /// What the database asks of passwords.
    password_hint: String,
    authorization: Option<Box<Authorization>>,
}

impl Screen {
    fn new(tenant: &Tenant, exchange: &Exchange<'_>, state: &str) -> Result<Self, OAuthProblem> {
        let held = transaction(tenant, exchange, state)?.clone();
        let client_id = client_of(tenant, exchange, &held).ok_or_else(over)?;
        let authorization = match held.purpose {
            Purpose::Authorize(authorization) => Some(authorization),
            Purpose::Device(_) => None,
        };
        let chosen = exchange.form.text("connection");
        let chosen = chosen.or(exchange.query.text("connection"));
        let asked = authorization.as_deref();
        let offered = connections::offered(tenant, exchange, &client_id, asked, chosen)?;
        let form = offered.form.as_deref();
        let known = form.and_then(|name| tenant.connections.by_name(name));
        let client = tenant
            .client(&client_id)
            .map(|client| client.name().to_owned());
        Ok(Self {
            state: state.to_owned(),
            client: client.unwrap_or_else(|| client_id.clone()),
            client_id,
            passwords: known.is_some_and(|known| known.strategy == "auth0"),
            codes: known.is_some_and(Connection::sends_codes),
            signup: form.is_some_and(|name| may_sign_up(tenant, exchange, asked, name)),
            buttons: offered.buttons,
            password_hint: form.map_or_else(String::new, |name| password_hint(tenant, name)),
            hint: asked
                .and_then(|asked| asked.login_hint.clone())
                .unwrap_or_default(),
            form: offered.form,
            authorization,
        })
    }

    /// The connection whose form this is.
    fn connection(&self) -> Result<&str, OAuthProblem> {
        let choose = "Please choose how to log in";
        let form = self.form.as_deref();
        form.ok_or_else(|| OAuthProblem::invalid_request(choose))
    }
}

fn email_field(value: &str) -> Field<'_> {
    Field {
        name: "email",
        label: "E-mail address",
        kind: "email",
        autocomplete: "email",
        value,
        ..Field::default()
    }
}

fn new_password<'a>(name: &'a str, label: &'a str, hint: &str) -> Field<'a> {
    Field {
        name,
        label,
        kind: "password",
        autocomplete: "new-password",
        hint: hint.to_owned(),
        ..Field::default()
    }
}

/// What a database asks of passwords, as a person reads it.
fn password_hint(tenant: &Tenant, connection: &str) -> String {
    let found = tenant.connections.by_name(connection);
    found.map_or_else(String::new, |found| {
        PasswordPolicy::of(found).in_a_sentence()
    })
}

fn state_of<'a>(exchange: &'a Exchange<'_>) -> Result<&'a str, OAuthProblem> {
    exchange.form.need("state")
}

fn over() -> OAuthProblem {
    OAuthProblem::invalid_request("This page is over. Please start again from the application.")
}
