//! A user who signed up.

use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value};

/// A user who signed up.
///
/// # Example
///
/// ```
/// fn id(user: &auth0_sdk_authentication::database::SignedUp) -> String {
///     // In the Management API, the id has the connection's strategy before it.
///     format!("auth0|{}", user.id)
/// }
/// ```
#[derive(Clone, PartialEq, Deserialize)]
#[serde(try_from = "Answer")]
#[non_exhaustive]
pub struct SignedUp {
    /// The id of the user at the connection: Auth0 calls it `_id`, `user_id` or `id`.
    pub id: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// Whether the user has proven that it is theirs.
    pub email_verified: Option<bool>,
    /// The name by which the user logs in.
    pub username: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// What the application keeps about the user.
    pub user_metadata: Option<Map<String, Value>>,
    /// What else the answer has: names, a picture.
    pub extra: Map<String, Value>,
}

/// The answer as it comes.
#[derive(Deserialize)]
struct Answer {
    _id: Option<String>,
    user_id: Option<String>,
    id: Option<String>,
    email: Option<String>,
    email_verified: Option<bool>,
    username: Option<String>,
    phone_number: Option<String>,
    user_metadata: Option<Map<String, Value>>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

impl TryFrom<Answer> for SignedUp {
    type Error = &'static str;

    fn try_from(answer: Answer) -> Result<Self, Self::Error> {
        let id = answer._id.or(answer.user_id).or(answer.id);
        Ok(Self {
            id: id
                .filter(|id| !id.is_empty())
                .ok_or("missing field `_id`")?,
            email: answer.email,
            email_verified: answer.email_verified,
            username: answer.username,
            phone_number: answer.phone_number,
            user_metadata: answer.user_metadata,
            extra: answer.extra,
        })
    }
}

/// Shows the id and nothing else about the person.
impl fmt::Debug for SignedUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedUp")
            .field("id", &self.id)
            .field("email_verified", &self.email_verified)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
