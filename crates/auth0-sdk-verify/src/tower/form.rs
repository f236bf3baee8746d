//! The layer that reads forms, since a token in a body is found by whoever reads the body.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tower_layer::Layer;
use tower_service::Service;

use crate::IncomingRequest;
use crate::connection::{FORM_LIMIT, ReadForm};
use crate::credentials::is_form;

/// Reads forms, so that a [`VerifyLayer`](super::VerifyLayer) or an extractor inside finds the
/// token in them (RFC 6750, section 2.2). The verifier has to be told so as well, by
/// [`token_from_form`](crate::VerifierBuilder::token_from_form).
///
/// It goes around what verifies. The service inside gets the same body again; trailers, which
/// forms do not have, are lost. A form that is longer than the limit, 64 KiB unless set, is
/// answered with 413, and one that breaks off with 400. What is no form is not read.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::tower::{TokenFormLayer, VerifyLayer};
/// use auth0_sdk_verify::{Error, Verifier};
/// use tower::ServiceBuilder;
///
/// # fn main() -> Result<(), Error> {
/// let verifier = Verifier::builder()
///     .domain("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .token_from_form()
///     .build()?;
/// let layers = ServiceBuilder::new()
///     .layer(TokenFormLayer::new().limit(4 << 10))
///     .layer(VerifyLayer::new(verifier));
/// # let _ = layers;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct TokenFormLayer {
    limit: usize,
}

impl TokenFormLayer {
    /// A layer with the limit of 64 KiB.
    pub fn new() -> Self {
        Self { limit: FORM_LIMIT }
    }

    /// Reads forms up to this many bytes.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }
}

impl Default for TokenFormLayer {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> Layer<S> for TokenFormLayer {
    type Service = TokenForm<S>;

    fn layer(&self, inner: S) -> TokenForm<S> {
        TokenForm {
            limit: self.limit,
            inner,
        }
    }
}

/// A service behind a [`TokenFormLayer`].
#[derive(Debug, Clone)]
pub struct TokenForm<S> {
    limit: usize,
    inner: S,
}

impl<S, B, R> Service<Request<B>> for TokenForm<S>
where
    S: Service<Request<B>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    B: Body + From<Bytes> + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
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
        let limit = self.limit;
        Box::pin(async move {
            let (mut parts, mut body) = request.into_parts();
            if is_form(&IncomingRequest::from(&parts)) {
                let bytes = match read(body, limit).await {
                    Ok(bytes) => bytes,
                    Err(status) => return Ok(refused(status)),
                };
                parts.extensions.insert(ReadForm(bytes.clone()));
                body = B::from(bytes);
            }
            inner.call(Request::from_parts(parts, body)).await
        })
    }
}

async fn read<B>(body: B, limit: usize) -> Result<Bytes, StatusCode>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    // Where the length is said before, nothing has to be read to know it.
    if body.size_hint().lower() > limit as u64 {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    match Limited::new(body, limit).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::BAD_REQUEST),
    }
}

fn refused<R: From<Bytes>>(status: StatusCode) -> Response<R> {
    let mut response = Response::new(R::from(Bytes::new()));
    *response.status_mut() = status;
    response
}
