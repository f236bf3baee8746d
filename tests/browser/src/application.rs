//! A small web application: a page with a link to log in, the callback, a page
//! that shows who is logged in, and logging out.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::Url;

use crate::{Failure, Tenant};

/// A running application; dropped, it stops.
pub struct Application {
    url: String,
    serving: JoinHandle<()>,
}

struct Shared {
    url: String,
    tenant: String,
    client_id: String,
    client_secret: String,
    http: reqwest::Client,
    /// The login that is under way, and who is logged in: one browser at a time.
    login: Mutex<Option<Login>>,
    person: Mutex<Option<Value>>,
}

#[derive(Clone)]
struct Login {
    state: String,
    nonce: String,
    verifier: String,
}

impl Application {
    /// Starts an application that the tenant knows.
    ///
    /// # Errors
    ///
    /// When it cannot listen, or when the tenant refuses it.
    pub async fn start(tenant: &Tenant) -> Result<Self, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let callback = format!("{url}/callback");
        let (client_id, client_secret) = tenant.application(&callback, &url).await?;
        let shared = Arc::new(Shared {
            url: url.clone(),
            tenant: tenant.emulator.url().to_owned(),
            client_id,
            client_secret,
            http: reqwest::Client::new(),
            login: Mutex::default(),
            person: Mutex::default(),
        });
        let router = Router::new()
            .route("/", get(home))
            .route("/login", get(login))
            .route("/callback", get(callback_of))
            .route("/logout", get(logout))
            .with_state(shared);
        let serving = tokio::spawn(async move {
            // It ends with the test.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { url, serving })
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn home(State(shared): State<Arc<Shared>>) -> Html<String> {
    let person = shared.person.lock().unwrap_or_else(PoisonError::into_inner);
    let body = match &*person {
        Some(person) => format!(
            "<p id=\"person\">{}</p><a id=\"logout\" href=\"/logout\">Log out</a>",
            person["email"].as_str().unwrap_or_default()
        ),
        None => "<a id=\"login\" href=\"/login\">Log in</a>".to_owned(),
    };
    Html(format!(
        "<!doctype html><html lang=\"en\"><title>Application</title><main>{body}</main></html>"
    ))
}

async fn login(State(shared): State<Arc<Shared>>) -> Result<Redirect, Problem> {
    let secret = || -> String {
        std::iter::repeat_with(fastrand::alphanumeric)
            .take(43)
            .collect()
    };
    let login = Login {
        state: secret(),
        nonce: secret(),
        verifier: secret(),
    };
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&login.verifier));
    let mut url = Url::parse(&format!("{}/authorize", shared.tenant)).map_err(problem)?;
    url.query_pairs_mut().extend_pairs([
        ("response_type", "code"),
        ("client_id", &shared.client_id),
        ("redirect_uri", &format!("{}/callback", shared.url)),
        ("scope", "openid profile email"),
        ("state", &login.state),
        ("nonce", &login.nonce),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]);
    *shared.login.lock().unwrap_or_else(PoisonError::into_inner) = Some(login);
    Ok(Redirect::to(url.as_str()))
}

async fn callback_of(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    let login = shared
        .login
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    let login = login.ok_or_else(|| problem("no login is under way"))?;
    if query.get("state") != Some(&login.state) {
        return Err(problem("the state is another"));
    }
    let code = query
        .get("code")
        .ok_or_else(|| problem(format!("no code: {query:?}")))?;
    let exchange = json!({
        "grant_type": "authorization_code", "client_id": shared.client_id,
        "client_secret": shared.client_secret, "code": code, "code_verifier": login.verifier,
        "redirect_uri": format!("{}/callback", shared.url),
    });
    let url = format!("{}/oauth/token", shared.tenant);
    let tokens = read(shared.http.post(url).json(&exchange)).await?;
    if claims(&tokens)?["nonce"] != login.nonce.as_str() {
        return Err(problem("the nonce is another"));
    }
    let token = tokens["access_token"].as_str().unwrap_or_default();
    let person = read(
        shared
            .http
            .get(format!("{}/userinfo", shared.tenant))
            .bearer_auth(token),
    )
    .await?;
    *shared.person.lock().unwrap_or_else(PoisonError::into_inner) = Some(person);
    Ok(Redirect::to("/"))
}

async fn logout(State(shared): State<Arc<Shared>>) -> Result<Redirect, Problem> {
    *shared.person.lock().unwrap_or_else(PoisonError::into_inner) = None;
    let mut url = Url::parse(&format!("{}/v2/logout", shared.tenant)).map_err(problem)?;
    url.query_pairs_mut()
        .extend_pairs([("client_id", &shared.client_id), ("returnTo", &shared.url)]);
    Ok(Redirect::to(url.as_str()))
}

/// The claims of the ID token, which came straight from the tenant.
fn claims(tokens: &Value) -> Result<Value, Problem> {
    let token = tokens["id_token"].as_str().unwrap_or_default();
    let claims = token
        .split('.')
        .nth(1)
        .ok_or_else(|| problem("no ID token"))?;
    let bytes = URL_SAFE_NO_PAD.decode(claims).map_err(problem)?;
    serde_json::from_slice(&bytes).map_err(problem)
}

async fn read(request: reqwest::RequestBuilder) -> Result<Value, Problem> {
    let response = request.send().await.map_err(problem)?;
    let status = response.status();
    let body: Value = response.json().await.map_err(problem)?;
    if status.is_success() {
        Ok(body)
    } else {
        Err(problem(format!("{status} {body}")))
    }
}

/// What the application shows when something went wrong.
struct Problem(String);

fn problem(error: impl ToString) -> Problem {
    Problem(error.to_string())
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        (http::StatusCode::BAD_GATEWAY, self.0).into_response()
    }
}
