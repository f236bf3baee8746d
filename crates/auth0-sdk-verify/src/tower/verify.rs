//! The layer that lets requests in.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, Request, Response, header};
use tower_layer::Layer;
use tower_service::Service;

use super::{answer, checked_before, incoming};
use crate::Guard;

/// What of a request may have a token, a proof, or a secret of another kind.
const SENSITIVE: [HeaderName; 3] = [
    header::AUTHORIZATION,
    header::COOKIE,
    HeaderName::from_static("dpop"),
];

/// Lets requests in by a [`Guard`], or by a [`Verifier`](crate::Verifier) alone.
///
/// A request that is let in has its [`AccessToken`](crate::AccessToken) in its extensions,
/// and is answered by the service inside. Every other one is answered here, with the status,
/// the headers and the body of its [`VerifyError`](crate::VerifyError), and the service inside
/// does not see it. Behind a guard that is [`optional`](Guard::optional) a request without a
/// token has no such extension.
///
/// The body of answers has to be one that `Bytes` can be made into, as that of axum is; that of
/// a service which has another is mapped first. In the headers of a request that is let in,
/// credentials are marked as sensitive, so that `Debug` shows none.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::tower::VerifyLayer;
/// use auth0_sdk_verify::{AccessToken, Guard, Policy, Verifier};
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use http_body_util::Full;
/// use std::convert::Infallible;
/// use tower::{ServiceBuilder, service_fn};
///
/// async fn orders(request: Request<Full<Bytes>>) -> Result<Response<Full<Bytes>>, Infallible> {
///     let token = request.extensions().get::<AccessToken>();
///     let subject = token.and_then(|token| token.claims().sub.clone());
///     Ok(Response::new(Full::from(subject.unwrap_or_default())))
/// }
///
/// fn protected(verifier: Verifier) {
///     let guard = Guard::new(verifier).policy(Policy::scopes(["read:orders"]));
///     let service = ServiceBuilder::new()
///         .layer(VerifyLayer::new(guard))
///         .service(service_fn(orders));
///     # let _ = service;
/// }
/// ```
#[derive(Debug, Clone)]
pub struct VerifyLayer(Arc<Guard>);

impl VerifyLayer {
    /// A layer that asks this guard.
    pub fn new(guard: impl Into<Guard>) -> Self {
        Self(Arc::new(guard.into()))
    }
}

impl<S> Layer<S> for VerifyLayer {
    type Service = Verify<S>;

    fn layer(&self, inner: S) -> Verify<S> {
        Verify {
            guard: Arc::clone(&self.0),
            inner,
        }
    }
}

/// A service behind a [`VerifyLayer`].
#[derive(Debug, Clone)]
pub struct Verify<S> {
    guard: Arc<Guard>,
    inner: S,
}

impl<S, B, R> Service<Request<B>> for Verify<S>
where
    S: Service<Request<B>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    B: Send + 'static,
    R: From<Bytes>,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // It is the service here that was found ready; its clone waits for the next request.
        let next = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, next);
        let guard = Arc::clone(&self.guard);
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let incoming = incoming(&parts);
            let verified = match checked_before(&parts, guard.verifier()) {
                Some(token) => Ok(token),
                None => guard.verifier().verify(&incoming).await,
            };
            match guard.decide(&incoming, verified) {
                Ok(Some(token)) => parts.extensions.insert(token),
                // That of another verifier, in a layer before, is no token for this one.
                Ok(None) => parts.extensions.remove(),
                Err(error) => return Ok(answer(&error)),
            };
            mark_as_sensitive(&mut parts.headers);
            inner.call(Request::from_parts(parts, body)).await
        })
    }
}

fn mark_as_sensitive(headers: &mut HeaderMap) {
    let all = headers.iter_mut();
    for (_, value) in all.filter(|(name, _)| SENSITIVE.contains(name)) {
        value.set_sensitive(true);
    }
}
