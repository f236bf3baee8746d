//! An application with a user and a browser, and what a test does with them.

use auth0_emulator::{Emulator, EmulatorBuilder, Message, SeedUser};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::{Browser, Shown};
use crate::client::{fetch_token, post, read};

pub(crate) const BACK: &str = "http://localhost:9/callback";
pub(crate) const PASSWORD: &str = "Hunter-22!";

pub(crate) struct App {
    pub(crate) emulator: Emulator,
    pub(crate) browser: Browser,
}

impl App {
    pub(crate) async fn new() -> Self {
        Self::of(Emulator::builder()).await
    }

    pub(crate) async fn of(builder: EmulatorBuilder) -> Self {
        let builder = builder
            .callback(BACK)
            .api("https://orders/", ["read:orders", "write:orders"])
            .user(SeedUser::new("nobody@example.com").id("nobody"));
        let app = Self {
            emulator: builder.start().await.unwrap(),
            browser: Browser::new(),
        };
        let (status, body) = app.signup("ada@example.com").await;
        assert_eq!(status, 200, "{body}");
        app
    }

    pub(crate) async fn signup(&self, email: &str) -> (u16, Value) {
        let id = self.emulator.client_id();
        self.send(
            "/dbconnections/signup",
            json!({
                "client_id": id, "email": email, "password": PASSWORD,
                "connection": "Username-Password-Authentication",
            }),
        )
        .await
    }

    pub(crate) async fn send(&self, path: &str, body: Value) -> (u16, Value) {
        post(self.emulator.url(), path, &body).await
    }

    pub(crate) async fn token(&self, mut body: Value) -> (u16, Value) {
        body["client_id"] = self.emulator.client_id().into();
        body["client_secret"] = self.emulator.client_secret().into();
        self.send("/oauth/token", body).await
    }

    pub(crate) fn authorize(&self, more: &str) -> String {
        let (url, id) = (self.emulator.url(), self.emulator.client_id());
        format!("{url}/authorize?client_id={id}&redirect_uri={BACK}&state=xyz&{more}")
    }

    /// The messages of a kind that would have been sent, oldest first.
    pub(crate) fn sent(&self, kind: &str) -> Vec<Message> {
        let mut messages = self.emulator.messages();
        messages.retain(|message| message.kind == kind);
        messages
    }

    /// A page of the login.
    pub(crate) fn page(&self, name: &str) -> String {
        format!("{}/u/{name}", self.emulator.url())
    }

    /// Goes to a request and gives the state of the login that it begins.
    pub(crate) async fn begin(&mut self, more: &str) -> String {
        let url = self.authorize(more);
        self.browser.get(&url).await.parameter("state").unwrap()
    }

    /// Lets applications register themselves, which a new tenant does not.
    pub(crate) async fn open_registration(&self) {
        let flags = json!({"flags": {"enable_dynamic_client_registration": true}});
        let (status, body) = self.manage(Method::PATCH, "/tenants/settings", flags).await;
        assert_eq!(status, 200, "{body}");
    }

    /// A request to the Management API.
    pub(crate) async fn manage(&self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let http = reqwest::Client::new();
        let token = fetch_token(&http, &self.emulator).await;
        let url = format!("{}/api/v2{path}", self.emulator.url());
        let mut request = http.request(method.clone(), url).bearer_auth(token);
        if method != Method::GET && !(method == Method::DELETE && body.is_null()) {
            request = request.json(&body);
        }
        read(request.send().await.unwrap()).await
    }

    /// Goes to a request and logs in where it asks to.
    pub(crate) async fn log_in(&mut self, more: &str) -> Shown {
        let url = self.authorize(more);
        let asked = self.browser.get(&url).await;
        assert!(
            asked.place().contains("/u/login?state="),
            "{}",
            asked.place()
        );
        let state = asked.parameter("state").unwrap();
        let form = [
            ("state", state.as_str()),
            ("username", "ada@example.com"),
            ("password", PASSWORD),
        ];
        let page = format!("{}/u/login", self.emulator.url());
        self.browser.post(&page, &form).await
    }
}

pub(crate) fn claims(token: &Value) -> Value {
    let part = token.as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}
