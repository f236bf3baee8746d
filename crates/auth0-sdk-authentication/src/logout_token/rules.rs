//! What a logout token says, and what it has to say.

use std::time::SystemTime;

use auth0_sdk_jose::{Header, Rejection};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::AuthenticationClient;
use crate::claims::{Times, audiences, date};

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// The claims of a logout token that was checked (OpenID Connect Back-Channel Logout 1.0,
/// section 2.4).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::LogoutTokenClaims;
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
    #[serde(deserialize_with = "date")]
    pub exp: i64,
    /// When it was issued, in seconds since 1970.
    #[serde(deserialize_with = "date")]
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
    pub(super) fn check(
        &self,
        header: &Header,
        client: &AuthenticationClient,
        now: SystemTime,
    ) -> Result<(), Rejection> {
        let is_typed = header.has_type("logout+jwt") || header.has_type("JWT");
        if header.token_type().is_some() && !is_typed {
            return Err(Rejection::WrongType("logout+jwt"));
        }
        if self.iss != client.issuer() {
            return Err(Rejection::WrongIssuer(client.issuer().to_owned()));
        }
        if !self.aud.iter().any(|one| one == client.client_id()) {
            return Err(Rejection::WrongAudience(client.client_id().to_owned()));
        }
        Times::new(now, client.id_tokens().leeway).check(self.exp, self.iat, None)?;
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
