//! A small tenant that answers as a test says, and remembers what it was asked.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, Method, StatusCode, header};
use serde_json::{Value, json};

/// One request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// How many requests for this path came before.
    pub(crate) earlier: usize,
}

impl Hit {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let pairs = url::form_urlencoded::parse(self.query.as_bytes());
        pairs
            .into_owned()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    }
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    hits: Arc<Mutex<Vec<Hit>>>,
}

impl Server {
    /// Answers every request as `answer` says. A token request that it answers
    /// with 404 gets a token instead: t1, t2, ..
    pub(crate) async fn start(
        answer: impl Fn(Hit) -> Response + Clone + Send + Sync + 'static,
    ) -> Self {
        let hits = Arc::new(Mutex::new(Vec::new()));
        let seen = hits.clone();
        let app = Router::new().fallback(move |request: Request| {
            let (seen, answer) = (seen.clone(), answer.clone());
            async move {
                let hit = read(request, &seen).await;
                let number = hit.earlier + 1;
                let token = hit.path == "/oauth/token";
                let response = answer(hit);
                if token && response.status() == StatusCode::NOT_FOUND {
                    return reply(
                        200,
                        json!({"access_token": format!("t{number}"), "expires_in": 86_400}),
                    );
                }
                response
            }
        });
        Self::serve(app, hits).await
    }

    /// Serves a router of the test's own.
    pub(crate) async fn router(app: Router) -> Self {
        Self::serve(app, Arc::default()).await
    }

    async fn serve(app: Router, hits: Arc<Mutex<Vec<Hit>>>) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { address, hits }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What was asked below a path, in order.
    pub(crate) fn hits(&self, path: &str) -> Vec<Hit> {
        let hits = self.hits.lock().unwrap();
        hits.iter()
            .filter(|hit| hit.path == path)
            .cloned()
            .collect()
    }

    pub(crate) fn count(&self, path: &str) -> usize {
        self.hits(path).len()
    }
}

async fn read(request: Request, seen: &Mutex<Vec<Hit>>) -> Hit {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20)
        .await
        .unwrap_or_default();
    let mut seen = seen.lock().unwrap();
    let path = parts.uri.path().to_owned();
    let earlier = seen.iter().filter(|hit| hit.path == path).count();
    let hit = Hit {
        method: parts.method,
        path,
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        earlier,
    };
    seen.push(hit.clone());
    hit
}

pub(crate) fn reply(status: u16, body: Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    let headers = [(header::CONTENT_TYPE, "application/json")];
    (status, headers, body.to_string()).into_response()
}

pub(crate) fn with_header(mut response: Response, name: &'static str, value: &str) -> Response {
    response.headers_mut().insert(name, value.parse().unwrap());
    response
}

pub(crate) fn not_found() -> Response {
    let body = json!({"statusCode": 404, "error": "Not Found", "message": "no such user", "errorCode": "inexistent_user"});
    reply(404, body)
}

/// A body that sends some chunks and then nothing, for ever.
pub(crate) fn stuck(chunks: Vec<&'static str>) -> Body {
    use futures_util::StreamExt;
    let chunks = chunks.into_iter().map(Ok::<_, std::io::Error>);
    Body::from_stream(futures_util::stream::iter(chunks).chain(futures_util::stream::pending()))
}
