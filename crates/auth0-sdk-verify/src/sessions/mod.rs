//! Sessions that have ended before the tokens of them did.
//!
//! An access token is good until it expires, whatever becomes of the login behind it. An API
//! that wants to know is told by logout tokens (OpenID Connect Back-Channel Logout 1.0), and
//! keeps what they say in an [`EndedSessions`]. The sessions themselves are kept elsewhere.

mod memory;
mod receive;

use auth0_sdk_core::{BoxFuture, Result};
use auth0_sdk_jose::LogoutTokenClaims;

use crate::Claims;

pub use memory::MemoryEndedSessions;

/// Remembers which sessions have ended, for a verifier that refuses the tokens of them: see
/// [`VerifierBuilder::ended_sessions`](crate::VerifierBuilder::ended_sessions).
///
/// Several processes of one API need a store that they share, such as a table of a database.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Claims, EndedSession, EndedSessions, Error};
/// use std::collections::HashSet;
/// use std::pin::Pin;
/// use std::sync::Mutex;
///
/// type Answer<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;
///
/// #[derive(Default)]
/// struct BySession(Mutex<HashSet<String>>);
///
/// impl EndedSessions for BySession {
///     fn end(&self, ended: EndedSession) -> Answer<()> {
///         if let (Some(session), Ok(mut ended)) = (ended.sid, self.0.lock()) {
///             ended.insert(session);
///         }
///         Box::pin(async { Ok(()) })
///     }
///
///     fn has_ended(&self, claims: &Claims) -> Answer<bool> {
///         let known = |session: &String| self.0.lock().is_ok_and(|ended| ended.contains(session));
///         let ended = claims.sid.as_ref().is_some_and(known);
///         Box::pin(async move { Ok(ended) })
///     }
/// }
/// ```
pub trait EndedSessions: Send + Sync + 'static {
    /// Remembers an end.
    ///
    /// # Errors
    ///
    /// When it could not be remembered; whoever told it is asked to tell it again.
    fn end(&self, ended: EndedSession) -> BoxFuture<Result<()>>;

    /// Whether the session of a token has ended.
    ///
    /// # Errors
    ///
    /// When nobody knows: the answer to the caller is 503 then.
    fn has_ended(&self, claims: &Claims) -> BoxFuture<Result<bool>>;
}

/// A session that has ended, or all sessions of a user.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndedSession {
    /// The issuer that says so.
    pub iss: String,
    /// The user.
    pub sub: Option<String>,
    /// The session; all of the user's where there is none.
    pub sid: Option<String>,
    /// When it was said, in seconds since 1970. Tokens that were issued later are of a new
    /// session.
    pub at: i64,
}

impl From<LogoutTokenClaims> for EndedSession {
    fn from(claims: LogoutTokenClaims) -> Self {
        Self {
            iss: claims.iss,
            sub: claims.sub,
            sid: claims.sid,
            at: claims.iat,
        }
    }
}
