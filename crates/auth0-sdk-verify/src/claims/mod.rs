//! What an access token says: the claims that Auth0 and RFC 9068 know, and those of one's own.
//!
//! They are read here, and judged in `verifier`.

mod actor;
mod confirmation;
mod scope;

use auth0_sdk_jose::{audiences, seconds};
use serde::{Deserialize, Deserializer};

pub use actor::Actor;
pub use confirmation::Confirmation;
pub use scope::Scope;

/// The claims of an access token that was checked, and those of one's own as `T`.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{AccessToken, Claims, VerifyError};
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Plan {
///     #[serde(rename = "https://example.com/plan")]
///     plan: String,
/// }
///
/// fn plan(token: &AccessToken) -> Result<String, VerifyError> {
///     let claims: Claims<Plan> = token.claims_with()?;
///     Ok(claims.custom.plan)
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Claims<T = NoCustomClaims> {
    /// Who issued it.
    pub iss: String,
    /// About whom it is: a user, or an application (`..@clients`).
    pub sub: Option<String>,
    /// For which APIs it is.
    pub aud: Vec<String>,
    /// When it ends, in seconds since 1970.
    pub exp: i64,
    /// When it was issued, in seconds since 1970.
    pub iat: Option<i64>,
    /// When it begins, in seconds since 1970.
    pub nbf: Option<i64>,
    /// What tells it from all others.
    pub jti: Option<String>,
    /// The application that it was issued to, by RFC 9068.
    pub client_id: Option<String>,
    /// The application that it was issued to, by OpenID Connect; see [`client`](Self::client).
    pub azp: Option<String>,
    /// What the application may do for whom it is about.
    pub scope: Scope,
    /// What role-based access control allows whom it is about.
    pub permissions: Vec<String>,
    /// The organization that it was issued within, by id.
    pub org_id: Option<String>,
    /// The same organization, by name.
    pub org_name: Option<String>,
    /// The session that it belongs to.
    pub sid: Option<String>,
    /// Who acts for whom it is about (RFC 8693, section 4.1).
    pub act: Option<Actor>,
    /// What its caller has to show beside it (RFC 7800).
    pub cnf: Option<Confirmation>,
    /// The claims of one's own.
    pub custom: T,
}

impl<T> Claims<T> {
    /// The application that the token was issued to: `client_id`, or `azp` where Auth0 writes
    /// that instead.
    pub fn client(&self) -> Option<&str> {
        self.client_id.as_deref().or(self.azp.as_deref())
    }

    /// Who acts, the one who called first and then those before; nobody where whom the token
    /// is about calls itself.
    pub fn actors(&self) -> impl Iterator<Item = &Actor> {
        std::iter::successors(self.act.as_ref(), |actor| actor.act.as_deref())
    }

    /// Whether the token was issued within this organization. An id is compared as it is, a
    /// name without regard to case, as the tenant keeps it.
    pub(crate) fn is_within(&self, organization: &str) -> bool {
        match organization.starts_with("org_") {
            true => self.org_id.as_deref() == Some(organization),
            false => {
                let name = self.org_name.as_ref().map(|name| name.to_lowercase());
                name == Some(organization.to_lowercase())
            }
        }
    }

    /// The same claims with others of one's own.
    pub(crate) fn with<U>(&self, custom: U) -> Claims<U> {
        Claims {
            iss: self.iss.clone(),
            sub: self.sub.clone(),
            aud: self.aud.clone(),
            exp: self.exp,
            iat: self.iat,
            nbf: self.nbf,
            jti: self.jti.clone(),
            client_id: self.client_id.clone(),
            azp: self.azp.clone(),
            scope: self.scope.clone(),
            permissions: self.permissions.clone(),
            org_id: self.org_id.clone(),
            org_name: self.org_name.clone(),
            sid: self.sid.clone(),
            act: self.act.clone(),
            cnf: self.cnf.clone(),
            custom,
        }
    }
}

/// No claims of one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[non_exhaustive]
pub struct NoCustomClaims {}

/// Reads the claims that are known; in a type of its own, so that `Claims<T>` can be read from
/// a token that was checked and from nothing else.
#[derive(Deserialize)]
pub(crate) struct Read {
    iss: String,
    #[serde(default, deserialize_with = "given")]
    sub: Option<String>,
    #[serde(deserialize_with = "audiences")]
    aud: Vec<String>,
    #[serde(deserialize_with = "seconds")]
    exp: i64,
    #[serde(default, deserialize_with = "given_seconds")]
    iat: Option<i64>,
    #[serde(default, deserialize_with = "given_seconds")]
    nbf: Option<i64>,
    #[serde(default, deserialize_with = "given")]
    jti: Option<String>,
    #[serde(default, deserialize_with = "given")]
    client_id: Option<String>,
    #[serde(default, deserialize_with = "given")]
    azp: Option<String>,
    #[serde(default)]
    scope: Scope,
    #[serde(default)]
    permissions: Vec<String>,
    #[serde(default, deserialize_with = "given")]
    org_id: Option<String>,
    #[serde(default, deserialize_with = "given")]
    org_name: Option<String>,
    #[serde(default, deserialize_with = "given")]
    sid: Option<String>,
    #[serde(default, deserialize_with = "given")]
    act: Option<Actor>,
    #[serde(default, deserialize_with = "given")]
    cnf: Option<Confirmation>,
}

impl From<Read> for Claims {
    fn from(read: Read) -> Self {
        Self {
            iss: read.iss,
            sub: read.sub,
            aud: read.aud,
            exp: read.exp,
            iat: read.iat,
            nbf: read.nbf,
            jti: read.jti,
            client_id: read.client_id,
            azp: read.azp,
            scope: read.scope,
            permissions: read.permissions,
            org_id: read.org_id,
            org_name: read.org_name,
            sid: read.sid,
            act: read.act,
            cnf: read.cnf,
            custom: NoCustomClaims {},
        }
    }
}

/// What is there has to be of its type: `null` would be a way to switch a check off.
pub(crate) fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

fn given_seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    seconds(deserializer).map(Some)
}
