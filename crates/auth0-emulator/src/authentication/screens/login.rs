//! The screen on which people say who they are: by a password, by a code, or by
//! an address alone where another provider would vouch for them.

use axum::response::Response;
use http::StatusCode;

use super::super::exchange::Exchange;
use super::super::pages::{self, Field, Form};
use super::super::{callback, login, passwordless, respond, steps};
use super::{Answered, Screen, state_of};
use crate::problem::OAuthProblem;
use crate::tenant::{LoginName, Tenant};

pub(in crate::authentication) fn login(tenant: &Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, exchange.query.need("state")?)?;
    Ok(screen.login(StatusCode::OK, &screen.hint, None))
}

pub(in crate::authentication) fn log_in(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let form = &exchange.form;
    let screen = Screen::new(tenant, exchange, state_of(exchange)?)?;
    let connection = screen.connection()?;
    let name = form.text("username").unwrap_or_default().trim().to_owned();
    if name.is_empty() {
        let text = "Please enter your e-mail address or user name.";
        return Ok(screen.login(StatusCode::BAD_REQUEST, &name, Some(("username", text))));
    }
    let user = if screen.passwords {
        let Some(password) = form.text("password") else {
            let text = "Please enter your password.";
            return Ok(screen.login(StatusCode::BAD_REQUEST, &name, Some(("password", text))));
        };
        let credentials = (name.as_str(), password);
        let client = &screen.client_id;
        match login::by_password(tenant, exchange, client, connection, credentials) {
            Ok(user) => user,
            Err(problem) if problem.status == StatusCode::UNAUTHORIZED => {
                return screen.blocked(problem);
            }
            Err(problem) => {
                let error = Some(("password", problem.description.as_str()));
                return Ok(screen.login(StatusCode::BAD_REQUEST, &name, error));
            }
        }
    } else {
        match screen.without_password(tenant, exchange, connection, &name)? {
            Ok(user) => user,
            Err(page) => return Ok(page),
        }
    };
    if let Err(problem) = login::check_blocked(tenant, exchange, &screen.client_id, &user) {
        return screen.blocked(problem);
    }
    let method = if screen.passwords { "pwd" } else { "fed" };
    let mut login = login::begin(tenant, exchange, &screen.client_id, &user, method)?;
    // A linked account leads to a user of another connection.
    connection.clone_into(&mut login.connection);
    steps::logged_in(tenant, exchange, &screen.state, login)
}

/// Whether there is a code to be typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Code {
    NotSent,
    Sent,
}

impl Screen {
    /// Who is blocked is told by the application: there is nothing to try again here.
    fn blocked(&self, problem: OAuthProblem) -> Answered {
        match &self.authorization {
            Some(authorization) => callback::send_back(authorization, &problem),
            None => Err(problem),
        }
    }

    fn login(&self, status: StatusCode, name: &str, error: Option<(&str, &str)>) -> Response {
        self.page(status, name, error, Code::NotSent)
    }

    fn page(
        &self,
        status: StatusCode,
        name: &str,
        error: Option<(&str, &str)>,
        sent: Code,
    ) -> Response {
        let Some(connection) = self.form.as_deref() else {
            return respond::page(status, pages::form(&self.choice()));
        };
        let by_number = connection == "sms";
        let mut fields = vec![Field {
            name: "username",
            label: if by_number {
                "Phone number"
            } else {
                "E-mail address or user name"
            },
            kind: if by_number { "tel" } else { "text" },
            autocomplete: if by_number { "tel" } else { "username" },
            value: name,
            ..Field::default()
        }];
        let mut links = Vec::new();
        let title = if self.passwords {
            fields.push(Field {
                name: "password",
                label: "Password",
                kind: "password",
                autocomplete: "current-password",
                ..Field::default()
            });
            links.push(("Forgot your password?", "/u/reset-password/request"));
            if self.signup {
                links.push(("No account yet? Sign up", "/u/signup"));
            }
            "Log in".to_owned()
        } else if self.codes {
            if sent == Code::Sent {
                fields.push(Field {
                    name: "code",
                    label: "One-time code",
                    kind: "text",
                    autocomplete: "one-time-code",
                    hint: "The emulator sends nothing: the code stands among its messages."
                        .to_owned(),
                    ..Field::default()
                });
            }
            "Log in with a code".to_owned()
        } else {
            format!("Log in with {connection}")
        };
        respond::page(
            status,
            pages::form(&Form {
                title: &title,
                action: "/u/login",
                fields,
                error: error.map(|(field, text)| (field, text.to_owned())),
                button: "Continue",
                links,
                connection,
                ..self.choice()
            }),
        )
    }

    /// What there is to choose from, which may be all that there is.
    fn choice(&self) -> Form<'_> {
        Form {
            title: "Log in",
            lead: format!("to continue to {}", self.client),
            state: &self.state,
            connections: &self.buttons,
            ..Form::default()
        }
    }

    /// The user of a connection without passwords, or the page again.
    fn without_password(
        &self,
        tenant: &mut Tenant,
        exchange: &Exchange<'_>,
        connection: &str,
        name: &str,
    ) -> Result<Result<String, Response>, OAuthProblem> {
        if !self.codes {
            if !name.contains('@') {
                let error = Some(("username", "Please enter an e-mail address."));
                return Ok(Err(self.login(StatusCode::BAD_REQUEST, name, error)));
            }
            let name = name.to_lowercase();
            let user = login::by_property(tenant, exchange, connection, LoginName::Email, &name);
            return user.map(Ok);
        }
        let code = exchange.form.text("code").unwrap_or_default().trim();
        if code.is_empty() {
            passwordless::send(tenant, exchange, &self.client_id, connection, name)?;
            return Ok(Err(self.page(StatusCode::OK, name, None, Code::Sent)));
        }
        match passwordless::check(tenant, exchange, connection, (name, code)) {
            Ok(user) => Ok(Ok(user)),
            Err(problem) => {
                let error = Some(("code", problem.description.as_str()));
                Ok(Err(self.page(
                    StatusCode::BAD_REQUEST,
                    name,
                    error,
                    Code::Sent,
                )))
            }
        }
    }
}
