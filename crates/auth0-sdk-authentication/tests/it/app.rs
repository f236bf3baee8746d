//! An application in which people log in, with a browser and a user.

use auth0_emulator::{Emulator, EmulatorBuilder, SeedOrganization, SeedUser};
use auth0_sdk_authentication::{
    AuthenticationClient, AuthenticationClientBuilder, Callback, Login, Transaction,
};
use auth0_sdk_core::PrivateKey;
use reqwest::Method;
use serde_json::{Value, json};
use url::{Url, form_urlencoded};

use crate::browser::{Browser, Page};
use crate::client_authentication::key;
use crate::tenant::{EMAIL, PASSWORD, settings};

/// Nobody answers there: what comes back is read and not received.
pub(crate) const BACK: &str = "http://127.0.0.1:9/callback";
pub(crate) const HOME: &str = "http://127.0.0.1:9/home";

pub(crate) struct App {
    pub(crate) tenant: Emulator,
    pub(crate) browser: Browser,
}

impl App {
    pub(crate) async fn new() -> Self {
        Self::of(Emulator::builder()).await
    }

    pub(crate) async fn of(builder: EmulatorBuilder) -> Self {
        let builder = builder
            .callback(BACK)
            .logout_url(HOME)
            .api("https://orders/", ["read:orders"])
            .user(SeedUser::new(EMAIL).password(PASSWORD))
            .organization(SeedOrganization::new("acme").member(EMAIL));
        Self {
            tenant: builder.start().await.unwrap(),
            browser: Browser::new().unwrap().ending_at("http://127.0.0.1:9/"),
        }
    }

    pub(crate) fn settings(&self) -> AuthenticationClientBuilder {
        settings(&self.tenant)
    }

    pub(crate) fn client(&self) -> AuthenticationClient {
        self.settings().build().unwrap()
    }

    /// Opens an address, and logs in where that is asked for.
    pub(crate) async fn go(&mut self, url: &Url) -> Page {
        let page = self.browser.open(url).await.unwrap();
        if page.url.path() != "/u/login" {
            return page;
        }
        let filled = [("username", EMAIL), ("password", PASSWORD)];
        self.browser.submit(&page, &filled).await.unwrap()
    }

    /// What the browser brings back from a login.
    pub(crate) async fn come_back(&mut self, login: Login) -> (Transaction, Callback) {
        let page = self.go(&login.url).await;
        (login.transaction, callback(&page))
    }

    /// A request to the Management API, which must succeed.
    pub(crate) async fn manage(&self, method: Method, path: &str, body: Value) -> Value {
        let scopes = "create:clients update:clients create:client_credentials \
                      update:tenant_settings read:organizations";
        let mut request = reqwest::Client::new()
            .request(
                method.clone(),
                format!("{}/api/v2{path}", self.tenant.url()),
            )
            .bearer_auth(self.tenant.mint().scope(scopes).token());
        if method != Method::GET {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap();
        assert!(answer.status().is_success(), "{path}: {}", answer.status());
        answer.json().await.unwrap()
    }

    /// Changes the application.
    pub(crate) async fn set(&self, body: Value) {
        let path = format!("/clients/{}", self.tenant.client_id());
        self.manage(Method::PATCH, &path, body).await;
    }

    /// Has the application sign its requests; gives the key that it signs with.
    pub(crate) async fn sign_requests(&self) -> PrivateKey {
        let key = key();
        let path = format!("/clients/{}/credentials", self.tenant.client_id());
        let body = json!({"credential_type": "public_key", "pem": key.public});
        let made = self.manage(Method::POST, &path, body).await;
        let rules = json!({"required": true, "credentials": [{"id": made["id"]}]});
        self.set(json!({"signed_request_object": rules})).await;
        key.private.with_key_id(made["kid"].as_str().unwrap())
    }

    pub(crate) async fn organization(&self) -> String {
        let path = "/organizations/name/acme";
        let organization = self.manage(Method::GET, path, Value::Null).await;
        organization["id"].as_str().unwrap().to_owned()
    }
}

/// What a page that ends a login brings back: its address, or a form that it posts.
pub(crate) fn callback(page: &Page) -> Callback {
    if page.url.as_str().starts_with(BACK) {
        return Callback::from_url(page.url.as_str()).unwrap();
    }
    let (action, fields) = page.form().unwrap();
    assert_eq!(action.as_str(), BACK);
    Callback::from_form(form(&fields)).unwrap()
}

pub(crate) fn form(fields: &[(String, String)]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(fields);
    form.finish()
}

/// The parameters of an address.
pub(crate) fn parameters(url: &Url) -> Vec<(String, String)> {
    url.query_pairs().into_owned().collect()
}

pub(crate) fn parameter(url: &Url, name: &str) -> Option<String> {
    let mut all = url.query_pairs().filter(|(known, _)| known == name);
    all.next().map(|(_, value)| value.into_owned())
}
