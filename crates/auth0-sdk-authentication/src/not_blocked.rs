//! Which failures are never worth another try here, whatever policy is set.

use auth0_sdk_core::{Failure, OAuthErrorCode, RetryPolicy, Verdict};

/// Stops where another attempt would do harm: who is blocked stays so for longer than a retry
/// waits and is blocked for longer by it, and who polls waits by rules of its own.
#[derive(Debug)]
pub(crate) struct NotBlocked;

impl RetryPolicy for NotBlocked {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        match failure.error().oauth_error_code() {
            Some(OAuthErrorCode::TooManyAttempts | OAuthErrorCode::SlowDown) => Verdict::Stop,
            _ => Verdict::Retry,
        }
    }
}
