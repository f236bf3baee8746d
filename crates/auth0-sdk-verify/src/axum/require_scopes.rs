//! What a token has to allow, among the arguments of a handler.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use axum::extract::{FromRef, FromRequestParts};
use http::request::Parts;

use crate::{AccessToken, ScopeSet, Verifier, VerifyError};

/// Lets in whoever has a token with all scopes of `S`, or with one of them where `S` is
/// [`AnyOf`](crate::AnyOf). It is the token, too.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::axum::RequireScopes;
/// use auth0_sdk_verify::{AnyOf, Verifier, scopes};
/// use axum::{Router, routing::get};
///
/// scopes!(Messages = "read:messages", "write:messages");
///
/// async fn edit(token: RequireScopes<Messages>) -> String {
///     format!("{:?} edits", token.claims().sub)
/// }
///
/// async fn list(_: RequireScopes<AnyOf<Messages>>) {}
///
/// fn router(verifier: Verifier) -> Router {
///     Router::new()
///         .route("/messages", get(list).post(edit))
///         .with_state(verifier)
/// }
/// ```
pub struct RequireScopes<S> {
    token: AccessToken,
    scopes: PhantomData<fn() -> S>,
}

impl<S> RequireScopes<S> {
    /// The token alone.
    pub fn into_token(self) -> AccessToken {
        self.token
    }
}

impl<S> Deref for RequireScopes<S> {
    type Target = AccessToken;

    fn deref(&self) -> &AccessToken {
        &self.token
    }
}

impl<S> fmt::Debug for RequireScopes<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RequireScopes").field(&self.token).finish()
    }
}

impl<State, S> FromRequestParts<State> for RequireScopes<S>
where
    Verifier: FromRef<State>,
    State: Send + Sync,
    S: ScopeSet,
{
    type Rejection = VerifyError;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, VerifyError> {
        let token = <AccessToken as FromRequestParts<State>>::from_request_parts(parts, state);
        let token = token.await?;
        S::policy().check(&token)?;
        Ok(Self {
            token,
            scopes: PhantomData,
        })
    }
}
