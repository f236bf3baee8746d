//! The screen on which people make an account of their own.

use axum::response::Response;
use http::StatusCode;

use super::super::exchange::Exchange;
use super::super::pages::{self, Form};
use super::super::{database, log, login, respond, steps};
use super::{Answered, Screen, email_field, new_password, state_of};
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;

pub(in crate::authentication) fn signup(tenant: &Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, exchange.query.need("state")?)?;
    screen.check_signup()?;
    Ok(screen.signup(StatusCode::OK, &screen.hint, None))
}

pub(in crate::authentication) fn sign_up(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, state_of(exchange)?)?;
    screen.check_signup()?;
    let email = exchange
        .form
        .text("email")
        .unwrap_or_default()
        .trim()
        .to_owned();
    let password = exchange.form.text("password").unwrap_or_default();
    let profile = serde_json::Map::new();
    let made = database::create(
        tenant,
        exchange,
        (&screen.client_id, screen.connection()?),
        (&email, password),
        profile,
    );
    let user = match made {
        Ok(user) => user,
        Err(problem) => {
            let (field, text) = match problem.error {
                "invalid_password" => ("password", problem.description.as_str()),
                _ if !email.contains('@') => ("email", "Please enter an e-mail address."),
                _ => (
                    "email",
                    "This address cannot be used. You may have an account already.",
                ),
            };
            return Ok(screen.signup(StatusCode::BAD_REQUEST, &email, Some((field, text))));
        }
    };
    log::note(tenant, exchange, "ss", &screen.client_id, Some(&user), "");
    let login = login::begin(tenant, exchange, &screen.client_id, &user, "pwd")?;
    steps::logged_in(tenant, exchange, &screen.state, login)
}

impl Screen {
    fn check_signup(&self) -> Result<(), OAuthProblem> {
        if self.signup {
            return Ok(());
        }
        Err(OAuthProblem::denied("Signing up is not enabled here"))
    }

    fn signup(&self, status: StatusCode, email: &str, error: Option<(&str, &str)>) -> Response {
        respond::page(
            status,
            pages::form(&Form {
                title: "Sign up",
                lead: format!("to continue to {}", self.client),
                action: "/u/signup",
                state: &self.state,
                fields: vec![
                    email_field(email),
                    new_password("password", "Password", &self.password_hint),
                ],
                error: error.map(|(field, text)| (field, text.to_owned())),
                button: "Continue",
                links: vec![("Have an account? Log in", "/u/login")],
                ..Form::default()
            }),
        )
    }
}
