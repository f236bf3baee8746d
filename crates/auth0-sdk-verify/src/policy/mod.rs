//! What a token has to allow: rules over its claims, put together to policies.

use std::fmt;
use std::sync::Arc;

use crate::error::Failure;
use crate::{AccessToken, VerifyError};

/// What a token has to allow.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::Policy;
///
/// let policy = Policy::scopes(["read:orders", "write:orders"]);
/// # let _ = policy;
/// ```
#[derive(Clone)]
pub struct Policy(Rule);

#[derive(Clone)]
enum Rule {
    Authenticated,
    Scopes(Arc<[String]>),
}

impl Policy {
    /// Any right token is enough.
    pub fn authenticated() -> Self {
        Self(Rule::Authenticated)
    }

    /// All of these scopes.
    pub fn scopes<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self(Rule::Scopes(names.into_iter().map(Into::into).collect()))
    }

    /// Whether the token allows it.
    ///
    /// # Errors
    ///
    /// [`is_forbidden`](VerifyError::is_forbidden), with the scopes that would do in its
    /// challenge.
    pub fn check(&self, token: &AccessToken) -> Result<(), VerifyError> {
        let Rule::Scopes(names) = &self.0 else {
            return Ok(());
        };
        match names.iter().all(|name| token.claims().scope.contains(name)) {
            true => Ok(()),
            false => Err(token.refused(Failure::Forbidden {
                description: "Insufficient Scope".into(),
                scopes: names.to_vec(),
            })),
        }
    }
}

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Rule::Authenticated => f.write_str("authenticated"),
            Rule::Scopes(names) => write!(f, "scopes {names:?}"),
        }
    }
}
