//! One exchange over HTTP: sends a request, reads an answer, bounds its size.
//!
//! It knows neither tokens nor retries nor time limits. What sends is the built-in client
//! or a [`Transport`] of the caller's.

mod body;
mod seam;
pub(crate) mod tls;

use std::sync::Arc;
use std::time::SystemTime;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};

use crate::error::{ErrorAnswer, Kind};
use crate::server_clock::ServerClock;
use crate::{Error, Result};

pub use body::Body;
pub(crate) use seam::Layered;
pub use seam::{HttpService, Transport};

/// Any error, of whatever crate.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A cheap handle on what sends.
#[derive(Clone)]
pub(crate) struct Http {
    /// It also builds requests, where another transport sends them.
    built_in: reqwest::Client,
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
    pub(crate) fn new(built_in: reqwest::Client, other: Option<Arc<dyn Transport>>) -> Self {
        Self {
            built_in,
            other,
            clock: Arc::default(),
        }
    }

    pub(crate) fn service(built_in: &reqwest::Client) -> HttpService {
        HttpService(built_in.clone())
    }

    /// The same for hosts that are not the tenant's, whose clocks say nothing of its own.
    pub(crate) fn elsewhere(&self) -> Self {
        Self::new(self.built_in.clone(), self.other.clone())
    }

    /// The time by the server's clock.
    pub(crate) fn server_time(&self) -> SystemTime {
        self.clock.now()
    }

    pub(crate) fn built_in(&self) -> &reqwest::Client {
        &self.built_in
    }

    /// Sends a request and reads the whole answer.
    pub(crate) async fn exchange(&self, request: reqwest::Request, limit: usize) -> Result<Answer> {
        let mut response = self.open(request, limit).await?;
        let mut body = BytesMut::new();
        let end = read(&mut response, &mut body, limit).await;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = body.freeze();
        match end {
            Ok(()) => Ok(Answer {
                status,
                headers,
                body,
            }),
            Err(error) => {
                Err(error.with_answer(ErrorAnswer::read(status, headers, body, self.clock.now())))
            }
        }
    }

    /// Sends a request and gives the answer with its body still to come; what
    /// is no success is read and becomes an error.
    pub(crate) async fn open(
        &self,
        request: reqwest::Request,
        limit: usize,
    ) -> Result<reqwest::Response> {
        let mut response = self.send(request).await?;
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        let mut body = BytesMut::new();
        // However the body ends, the status is what matters, so that as much
        // as came is kept and the failure of the rest is not told.
        let _ = read(&mut response, &mut body, limit).await;
        let headers = std::mem::take(response.headers_mut());
        let answer = ErrorAnswer::read(status, headers, body.freeze(), self.clock.now());
        let error = Error::answered(answer);
        if status.is_redirection() {
            let text = "the server redirects, which is not followed";
            return Err(error.recast(Kind::Status, text));
        }
        Err(error)
    }

    async fn send(&self, request: reqwest::Request) -> Result<reqwest::Response> {
        let sent = SystemTime::now();
        let response = match &self.other {
            None => self
                .built_in
                .execute(request)
                .await
                .map_err(Error::transport)?,
            Some(other) => {
                let request = http::Request::try_from(request).map_err(Error::unbuildable)?;
                let response = other.send(request.map(Body::from_reqwest)).await?;
                response.map(Body::into_reqwest).into()
            }
        };
        self.clock
            .learn(response.headers(), sent, SystemTime::now());
        Ok(response)
    }
}

/// Reads chunk by chunk, so that a body that is too long is never held whole.
async fn read(response: &mut reqwest::Response, body: &mut BytesMut, limit: usize) -> Result<()> {
    let too_large = || {
        let text = format!("the answer is longer than {limit} bytes");
        Error::new(Kind::BodyTooLarge, text)
    };
    let announced = response.content_length().unwrap_or_default();
    if announced > limit as u64 {
        return Err(too_large());
    }
    while let Some(chunk) = response.chunk().await.map_err(Error::transport)? {
        if chunk.len() > limit - body.len() {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(())
}
