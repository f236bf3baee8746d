//! Why a request is not let in, and what it is answered.
//!
//! The answer is made when the error is, because it depends on what the verifier accepts and
//! on how the caller tried. Nothing in it shows a token or a claim.

mod body;
mod challenge;
mod failure;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_core::Error;
use auth0_sdk_jose::Rejection;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use crate::credentials::Scheme;

pub use body::ErrorBody;
pub(crate) use challenge::{Accepted, Presentation};
pub(crate) use failure::Failure;

const DPOP_NONCE: HeaderName = HeaderName::from_static("dpop-nonce");
/// After this, asking again for what could not be checked is worth a try.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// Why a request is not let in, with the answer that its caller gets: a status, a challenge
/// (RFC 6750, section 3; RFC 9449, section 7.1) and a body.
///
/// | status | when |
/// |---|---|
/// | 400 | the request is malformed, has two tokens, or a proof that is not right |
/// | 401 | there is no token, or it is not to be trusted |
/// | 403 | the token is right and does not allow this |
/// | 503 | the keys of the issuer, or a store of the API, could not be asked, so that nobody knows |
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::VerifyError;
///
/// fn tell(error: &VerifyError) {
///     println!("{} {}: {error}", error.status(), error.code());
///     println!("{:?}", error.www_authenticate());
/// }
/// ```
pub struct VerifyError(Box<Inner>);

struct Inner {
    failure: Failure,
    /// How the caller sent its token, as far as that is known.
    scheme: Option<Scheme>,
    presentation: Arc<Presentation>,
}

impl VerifyError {
    pub(crate) fn new(
        failure: Failure,
        scheme: Option<Scheme>,
        presentation: Arc<Presentation>,
    ) -> Self {
        Self(Box::new(Inner {
            failure,
            scheme,
            presentation,
        }))
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.0.failure.status()
    }

    /// What went wrong, in a word that stays the same: `token_expired`, `invalid_audience`,
    /// `insufficient_scope` and the like. It is for logs, metrics and tests.
    pub fn code(&self) -> &'static str {
        self.0.failure.code()
    }

    /// The `error` of the challenge, such as `invalid_token`; none where a caller showed
    /// nothing that could be wrong (RFC 6750, section 3.1).
    pub fn error(&self) -> Option<&'static str> {
        self.0.failure.error()
    }

    /// The `error_description` of the challenge.
    pub fn description(&self) -> Option<String> {
        self.0.failure.description()
    }

    /// The scopes of the challenge, where the token lacks some.
    pub fn required_scopes(&self) -> &[String] {
        match &self.0.failure {
            Failure::Forbidden { scopes, .. } => scopes,
            _ => &[],
        }
    }

    /// The challenges: one for each scheme that the API accepts. There are none on a 503.
    ///
    /// # Example
    ///
    /// ```
    /// fn print(error: &auth0_sdk_verify::VerifyError) {
    ///     for challenge in error.challenges() {
    ///         println!("WWW-Authenticate: {challenge}");
    ///     }
    /// }
    /// ```
    pub fn challenges(&self) -> Vec<String> {
        match &self.0.failure {
            Failure::Unavailable(_) => Vec::new(),
            failure => self.0.presentation.challenges(failure, self.0.scheme),
        }
    }

    /// The `WWW-Authenticate` header: all challenges in one line.
    pub fn www_authenticate(&self) -> Option<HeaderValue> {
        // Whatever goes into a challenge is written without what a header cannot have.
        HeaderValue::try_from(self.challenges().join(", "))
            .ok()
            .filter(|value| !value.is_empty())
    }

    /// When it is worth trying again, where the keys of the issuer could not be fetched.
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.0.failure {
            Failure::Unavailable(error) => Some(error.retry_after().unwrap_or(RETRY_AFTER)),
            _ => None,
        }
    }

    /// The headers of the answer: `WWW-Authenticate`, `Retry-After` and `DPoP-Nonce`, as far
    /// as there are such, and the type of the body.
    pub fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if let Some(challenge) = self.www_authenticate() {
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
        if let Some(wait) = self.retry_after() {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Failure::UseNonce(nonce) = &self.0.failure
            && let Ok(nonce) = HeaderValue::try_from(nonce)
        {
            headers.insert(DPOP_NONCE, nonce);
        }
        if let Some(kind) = self.0.presentation.body.media_type() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers
    }

    /// The body of the answer with its media type, as [`ErrorBody`] makes it; none where that
    /// makes none.
    pub fn body(&self) -> Option<(&'static str, Vec<u8>)> {
        self.0.presentation.body.write(self)
    }

    /// Whether there was no token at all.
    pub fn is_missing_token(&self) -> bool {
        matches!(self.0.failure, Failure::NoToken)
    }

    /// Whether the request is malformed, by another thing than its token.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.failure, Failure::InvalidRequest(_))
    }

    /// Whether the token is not to be trusted; [`rejection`](Self::rejection) may say why.
    pub fn is_invalid_token(&self) -> bool {
        matches!(
            self.0.failure,
            Failure::InvalidToken(_)
                | Failure::SessionEnded
                | Failure::ClaimRefused { .. }
                | Failure::NotConfirmed { .. }
        )
    }

    /// Whether the time of the token is over, so that its caller needs another.
    pub fn is_expired(&self) -> bool {
        matches!(self.rejection(), Some(Rejection::Expired))
    }

    /// Whether the token is right and does not allow this.
    pub fn is_forbidden(&self) -> bool {
        matches!(self.0.failure, Failure::Forbidden { .. })
    }

    /// Whether the proof that came with the token (DPoP) is not right.
    pub fn is_invalid_proof(&self) -> bool {
        matches!(self.0.failure, Failure::InvalidProof { .. })
    }

    /// Whether the proof has to be made again with a nonce of this API (RFC 9449, section 9).
    pub fn is_nonce_required(&self) -> bool {
        matches!(self.0.failure, Failure::UseNonce(_))
    }

    /// Whether nobody knows whether the token is right, because what it is checked with could
    /// not be had.
    pub fn is_unavailable(&self) -> bool {
        matches!(self.0.failure, Failure::Unavailable(_))
    }

    /// Why the token is refused, where one of the general reasons is it.
    pub fn rejection(&self) -> Option<&Rejection> {
        match &self.0.failure {
            Failure::InvalidToken(rejection) => Some(rejection),
            _ => None,
        }
    }
}

/// Says what is wrong, and what was expected where that is known.
impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request is not let in: {}", self.0.failure)
    }
}

impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyError")
            .field("status", &self.status().as_u16())
            .field("code", &self.code())
            .field("text", &self.0.failure.to_string())
            .finish()
    }
}

impl std::error::Error for VerifyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.failure {
            Failure::InvalidToken(rejection) => Some(rejection),
            Failure::Unavailable(error) => Some(error as &Error),
            _ => None,
        }
    }
}
