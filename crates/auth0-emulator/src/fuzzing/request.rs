//! A request through everything that answers it, without a socket: from its
//! parts as HTTP/1.1 has them to the last byte of the answer.

use std::cell::RefCell;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use futures_util::StreamExt as _;
use http::{HeaderName, HeaderValue, Method, Request, header};
use serde_json::Value;
use tokio::runtime::Runtime;
use tokio::sync::watch;

use crate::Emulator;
use crate::connection::Answers as _;
use crate::faults::Line;
use crate::mint::Mint;
use crate::seed::{SeedOrganization, SeedUser};
use crate::server::Shared;
use crate::spec::Document;

/// A request as a fuzzer makes it up.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Any token; what is none is not sent.
    pub method: String,
    /// Where to.
    pub target: Target,
    /// Who asks.
    pub credentials: Credentials,
    /// Names and values; those that HTTP does not allow are not sent.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The bytes of the body.
    pub body: Vec<u8>,
}

/// Where a request goes.
#[derive(Debug, Clone)]
pub enum Target {
    /// A path and a query as they are.
    Raw(String),
    /// An operation of the document by its number, counted round, with its own
    /// method. The parameters of its path take these texts in turn.
    Operation {
        /// The number.
        number: usize,
        /// What stands in the path.
        parameters: Vec<String>,
        /// What follows the question mark, as it is.
        query: String,
    },
}

/// What a request shows of who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credentials {
    /// What its headers show.
    Own,
    /// A token for the Management API with every scope.
    Management,
    /// The application's id and secret.
    Application,
}

/// The application that [`Credentials::Application`] shows, so that bodies can
/// name it as well.
const CLIENT: (&str, &str) = ("fuzz", "secret");
/// A tenant that grew is thrown away, so that a run has bounded memory and a
/// finding few causes.
const MOST_REQUESTS: u32 = 500;
const URL: &str = "http://127.0.0.1:1";

/// A tenant that nobody can connect to.
struct Bench {
    runtime: Runtime,
    shared: Arc<Shared>,
    token: String,
    requests: u32,
    _stop: watch::Sender<bool>,
}

/// Sends a request through the router and holds the answer to what Auth0's look
/// like.
///
/// # Panics
///
/// When the emulator panics, answers 500 or more, or shows an error in another
/// form than Auth0's.
pub fn request(asked: &Asked) {
    thread_local! {
        static BENCH: RefCell<Option<Bench>> = const { RefCell::new(None) };
    }
    BENCH.with_borrow_mut(|bench| {
        let spent = |bench: &Bench| bench.requests == MOST_REQUESTS;
        if bench.as_ref().is_none_or(spent) {
            *bench = Some(Bench::new());
        }
        if let Some(bench) = bench {
            bench.send(asked);
        }
    });
}

impl Bench {
    fn new() -> Self {
        let (stop, stopped) = watch::channel(false);
        let builder = Emulator::builder()
            .client_id(CLIENT.0)
            .client_secret(CLIENT.1)
            .callback("https://app.example/callback")
            .rate_limit(u32::MAX)
            .user(SeedUser::new("ada@example.com").id("ada").password("pw"))
            .organization(SeedOrganization::new("acme").member("auth0|ada"));
        let shared = builder.shared(URL.to_owned(), None, stopped).unwrap();
        let mut scopes: Vec<&str> = shared
            .document
            .operations()
            .iter()
            .flat_map(scopes)
            .collect();
        scopes.sort_unstable();
        scopes.dedup();
        let token = Mint::of(&shared).scope(scopes.join(" ")).token();
        Self {
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap(),
            shared: Arc::new(shared),
            token,
            requests: 0,
            _stop: stop,
        }
    }

    fn send(&mut self, asked: &Asked) {
        self.requests += 1;
        let Some(request) = self.request(asked) else {
            // No server reads that as a request.
            return;
        };
        let path = request.uri().path().to_owned();
        let peer = SocketAddr::from((Ipv4Addr::LOCALHOST, 2));
        let answers = Arc::clone(&self.shared);
        self.runtime.block_on(async {
            let response = answers.answer(request, peer, Line::new()).await;
            let response = response.expect("no fault cuts the connection");
            check(&path, response).await;
        });
    }

    fn request(&self, asked: &Asked) -> Option<Request<Body>> {
        let (method, target) = match &asked.target {
            Target::Raw(target) => (asked.method.clone(), target.clone()),
            Target::Operation {
                number,
                parameters,
                query,
            } => operation(self.shared.document, *number, parameters, query),
        };
        let mut request = Request::builder()
            .method(Method::from_bytes(method.as_bytes()).ok()?)
            .uri(target)
            .body(Body::from(asked.body.clone()))
            .ok()?;
        let headers = request.headers_mut();
        for (name, value) in &asked.headers {
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value)) {
                headers.try_append(name, value).ok()?;
            }
        }
        let credentials = match asked.credentials {
            Credentials::Own => None,
            Credentials::Management => Some(format!("Bearer {}", self.token)),
            // The same two texts as above, in base64.
            Credentials::Application => Some("Basic ZnV6ejpzZWNyZXQ=".to_owned()),
        };
        if let Some(credentials) = credentials {
            headers.insert(header::AUTHORIZATION, credentials.parse().ok()?);
        }
        Some(request)
    }
}

fn scopes(operation: &'static crate::spec::Operation) -> impl Iterator<Item = &'static str> {
    operation.scopes.iter().copied()
}

/// The method and the target of an operation.
fn operation(
    document: &'static Document,
    number: usize,
    parameters: &[String],
    query: &str,
) -> (String, String) {
    let operations = document.operations();
    let operation = &operations[number % operations.len()];
    let mut texts = parameters.iter().map(String::as_str).chain(["x", "y"]);
    let mut target = "/api/v2".to_owned();
    for segment in operation.path.split('/').skip(1) {
        target.push('/');
        match segment.starts_with('{') {
            true => target.push_str(texts.next().unwrap_or("z")),
            false => target.push_str(segment),
        }
    }
    if !query.is_empty() {
        target = format!("{target}?{query}");
    }
    (operation.method.to_string(), target)
}

/// An answer is a success, a redirect, or an error in Auth0's form.
async fn check(path: &str, response: Response) {
    let (parts, body) = response.into_parts();
    let status = parts.status;
    assert!(status.as_u16() < 500, "{path}: {status}");
    let media = parts.headers.get(header::CONTENT_TYPE);
    let media = media.map_or("", |media| media.to_str().unwrap());
    if media.starts_with("text/event-stream") {
        // It has no end.
        return;
    }
    let mut chunks = body.into_data_stream();
    let mut bytes = Vec::new();
    while let Some(chunk) = chunks.next().await {
        bytes.extend_from_slice(&chunk.expect("a body is whole"));
    }
    if !media.starts_with("application/json") {
        let is_api = path == "/api/v2" || path.starts_with("/api/v2/");
        assert!(!is_api || bytes.is_empty(), "{path}: {media}");
        return;
    }
    let body: Value = serde_json::from_slice(&bytes).expect("a body of JSON is JSON");
    if !status.is_client_error() {
        return;
    }
    let text = |name: &str| body[name].as_str().is_some_and(|text| !text.is_empty());
    let management = body["statusCode"] == status.as_u16() && text("error") && text("message");
    let oauth = text("error") && body.get("statusCode").is_none();
    // The oldest endpoints have a form of their own.
    let legacy = text("code") || text("name");
    if path.starts_with("/api/v2/") {
        assert!(management, "{path}: {status} {body}");
    } else {
        assert!(management || oauth || legacy, "{path}: {status} {body}");
    }
}
