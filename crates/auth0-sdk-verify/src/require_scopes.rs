//! What a token has to allow, among the arguments of a handler. How it gets there is the
//! business of the adapters.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::{AccessToken, ScopeSet, VerifyError};

/// Lets in whoever has a token with all scopes of `S`, or with one of them where `S` is
/// [`AnyOf`](crate::AnyOf). It is the token, too.
///
/// # Example
///
/// As axum has it; with actix-web it is the same:
///
/// ```
/// # #[cfg(feature = "axum")]
/// # mod example {
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
/// # }
/// ```
pub struct RequireScopes<S> {
    token: AccessToken,
    scopes: PhantomData<fn() -> S>,
}

impl<S: ScopeSet> RequireScopes<S> {
    /// A token, if it has the scopes.
    pub(crate) fn of(token: AccessToken) -> Result<Self, VerifyError> {
        S::policy().check(&token)?;
        Ok(Self {
            token,
            scopes: PhantomData,
        })
    }
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
