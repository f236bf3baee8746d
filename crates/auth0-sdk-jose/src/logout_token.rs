//! What a logout token says, and what it has to say (OpenID Connect Back-Channel Logout 1.0).
//!
//! It is here because an application that keeps sessions and an API that takes tokens of them
//! are both told by it.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::claims::{audiences, seconds};
use crate::{Header, Rejection, Times};

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// The claims of a logout token that was checked (OpenID Connect Back-Channel Logout 1.0,
/// section 2.4).
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::LogoutTokenClaims;
///
/// fn what_ends(ended: &LogoutTokenClaims) -> &'static str {
///     match ended.sid {
///         Some(_) => "one session",
///         None => "all sessions of the user",
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct LogoutTokenClaims {
    /// Who issued it: the tenant.
    pub iss: String,
    /// Whom it is for; this application is among them.
    #[serde(deserialize_with = "audiences")]
    pub aud: Vec<String>,
    /// When it ends, in seconds since 1970.
    #[serde(deserialize_with = "seconds")]
    pub exp: i64,
    /// When it was issued, in seconds since 1970.
    #[serde(deserialize_with = "seconds")]
    pub iat: i64,
    /// What tells it from all others.
    pub jti: String,
    /// The user whose sessions have ended, by id.
    pub sub: Option<String>,
    /// The session that has ended, as the ID token named it.
    pub sid: Option<String>,
    events: Map<String, Value>,
    #[serde(default, deserialize_with = "whatever")]
    nonce: Option<Value>,
}

impl LogoutTokenClaims {
    /// Whether this is what an issuer tells an application of the end of a session (section
    /// 2.6), by claims of a token whose signature was checked.
    ///
    /// # Errors
    ///
    /// Which rule it does not keep.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{LogoutTokenClaims, Rejection, Times, Verified};
    ///
    /// fn ended(token: &Verified, times: Times) -> Result<LogoutTokenClaims, Rejection> {
    ///     let claims: LogoutTokenClaims = token.claims()?;
    ///     claims.check(token.header(), "https://tenant.eu.auth0.com/", "app", times)?;
    ///     Ok(claims)
    /// }
    /// ```
    pub fn check(
        &self,
        header: &Header,
        issuer: &str,
        client_id: &str,
        times: Times,
    ) -> Result<(), Rejection> {
        let is_typed = header.has_type("logout+jwt") || header.has_type("JWT");
        if header.token_type().is_some() && !is_typed {
            return Err(Rejection::WrongType("logout+jwt"));
        }
        if self.iss != issuer {
            return Err(Rejection::WrongIssuer(issuer.to_owned()));
        }
        if !self.aud.iter().any(|one| one == client_id) {
            return Err(Rejection::WrongAudience(client_id.to_owned()));
        }
        times.check(self.exp, Some(self.iat), None)?;
        if self.jti.is_empty() {
            return Err(Rejection::MissingClaim("jti".into()));
        }
        if !self.events.get(EVENT).is_some_and(Value::is_object) {
            return Err(Rejection::EventMissing(EVENT));
        }
        if self.nonce.is_some() {
            return Err(Rejection::NonceForbidden);
        }
        let names = |claim: &Option<String>| claim.as_ref().is_some_and(|text| !text.is_empty());
        match names(&self.sub) || names(&self.sid) {
            true => Ok(()),
            false => Err(Rejection::SubjectOrSessionMissing),
        }
    }
}

/// Also `null` is something.
fn whatever<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
