//! What an ID token says.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

/// The claims of an ID token that was checked (OpenID Connect Core, section 2).
///
/// Claims about the person stand in [`extra`](Self::extra), as do those that the tenant adds;
/// [`claim`](Self::claim) reads one.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::IdTokenClaims;
///
/// fn greet(claims: &IdTokenClaims) -> String {
///     match claims.text("name") {
///         Some(name) => format!("Hello, {name}"),
///         None => format!("Hello, {}", claims.sub),
///     }
/// }
/// ```
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IdTokenClaims {
    /// Who issued it: the tenant.
    pub iss: String,
    /// Who logged in, by the user's id.
    pub sub: String,
    /// Whom it is for; this application is among them.
    pub aud: Vec<String>,
    /// When it ends, in seconds since 1970.
    pub exp: i64,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
    /// When the user logged in, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_time: Option<i64>,
    /// Before when it does not serve, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nbf: Option<i64>,
    /// What ties it to the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// How the user was authenticated, as a class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acr: Option<String>,
    /// How the user was authenticated: `mfa`, for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amr: Option<Vec<String>>,
    /// The application that it was issued to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azp: Option<String>,
    /// The session at the tenant, by which a logout names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// The organization that the user logged in with, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// The organization that the user logged in with, by its name, where the tenant adds that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_name: Option<String>,
    /// All other claims.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl IdTokenClaims {
    /// One of the other claims.
    pub fn claim(&self, name: &str) -> Option<&Value> {
        self.extra.get(name)
    }

    /// One of the other claims, where it is a text: `name`, `email`, `picture`.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.claim(name)?.as_str()
    }
}

/// Shows the names of the claims and nothing about the person.
impl fmt::Debug for IdTokenClaims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdTokenClaims")
            .field("iss", &self.iss)
            .field("aud", &self.aud)
            .field("exp", &self.exp)
            .field("iat", &self.iat)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
