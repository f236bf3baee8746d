//! The token of a request and its claims, among the arguments of a handler.

use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::error::InternalError;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{Error, FromRequest, HttpRequest, HttpResponse};
use serde::de::DeserializeOwned;

use super::request::{Said, check};
use crate::{AccessToken, Claims, Verifier};

/// What waits for a token, on the thread that its request came on.
pub(super) type Waiting<T> = Pin<Box<dyn Future<Output = Result<T, Error>>>>;

/// Lets in whoever has a right token. The error is a [`VerifyError`](crate::VerifyError), unless
/// there is no `web::Data<Verifier>`.
impl FromRequest for AccessToken {
    type Error = Error;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Waiting<Self> {
        let request = request.clone();
        Box::pin(async move {
            let Some(verifier) = request.app_data::<Data<Verifier>>() else {
                return Err(no_verifier(&request));
            };
            let said = Said::of(&request);
            let incoming = said.incoming(&request);
            Ok(check(&request, &incoming, verifier).await?)
        })
    }
}

/// Lets in whoever has a right token whose claims are as `T` wants them. The error is that of
/// [`AccessToken`], or says which claim is wrong.
impl<T: DeserializeOwned + 'static> FromRequest for Claims<T> {
    type Error = Error;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Waiting<Self> {
        let token = AccessToken::from_request(request, payload);
        Box::pin(async move { Ok(token.await?.claims_with()?) })
    }
}

/// The caller can do nothing about it, and is told nothing.
fn no_verifier(request: &HttpRequest) -> Error {
    tracing::error!(
        route = request.match_pattern(),
        "nobody is let in: a handler needs a token, and the app has no verifier; \
         add one by `.app_data(web::Data::new(verifier))`"
    );
    let answer = HttpResponse::new(StatusCode::INTERNAL_SERVER_ERROR);
    InternalError::from_response("the app has no `web::Data<Verifier>`", answer).into()
}
