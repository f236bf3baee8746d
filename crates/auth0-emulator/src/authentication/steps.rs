//! The steps of a login in the pages: log in, belong to the organization, prove
//! a second factor, consent, and go back. Whichever is missing comes next.

use axum::response::Response;
use http::StatusCode;

use super::exchange::Exchange;
use super::transaction::{BROWSER, leads_there, may_sign_up, transaction, transaction_mut};
use super::{
    callback, connections, consent, device, factors, invitation, log, login, organizations, respond,
};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Authorization, Login, Purpose, Tenant, Transaction};

/// How long a person may take to log in, in seconds.
const LIFETIME: u64 = 3_600;

/// Begins a login, and goes on at once as far as nobody has to be asked.
pub(super) fn start(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    purpose: Purpose,
) -> Result<Response, OAuthProblem> {
    if let Purpose::Authorize(authorization) = &purpose {
        let client = &authorization.client_id;
        let offered = connections::offered(tenant, exchange, client, Some(authorization), None);
        if let Err(problem) = offered {
            return callback::refuse(tenant, exchange, authorization, None, &problem);
        }
    }
    let current = login::current(tenant, exchange).filter(|login| match &purpose {
        Purpose::Authorize(authorization) => {
            let client = &authorization.client_id;
            login::check_connection(tenant, exchange, client, &login.connection).is_ok()
                && leads_there(tenant, exchange, authorization, &login.connection)
                && is_enough(exchange, authorization, login)
        }
        Purpose::Device(_) => true,
    });
    let (state, browser) = open(tenant, exchange, purpose, current)?;
    let response = step(tenant, exchange, &state)?;
    Ok(respond::cookie(response, exchange, BROWSER, Some(&browser)))
}

/// Begins a login of somebody who is known already, and not by the page.
pub(super) fn start_with(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    authorization: Authorization,
    login: Login,
) -> Result<Response, OAuthProblem> {
    let purpose = Purpose::Authorize(Box::new(authorization));
    let (state, browser) = open(tenant, exchange, purpose, None)?;
    let response = go_on(tenant, exchange, &state, login)?;
    Ok(respond::cookie(response, exchange, BROWSER, Some(&browser)))
}

/// Remembers a login that begins. Gives its state and the cookie of its browser.
fn open(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    purpose: Purpose,
    login: Option<Login>,
) -> Result<(String, String), OAuthProblem> {
    let state = random_alphanumeric(48)?;
    let known = exchange.cookie(BROWSER).filter(|value| {
        value.len() == 43 && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let browser = match known {
        Some(browser) => browser.to_owned(),
        None => random_alphanumeric(43)?,
    };
    let transaction = Transaction {
        purpose,
        browser: browser.clone(),
        login,
        fresh: false,
        consented: false,
        enrolment: None,
    };
    let end = exchange.now.plus_seconds(LIFETIME);
    tenant.flows.transactions.put(&state, transaction, end);
    Ok((state, browser))
}

/// `/authorize/resume`, where a browser goes on after a page in between.
pub(super) fn resume(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let state = match exchange.form.text("state") {
        Some(state) => state.to_owned(),
        None => exchange.query.need("state")?.to_owned(),
    };
    transaction(tenant, exchange, &state)?;
    step(tenant, exchange, &state)
}

/// Goes on where the browser has just logged in, with the cookie of its session.
pub(super) fn logged_in(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    state: &str,
    login: Login,
) -> Result<Response, OAuthProblem> {
    transaction(tenant, exchange, state)?;
    go_on(tenant, exchange, state, login)
}

fn go_on(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    state: &str,
    login: Login,
) -> Result<Response, OAuthProblem> {
    let session = login.session_id.clone().unwrap_or_default();
    if let Some(held) = tenant.flows.transactions.get_mut(state, exchange.now) {
        held.login = Some(login);
        held.fresh = true;
    }
    let cookie = login::cookie_for(tenant, exchange, &session)?;
    let response = step(tenant, exchange, state)?;
    Ok(respond::cookie(
        response,
        exchange,
        login::COOKIE,
        Some(&cookie),
    ))
}

/// Does the next step of a login.
pub(super) fn step(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    state: &str,
) -> Result<Response, OAuthProblem> {
    let held = tenant.flows.transactions.get(state, exchange.now).cloned();
    let Some(held) = held else {
        return Err(OAuthProblem::invalid_request("This login is over"));
    };
    let authorization = match &held.purpose {
        Purpose::Authorize(authorization) => authorization.clone(),
        Purpose::Device(code) => Box::new(device::as_authorization(tenant, exchange, code)?),
    };
    let silent = authorization.prompt.iter().any(|prompt| prompt == "none");
    let user = held.login.as_ref().map(|login| login.user_id.as_str());
    let ask = |tenant: &mut Tenant, error: &'static str, path: &str| {
        if silent {
            let problem = OAuthProblem::new(StatusCode::BAD_REQUEST, error, sentence(error));
            return callback::refuse(tenant, exchange, &authorization, user, &problem);
        }
        respond::redirect(&format!("{}{path}?state={state}", exchange.url))
    };
    let Some(mut login) = held.login.clone() else {
        let page = match authorization.screen_hint.as_deref() {
            Some("signup") if offers_signup(tenant, exchange, &authorization) => "/u/signup",
            Some("reset_password") => "/u/reset-password/request",
            _ => "/u/login",
        };
        return ask(tenant, "login_required", page);
    };
    if let Some(asked) = authorization.organization.clone() {
        let client = &authorization.client_id;
        let user = login.user_id.as_str();
        let joined = invitation::accept(tenant, exchange, &authorization, &asked, user);
        let let_in =
            joined.and_then(|()| organizations::enter(tenant, exchange, client, &asked, &login));
        match let_in {
            Ok(organization) => login.organization = Some(organization),
            Err(problem) => return refuse(tenant, exchange, &held, &authorization, &problem),
        }
    }
    if login::wants_second_factor(tenant, &login, authorization.acr_values.as_deref()) {
        if !silent {
            let client = &authorization.client_id;
            log::note(tenant, exchange, "gd_start_auth", client, user, "");
            prepare_enrolment(tenant, exchange, state)?;
        }
        return ask(tenant, "interaction_required", "/u/mfa");
    }
    if !held.consented && consent::is_wanted(tenant, &authorization, &login) {
        return ask(tenant, "consent_required", "/u/consent");
    }
    tenant.flows.transactions.take(state, exchange.now);
    if let Some(id) = &login.session_id
        && let Ok(session) = tenant.sessions.get_mut(id, exchange.now)
    {
        let idle = session.idle_expires_at;
        session.touch(&authorization.client_id, idle, exchange.now);
    }
    match &held.purpose {
        Purpose::Authorize(authorization) => {
            // Who did not have to log in had a session that was enough.
            if !held.fresh {
                let client = &authorization.client_id;
                log::note(tenant, exchange, "ssa", client, user, "");
            }
            callback::finish(tenant, exchange, authorization, login)
        }
        Purpose::Device(code) => device::approve(tenant, exchange, code, login),
    }
}

/// Whether the page that comes first has one beside it to make an account on.
fn offers_signup(tenant: &Tenant, exchange: &Exchange<'_>, authorization: &Authorization) -> bool {
    let client = &authorization.client_id;
    let asked = Some(authorization);
    let offered = connections::offered(tenant, exchange, client, asked, None);
    let form = offered.ok().and_then(|offered| offered.form);
    form.is_some_and(|form| may_sign_up(tenant, exchange, asked, &form))
}

/// Whoever has no second factor yet sets one up on the page, which shows the same
/// key however often it is looked at.
fn prepare_enrolment(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    state: &str,
) -> Result<(), OAuthProblem> {
    let held = transaction(tenant, exchange, state)?;
    let user = held.login.as_ref().map(|login| login.user_id.as_str());
    let is_enrolled = user.is_some_and(|user| factors::is_enrolled(tenant, user));
    if held.enrolment.is_none() && !is_enrolled {
        let secret = factors::random_secret()?;
        transaction_mut(tenant, exchange, state)?.enrolment = Some(secret);
    }
    Ok(())
}

/// Ends a login that shall not be.
pub(super) fn refuse(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    held: &Transaction,
    authorization: &Authorization,
    problem: &OAuthProblem,
) -> Result<Response, OAuthProblem> {
    match &held.purpose {
        Purpose::Authorize(_) => {
            let user = held.login.as_ref().map(|login| login.user_id.as_str());
            callback::refuse(tenant, exchange, authorization, user, problem)
        }
        Purpose::Device(code) => device::deny(tenant, exchange, code),
    }
}

/// Whether an earlier login is enough for a request.
fn is_enough(exchange: &Exchange<'_>, authorization: &Authorization, login: &Login) -> bool {
    let again = ["login", "select_account", "create"];
    if authorization
        .prompt
        .iter()
        .any(|prompt| again.contains(&prompt.as_str()))
    {
        return false;
    }
    if authorization.invitation.is_some() || authorization.screen_hint.is_some() {
        return false;
    }
    if authorization
        .connection
        .as_ref()
        .is_some_and(|name| *name != login.connection)
    {
        return false;
    }
    let age = exchange.now.epoch_seconds() - login.at.epoch_seconds();
    // An age of nothing asks for a new login, even within the second of the last.
    authorization
        .max_age
        .is_none_or(|most| most > 0 && age <= most)
}

fn sentence(error: &str) -> &'static str {
    match error {
        "login_required" => "Login required",
        "consent_required" => "Consent required",
        _ => "Multifactor authentication required",
    }
}
