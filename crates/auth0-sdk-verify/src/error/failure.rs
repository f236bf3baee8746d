//! What can go wrong, and what each failure is called.

use std::borrow::Cow;
use std::fmt;

use auth0_sdk_core::Error;
use auth0_sdk_jose::Rejection;
use http::StatusCode;

/// What went wrong, before it is known how the caller is told.
pub(crate) enum Failure {
    /// Nothing that could be a token.
    NoToken,
    /// A request that cannot be understood; where it says why, the caller is told.
    InvalidRequest(Option<&'static str>),
    InvalidToken(Rejection),
    /// The login that the token is of has ended.
    SessionEnded,
    /// A rule of the application's own is not met by a claim.
    ClaimRefused {
        claim: Cow<'static, str>,
        expected: Cow<'static, str>,
    },
    /// The token is bound, and what is shown beside it does not confirm it.
    NotConfirmed {
        code: &'static str,
        description: &'static str,
    },
    InvalidProof {
        code: &'static str,
        description: &'static str,
    },
    /// A proof without a nonce of ours, or with one that is over; this one serves.
    UseNonce(String),
    /// The token is right, and not enough for this.
    Forbidden {
        description: Cow<'static, str>,
        scopes: Vec<String>,
    },
    /// Nobody knows: what is needed to check could not be had.
    Unavailable(Error),
}

impl Failure {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::NoToken
            | Self::InvalidToken(_)
            | Self::SessionEnded
            | Self::ClaimRefused { .. }
            | Self::NotConfirmed { .. }
            | Self::UseNonce(_) => StatusCode::UNAUTHORIZED,
            Self::InvalidRequest(_) | Self::InvalidProof { .. } => StatusCode::BAD_REQUEST,
            Self::Forbidden { .. } => StatusCode::FORBIDDEN,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    pub(crate) fn error(&self) -> Option<&'static str> {
        match self {
            Self::NoToken | Self::InvalidRequest(None) | Self::Unavailable(_) => None,
            Self::InvalidRequest(Some(_)) => Some("invalid_request"),
            Self::InvalidToken(_)
            | Self::SessionEnded
            | Self::ClaimRefused { .. }
            | Self::NotConfirmed { .. } => Some("invalid_token"),
            Self::InvalidProof { .. } => Some("invalid_dpop_proof"),
            Self::UseNonce(_) => Some("use_dpop_nonce"),
            Self::Forbidden { .. } => Some("insufficient_scope"),
        }
    }

    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::NoToken => "token_missing",
            Self::InvalidRequest(_) => "invalid_request",
            Self::InvalidToken(rejection) => code_of(rejection),
            Self::SessionEnded => "session_ended",
            Self::ClaimRefused { .. } => "invalid_claims",
            Self::NotConfirmed { code, .. } | Self::InvalidProof { code, .. } => code,
            Self::UseNonce(_) => "use_dpop_nonce",
            Self::Forbidden { .. } => "insufficient_scope",
            Self::Unavailable(error) => match error.operation() {
                Some("jwks" | "openid_configuration") => "keys_unavailable",
                // A store, or what says which issuers count.
                _ => "service_unavailable",
            },
        }
    }

    pub(crate) fn description(&self) -> Option<String> {
        match self {
            Self::NoToken | Self::InvalidRequest(None) | Self::Unavailable(_) => None,
            Self::InvalidRequest(Some(description))
            | Self::NotConfirmed { description, .. }
            | Self::InvalidProof { description, .. } => Some((*description).to_owned()),
            Self::InvalidToken(rejection) => Some(description_of(rejection)),
            Self::SessionEnded => Some("the session of the access token has ended".to_owned()),
            Self::ClaimRefused { claim, .. } => Some(format!("the claim {claim} is not accepted")),
            Self::UseNonce(_) => Some("the DPoP proof needs a nonce of this API".to_owned()),
            Self::Forbidden { description, .. } => Some(description.clone().into_owned()),
        }
    }
}

/// A token that is refused, or nobody knows.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match Rejection::of(&error) {
            Some(rejection) => Self::InvalidToken(rejection.clone()),
            None => Self::Unavailable(error),
        }
    }
}

/// For the log of the API, so that it may say more than the caller is told.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoToken => f.write_str("it has no access token"),
            Self::InvalidRequest(None) => {
                f.write_str("its credentials are not in a form that is accepted here")
            }
            Self::InvalidToken(rejection) => write!(f, "its token is refused: {rejection}"),
            Self::ClaimRefused { claim, expected } => {
                write!(f, "the claim `{claim}` of its token should be {expected}")
            }
            Self::Unavailable(error) => write!(f, "its token could not be checked: {error}"),
            _ => f.write_str(&self.description().unwrap_or_default()),
        }
    }
}

fn code_of(rejection: &Rejection) -> &'static str {
    match rejection {
        Rejection::Malformed(_) | Rejection::TooLong(_) => "token_malformed",
        Rejection::AlgorithmNotAllowed(_) => "invalid_algorithm",
        Rejection::KeyNotFound => "key_not_found",
        Rejection::KeyMismatch | Rejection::BadSignature => "invalid_signature",
        Rejection::WrongType(_) => "invalid_type",
        Rejection::WrongIssuer(_) => "invalid_issuer",
        Rejection::WrongAudience(_) => "invalid_audience",
        Rejection::Expired => "token_expired",
        Rejection::NotYetValid | Rejection::IssuedInFuture => "token_not_yet_valid",
        _ => "invalid_claims",
    }
}

/// What a stranger may know: never what was expected instead.
fn description_of(rejection: &Rejection) -> String {
    let text = match rejection {
        Rejection::Malformed(_) | Rejection::TooLong(_) => "the access token is malformed",
        Rejection::AlgorithmNotAllowed(_) => {
            "the access token is signed by an algorithm that is not accepted"
        }
        Rejection::KeyNotFound => "the access token is signed by a key that is not known",
        Rejection::KeyMismatch | Rejection::BadSignature => "signature verification failed",
        Rejection::WrongType(_) => "the access token is of another type",
        Rejection::WrongIssuer(_) => "the access token is from another issuer",
        Rejection::WrongAudience(_) => "the access token is for another audience",
        Rejection::Expired => "the access token has expired",
        Rejection::NotYetValid | Rejection::IssuedInFuture => "the access token is not valid yet",
        _ => "the claims of the access token are not accepted",
    };
    text.to_owned()
}
