//! A proxy that writes down what a tenant answers.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{self, HeaderMap, HeaderName};
use http::request::Parts;
use http::{Request, StatusCode};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::exchange::{Answered, Asked, Exchange};
use super::replay::content_type;
use super::scrub::Scrubber;
use crate::connection::{self, Answers};
use crate::faults::{Cut, Line};
use crate::problem::Problem;
use crate::tls::Acceptor;
use crate::{intake, reply};

/// A tenant that takes longer has not answered.
const SLOWEST: Duration = Duration::from_secs(60);
/// How long [`Recorder::stop`] waits for answers that are under way.
const LONGEST_STOP: Duration = Duration::from_secs(5);

/// Headers that are about one connection and not about the message, and those
/// that the client sets anew.
const OF_THE_WAY: [HeaderName; 9] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// A proxy before a tenant that writes every exchange to a folder, with its
/// secrets masked, until it is dropped.
///
/// Streams of events and bodies that are no text pass without being written.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use auth0_emulator::{Emulator, Recorder};
///
/// let recorder = Recorder::start("https://tenant.eu.auth0.com", "recordings").await?;
/// // Point a client at the recorder, let it work, and stop.
/// println!("{}", recorder.url());
/// recorder.stop().await;
/// // From now on without the tenant:
/// let emulator = Emulator::builder().replay("recordings").start().await?;
/// # Ok(())
/// # }
/// ```
pub struct Recorder {
    url: String,
    proxy: Arc<Proxy>,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
}

/// A recorder could not start.
#[derive(Debug, thiserror::Error)]
#[error("the recorder cannot start: {0}")]
pub struct RecordError(Box<dyn std::error::Error + Send + Sync>);

struct Proxy {
    http: reqwest::Client,
    upstream: String,
    folder: PathBuf,
    scrubber: Mutex<Scrubber>,
    written: AtomicUsize,
    stop: watch::Receiver<bool>,
}

impl Recorder {
    /// Starts a recorder on a free loopback port.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made, or the port not listened on.
    pub async fn start(
        upstream: impl Into<String>,
        folder: impl Into<PathBuf>,
    ) -> Result<Self, RecordError> {
        let address = SocketAddr::new(Ipv4Addr::LOCALHOST.into(), 0);
        Self::start_at(address, upstream, folder).await
    }

    /// Starts a recorder on an address. Whoever reaches it reaches the tenant, but
    /// needs the tenant's credentials as before.
    ///
    /// # Errors
    ///
    /// As [`Recorder::start`].
    pub async fn start_at(
        address: SocketAddr,
        upstream: impl Into<String>,
        folder: impl Into<PathBuf>,
    ) -> Result<Self, RecordError> {
        let upstream = upstream.into().trim_end_matches('/').to_owned();
        let folder = folder.into();
        let failed = |error: std::io::Error| RecordError(error.into());
        tokio::fs::create_dir_all(&folder).await.map_err(failed)?;
        let http = reqwest::Client::builder()
            .timeout(SLOWEST)
            .redirect(reqwest::redirect::Policy::none());
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let url = format!("http://{}", listener.local_addr().map_err(failed)?);
        let (stop, stopped) = watch::channel(false);
        let proxy = Arc::new(Proxy {
            http: http.build().map_err(|error| RecordError(error.into()))?,
            scrubber: Mutex::new(Scrubber::for_tenant(&upstream)),
            upstream,
            written: AtomicUsize::new(recordings(&folder)),
            folder,
            stop: stopped,
        });
        let served = connection::serve(listener, Acceptor::Plain, Arc::clone(&proxy));
        Ok(Self {
            url,
            proxy,
            stop,
            serving: tokio::spawn(served),
        })
    }

    /// Where the recorder is, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Gives every email address another name in what is written from now on. A
    /// client that replays has to ask by these names.
    pub fn rename_emails(&self) {
        self.proxy.scrubber(Scrubber::rename_emails);
    }

    /// Stops and waits until the last answer is sent, but not for longer than
    /// five seconds. Dropping stops as well, without waiting.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        let ended = tokio::time::timeout(LONGEST_STOP, &mut self.serving);
        if ended.await.is_err() {
            self.serving.abort();
        }
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl Answers for Proxy {
    async fn answer(
        self: Arc<Self>,
        request: Request<Body>,
        _: SocketAddr,
        _: Line,
    ) -> Result<Response, Cut> {
        let (parts, body) = request.into_parts();
        let answered = self.pass(parts, body).await;
        Ok(answered.unwrap_or_else(|problem| reply::problem(&problem)))
    }

    fn stop(&self) -> watch::Receiver<bool> {
        self.stop.clone()
    }
}

impl Proxy {
    async fn pass(&self, parts: Parts, body: Body) -> Result<Response, Problem> {
        let body = intake::read(&parts.headers, body, intake::LARGEST_IMPORT).await?;
        let target = parts
            .uri
            .path_and_query()
            .map_or("/", |target| target.as_str());
        let request = self
            .http
            .request(parts.method.clone(), format!("{}{target}", self.upstream))
            .headers(without_the_way(&parts.headers))
            .body(body.clone());
        let upstream = request.send().await.map_err(|error| unreachable(&error))?;
        let (status, headers) = (upstream.status(), upstream.headers().clone());
        let mut response = if content_type(&headers).starts_with("text/event-stream") {
            Response::new(Body::from_stream(upstream.bytes_stream()))
        } else {
            let answer = upstream.bytes().await;
            let answer = answer.map_err(|error| unreachable(&error))?;
            self.write(&parts, &body, status, &headers, &answer).await;
            Response::new(Body::from(answer))
        };
        *response.status_mut() = status;
        *response.headers_mut() = without_the_way(&headers);
        Ok(response)
    }

    async fn write(
        &self,
        parts: &Parts,
        body: &Bytes,
        status: StatusCode,
        headers: &HeaderMap,
        answer: &Bytes,
    ) {
        let exchange = self.scrubber(|scrubber| {
            learn_credentials(scrubber, &parts.headers);
            let media_type = content_type(&parts.headers);
            let request = Asked::new(&parts.method, &parts.uri, media_type, body, scrubber);
            let response = Answered::new(status.as_u16(), headers, answer, scrubber);
            scrubber.finish(&Exchange { request, response })
        });
        let number = self.written.fetch_add(1, Ordering::Relaxed) + 1;
        let method = parts.method.as_str().to_ascii_lowercase();
        let path = self.folder.join(format!("{number:05}-{method}.json"));
        let mut text = serde_json::to_string_pretty(&exchange).unwrap_or_default();
        text.push('\n');
        if let Err(error) = tokio::fs::write(&path, text).await {
            tracing::error!(%error, path = %path.display(), "an exchange could not be written");
        }
    }

    fn scrubber<T>(&self, work: impl FnOnce(&mut Scrubber) -> T) -> T {
        work(&mut self.scrubber.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What lets the client in must not come up anywhere else either.
fn learn_credentials(scrubber: &mut Scrubber, headers: &HeaderMap) {
    let shown = headers.get(header::AUTHORIZATION);
    let Some((_, credentials)) = shown
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
    else {
        return;
    };
    scrubber.learn(credentials);
    let basic = STANDARD.decode(credentials).ok();
    let basic = basic.and_then(|bytes| String::from_utf8(bytes).ok());
    if let Some((_, secret)) = basic.as_deref().and_then(|text| text.split_once(':')) {
        scrubber.learn(secret);
    }
}

fn without_the_way(headers: &HeaderMap) -> HeaderMap {
    let mut kept = headers.clone();
    for name in &OF_THE_WAY {
        kept.remove(name);
    }
    kept
}

fn unreachable(error: &reqwest::Error) -> Problem {
    // Without the address, which holds the query and what is secret in it.
    tracing::warn!(
        is_timeout = error.is_timeout(),
        is_connect = error.is_connect(),
        "the tenant did not answer"
    );
    Problem::new(
        StatusCode::BAD_GATEWAY,
        "no_answer",
        "The tenant that is recorded did not answer.",
    )
}

/// How many exchanges a folder holds already; new ones come behind them.
fn recordings(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, |entries| entries.flatten().count())
}
