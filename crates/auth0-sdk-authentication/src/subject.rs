//! Whom something is about, by the name that an issuer gives them.

use std::fmt;

use serde_json::{Value, json};

/// A user, by who issued their id and by the id (RFC 9493, section 3.2.4).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::SubjectIdentifier;
/// let user = SubjectIdentifier::iss_sub("https://idp.example.com/", "4711");
/// # let _ = user;
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SubjectIdentifier {
    issuer: String,
    subject: String,
}

impl SubjectIdentifier {
    /// The user with this id at this issuer (`iss_sub`).
    pub fn iss_sub(issuer: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            issuer: issuer.into(),
            subject: subject.into(),
        }
    }

    pub(crate) fn issued_by(self, issuer: impl Into<String>) -> Self {
        Self::iss_sub(issuer, self.subject)
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({"format": "iss_sub", "iss": self.issuer, "sub": self.subject})
    }
}

/// Shows the issuer and not the user.
impl fmt::Debug for SubjectIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubjectIdentifier")
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}
