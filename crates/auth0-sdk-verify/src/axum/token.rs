//! The token of a request and its claims, among the arguments of a handler.

use axum::extract::{FromRef, FromRequestParts, OptionalFromRequestParts};
use http::request::Parts;
use serde::de::DeserializeOwned;

use crate::tower::{checked_before, incoming};
use crate::{AccessToken, Claims, Verifier, VerifyError};

/// Lets in whoever has a right token.
impl<S> FromRequestParts<S> for AccessToken
where
    Verifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, VerifyError> {
        let verifier = Verifier::from_ref(state);
        if let Some(token) = checked_before(parts, &verifier) {
            return Ok(token);
        }
        let token = verifier.verify(&incoming(parts)).await?;
        parts.extensions.insert(token.clone());
        Ok(token)
    }
}

/// Lets in who has no token, too. A token that is there has to be right all the same.
impl<S> OptionalFromRequestParts<S> for AccessToken
where
    Verifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, VerifyError> {
        match <Self as FromRequestParts<S>>::from_request_parts(parts, state).await {
            Ok(token) => Ok(Some(token)),
            Err(error) if error.is_missing_token() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Lets in whoever has a right token whose claims are as `T` wants them.
impl<S, T> FromRequestParts<S> for Claims<T>
where
    Verifier: FromRef<S>,
    S: Send + Sync,
    T: DeserializeOwned,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, VerifyError> {
        let token = <AccessToken as FromRequestParts<S>>::from_request_parts(parts, state).await?;
        token.claims_with()
    }
}

/// Lets in who has no token, too. A token that is there has to be right all the same, and its
/// claims as `T` wants them.
impl<S, T> OptionalFromRequestParts<S> for Claims<T>
where
    Verifier: FromRef<S>,
    S: Send + Sync,
    T: DeserializeOwned,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, VerifyError> {
        let token = Option::<AccessToken>::from_request_parts(parts, state).await?;
        token.map(|token| token.claims_with()).transpose()
    }
}
