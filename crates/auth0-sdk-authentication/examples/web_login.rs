//! A web application in which people log in and out through Auth0, with axum.
//!
//! ```text
//! cargo run -p auth0-sdk-authentication --example web_login
//! ```
//!
//! It starts an emulator of a tenant inside this process, and says where to go and whom to log
//! in as. With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID` and `AUTH0_CLIENT_SECRET` set it works with
//! that tenant; its application needs the addresses that are printed among its “Allowed
//! Callback URLs” and “Allowed Logout URLs”. `APP_URL` says how browsers reach this program, if
//! not by `http://127.0.0.1:3000`, and `PORT` where it listens.
//!
//! With `-- --once` a small browser goes through a login and a logout, and the program ends.
//!
//! What is kept of somebody is on the server, and the browser has a random name for it in a
//! cookie, so that neither a token nor a secret of a login leaves this program. It is in
//! memory here: an application that runs on several machines keeps it in a database.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an example says what it does"
)]

#[path = "web_login/browser.rs"]
mod browser;
#[path = "web_login/once.rs"]
mod once;
#[path = "web_login/pages.rs"]
mod pages;
#[path = "web_login/setup.rs"]
mod setup;
#[path = "web_login/visits.rs"]
mod visits;

use std::process::ExitCode;
use std::sync::Arc;

use auth0_sdk_authentication::{AuthenticationClient, Callback, Error};
use axum::Router;
use axum::extract::{Query, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use pages::{page, redirect, with_cookie};
use setup::{Outcome, Setup};
use visits::{Visitor, Visits};

/// What the handlers share.
struct App {
    auth0: AuthenticationClient,
    /// How browsers reach this program, without a slash at its end.
    url: String,
    visits: Visits,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome<()> {
    let once = std::env::args().any(|argument| argument == "--once");
    let setup = Setup::new(once).await?;
    setup.print();
    let app = Arc::new(App {
        auth0: setup.auth0.clone(),
        url: setup.url.clone(),
        visits: Visits::of(&setup.url),
    });
    let router = Router::new()
        .route("/", get(home))
        .route("/login", get(log_in))
        .route("/callback", get(callback))
        .route("/logout", post(log_out))
        .with_state(app);
    let server = axum::serve(setup.listener, router);
    if once {
        tokio::select! {
            served = server => served?,
            driven = once::log_in_and_out(&setup.url) => driven?,
        }
    } else {
        server.await?;
    }
    Ok(())
}

/// Who is logged in, and a way in or out.
async fn home(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    match app.visits.tokens(&headers) {
        Some(tokens) => pages::welcome(&tokens),
        None => pages::stranger(),
    }
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    return_to: String,
}

/// Begins a login: the transaction is kept, and the browser sent to the tenant.
async fn log_in(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    Query(wanted): Query<Wanted>,
) -> Response {
    let begun = app
        .auth0
        .authorize()
        .redirect_uri(format!("{}/callback", app.url))
        .scope("openid profile email")
        .return_to(own_path(&wanted.return_to))
        .begin();
    let login = match begun {
        Ok(login) => login,
        Err(error) => return failed(&error),
    };
    match app.visits.keep(&headers, login.transaction) {
        Ok(cookie) => with_cookie(redirect(login.url.as_str()), &cookie),
        Err(error) => failed(&error),
    }
}

/// Ends a login. Whoever comes here without having begun one is sent away.
async fn callback(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let callback = match Callback::from_query(query.unwrap_or_default()) {
        Ok(callback) => callback,
        Err(error) => return failed(&error),
    };
    // It is taken out, so that it serves once.
    let Some(transaction) = app.visits.take(&headers, callback.state()) else {
        let text = "This login was not begun in this browser, or is over.";
        return page(StatusCode::BAD_REQUEST, text);
    };
    let place = transaction.return_to().unwrap_or("/").to_owned();
    let tokens = match app.auth0.complete(transaction, callback).await {
        Ok(tokens) => tokens,
        Err(error) => return failed(&error),
    };
    // A new name, so that nobody who knew the old one is logged in with it.
    match app.visits.begin(&headers, Visitor::known(tokens)) {
        Ok(cookie) => with_cookie(redirect(&place), &cookie),
        Err(error) => failed(&error),
    }
}

/// Ends the session here, and then the one at the tenant. It is a `POST`, because the cookie
/// comes with no `POST` of another site.
async fn log_out(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let cookie = app.visits.end(&headers);
    match app.auth0.logout().return_to(&app.url).url() {
        Ok(url) => with_cookie(redirect(url.as_str()), &cookie),
        Err(error) => failed(&error),
    }
}

/// A path of this application; anything else could lead somebody to a page that looks like it.
fn own_path(place: &str) -> &str {
    let is_own = place.starts_with('/')
        && !place[1..].starts_with(['/', '\\'])
        && !place.contains(char::is_control);
    if is_own { place } else { "/" }
}

/// What a browser is told of an error. The log has more.
fn failed(error: &Error) -> Response {
    eprintln!("{error}");
    if error.is_login_refused() {
        let text = error.message().unwrap_or("The login was refused.");
        return page(StatusCode::FORBIDDEN, text);
    }
    if error.is_invalid_callback() {
        let text = "This is not the answer to a login that was begun here.";
        return page(StatusCode::BAD_REQUEST, text);
    }
    page(StatusCode::BAD_GATEWAY, "The login did not work.")
}
