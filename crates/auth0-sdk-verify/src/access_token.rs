//! A token that was checked, as it goes on to handlers.

use std::fmt;
use std::sync::Arc;

use auth0_sdk_jose::Verified;
use serde::de::DeserializeOwned;

use crate::claims::{Claims, Confirmation, NoCustomClaims};
use crate::credentials::Scheme;
use crate::error::{Failure, Presentation, VerifyError};

/// An access token whose signature, claims and binding were checked. It is cheap to clone.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::AccessToken;
///
/// fn greet(token: &AccessToken) -> String {
///     match &token.claims().sub {
///         Some(subject) => format!("hello, {subject}"),
///         None => "hello, whoever you are".to_owned(),
///     }
/// }
/// ```
#[derive(Clone)]
pub struct AccessToken(Arc<Inner>);

struct Inner {
    claims: Claims,
    verified: Verified,
    scheme: Scheme,
    shown: Option<Confirmation>,
    presentation: Arc<Presentation>,
}

impl AccessToken {
    pub(crate) fn new(
        verified: Verified,
        claims: Claims,
        scheme: Scheme,
        presentation: Arc<Presentation>,
    ) -> Self {
        Self(Arc::new(Inner {
            claims,
            verified,
            scheme,
            shown: None,
            presentation,
        }))
    }

    pub(crate) fn bound(mut self, shown: Confirmation) -> Self {
        // Nobody else has the token before its verification ends.
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.shown = Some(shown);
        }
        self
    }

    /// The claims that Auth0 and RFC 9068 know.
    pub fn claims(&self) -> &Claims {
        &self.0.claims
    }

    /// The claims, with those of one's own beside them.
    ///
    /// # Errors
    ///
    /// [`is_invalid_token`](VerifyError::is_invalid_token) when they are not as `T` wants them.
    pub fn claims_with<T: DeserializeOwned>(&self) -> Result<Claims<T>, VerifyError> {
        Ok(self.0.claims.with(self.custom()?))
    }

    /// The claims of one's own alone, read from all that the token has.
    ///
    /// # Errors
    ///
    /// As [`claims_with`](Self::claims_with).
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_verify::{AccessToken, VerifyError};
    /// use serde_json::{Map, Value};
    ///
    /// fn all(token: &AccessToken) -> Result<Map<String, Value>, VerifyError> {
    ///     token.custom()
    /// }
    /// ```
    pub fn custom<T: DeserializeOwned>(&self) -> Result<T, VerifyError> {
        let read = self.0.verified.claims();
        read.map_err(|rejection| self.refused(Failure::InvalidToken(rejection)))
    }

    /// How the caller sent it.
    pub fn scheme(&self) -> Scheme {
        self.0.scheme
    }

    /// What the caller has shown beside it; nothing where whoever has the token can use it.
    ///
    /// It is less than `cnf` where the verifier was told not to look at some of that.
    pub fn shown(&self) -> Option<&Confirmation> {
        self.0.shown.as_ref()
    }

    /// What the answers of the verifier that checked it have in common.
    #[cfg(any(feature = "tower", feature = "actix"))]
    pub(crate) fn presentation(&self) -> &Arc<Presentation> {
        &self.0.presentation
    }

    /// What is answered to a caller with this token.
    pub(crate) fn refused(&self, failure: Failure) -> VerifyError {
        VerifyError::new(
            failure,
            Some(self.0.scheme),
            Arc::clone(&self.0.presentation),
        )
    }
}

/// Shows whose it is, and not the token.
impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("iss", &self.0.claims.iss)
            .field("sub", &self.0.claims.sub)
            .field("scheme", &self.0.scheme)
            .field("shown", &self.0.shown)
            .finish_non_exhaustive()
    }
}

impl From<AccessToken> for Claims<NoCustomClaims> {
    fn from(token: AccessToken) -> Self {
        token.0.claims.clone()
    }
}
