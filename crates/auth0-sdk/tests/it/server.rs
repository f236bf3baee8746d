//! A server that answers every request as a test says and keeps what it was asked.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk::http::{HeaderMap, StatusCode};
use auth0_sdk::{Backoff, ClientBuilder, ManagementClient};
use axum::Router;
use axum::body::Bytes;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use serde_json::Value;

/// One request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

pub(crate) struct Server {
    url: String,
    hits: Arc<Mutex<Vec<Hit>>>,
}

impl Server {
    pub(crate) async fn start(
        answer: impl Fn(&Hit) -> Response + Clone + Send + Sync + 'static,
    ) -> Self {
        let hits: Arc<Mutex<Vec<Hit>>> = Arc::default();
        let kept = hits.clone();
        let app = Router::new().fallback(move |request: Request| {
            let (kept, answer) = (kept.clone(), answer.clone());
            async move {
                let (head, body) = request.into_parts();
                let hit = Hit {
                    path: head.uri.path().to_owned(),
                    headers: head.headers,
                    body: axum::body::to_bytes(body, 1 << 20).await.unwrap(),
                };
                let response = answer(&hit);
                kept.lock().unwrap().push(hit);
                response
            }
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, hits }
    }

    /// Answers everything with the same JSON.
    pub(crate) async fn json(status: u16, body: Value) -> Self {
        Self::start(move |_| json(status, &body)).await
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn hits(&self) -> Vec<Hit> {
        self.hits.lock().unwrap().clone()
    }

    pub(crate) fn client(&self) -> ClientBuilder<ManagementClient> {
        ManagementClient::builder()
            .base_url(&self.url)
            .token("token")
            .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
    }
}

pub(crate) fn json(status: u16, body: &Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    let header = [("content-type", "application/json")];
    (status, header, body.to_string()).into_response()
}
