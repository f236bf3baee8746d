//! What is told while somebody waits.

use std::time::Duration;

use auth0_sdk_core::{Error, OAuthErrorCode};

use crate::tokens::TOKEN;

/// Why another question is needed.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::PollState;
///
/// fn is_quiet(state: PollState) -> bool {
///     matches!(state, PollState::Pending | PollState::SlowedDown)
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PollState {
    /// The user has not decided yet (`authorization_pending`).
    Pending,
    /// The server wants fewer questions, and will get fewer from now on (`slow_down`).
    SlowedDown,
    /// A limit of the tenant is used up for the moment (429).
    RateLimited,
    /// There was no answer, or one that says that the server failed.
    Failed,
}

impl PollState {
    /// What a refusal means for the next question; none if there should be none.
    pub(super) fn after(error: &Error) -> Option<Self> {
        match error.oauth_error_code() {
            Some(OAuthErrorCode::AuthorizationPending) => Some(Self::Pending),
            Some(OAuthErrorCode::SlowDown) => Some(Self::SlowedDown),
            // The tokens were there, and what failed is their check: the code is used up.
            _ if error.operation() != Some(TOKEN.operation.id) => None,
            _ if error.is_rate_limited() => Some(Self::RateLimited),
            _ if error.is_retryable() => Some(Self::Failed),
            _ => None,
        }
    }
}

/// Where polling stands after a question that decided nothing; given to
/// [`Polling::on_progress`](crate::Polling::on_progress).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::{PollProgress, PollState};
///
/// fn show(progress: &PollProgress<'_>) -> String {
///     match progress.state {
///         PollState::Failed => format!("no answer: {}", progress.error),
///         _ => format!("{} s left", progress.remaining.as_secs()),
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct PollProgress<'a> {
    /// Why another question is needed.
    pub state: PollState,
    /// How many questions were asked.
    pub asked: u32,
    /// When the next one is.
    pub next_in: Duration,
    /// How long the user still has.
    pub remaining: Duration,
    /// What the last question came back with.
    pub error: &'a Error,
}
