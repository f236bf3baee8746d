//! The rules for the claims of an ID token whose signature is right.
//!
//! They are those of OpenID Connect Core, section 3.1.3.7, and what Auth0 adds for
//! organizations; where they leave a choice, the stricter one is taken. Each names what it
//! refuses.

use std::time::SystemTime;

use auth0_sdk_core::Secret;
use auth0_sdk_jose::{Header, Rejection, Times};
use serde_json::Value;

use super::expected::Hashes;
use super::hash::left_half;
use super::{Expected, IdTokenClaims, IdTokenSettings, Nonce};

/// What a client expects of every ID token, and this one.
pub(super) struct Rules<'a> {
    pub(super) issuer: &'a str,
    pub(super) client_id: &'a str,
    pub(super) settings: IdTokenSettings,
    pub(super) expected: &'a Expected,
    pub(super) now: SystemTime,
}

impl Rules<'_> {
    pub(super) fn check(&self, header: &Header, claims: &IdTokenClaims) -> Result<(), Rejection> {
        check_kind(header, claims)?;
        self.check_parties(claims)?;
        self.check_times(claims)?;
        self.check_nonce(claims)?;
        self.check_organization(claims)?;
        self.check_hashes(claims)
    }

    fn check_parties(&self, claims: &IdTokenClaims) -> Result<(), Rejection> {
        if claims.iss != self.issuer {
            return Err(Rejection::WrongIssuer(self.issuer.to_owned()));
        }
        if claims.sub.is_empty() {
            return Err(Rejection::MissingClaim("sub".into()));
        }
        if !claims.aud.iter().any(|one| one == self.client_id) {
            return Err(Rejection::WrongAudience(self.client_id.to_owned()));
        }
        // With one audience it may be left out, but never be another application.
        let right = match &claims.azp {
            Some(azp) => azp == self.client_id,
            None => claims.aud.len() == 1,
        };
        match right {
            true => Ok(()),
            false => Err(Rejection::WrongAuthorizedParty(self.client_id.to_owned())),
        }
    }

    fn check_times(&self, claims: &IdTokenClaims) -> Result<(), Rejection> {
        let times = Times::new(self.now, self.settings.leeway);
        times.check(claims.exp, Some(claims.iat), claims.nbf)?;
        let auth_time = claims.auth_time;
        if auth_time.is_some_and(|auth_time| times.is_future(auth_time)) {
            return Err(Rejection::AuthenticatedInFuture);
        }
        let Some(max_age) = self.expected.max_age else {
            return Ok(());
        };
        let auth_time = auth_time.ok_or(Rejection::MissingClaim("auth_time".into()))?;
        match times.is_older(auth_time, max_age) {
            true => Err(Rejection::AuthenticationTooOld),
            false => Ok(()),
        }
    }

    fn check_nonce(&self, claims: &IdTokenClaims) -> Result<(), Rejection> {
        match (&self.expected.nonce, &claims.nonce) {
            (Nonce::Any, _) | (Nonce::None, None) => Ok(()),
            (Nonce::None, Some(_)) => Err(Rejection::NonceUnexpected),
            (Nonce::Sent(_), None) => Err(Rejection::NonceMissing),
            (Nonce::Sent(sent), Some(nonce)) if *sent == Secret::new(nonce.as_str()) => Ok(()),
            (Nonce::Sent(_), Some(_)) => Err(Rejection::NonceMismatch),
        }
    }

    /// An id is compared as it is, a name without regard to case, as the tenant keeps it.
    fn check_organization(&self, claims: &IdTokenClaims) -> Result<(), Rejection> {
        let Some(expected) = &self.expected.organization else {
            return Ok(());
        };
        let by_id = expected.starts_with("org_");
        let (name, claim) = match by_id {
            true => ("org_id", &claims.org_id),
            false => ("org_name", &claims.org_name),
        };
        let claim = claim.as_ref().ok_or(Rejection::MissingClaim(name.into()))?;
        match by_id {
            true if claim == expected => Ok(()),
            true => Err(Rejection::OrganizationIdMismatch(expected.clone())),
            false if claim.to_lowercase() == expected.to_lowercase() => Ok(()),
            false => Err(Rejection::OrganizationNameMismatch(expected.clone())),
        }
    }

    fn check_hashes(&self, claims: &IdTokenClaims) -> Result<(), Rejection> {
        let access_token = self.expected.access_token.as_ref();
        let code = self.expected.code.as_ref();
        self.check_hash(claims, "at_hash", access_token, Rejection::AtHashMismatch)?;
        self.check_hash(claims, "c_hash", code, Rejection::CHashMismatch)
    }

    fn check_hash(
        &self,
        claims: &IdTokenClaims,
        name: &'static str,
        value: Option<&Secret>,
        mismatch: Rejection,
    ) -> Result<(), Rejection> {
        let Some(value) = value else {
            return Ok(());
        };
        let found = match (claims.claim(name), self.expected.hashes) {
            (Some(Value::String(found)), _) => found,
            (Some(_), _) => return Err(Rejection::WrongClaimType(name.into())),
            (None, Hashes::Required) => return Err(Rejection::MissingClaim(name.into())),
            (None, Hashes::WherePresent) => return Ok(()),
        };
        match left_half(self.settings.algorithm, value).as_ref() == Some(found) {
            true => Ok(()),
            false => Err(mismatch),
        }
    }
}

/// A token that was made for something else says so in its header (RFC 8725, section 3.11),
/// and a logout token also by its claim (OpenID Connect Back-Channel Logout 1.0, section 2.4).
fn check_kind(header: &Header, claims: &IdTokenClaims) -> Result<(), Rejection> {
    if header.token_type().is_some() && !header.has_type("JWT") {
        return Err(Rejection::WrongType("JWT"));
    }
    match claims.claim("events") {
        Some(_) => Err(Rejection::EventsForbidden),
        None => Ok(()),
    }
}
