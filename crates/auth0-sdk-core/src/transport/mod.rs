//! One exchange over HTTP: sends a request, reads an answer, bounds its size.
//!
//! It knows neither tokens nor retries nor time limits. What sends is the built-in client
//! or a [`Transport`] of the caller's.

mod body;
mod read;
mod seam;
mod sender;
pub(crate) mod tls;

use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Either};
use http::{HeaderMap, StatusCode};

use crate::error::{ErrorAnswer, Kind};
use crate::server_clock::ServerClock;
use crate::{Error, Result};

pub use body::Body;
pub(crate) use seam::Layered;
pub use seam::{HttpService, Transport};
pub(crate) use sender::Sender;

/// Any error, of whatever crate.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A cheap handle on what sends.
#[derive(Clone)]
pub(crate) struct Http {
    /// It also builds requests, where another transport sends them.
    built_in: Sender,
    other: Option<Arc<dyn Transport>>,
    clock: Arc<ServerClock>,
}

/// A success, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Http {
    pub(crate) fn new(built_in: Sender, other: Option<Arc<dyn Transport>>) -> Self {
        Self {
            built_in,
            other,
            clock: Arc::default(),
        }
    }

    pub(crate) fn service(built_in: &Sender) -> HttpService {
        HttpService(built_in.clone())
    }

    /// The same for hosts that are not the tenant's, whose clocks say nothing of its own.
    pub(crate) fn elsewhere(&self) -> Self {
        Self::new(self.built_in.clone(), self.other.clone())
    }

    /// The time by the server's clock, if any answer has told of it.
    pub(crate) fn server_time(&self) -> Option<SystemTime> {
        self.clock.known()
    }

    pub(crate) fn built_in(&self) -> &reqwest::Client {
        self.built_in.client()
    }

    pub(crate) fn sender(&self) -> &Sender {
        &self.built_in
    }

    /// Sends a request and reads the whole answer.
    pub(crate) fn exchange(
        &self,
        request: reqwest::Request,
        limit: usize,
    ) -> impl Future<Output = Result<Answer>> + Send + '_ {
        let mut sending = self.send(request);
        async move {
            // By reference, because what is moved has two places in a future.
            let mut response = (&mut sending).await?;
            if !response.status().is_success() {
                return Err(self.refused(response, limit).await);
            }
            let read = read::to_end(&mut response, limit).await;
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            let body = read.body;
            let Err(error) = read.end else {
                return Ok(Answer {
                    status,
                    headers,
                    body,
                });
            };
            let answer = ErrorAnswer::read(status, headers, body, self.clock.known());
            Err(error.with_answer(answer))
        }
    }

    /// Sends a request and gives the answer with its body still to come; what
    /// is no success is read and becomes an error.
    pub(crate) fn open(
        &self,
        request: reqwest::Request,
        limit: usize,
    ) -> impl Future<Output = Result<reqwest::Response>> + Send + '_ {
        let mut sending = self.send(request);
        async move {
            let response = (&mut sending).await?;
            match response.status().is_success() {
                true => Ok(response),
                false => Err(self.refused(response, limit).await),
            }
        }
    }

    /// In a box, so that the calls that succeed need no room for it.
    fn refused(&self, mut response: reqwest::Response, limit: usize) -> BoxFuture<'_, Error> {
        Box::pin(async move {
            // However the body ends, the status is what matters, so that as much
            // as came is kept and the failure of the rest is not told.
            let body = read::to_end(&mut response, limit).await.body;
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            let answer = ErrorAnswer::read(status, headers, body, self.clock.known());
            let error = Error::answered(answer);
            if status.is_redirection() {
                let text = "the server redirects, which is not followed";
                return error.recast(Kind::Redirect, text);
            }
            error
        })
    }

    /// Neither this nor its two callers is an `async fn`: each would carry the request in its
    /// own state, beside that of the client that sends it, and calls are held by the thousand.
    fn send(
        &self,
        request: reqwest::Request,
    ) -> impl Future<Output = Result<reqwest::Response>> + Send + '_ {
        let sent = SystemTime::now();
        let sending = match &self.other {
            None => Either::Left(self.built_in.execute(request)),
            Some(other) => Either::Right(Box::pin(through(other, request))),
        };
        sending.map(move |response| {
            let response = response?;
            self.clock
                .learn(response.headers(), sent, SystemTime::now());
            Ok(response)
        })
    }
}

async fn through(
    other: &Arc<dyn Transport>,
    request: reqwest::Request,
) -> Result<reqwest::Response> {
    let request = http::Request::try_from(request).map_err(Error::unbuildable)?;
    let response = other.send(request.map(Body::from_reqwest)).await?;
    Ok(response.map(Body::into_reqwest).into())
}
