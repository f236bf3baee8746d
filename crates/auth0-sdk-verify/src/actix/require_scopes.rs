//! What a token has to allow, among the arguments of a handler.

use actix_web::dev::Payload;
use actix_web::{Error, FromRequest, HttpRequest};

use super::token::Waiting;
use crate::require_scopes::RequireScopes;
use crate::{AccessToken, ScopeSet};

/// The error is a [`VerifyError`](crate::VerifyError), as that of [`AccessToken`] is.
impl<S: ScopeSet> FromRequest for RequireScopes<S> {
    type Error = Error;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Waiting<Self> {
        let token = AccessToken::from_request(request, payload);
        Box::pin(async move { Ok(Self::of(token.await?)?) })
    }
}
