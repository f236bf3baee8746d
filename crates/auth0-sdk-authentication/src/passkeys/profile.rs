//! Who signs up with a passkey.

use std::fmt;

use serde_json::{Map, Value};

/// Who signs up with a passkey: what the connection knows its users by has to be among it.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::passkeys::PasskeyUser;
/// let user = PasskeyUser::new().email("ada@example.com").name("Ada");
/// # let _ = user;
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct PasskeyUser(Map<String, Value>);

impl PasskeyUser {
    /// Nobody yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The e-mail address.
    pub fn email(self, email: impl Into<String>) -> Self {
        self.attribute("email", email.into())
    }

    /// The phone number, with a plus sign and the country.
    pub fn phone_number(self, number: impl Into<String>) -> Self {
        self.attribute("phone_number", number.into())
    }

    /// The name by which the user logs in.
    pub fn username(self, username: impl Into<String>) -> Self {
        self.attribute("username", username.into())
    }

    /// The full name.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.attribute("name", name.into())
    }

    /// Any other property of the profile, such as `given_name`.
    pub fn attribute(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    pub(super) fn into_json(self) -> Value {
        self.0.into()
    }
}

/// Shows which properties there are, and none of them.
impl fmt::Debug for PasskeyUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}
