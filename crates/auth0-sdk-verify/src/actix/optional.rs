//! Handlers that can do without a token.

use actix_web::dev::Payload;
use actix_web::{Error, FromRequest, HttpRequest};
use serde::de::DeserializeOwned;

use super::token::Waiting;
use crate::{AccessToken, Claims, VerifyError};

/// Lets in who has no token, too. A token that is there has to be right all the same.
///
/// An `Option<AccessToken>` would do less: actix-web makes `None` of every error, so that a
/// caller with a wrong token would go for one without any.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::AccessToken;
/// use auth0_sdk_verify::actix::Optional;
///
/// async fn greeting(Optional(token): Optional<AccessToken>) -> &'static str {
///     if token.is_some() { "Hello again" } else { "Hello" }
/// }
/// # let _ = actix_web::web::get().to(greeting);
/// ```
#[derive(Debug, Clone)]
pub struct Optional<T>(pub Option<T>);

impl FromRequest for Optional<AccessToken> {
    type Error = Error;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Waiting<Self> {
        let token = AccessToken::from_request(request, payload);
        Box::pin(async move { unless_missing(token.await) })
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Optional<Claims<T>> {
    type Error = Error;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Waiting<Self> {
        let claims = Claims::from_request(request, payload);
        Box::pin(async move { unless_missing(claims.await) })
    }
}

fn unless_missing<T>(found: Result<T, Error>) -> Result<Optional<T>, Error> {
    match found {
        Ok(found) => Ok(Optional(Some(found))),
        Err(error) => match error.as_error() {
            Some(refusal) if VerifyError::is_missing_token(refusal) => Ok(Optional(None)),
            _ => Err(error),
        },
    }
}
