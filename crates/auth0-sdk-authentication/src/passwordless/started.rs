//! A login without a password that was begun.

use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value};

/// A login without a password that was begun: something was sent to the user.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::passwordless::PasswordlessStarted;
///
/// fn to(started: &PasswordlessStarted) -> Option<&str> {
///     started.email.as_deref().or(started.phone_number.as_deref())
/// }
/// ```
#[derive(Clone, PartialEq, Deserialize)]
#[serde(try_from = "Answer")]
#[non_exhaustive]
pub struct PasswordlessStarted {
    /// The id of the request.
    pub id: Option<String>,
    /// The e-mail address that it was sent to.
    pub email: Option<String>,
    /// The phone number that it was sent to.
    pub phone_number: Option<String>,
    /// What else the answer has.
    pub extra: Map<String, Value>,
}

/// The answer as it comes.
#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "_id")]
    id: Option<String>,
    email: Option<String>,
    phone_number: Option<String>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

impl TryFrom<Answer> for PasswordlessStarted {
    type Error = &'static str;

    fn try_from(answer: Answer) -> Result<Self, Self::Error> {
        if answer.email.is_none() && answer.phone_number.is_none() {
            return Err("missing field `email`");
        }
        Ok(Self {
            id: answer.id,
            email: answer.email,
            phone_number: answer.phone_number,
            extra: answer.extra,
        })
    }
}

/// Shows nothing about the person.
impl fmt::Debug for PasswordlessStarted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordlessStarted")
            .field("id", &self.id)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
