//! The middleware that lets requests in.

use std::future::{Ready, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::{Error, HttpMessage};

use super::request::{Said, check};
use crate::{AccessToken, Guard, VerifyError};

/// Lets requests in by a [`Guard`], or by a [`Verifier`](crate::Verifier) alone.
///
/// A request that is let in has its [`AccessToken`] in its extensions, which `ReqData` of
/// actix-web reads, and is answered by the service inside. Every other one is answered here,
/// with the status, the headers and the body of its [`VerifyError`], and the service inside does
/// not see it; to middlewares around this one that is a response like any other, with the error
/// in it. Behind a guard that is [`optional`](Guard::optional) a request without a token has no
/// such extension.
///
/// Paths are looked up in a table of [`Routes`](crate::Routes) as they came, with that of the
/// scope in front of them.
///
/// **Security: where several rows of a table fit a path, the table goes by the most exact one,
/// and actix-web by the first route that was registered.** Register the more exact route first,
/// and give rows that overlap without one being more exact, such as `/a/{id}/b` and `/a/c/{x}`,
/// the same access.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::actix::VerifyMiddleware;
/// use auth0_sdk_verify::{AccessToken, Guard, Policy, Verifier};
/// use actix_web::web::{self, ReqData, ServiceConfig};
///
/// async fn users(token: ReqData<AccessToken>) -> String {
///     format!("for {:?}", token.claims().sub)
/// }
///
/// /// For `App::configure`.
/// fn admin(verifier: Verifier) -> impl FnOnce(&mut ServiceConfig) {
///     let guard = Guard::new(verifier).policy(Policy::scopes(["read:users"]));
///     move |service| {
///         let scope = web::scope("/admin")
///             .route("/users", web::get().to(users))
///             .wrap(VerifyMiddleware::new(guard));
///         service.service(scope);
///     }
/// }
/// # let _ = admin;
/// ```
#[derive(Debug, Clone)]
pub struct VerifyMiddleware(Guard);

impl VerifyMiddleware {
    /// A middleware that asks this guard.
    pub fn new(guard: impl Into<Guard>) -> Self {
        Self(guard.into())
    }
}

impl<S, B> Transform<S, ServiceRequest> for VerifyMiddleware
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = Verify<S>;
    type InitError = ();
    type Future = Ready<Result<Verify<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(Verify {
            guard: Rc::new(self.0.clone()),
            inner: Rc::new(inner),
        }))
    }
}

/// A service behind a [`VerifyMiddleware`].
#[derive(Debug)]
pub struct Verify<S> {
    guard: Rc<Guard>,
    inner: Rc<S>,
}

impl<S, B> Service<ServiceRequest> for Verify<S>
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

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let guard = Rc::clone(&self.guard);
        let inner = Rc::clone(&self.inner);
        Box::pin(async move {
            match decide(&guard, &request).await {
                Ok(Some(token)) => request.extensions_mut().insert(token),
                // That of another verifier, in a middleware before, is no token for this one.
                Ok(None) => request.extensions_mut().remove(),
                Err(error) => return Ok(request.error_response(error).map_into_right_body()),
            };
            inner
                .call(request)
                .await
                .map(ServiceResponse::map_into_left_body)
        })
    }
}

async fn decide(
    guard: &Guard,
    request: &ServiceRequest,
) -> Result<Option<AccessToken>, VerifyError> {
    let request = request.request();
    let said = Said::of(request);
    let incoming = said.incoming(request);
    let verified = check(request, &incoming, guard.verifier()).await;
    guard.decide(&incoming, verified)
}
