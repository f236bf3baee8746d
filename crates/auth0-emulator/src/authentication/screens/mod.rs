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

use super::exchange::Exchange;
use super::pages::Field;
use super::steps::{self, transaction};
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, PasswordPolicy, Purpose, Tenant};

type Answered = Result<Response, OAuthProblem>;

/// A login as its screens see it.
struct Screen {
    state: String,
    client_id: String,
    /// The name of the application.
    client: String,
    /// The database, or the connection where no password is asked for.
    connection: String,
    passwords: bool,
    hint: String,
    /// What the database asks of passwords.
    password_hint: String,
    authorization: Option<Box<Authorization>>,
}

impl Screen {
    fn new(
        tenant: &mut Tenant,
        exchange: &Exchange<'_>,
        state: &str,
    ) -> Result<Self, OAuthProblem> {
        let held = transaction(tenant, exchange, state)?.clone();
        let client_id = steps::client_of(tenant, exchange, &held).ok_or_else(over)?;
        let authorization = match held.purpose {
            Purpose::Authorize(authorization) => Some(authorization),
            Purpose::Device(_) => None,
        };
        let elsewhere = authorization
            .as_ref()
            .and_then(|asked| super::login::elsewhere(tenant, asked));
        let asked = authorization
            .as_ref()
            .and_then(|asked| asked.connection.as_deref());
        let database = super::login::database(tenant, asked).to_owned();
        let client = tenant
            .client(&client_id)
            .map(|client| client.name().to_owned());
        let hint = authorization
            .as_ref()
            .and_then(|asked| asked.login_hint.clone());
        Ok(Self {
            state: state.to_owned(),
            client: client.unwrap_or_else(|| client_id.clone()),
            client_id,
            passwords: elsewhere.is_none(),
            password_hint: password_hint(tenant, &database),
            connection: elsewhere.unwrap_or(database),
            hint: hint.unwrap_or_default(),
            authorization,
        })
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
