//! A server that has its pages ready, so that it is not what is measured.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// How many users the list has.
pub(crate) const USERS: u64 = 10_000;

/// It serves for as long as the process runs, on a thread of its own.
pub(crate) struct Server {
    url: String,
}

impl Server {
    pub(crate) fn start(latency: Duration) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = runtime.enable_all().build().unwrap();
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                axum::serve(listener, app(latency)).await
            })
        });
        Self { url }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

fn app(latency: Duration) -> Router {
    let pages: Arc<[Bytes]> = (0..USERS / 100).map(users).collect();
    let one = Bytes::from(user(1).to_string());
    Router::new().fallback(move |request: Request| {
        let (pages, one) = (pages.clone(), one.clone());
        async move {
            if !latency.is_zero() {
                tokio::time::sleep(latency).await;
            }
            answer(&request, &pages, &one)
        }
    })
}

fn answer(request: &Request, pages: &[Bytes], one: &Bytes) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let number = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.find(|(key, _)| *key == name)?;
        value.parse::<usize>().ok()
    };
    let body = match request.uri().path() {
        "/api/v2/users" => pages[number("page").unwrap_or_default()].clone(),
        path if path.starts_with("/api/v2/users/") => one.clone(),
        _ => organization(number("from").unwrap_or_default()),
    };
    ([("content-type", "application/json")], body).into_response()
}

/// A user with about as much on it as there is in a tenant.
fn user(number: u64) -> Value {
    let id = format!("{number:024x}");
    json!({
        "user_id": format!("auth0|{id}"), "email": format!("user{number}@example.com"),
        "email_verified": true, "name": format!("User {number}"), "nickname": format!("user{number}"),
        "picture": format!("https://pictures.example.com/{id}.png"),
        "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-06-01T00:00:00.000Z",
        "last_login": "2026-06-01T00:00:00.000Z", "last_ip": "192.0.2.1", "logins_count": number,
        "identities": [{
            "connection": "Username-Password-Authentication", "provider": "auth0",
            "user_id": id, "isSocial": false,
        }],
        "app_metadata": {"plan": "full", "seats": 5}, "user_metadata": {"theme": "dark"},
    })
}

fn users(page: u64) -> Bytes {
    let start = page * 100;
    let users: Vec<_> = (start..start + 100).map(user).collect();
    let page = json!({
        "start": start, "limit": 100, "length": 100, "total": USERS, "users": users,
    });
    page.to_string().into()
}

/// A page of one organization, on a list without an end.
fn organization(number: usize) -> Bytes {
    let organization = json!({"id": format!("org_{number}"), "name": "org"});
    let page = json!({"organizations": [organization], "next": (number + 1).to_string()});
    page.to_string().into()
}
