//! The scopes of a token (RFC 8693, section 4.2).

use std::fmt;

use serde::Deserialize;

/// The scopes of a token: names with blanks between them.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::Scope;
///
/// let scope = Scope::new("read:orders write:orders");
/// assert!(scope.contains("read:orders") && !scope.contains("read"));
/// assert_eq!(scope.iter().count(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub struct Scope(String);

impl Scope {
    /// Scopes as a token has them.
    pub fn new(names: impl Into<String>) -> Self {
        Self(names.into())
    }

    /// Whether this name is among them.
    pub fn contains(&self, name: &str) -> bool {
        !name.is_empty() && self.iter().any(|one| one == name)
    }

    /// The names, in the order of the token.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|name| !name.is_empty())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

/// Writes them as the token has them.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
