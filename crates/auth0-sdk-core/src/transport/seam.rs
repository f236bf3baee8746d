//! The seam for a transport of your own, and for layers around the built-in one.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use tower_service::Service;

use super::{Body, BoxError, Sender};
use crate::{BoxFuture, Error, Result};

/// Sends one request and gives the answer: the place for a test double, or for an HTTP
/// client other than the built-in one.
///
/// Tokens, retries, pacing, time limits, telemetry and the reading of bodies stay outside,
/// so that none of them is lost. A redirect is given back as it came.
///
/// # Example
///
/// A double that answers everything with the same user:
///
/// ```
/// use auth0_sdk_core::{Body, BoxFuture, Result, Transport, http};
///
/// struct SameUser;
///
/// impl Transport for SameUser {
///     fn send(&self, _: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>>> {
///         let user = Body::from(r#"{"user_id":"auth0|1"}"#);
///         Box::pin(async { Ok(http::Response::new(user)) })
///     }
/// }
/// # let _ = SameUser;
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// [`Error::from_connect`] where the request provably never left, and
    /// [`Error::from_transport`] for every other failure: retries depend on it.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>>>;
}

/// Whoever keeps the other handle reads what was sent.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>>> {
        (**self).send(request)
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>>> {
        (**self).send(request)
    }
}

/// The built-in HTTP client as a service that tower's layers go around.
///
/// See [`ClientBuilder::layer`](crate::ClientBuilder::layer).
#[derive(Clone)]
pub struct HttpService(pub(super) Sender);

impl Service<http::Request<Body>> for HttpService {
    type Response = http::Response<Body>;
    type Error = Error;
    type Future = BoxFuture<Result<http::Response<Body>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let http = self.0.clone();
        Box::pin(async move {
            let request = reqwest::Request::try_from(request.map(Body::into_reqwest));
            let request = request.map_err(Error::unbuildable)?;
            let answer = http.execute(request).await?;
            let answer: http::Response<reqwest::Body> = answer.into();
            Ok(answer.map(Body::from_reqwest))
        })
    }
}

impl fmt::Debug for HttpService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpService").finish_non_exhaustive()
    }
}

/// A tower service as a transport.
pub(crate) struct Layered<S>(pub(crate) S);

impl<S, B> Transport for Layered<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Into<BoxError>,
    B: http_body::Body + Send + Sync + 'static,
    B::Data: Into<bytes::Bytes>,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>>> {
        let mut service = self.0.clone();
        Box::pin(async move {
            std::future::poll_fn(|context| service.poll_ready(context))
                .await
                .map_err(Error::from_transport)?;
            let answer = service.call(request).await;
            Ok(answer.map_err(Error::from_transport)?.map(Body::new))
        })
    }
}
