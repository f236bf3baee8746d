//! A client that holds a token and gives statuses and bodies.

use auth0_emulator::{Emulator, EmulatorBuilder};
use reqwest::{Method, Response};
use serde_json::{Value, json};

pub(crate) struct Client {
    pub(crate) emulator: Emulator,
    pub(crate) http: reqwest::Client,
    pub(crate) token: String,
}

impl Client {
    pub(crate) async fn new() -> Self {
        Self::of(Emulator::builder()).await
    }

    pub(crate) async fn of(builder: EmulatorBuilder) -> Self {
        let emulator = builder.start().await.unwrap();
        let http = reqwest::Client::new();
        let token = fetch_token(&http, &emulator).await;
        Self {
            emulator,
            http,
            token,
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}/api/v2{path}", self.emulator.url())
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http
            .request(method, self.url(path))
            .bearer_auth(&self.token)
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        read(self.request(Method::GET, path).send().await.unwrap()).await
    }

    pub(crate) async fn delete(&self, path: &str) -> (u16, Value) {
        read(self.request(Method::DELETE, path).send().await.unwrap()).await
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: Value) -> (u16, Value) {
        read(self.request(method, path).json(&body).send().await.unwrap()).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.send(Method::POST, path, body).await
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> (u16, Value) {
        self.send(Method::PATCH, path, body).await
    }

    /// Creates a user and gives its id.
    pub(crate) async fn user(&self, email: &str) -> String {
        let body = json!({"connection": DATABASE, "email": email, "password": "Secret-1234"});
        let (status, user) = self.post("/users", body).await;
        assert_eq!(status, 201, "{user}");
        user["user_id"].as_str().unwrap().to_owned()
    }
}

pub(crate) const DATABASE: &str = "Username-Password-Authentication";

/// A status and a body, null if there is none.
pub(crate) async fn read(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    let body = if text.is_empty() {
        Value::Null
    } else {
        serde_json::from_str(&text).unwrap()
    };
    (status, body)
}

/// Posts JSON without a token.
pub(crate) async fn post(url: &str, path: &str, body: &Value) -> (u16, Value) {
    let request = reqwest::Client::new()
        .post(format!("{url}{path}"))
        .json(body);
    read(request.send().await.unwrap()).await
}

pub(crate) async fn fetch_token(http: &reqwest::Client, emulator: &Emulator) -> String {
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", emulator.client_id()),
        ("client_secret", emulator.client_secret()),
        ("audience", emulator.management_audience()),
    ];
    let url = format!("{}/oauth/token", emulator.url());
    let (status, body) = read(http.post(url).form(&form).send().await.unwrap()).await;
    assert_eq!(status, 200, "{body}");
    body["access_token"].as_str().unwrap().to_owned()
}

/// Checks the whole Management error envelope.
pub(crate) fn assert_problem(answer: &(u16, Value), status: u16, error: &str, code: &str) {
    let (found, body) = answer;
    assert_eq!(*found, status, "{body}");
    assert_eq!(body["statusCode"], status, "{body}");
    assert_eq!(body["error"], error, "{body}");
    assert_eq!(body["errorCode"], code, "{body}");
    assert!(
        body["message"]
            .as_str()
            .is_some_and(|text| !text.is_empty()),
        "{body}"
    );
}
