//! The check of a token, in the order in which a failure is cheapest and nothing that a
//! stranger writes is believed: form and algorithm, issuer, key, signature, claims, and what
//! the caller shows beside it.

mod build;
mod builder;
mod rules;

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use auth0_sdk_core::Error;
use auth0_sdk_jose::{Algorithm, Jws, Verified};

use crate::claims::{Claims, Read};
use crate::credentials::{Places, Scheme};
use crate::error::{Failure, Presentation};
use crate::issuer::{Known, Material, Trusted};
use crate::possession::{Possession, Shown};
use crate::{AccessToken, EndedSessions, IncomingRequest, ProtectedResource, VerifyError};

pub use builder::VerifierBuilder;
pub(crate) use rules::Rules;
pub use rules::{ClaimRejection, TokenProfile};

/// Checks access tokens for one API.
///
/// It is cheap to clone, and clones share the keys that were fetched. Nothing is sent when it
/// is made; [`ready`](Self::ready) fetches the keys before the first token comes.
///
/// # Example
///
/// ```no_run
/// use auth0_sdk_verify::{IncomingRequest, Verifier};
///
/// # async fn example(parts: http::request::Parts) -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::builder()
///     .domain("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .build()?;
/// match verifier.verify(&IncomingRequest::from(&parts)).await {
///     Ok(token) => println!("{:?} calls", token.claims().sub),
///     Err(error) => println!("answer {}: {error}", error.status()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier(Arc<Inner>);

struct Inner {
    algorithms: Vec<Algorithm>,
    issuers: Known,
    rules: Rules,
    places: Places,
    sessions: Option<Arc<dyn EndedSessions>>,
    resource: Option<ProtectedResource>,
    possession: Possession,
    presentation: Arc<Presentation>,
}

impl Verifier {
    /// Settings of a verifier.
    pub fn builder() -> VerifierBuilder {
        VerifierBuilder::new()
    }

    /// Checks the token of a request, and what the caller shows beside it.
    ///
    /// # Errors
    ///
    /// Why the request is not let in, with the answer that its caller gets.
    pub async fn verify(&self, request: &IncomingRequest<'_>) -> Result<AccessToken, VerifyError> {
        let credentials = self.0.places.find(request, self.0.possession.accepted());
        let credentials = credentials.map_err(|failure| self.refuse(failure, None))?;
        let scheme = credentials.scheme;
        let checked = self.check(&credentials.token, scheme, Some(request)).await;
        checked.map_err(|failure| self.refuse(failure, Some(scheme)))
    }

    /// Checks a token that came by another way than a request, such as a message.
    ///
    /// A token that is bound to a key or a certificate is refused: there is nothing here that
    /// could show either.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub async fn verify_token(&self, token: &str) -> Result<AccessToken, VerifyError> {
        let checked = self.check(token, Scheme::Bearer, None).await;
        checked.map_err(|failure| self.refuse(failure, Some(Scheme::Bearer)))
    }

    /// What the API says about itself, with what the verifier knows, where
    /// [`protected_resource`](VerifierBuilder::protected_resource) began it.
    pub fn protected_resource(&self) -> Option<&ProtectedResource> {
        self.0.resource.as_ref()
    }

    /// Fetches the keys, so that the first token need not wait for them.
    ///
    /// # Errors
    ///
    /// What the fetch failed with. The verifier tries again by itself when a token comes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(verifier: auth0_sdk_verify::Verifier) {
    /// if let Err(error) = verifier.ready().await {
    ///     eprintln!("tokens cannot be checked yet: {error}");
    /// }
    /// # }
    /// ```
    pub async fn ready(&self) -> Result<(), Error> {
        let issuers = match &self.0.issuers {
            Known::One(issuer) => std::slice::from_ref(issuer),
            Known::Several(issuers) => issuers.as_slice(),
            Known::Resolved(_) => &[],
        };
        for issuer in issuers {
            if let Material::Keys(keys) = &issuer.material {
                keys.keys().await?;
            }
        }
        Ok(())
    }

    /// Whether it was this verifier, or a clone of it, that checked a token.
    #[cfg(any(feature = "tower", feature = "actix"))]
    pub(crate) fn has_checked(&self, token: &AccessToken) -> bool {
        Arc::ptr_eq(&self.0.presentation, token.presentation())
    }

    async fn check(
        &self,
        token: &str,
        scheme: Scheme,
        request: Option<&IncomingRequest<'_>>,
    ) -> Result<AccessToken, Failure> {
        let refused = Failure::InvalidToken;
        let proof = match request {
            Some(request) => self.0.possession.proof_of(scheme, request)?,
            None => None,
        };
        let shown = Shown {
            token,
            proof,
            request,
        };
        let (verified, issuer) = self.signed(token, request).await?;
        let claims: Read = verified.claims().map_err(refused)?;
        let claims = Claims::from(claims);
        self.0.issuers.confirm(&issuer, &claims.iss)?;
        self.0
            .rules
            .check(verified.header(), &claims, SystemTime::now())
            .map_err(refused)?;
        if let Some(sessions) = &self.0.sessions
            && sessions.has_ended(&claims).await?
        {
            return Err(Failure::SessionEnded);
        }
        let presentation = Arc::clone(&self.0.presentation);
        let token = AccessToken::new(verified, claims, scheme, presentation);
        let token = self.0.possession.check(token, &shown).await?;
        self.0.rules.check_own(&token)?;
        Ok(token)
    }

    /// A token that an issuer which is trusted here has signed. What it says was not looked at:
    /// neither what it is for, nor that it names this issuer.
    pub(crate) async fn signed(
        &self,
        token: &str,
        request: Option<&IncomingRequest<'_>>,
    ) -> Result<(Verified, Arc<Trusted>), Error> {
        let token = Jws::parse(token, &self.0.algorithms)?;
        // With one issuer whose key is here nothing is asked of anybody, so that the issuer need
        // not be read before the signature is right.
        if let Known::One(issuer) = &self.0.issuers
            && let Material::Keys(keys) = &issuer.material
            && let Some(key) = keys.find_known(token.header())
        {
            return Ok((token.verify(&key)?, Arc::clone(issuer)));
        }
        let issuer = token.unverified_issuer()?;
        let issuer = self.0.issuers.find(request, &issuer).await?;
        let verified = match &issuer.material {
            Material::Secret(secret) => token.verify_hmac(secret)?,
            Material::Keys(keys) => {
                let key = keys.find(token.header()).await?;
                token.verify(&key)?
            }
        };
        Ok((verified, issuer))
    }

    pub(crate) fn possession(&self) -> &Possession {
        &self.0.possession
    }

    pub(crate) fn rules(&self) -> &Rules {
        &self.0.rules
    }

    pub(crate) fn ended_sessions(&self) -> Option<&dyn EndedSessions> {
        self.0.sessions.as_deref()
    }

    fn refuse(&self, failure: Failure, scheme: Option<Scheme>) -> VerifyError {
        let error = VerifyError::new(failure, scheme, Arc::clone(&self.0.presentation));
        tracing::debug!(code = error.code(), "{error}");
        error
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("algorithms", &self.0.algorithms)
            .field("rules", &self.0.rules)
            .finish_non_exhaustive()
    }
}
