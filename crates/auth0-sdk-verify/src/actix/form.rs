//! The middleware that reads forms, since a token in a body is found by whoever reads the body.

use std::future::{Ready, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::StatusCode;
use actix_web::{Error, FromRequest, HttpMessage, HttpResponse, web};
use bytes::Bytes;

use crate::IncomingRequest;
use crate::connection::{FORM_LIMIT, ReadForm};
use crate::credentials::is_form;

/// Reads forms, so that a [`VerifyMiddleware`](super::VerifyMiddleware) or an extractor inside
/// finds the token in them (RFC 6750, section 2.2). The verifier has to be told so as well, by
/// [`token_from_form`](crate::VerifierBuilder::token_from_form).
///
/// It goes around what verifies: among middlewares of actix-web the one that is wrapped last
/// comes first. The service inside gets the same body again. A form that is longer than the
/// limit, 64 KiB unless set, is answered with 413, and one that breaks off with 400. What is no
/// form is not read.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::Verifier;
/// use auth0_sdk_verify::actix::{TokenFormMiddleware, VerifyMiddleware};
/// use actix_web::App;
///
/// # fn main() -> Result<(), auth0_sdk_verify::Error> {
/// let verifier = Verifier::builder()
///     .domain("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .token_from_form()
///     .build()?;
/// let app = App::new()
///     .wrap(VerifyMiddleware::new(verifier))
///     .wrap(TokenFormMiddleware::new().limit(4 << 10));
/// # let _ = app;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct TokenFormMiddleware {
    limit: usize,
}

impl TokenFormMiddleware {
    /// A middleware with the limit of 64 KiB.
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

impl Default for TokenFormMiddleware {
    fn default() -> Self {
        Self::new()
    }
}

impl<S, B> Transform<S, ServiceRequest> for TokenFormMiddleware
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = TokenForm<S>;
    type InitError = ();
    type Future = Ready<Result<TokenForm<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(TokenForm {
            limit: self.limit,
            inner: Rc::new(inner),
        }))
    }
}

/// A service behind a [`TokenFormMiddleware`].
#[derive(Debug)]
pub struct TokenForm<S> {
    limit: usize,
    inner: Rc<S>,
}

impl<S, B> Service<ServiceRequest> for TokenForm<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>>>>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&self, mut request: ServiceRequest) -> Self::Future {
        let inner = Rc::clone(&self.inner);
        let limit = self.limit;
        Box::pin(async move {
            if is_form(&IncomingRequest::from(request.request())) {
                match read(&mut request, limit).await {
                    Ok(bytes) => {
                        request.set_payload(Payload::from(bytes.clone()));
                        request.extensions_mut().insert(ReadForm(bytes));
                    }
                    Err(status) => {
                        let answer = HttpResponse::new(status);
                        return Ok(request.into_response(answer).map_into_right_body());
                    }
                }
            }
            inner
                .call(request)
                .await
                .map(ServiceResponse::map_into_left_body)
        })
    }
}

async fn read(request: &mut ServiceRequest, limit: usize) -> Result<Bytes, StatusCode> {
    let mut payload = request.take_payload();
    let body = web::Payload::from_request(request.request(), &mut payload).await;
    let body = body.map_err(|_| StatusCode::BAD_REQUEST)?;
    match body.to_bytes_limited(limit).await {
        Ok(read) => read.map_err(|_| StatusCode::BAD_REQUEST),
        Err(_) => Err(StatusCode::PAYLOAD_TOO_LARGE),
    }
}
