//! Files that an answer leads to, such as an export: on another host, with no token.
//!
//! What a link leads to is read as it comes and never held whole. It does not know what
//! is in the file.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::{self, BoxStream};
use http::{HeaderMap, Method};
use tokio::time::Instant;
use tracing::Instrument;
use url::Url;

use crate::builder::is_loopback;
use crate::observer::Watched;
use crate::retry::{self, Plan, Repeatable};
use crate::{
    Client, CustomDomain, Error, Idempotency, Operation, RateLimit, Result, WaitCause, Waiting,
};

/// What errors say that was tried: the link itself is a secret.
static DOWNLOAD: Operation = Operation {
    id: "download",
    method: "GET",
    path: "(download)",
    scopes: &[],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

/// A file as it comes; made by [`Client::download`].
///
/// It is a [`Stream`] of pieces of no particular size; [`Download::try_next`] does
/// without any crate for streams. After an error it ends.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{Client, Result};
/// async fn size(client: Client, link: &str) -> Result<usize> {
///     let mut file = client.download(link).await?;
///     let mut size = 0;
///     while let Some(piece) = file.try_next().await? {
///         size += piece.len();
///     }
///     Ok(size)
/// }
/// ```
#[must_use = "a file comes only when it is read"]
pub struct Download {
    headers: HeaderMap,
    length: Option<u64>,
    pieces: BoxStream<'static, Result<Bytes>>,
}

impl Client {
    /// Opens a file that an answer leads to, which may be on another host.
    ///
    /// Neither the token nor any header of this client is sent there. The link has to be
    /// `https`, unless it leads to this machine, and a redirect is an error. A failure to
    /// open it is tried again as for other calls; each piece of the file has the time of
    /// one attempt.
    ///
    /// # Errors
    ///
    /// When the link is none, or the file cannot be opened.
    pub async fn download(&self, link: impl AsRef<str>) -> Result<Download> {
        let about = |error: Error| error.about(&DOWNLOAD, &Method::GET);
        let url = check(link.as_ref()).map_err(about)?;
        let span = tracing::info_span!(
            "auth0.download",
            otel.kind = "client",
            server.address = url.host_str(),
        );
        let opened = self.open_file(&url).instrument(span).await;
        let response = opened.map_err(about)?;
        let patience = self.inner().limits.attempt_timeout;
        Ok(Download {
            headers: response.headers().clone(),
            length: response.content_length(),
            pieces: Box::pin(stream::try_unfold(response, move |response| {
                piece(response, patience)
            })),
        })
    }

    async fn open_file(&self, url: &Url) -> Result<reqwest::Response> {
        let client = self.inner();
        let limits = &client.limits;
        let http = client.http.elsewhere();
        let deadline = limits
            .timeout
            .and_then(|timeout| Instant::now().checked_add(timeout));
        let plan = Plan {
            policy: limits.retry_policy.as_ref(),
            method: &Method::GET,
            idempotency: Idempotency::ByMethod,
            max_retries: limits.max_retries,
            backoff: limits.backoff,
            longest_wait: limits.longest_wait,
            deadline,
            repeatable: Repeatable::Yes,
        };
        let attempts = &AtomicU32::new(0);
        let mut attempt = || {
            let request = reqwest::Request::new(Method::GET, url.clone());
            let observer = client.observer.as_ref();
            let watched = Watched::begin(observer, &DOWNLOAD, &Method::GET, attempts);
            attempts.fetch_add(1, Ordering::Relaxed);
            let opened = http.open(request, limits.max_body_size);
            async move {
                let opened = tokio::time::timeout(limits.attempt_timeout, opened)
                    .await
                    .unwrap_or_else(|_| Err(Error::timeout("the attempt took too long")));
                let error = opened.as_ref().err();
                let seen = match &opened {
                    Ok(response) => Some((response.status(), response.headers())),
                    Err(error) => error.status().zip(error.headers()),
                };
                let limit = seen.and_then(|(_, headers)| RateLimit::from_headers(headers));
                watched.end(seen.map(|(status, _)| status), limit, error);
                opened
            }
        };
        let wait = |error: &Error, wait: Duration| {
            let waiting = Waiting {
                operation: &DOWNLOAD,
                cause: WaitCause::Download,
                error: Some(error),
                wait,
            };
            waiting.tell(client.observer.as_ref());
            tokio::time::sleep(wait)
        };
        let opened = retry::run(&plan, Instant::now, fastrand::f64, wait, &mut attempt);
        let opened = match deadline {
            Some(deadline) => tokio::time::timeout_at(deadline, opened)
                .await
                .unwrap_or_else(|_| Err(Error::timeout("the time for the whole call ran out"))),
            None => opened.await,
        };
        opened.map_err(|error| error.after(attempts.load(Ordering::Relaxed)))
    }
}

impl Download {
    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How many bytes the server has announced.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The next piece; `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// When the connection fails, or nothing comes for the time of an attempt.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.pieces.as_mut().poll_next(context));
        let about = |error: Error| error.about(&DOWNLOAD, &Method::GET);
        Poll::Ready(piece.map(|piece| piece.map_err(about)))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

async fn piece(
    mut response: reqwest::Response,
    patience: Duration,
) -> Result<Option<(Bytes, reqwest::Response)>> {
    let chunk = tokio::time::timeout(patience, response.chunk()).await;
    let chunk = chunk.map_err(|_| Error::timeout("nothing more of the file came in time"))?;
    let chunk = chunk.map_err(Error::transport)?;
    Ok(chunk.map(|chunk| (chunk, response)))
}

fn check(link: &str) -> Result<Url> {
    let url = Url::parse(link)
        .map_err(|_| Error::invalid_request("the link to the file is no valid URL"))?;
    if url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url)) {
        return Ok(url);
    }
    Err(Error::invalid_request(
        "the link to the file is not `https`, which only one to this machine may be",
    ))
}
