//! What a token has to allow, among the arguments of a handler.

use axum::extract::{FromRef, FromRequestParts};
use http::request::Parts;

use crate::require_scopes::RequireScopes;
use crate::{AccessToken, ScopeSet, Verifier, VerifyError};

impl<State, S> FromRequestParts<State> for RequireScopes<S>
where
    Verifier: FromRef<State>,
    State: Send + Sync,
    S: ScopeSet,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, VerifyError> {
        let token = <AccessToken as FromRequestParts<State>>::from_request_parts(parts, state);
        Self::of(token.await?)
    }
}
