//! The reasons why a token is not to be trusted, each with what was expected instead.
//!
//! No text shows the token, a claim of it or a secret. What it may show is what the caller
//! expects: an issuer, a client id, the name of a claim.

use std::borrow::Cow;
use std::fmt;

use auth0_sdk_core::Error;

use crate::Algorithm;

/// Why a token is refused.
///
/// It is the source of an [`Error`] that is
/// [`is_invalid_token`](auth0_sdk_core::Error::is_invalid_token), and becomes one by `?`.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::Error;
/// use auth0_sdk_jose::Rejection;
///
/// let error = Error::from(Rejection::Expired);
/// assert!(error.is_invalid_token());
/// assert_eq!(Rejection::of(&error), Some(&Rejection::Expired));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// It is no JSON Web Signature in compact form, for this reason.
    Malformed(&'static str),
    /// It is longer than this many bytes.
    TooLong(usize),
    /// It is signed by none of these algorithms.
    AlgorithmNotAllowed(Vec<Algorithm>),
    /// The issuer has no key that it could be signed with.
    KeyNotFound,
    /// The key that it names is made for another algorithm.
    KeyMismatch,
    /// The signature is not that of the key.
    BadSignature,
    /// Its `typ` is not this one.
    WrongType(&'static str),
    /// It lacks this claim.
    MissingClaim(Cow<'static, str>),
    /// This claim is not of the type that it has by the standard.
    WrongClaimType(Cow<'static, str>),
    /// It is not from this issuer.
    WrongIssuer(String),
    /// It is not for this audience.
    WrongAudience(String),
    /// It was not issued to this party (`azp`).
    WrongAuthorizedParty(String),
    /// It is about another subject than it should be.
    WrongSubject,
    /// Its time is over (`exp`).
    Expired,
    /// It says that it was issued in the future (`iat`).
    IssuedInFuture,
    /// Its time has not come (`nbf`).
    NotYetValid,
    /// It ends before it was issued (`exp` and `iat`), or is of before 1970 or for thousands of
    /// years.
    ImpossibleTimes,
    /// It has no `nonce` although one was sent.
    NonceMissing,
    /// Its `nonce` is not the one that was sent.
    NonceMismatch,
    /// It has a `nonce` although none was sent, so that it answers another request.
    NonceUnexpected,
    /// It has a `nonce`, which a logout token must not have.
    NonceForbidden,
    /// The login was longer ago than `max_age` allows (`auth_time`).
    AuthenticationTooOld,
    /// It says that the user will log in in the future (`auth_time`).
    AuthenticatedInFuture,
    /// It is not for the organization with this id (`org_id`).
    OrganizationIdMismatch(String),
    /// It is not for the organization with this name (`org_name`).
    OrganizationNameMismatch(String),
    /// Its `at_hash` is not that of the access token.
    AtHashMismatch,
    /// Its `c_hash` is not that of the code.
    CHashMismatch,
    /// Its `s_hash` is not that of the state.
    SHashMismatch,
    /// It lacks this event (`events`).
    EventMissing(&'static str),
    /// It has `events`, as a logout token does, which an ID token must not have.
    EventsForbidden,
    /// It is a logout token with neither `sub` nor `sid`.
    SubjectOrSessionMissing,
}

impl Rejection {
    /// The reason in an error, if it is about a token that was refused.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::Rejection;
    ///
    /// fn log_in_again(error: &auth0_sdk_core::Error) -> bool {
    ///     matches!(Rejection::of(error), Some(Rejection::Expired))
    /// }
    /// ```
    pub fn of(error: &Error) -> Option<&Self> {
        std::error::Error::source(error)?.downcast_ref()
    }
}

impl From<Rejection> for Error {
    fn from(rejection: Rejection) -> Self {
        Self::invalid_token(rejection)
    }
}

impl std::error::Error for Rejection {}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(what) => write!(f, "it is malformed: {what}"),
            Self::TooLong(limit) => write!(f, "it is longer than {limit} bytes"),
            Self::AlgorithmNotAllowed(allowed) => {
                f.write_str("it is not signed by an allowed algorithm, which is ")?;
                match allowed.split_last() {
                    None => f.write_str("none at all"),
                    Some((last, [])) => write!(f, "{last}"),
                    Some((last, others)) => {
                        f.write_str("one of ")?;
                        for other in others {
                            write!(f, "{other}, ")?;
                        }
                        write!(f, "{last}")
                    }
                }
            }
            Self::KeyNotFound => f.write_str(
                "the issuer has no key for it: none with its `kid`, or without a `kid` not \
                 exactly one for its algorithm",
            ),
            Self::KeyMismatch => {
                f.write_str("the key is not made for its algorithm: kind, curve and `alg` must fit")
            }
            Self::BadSignature => f.write_str("the signature is not that of the key"),
            Self::WrongType(expected) => write!(f, "its `typ` is not `{expected}`"),
            Self::MissingClaim(name) => write!(f, "the claim `{}` is missing", Name(name)),
            Self::WrongClaimType(name) => {
                write!(f, "the claim `{}` is not of its standard type", Name(name))
            }
            Self::WrongIssuer(expected) => {
                write!(f, "`iss` is not the expected issuer, `{expected}`")
            }
            Self::WrongAudience(expected) => write!(f, "`aud` does not have `{expected}`"),
            Self::WrongAuthorizedParty(expected) => write!(
                f,
                "`azp` is not `{expected}`, which it has to be where there are several audiences"
            ),
            Self::WrongSubject => f.write_str("`sub` is not the subject of the earlier token"),
            Self::Expired => f.write_str("it has expired: `exp` has to be in the future"),
            Self::IssuedInFuture => {
                f.write_str("it is not issued yet: `iat` has to be in the past")
            }
            Self::NotYetValid => f.write_str("it is not valid yet: `nbf` has to be in the past"),
            Self::ImpossibleTimes => f.write_str(
                "its times cannot be: `exp` has to be after `iat`, both after 1970, and all in \
                 seconds",
            ),
            Self::NonceMissing => f.write_str("`nonce` is missing although one was sent"),
            Self::NonceMismatch => f.write_str("`nonce` is not the one that was sent"),
            Self::NonceUnexpected => {
                f.write_str("it has a `nonce` although none was expected: say which one was sent")
            }
            Self::NonceForbidden => f.write_str("it has a `nonce`, which a logout token must not"),
            Self::AuthenticationTooOld => {
                f.write_str("`auth_time` is longer ago than `max_age` allows: log in again")
            }
            Self::AuthenticatedInFuture => {
                f.write_str("nobody has logged in yet: `auth_time` has to be in the past")
            }
            Self::OrganizationIdMismatch(expected) => {
                write!(f, "`org_id` is not the expected organization, `{expected}`")
            }
            Self::OrganizationNameMismatch(expected) => {
                write!(
                    f,
                    "`org_name` is not the expected organization, `{expected}`"
                )
            }
            Self::AtHashMismatch => f.write_str("`at_hash` is not that of the access token"),
            Self::CHashMismatch => f.write_str("`c_hash` is not that of the code"),
            Self::SHashMismatch => f.write_str("`s_hash` is not that of the state"),
            Self::EventMissing(expected) => write!(f, "`events` does not have `{expected}`"),
            Self::EventsForbidden => {
                f.write_str("it has `events`, as a logout token does, which an ID token must not")
            }
            Self::SubjectOrSessionMissing => {
                f.write_str("it has neither `sub` nor `sid`, of which one is needed")
            }
        }
    }
}

/// The name of a claim as far as it is a plain one; others may be somebody's data.
struct Name<'a>(&'a str);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:/#".contains(&byte);
        match self.0.len() <= 100 && self.0.bytes().all(plain) {
            true => f.write_str(self.0),
            false => f.write_str(".."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_gives_its_reason_back() {
        let reason = Rejection::WrongIssuer("https://tenant.example/".to_owned());
        let error = Error::from(reason.clone());
        assert_eq!(Rejection::of(&error), Some(&reason));
        assert_eq!(Rejection::of(&error.duplicate()), Some(&reason));
        assert!(error.is_invalid_token());
        let text =
            "the token is refused: `iss` is not the expected issuer, `https://tenant.example/`";
        assert_eq!(error.to_string(), text);
        assert_eq!(Rejection::of(&Error::undecodable("other")), None);
    }

    #[test]
    fn texts_name_what_is_allowed() {
        let text =
            |allowed: &[Algorithm]| Rejection::AlgorithmNotAllowed(allowed.into()).to_string();
        assert!(text(&[Algorithm::Rs256]).ends_with("which is RS256"));
        let two = [Algorithm::Rs256, Algorithm::Ps256];
        assert!(text(&two).ends_with("which is one of RS256, PS256"));
        assert!(text(&[]).ends_with("none at all"));
    }

    #[test]
    fn a_strange_name_of_a_claim_is_not_shown() {
        let text = Rejection::WrongClaimType("jo@example.com\n".into()).to_string();
        assert_eq!(text, "the claim `..` is not of its standard type");
        let text = Rejection::MissingClaim("https://example.com/roles".into()).to_string();
        assert!(text.contains("https://example.com/roles"));
    }
}
