//! The screens of a login: what each shows, and what a filled-in one does. The
//! order that they come in is decided by the steps.

use axum::response::Response;
use http::StatusCode;

use super::exchange::Exchange;
use super::pages::{self, Field, Form};
use super::steps::{self, transaction};
use super::{database, device, factors, login, passwordless, respond, tickets};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Authorization, LoginName, Purpose, Tenant};

type Answered = Result<Response, OAuthProblem>;

/// How long a person may take to choose a new password, in seconds.
const RESET_LIFETIME: u64 = 3_600;

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
    authorization: Option<Box<Authorization>>,
}

pub(super) fn login(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, exchange.query.need("state")?)?;
    Ok(screen.login(StatusCode::OK, &screen.hint, None))
}

pub(super) fn log_in(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let form = &exchange.form;
    let screen = Screen::new(tenant, exchange, state_of(exchange)?)?;
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
        let (client, connection) = (&screen.client_id, &screen.connection);
        match login::by_password(tenant, exchange, client, connection, credentials) {
            Ok(user) => user,
            Err(problem) => {
                let error = Some(("password", problem.description.as_str()));
                return Ok(screen.login(StatusCode::BAD_REQUEST, &name, error));
            }
        }
    } else {
        match screen.without_password(tenant, exchange, &name)? {
            Ok(user) => user,
            Err(page) => return Ok(page),
        }
    };
    login::check_blocked(tenant, exchange, &screen.client_id, &user)?;
    let method = if screen.passwords { "pwd" } else { "fed" };
    let login = login::begin(tenant, exchange, &screen.client_id, &user, method)?;
    steps::logged_in(tenant, exchange, &screen.state, login)
}

pub(super) fn signup(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, exchange.query.need("state")?)?;
    Ok(screen.signup(StatusCode::OK, &screen.hint, None))
}

pub(super) fn sign_up(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, state_of(exchange)?)?;
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
        &screen.connection,
        (&email, password),
        profile,
    );
    let user = match made {
        Ok(user) => user,
        Err(problem) => {
            let (field, text) = match problem.error {
                "invalid_password" => (
                    "password",
                    "The password is too weak: at least 8 letters, with three of lower case, upper case, digits and signs.",
                ),
                _ if !email.contains('@') => ("email", "Please enter an e-mail address."),
                _ => (
                    "email",
                    "This address cannot be used. You may have an account already.",
                ),
            };
            return Ok(screen.signup(StatusCode::BAD_REQUEST, &email, Some((field, text))));
        }
    };
    login::note(tenant, exchange, "ss", &screen.client_id, Some(&user), "");
    let login = login::begin(tenant, exchange, &screen.client_id, &user, "pwd")?;
    steps::logged_in(tenant, exchange, &screen.state, login)
}

pub(super) fn reset_request(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, exchange.query.need("state")?)?;
    let hint = screen.hint.clone();
    Ok(respond::page(
        StatusCode::OK,
        pages::form(&Form {
            title: "Forgot your password?",
            lead: "Enter your e-mail address, and you can choose a new one.".to_owned(),
            action: "/u/reset-password/request",
            state: &screen.state,
            fields: vec![email_field(&hint)],
            button: "Continue",
            links: vec![("Back to log in", "/u/login")],
            ..Form::default()
        }),
    ))
}

/// No message is really sent: the page leads on to the one that it would link
/// to, whether there is such a user or not.
pub(super) fn request_reset(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, state_of(exchange)?)?;
    let email = exchange.form.text("email").unwrap_or_default().trim();
    let user = tenant
        .users
        .named(&screen.connection, LoginName::Email, email);
    let user = user.map(|user| user.id.clone()).unwrap_or_default();
    let ticket = random_alphanumeric(48)?;
    let end = exchange.now.plus_seconds(RESET_LIFETIME);
    login::note(tenant, exchange, "scpr", &screen.client_id, Some(&user), "");
    tenant
        .flows
        .resets
        .put(&ticket, (user, screen.state.clone()), end);
    respond::redirect(&format!(
        "{}/u/reset-password?ticket={ticket}",
        exchange.url
    ))
}

pub(super) fn reset(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let ticket = exchange.query.need("ticket")?;
    tenant
        .flows
        .resets
        .get(ticket, exchange.now)
        .ok_or_else(over)?;
    Ok(reset_page(ticket, StatusCode::OK, None))
}

pub(super) fn set_password(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let ticket = state_of(exchange)?;
    let (user, state) = tenant
        .flows
        .resets
        .get(ticket, exchange.now)
        .ok_or_else(over)?
        .clone();
    let password = exchange.form.text("password").unwrap_or_default();
    let again = exchange.form.text("password_again").unwrap_or_default();
    if password != again {
        let error = Some(("password_again", "The two passwords are not the same."));
        return Ok(reset_page(ticket, StatusCode::BAD_REQUEST, error));
    }
    if !database::is_strong(password) {
        let error = Some((
            "password",
            "The password is too weak: at least 8 letters, with three of lower case, upper case, digits and signs.",
        ));
        return Ok(reset_page(ticket, StatusCode::BAD_REQUEST, error));
    }
    tenant.flows.resets.take(ticket, exchange.now);
    database::set_password(tenant, exchange, &user, password);
    if let Some(back) = tickets::used(tenant, exchange, ticket)? {
        return Ok(back);
    }
    if transaction(tenant, exchange, &state).is_ok() {
        return respond::redirect(&format!("{}/u/login?state={state}", exchange.url));
    }
    let text = "You can log in with your new password now.";
    Ok(respond::page(
        StatusCode::OK,
        pages::message("Your password is changed", text),
    ))
}

pub(super) fn second_factor(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let state = exchange.query.need("state")?.to_owned();
    factor_page(tenant, exchange, &state, None)
}

pub(super) fn check_second_factor(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let state = state_of(exchange)?.to_owned();
    let held = transaction(tenant, exchange, &state)?.clone();
    let Some(login) = held.login else {
        return steps::step(tenant, exchange, &state);
    };
    // People type codes in groups.
    let code: String = exchange
        .form
        .text("code")
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let set_up = held
        .enrolment
        .filter(|_| !factors::is_enrolled(tenant, &login.user_id));
    let right = match &set_up {
        Some(secret) if factors::fits(secret, &code, exchange.now) => true,
        _ => {
            factors::check_code(tenant, exchange, &login.user_id, &code)
                || factors::check_recovery(tenant, exchange, &login.user_id, &code)?.is_some()
        }
    };
    if !right {
        let held = transaction(tenant, exchange, &state)?.clone();
        let client = steps::client_of(tenant, exchange, &held);
        let user = Some(login.user_id.as_str());
        login::note(
            tenant,
            exchange,
            "gd_auth_failed",
            &client.unwrap_or_default(),
            user,
            "",
        );
        return factor_page(
            tenant,
            exchange,
            &state,
            Some("This code is not right. Please try again."),
        );
    }
    if let Some(secret) = set_up {
        factors::enrol(tenant, exchange, &login.user_id, &secret);
    }
    let login = factors::proven(tenant, exchange, login);
    transaction(tenant, exchange, &state)?.login = Some(login);
    steps::step(tenant, exchange, &state)
}

pub(super) fn consent(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let screen = Screen::new(tenant, exchange, exchange.query.need("state")?)?;
    let (scope, audience) = match &screen.authorization {
        Some(asked) => (
            asked.scope.clone().unwrap_or_default(),
            asked.audience.clone(),
        ),
        None => (String::new(), None),
    };
    let api = audience
        .as_deref()
        .and_then(|audience| tenant.api(audience));
    let described = |scope: &str| {
        let scopes = api.and_then(|api| api.property("scopes")?.as_array());
        let mut scopes = scopes.into_iter().flatten();
        let found = scopes.find(|known| known["value"] == scope);
        found.and_then(|known| known["description"].as_str().map(str::to_owned))
    };
    let items = scope
        .split_whitespace()
        .filter(|scope| *scope != "openid")
        .map(|scope| match scope {
            "profile" => "Your name, picture and profile".to_owned(),
            "email" => "Your e-mail address".to_owned(),
            "phone" => "Your phone number".to_owned(),
            "address" => "Your address".to_owned(),
            "offline_access" => "Access while you are away".to_owned(),
            other => described(other).unwrap_or_else(|| other.to_owned()),
        });
    let place = api.map_or(String::new(), |api| format!(" on {}", api.name()));
    Ok(respond::page(
        StatusCode::OK,
        pages::form(&Form {
            title: &format!("Allow {}?", screen.client),
            lead: format!("{} asks for the following{place}:", screen.client),
            action: "/u/consent",
            state: &screen.state,
            items: items.collect(),
            button: "Allow",
            second: Some(("Do not allow", "deny")),
            ..Form::default()
        }),
    ))
}

pub(super) fn decide(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Answered {
    let state = state_of(exchange)?.to_owned();
    let held = transaction(tenant, exchange, &state)?.clone();
    let authorization = match &held.purpose {
        Purpose::Authorize(authorization) => (**authorization).clone(),
        Purpose::Device(code) => device::as_authorization(tenant, exchange, code)?,
    };
    if exchange.form.text("action") != Some("default") {
        tenant.flows.transactions.take(&state, exchange.now);
        let problem = OAuthProblem::denied("User did not authorize the request");
        return steps::refuse(tenant, exchange, &held, &authorization, &problem);
    }
    if let Some(login) = &held.login {
        steps::remember_consent(tenant, &authorization, &login.user_id);
    }
    transaction(tenant, exchange, &state)?.consented = true;
    steps::step(tenant, exchange, &state)
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
            .and_then(|asked| login::elsewhere(tenant, asked));
        let asked = authorization
            .as_ref()
            .and_then(|asked| asked.connection.as_deref());
        let database = login::database(tenant, asked).to_owned();
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
            connection: elsewhere.unwrap_or(database),
            hint: hint.unwrap_or_default(),
            authorization,
        })
    }

    fn login(&self, status: StatusCode, name: &str, error: Option<(&str, &str)>) -> Response {
        let by_number = self.connection == "sms";
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
            links = vec![
                ("Forgot your password?", "/u/reset-password/request"),
                ("No account yet? Sign up", "/u/signup"),
            ];
            "Log in".to_owned()
        } else if self.sends_codes() {
            fields.push(Field {
                name: "code",
                label: "One-time code",
                kind: "text",
                autocomplete: "one-time-code",
                hint: format!(
                    "No message is sent here. The code is always {}.",
                    passwordless::CODE
                ),
                ..Field::default()
            });
            "Log in with a code".to_owned()
        } else {
            format!("Log in with {}", self.connection)
        };
        respond::page(
            status,
            pages::form(&Form {
                title: &title,
                lead: format!("to continue to {}", self.client),
                action: "/u/login",
                state: &self.state,
                fields,
                error: error.map(|(field, text)| (field, text.to_owned())),
                button: "Continue",
                links,
                ..Form::default()
            }),
        )
    }

    fn signup(&self, status: StatusCode, email: &str, error: Option<(&str, &str)>) -> Response {
        respond::page(
            status,
            pages::form(&Form {
                title: "Sign up",
                lead: format!("to continue to {}", self.client),
                action: "/u/signup",
                state: &self.state,
                fields: vec![email_field(email), new_password("password", "Password")],
                error: error.map(|(field, text)| (field, text.to_owned())),
                button: "Continue",
                links: vec![("Have an account? Log in", "/u/login")],
                ..Form::default()
            }),
        )
    }

    fn sends_codes(&self) -> bool {
        ["email", "sms"].contains(&self.connection.as_str())
    }

    /// The user of a connection without passwords, or the page again.
    fn without_password(
        &self,
        tenant: &mut Tenant,
        exchange: &Exchange<'_>,
        name: &str,
    ) -> Result<Result<String, Response>, OAuthProblem> {
        if !self.sends_codes() {
            if !name.contains('@') {
                let error = Some(("username", "Please enter an e-mail address."));
                return Ok(Err(self.login(StatusCode::BAD_REQUEST, name, error)));
            }
            let name = name.to_lowercase();
            let user =
                login::by_property(tenant, exchange, &self.connection, LoginName::Email, &name);
            return user.map(Ok);
        }
        passwordless::send(tenant, exchange, &self.client_id, &self.connection, name);
        let code = exchange.form.text("code").unwrap_or_default();
        match passwordless::check(tenant, exchange, &self.connection, (name, code)) {
            Ok(user) => Ok(Ok(user)),
            Err(problem) => {
                let error = Some(("code", problem.description.as_str()));
                Ok(Err(self.login(StatusCode::BAD_REQUEST, name, error)))
            }
        }
    }
}

fn factor_page(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    state: &str,
    error: Option<&str>,
) -> Answered {
    let held = transaction(tenant, exchange, state)?.clone();
    let Some(login) = &held.login else {
        return steps::step(tenant, exchange, state);
    };
    let (lead, hint) = if factors::is_enrolled(tenant, &login.user_id) {
        let lead = "Enter the code that your authenticator application shows.";
        (lead, "A recovery code will do as well.".to_owned())
    } else {
        let secret = match held.enrolment {
            Some(secret) => secret,
            None => factors::random_secret()?,
        };
        transaction(tenant, exchange, state)?.enrolment = Some(secret.clone());
        let lead =
            "Add this key to your authenticator application, and enter the code that it shows.";
        (lead, format!("Key: {}", in_groups(&secret)))
    };
    let status = if error.is_some() {
        StatusCode::BAD_REQUEST
    } else {
        StatusCode::OK
    };
    Ok(respond::page(
        status,
        pages::form(&Form {
            title: "Verify that it is you",
            lead: lead.to_owned(),
            action: "/u/mfa",
            state,
            fields: vec![Field {
                name: "code",
                label: "One-time code",
                kind: "text",
                autocomplete: "one-time-code",
                hint,
                ..Field::default()
            }],
            error: error.map(|text| ("code", text.to_owned())),
            button: "Continue",
            ..Form::default()
        }),
    ))
}

/// The ticket stands where other pages have the state of their login.
fn reset_page(ticket: &str, status: StatusCode, error: Option<(&str, &str)>) -> Response {
    respond::page(
        status,
        pages::form(&Form {
            title: "Choose a new password",
            lead: "It replaces the one that you had.".to_owned(),
            action: "/u/reset-password",
            state: ticket,
            fields: vec![
                new_password("password", "New password"),
                Field {
                    hint: String::new(),
                    ..new_password("password_again", "New password again")
                },
            ],
            error: error.map(|(field, text)| (field, text.to_owned())),
            button: "Change password",
            ..Form::default()
        }),
    )
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

fn new_password<'a>(name: &'a str, label: &'a str) -> Field<'a> {
    Field {
        name,
        label,
        kind: "password",
        autocomplete: "new-password",
        hint: "At least 8 letters, with three of lower case, upper case, digits and signs."
            .to_owned(),
        ..Field::default()
    }
}

fn state_of<'a>(exchange: &'a Exchange<'_>) -> Result<&'a str, OAuthProblem> {
    exchange.form.need("state")
}

fn in_groups(secret: &str) -> String {
    let groups: Vec<String> = secret
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    groups.join(" ")
}

fn over() -> OAuthProblem {
    OAuthProblem::invalid_request("This page is over. Please start again from the application.")
}
