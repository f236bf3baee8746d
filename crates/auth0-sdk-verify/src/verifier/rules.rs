//! What the claims of a token have to be.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth0_sdk_jose::{Header, Rejection, Times};

use crate::claims::Claims;
use crate::error::Failure;
use crate::{AccessToken, VerifyError};

/// What a token has to be beyond its signature.
pub(crate) struct Rules {
    /// One of them has to be in `aud`.
    pub(super) audiences: Vec<String>,
    pub(crate) leeway: Duration,
    pub(super) longest_age: Option<Duration>,
    pub(super) profile: TokenProfile,
    /// One of them has to be the organization, where there are any: an id or a name.
    pub(super) organizations: Vec<String>,
    pub(super) own: Vec<OwnRule>,
}

/// A rule of the application's own.
pub(super) type OwnRule = Arc<dyn Fn(&AccessToken) -> Result<(), ClaimRejection> + Send + Sync>;

/// Which dialect of access tokens an API expects.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{TokenProfile, Verifier};
///
/// let settings = Verifier::builder().token_profile(TokenProfile::Rfc9068);
/// # let _ = settings;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum TokenProfile {
    /// Either of the two that a tenant can issue; the default.
    #[default]
    Auth0,
    /// That of RFC 9068 alone: `typ` is `at+jwt`, and `sub`, `client_id`, `iat` and `jti` are
    /// there. An API of Auth0 has it as the setting "RFC 9068" for its access tokens.
    Rfc9068,
}

impl Rules {
    pub(super) fn check(
        &self,
        header: &Header,
        claims: &Claims,
        now: SystemTime,
    ) -> Result<(), Rejection> {
        self.check_times(claims, now)?;
        let is_for_us = |audience: &String| self.audiences.contains(audience);
        if !claims.aud.iter().any(is_for_us) {
            return Err(Rejection::WrongAudience(self.audiences.join("` or `")));
        }
        self.check_profile(header, claims)?;
        self.check_organization(claims)
    }

    /// The rules of the application's own, which may look at all of the token.
    pub(super) fn check_own(&self, token: &AccessToken) -> Result<(), Failure> {
        for rule in &self.own {
            rule(token).map_err(|ClaimRejection { claim, expected }| Failure::ClaimRefused {
                claim,
                expected,
            })?;
        }
        Ok(())
    }

    fn check_times(&self, claims: &Claims, now: SystemTime) -> Result<(), Rejection> {
        let times = Times::new(now, self.leeway);
        times.check(claims.exp, claims.iat, claims.nbf)?;
        match (self.longest_age, claims.iat) {
            (None, _) => Ok(()),
            (Some(_), None) => Err(Rejection::MissingClaim("iat".into())),
            (Some(age), Some(iat)) if times.is_older(iat, age) => Err(Rejection::Expired),
            (Some(_), Some(_)) => Ok(()),
        }
    }

    fn check_profile(&self, header: &Header, claims: &Claims) -> Result<(), Rejection> {
        let is_rfc = header.has_type("at+jwt");
        if self.profile == TokenProfile::Auth0 {
            // A token of another kind says so in its header (RFC 8725, section 3.11).
            return match header.token_type() {
                Some(_) if !is_rfc && !header.has_type("JWT") => Err(Rejection::WrongType("JWT")),
                _ => Ok(()),
            };
        }
        if !is_rfc {
            return Err(Rejection::WrongType("at+jwt"));
        }
        let given = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        let required = [
            ("sub", given(&claims.sub)),
            ("client_id", given(&claims.client_id)),
            ("iat", claims.iat.is_some()),
            ("jti", given(&claims.jti)),
        ];
        match required.into_iter().find(|(_, given)| !given) {
            Some((name, _)) => Err(Rejection::MissingClaim(name.into())),
            None => Ok(()),
        }
    }

    fn check_organization(&self, claims: &Claims) -> Result<(), Rejection> {
        match self.organizations.as_slice() {
            [] => Ok(()),
            expected if expected.iter().any(|one| claims.is_within(one)) => Ok(()),
            expected => Err(Rejection::OrganizationIdMismatch(expected.join("` or `"))),
        }
    }
}

/// A claim that a rule of the application's own does not accept.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{AccessToken, ClaimRejection, Verifier};
///
/// let settings = Verifier::builder().validator(|token: &AccessToken| {
///     match token.claims().client() {
///         Some("app_of_ours") => Ok(()),
///         _ => Err(ClaimRejection::new("azp", "an application of ours")),
///     }
/// });
/// # let _ = settings;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRejection {
    claim: Cow<'static, str>,
    expected: Cow<'static, str>,
}

impl ClaimRejection {
    /// The claim of this name is not what it should be. The caller is told its name; what was
    /// expected stands in the error's text alone.
    pub fn new(
        claim: impl Into<Cow<'static, str>>,
        expected: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            claim: claim.into(),
            expected: expected.into(),
        }
    }
}

impl ClaimRejection {
    /// The claims of a token are not of the type that a rule reads.
    pub(super) fn of_type(error: &VerifyError) -> Self {
        let claim = match error.rejection() {
            Some(Rejection::MissingClaim(name) | Rejection::WrongClaimType(name)) => name.clone(),
            _ => "of one's own".into(),
        };
        Self::new(claim, "of the type that a rule reads")
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules")
            .field("audiences", &self.audiences)
            .field("leeway", &self.leeway)
            .field("longest_age", &self.longest_age)
            .field("profile", &self.profile)
            .field("organizations", &self.organizations)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
