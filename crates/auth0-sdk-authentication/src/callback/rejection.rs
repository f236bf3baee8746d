//! The reasons why what a browser brought back is refused.
//!
//! No text shows a value of a parameter.

use std::fmt;

use auth0_sdk_core::Error;

use crate::authorize::ResponseMode;

/// Why a callback is refused: it is not the answer to the login that was begun.
///
/// It is the source of an [`Error`] that is
/// [`is_invalid_callback`](auth0_sdk_core::Error::is_invalid_callback). That the user or the
/// tenant said no is another error,
/// [`is_login_refused`](auth0_sdk_core::Error::is_login_refused).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::CallbackRejection;
///
/// fn begin_again(error: &auth0_sdk_core::Error) -> bool {
///     matches!(CallbackRejection::of(error), Some(CallbackRejection::Expired))
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackRejection {
    /// It is longer than this many bytes.
    TooLong(usize),
    /// It cannot be read, for this reason.
    Malformed(&'static str),
    /// This parameter is there twice (RFC 6749, section 3.1).
    Duplicate(&'static str),
    /// It has a code and an error.
    CodeAndError,
    /// This parameter is missing.
    Missing(&'static str),
    /// This parameter was not asked for.
    Unexpected(&'static str),
    /// It has no `state`, which every login has.
    StateMissing,
    /// Its `state` is not that of the transaction (RFC 6749, section 10.12): it is the answer
    /// to another login, or to none.
    StateMismatch,
    /// The transaction is that of another application or another tenant.
    OtherClient,
    /// The login took longer than its transaction serves.
    Expired,
    /// It does not say who answers (`iss`), which the tenant always says (RFC 9207, section
    /// 2.4).
    IssuerMissing,
    /// It was answered by another issuer than the tenant (`iss`, RFC 9207, section 2.4).
    IssuerMismatch,
    /// It came by another way than this one, which was asked for.
    WrongMode(ResponseMode),
}

impl CallbackRejection {
    /// The reason in an error, if it is one of these.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_authentication::{Callback, CallbackRejection};
    ///
    /// let error = Callback::from_query("code=%2").unwrap_err();
    /// assert!(error.is_invalid_callback());
    /// let reason = CallbackRejection::of(&error);
    /// assert!(matches!(reason, Some(CallbackRejection::Malformed(_))));
    /// ```
    pub fn of(error: &Error) -> Option<&Self> {
        std::error::Error::source(error)?.downcast_ref()
    }
}

impl From<CallbackRejection> for Error {
    fn from(rejection: CallbackRejection) -> Self {
        Self::invalid_callback(rejection)
    }
}

impl std::error::Error for CallbackRejection {}

impl fmt::Display for CallbackRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(limit) => write!(f, "it is longer than {limit} bytes"),
            Self::Malformed(what) => write!(f, "it cannot be read: {what}"),
            Self::Duplicate(name) => write!(f, "`{name}` is there twice"),
            Self::CodeAndError => f.write_str("it has both `code` and `error`"),
            Self::Missing(name) => write!(f, "`{name}` is missing"),
            Self::Unexpected(name) => write!(f, "`{name}` is there, which was not asked for"),
            Self::StateMissing => f.write_str("`state` is missing"),
            Self::StateMismatch => f.write_str(
                "`state` is not that of the transaction: give the transaction of the login that \
                 has ended, and begin again if there is none",
            ),
            Self::OtherClient => {
                f.write_str("the transaction is that of another application or tenant")
            }
            Self::Expired => f.write_str("the login took too long: begin again"),
            Self::IssuerMissing => {
                f.write_str("`iss` is missing, which the tenant sends with every answer")
            }
            Self::IssuerMismatch => f.write_str("`iss` is not the issuer of the tenant"),
            Self::WrongMode(mode) => write!(
                f,
                "it did not come by the response mode `{}`, which was asked for",
                mode.as_str()
            ),
        }
    }
}
