//! What the caller of a token has to show beside it: a proof by a key (DPoP, RFC 9449), a client
//! certificate (mutual TLS, RFC 8705), or nothing.
//!
//! The token was checked before; what it is bound to is what it says in `cnf` (RFC 7800). Keys
//! and certificates themselves are trusted by nobody here: it only counts that the caller has
//! the one that the token names.

mod certificate_header;
mod dpop;
mod mtls;
mod proxies;
mod public_url;
mod settings;
mod uri;

use std::time::SystemTime;

use crate::claims::Confirmation;
use crate::credentials::Scheme;
use crate::error::{Accepted, Failure};
use crate::{AccessToken, IncomingRequest};

pub use certificate_header::CertificateHeader;
#[cfg(feature = "redis")]
pub use dpop::RedisReplayStore;
pub use dpop::{Dpop, MemoryReplayStore, Nonces, Occurrence, ProofId, ReplayStore};
pub use mtls::MutualTls;
pub use public_url::PublicUrl;
pub(crate) use settings::Settings;

use dpop::{Asked, Proofs};
use mtls::Certificates;
use public_url::{Resolver, Several, only};

/// How much is asked of callers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// What is bound needs to be confirmed.
    Allowed,
    /// What is not bound is refused.
    Required,
    Off,
}

/// Checks what is shown beside a token.
pub(crate) struct Possession {
    dpop: Mode,
    /// There are none where `dpop` is off.
    proofs: Option<Proofs>,
    certificates: Certificates,
    url: Resolver,
}

/// What came with a token.
pub(crate) struct Shown<'a> {
    pub(crate) token: &'a str,
    pub(crate) proof: Option<&'a str>,
    /// There is none where a token came by another way.
    pub(crate) request: Option<&'a IncomingRequest<'a>>,
}

const NOT_BEARER: Failure = Failure::NotConfirmed {
    code: "dpop_binding_mismatch",
    description: "DPoP-bound token requires the DPoP authentication scheme, not Bearer",
};
const NO_KEY: Failure = Failure::NotConfirmed {
    code: "dpop_binding_mismatch",
    description: "JWT Access Token has no jkt confirmation claim",
};
const UNKNOWN: Failure = Failure::NotConfirmed {
    code: "unknown_confirmation",
    description: "JWT Access Token is confirmed by a method that is not known here",
};

impl Possession {
    pub(crate) fn accepted(&self) -> Accepted {
        match self.dpop {
            Mode::Allowed => Accepted::Both,
            Mode::Required => Accepted::Dpop,
            Mode::Off => Accepted::Bearer,
        }
    }

    /// The names of the algorithms of proofs.
    pub(crate) fn proof_algorithms(&self) -> Vec<&'static str> {
        self.proofs
            .as_ref()
            .map(Proofs::algorithms)
            .unwrap_or_default()
    }

    pub(crate) fn requires_proofs(&self) -> bool {
        self.dpop == Mode::Required
    }

    pub(crate) fn takes_certificates(&self) -> bool {
        self.certificates.are_expected()
    }

    /// The nonce that proofs should be made with now.
    pub(crate) fn nonce(&self) -> Option<String> {
        self.proofs.as_ref()?.nonce()
    }

    /// The proof of a request, before its token costs any work: without one, and with two, the
    /// token does not matter.
    pub(crate) fn proof_of<'a>(
        &self,
        scheme: Scheme,
        request: &IncomingRequest<'a>,
    ) -> Result<Option<&'a str>, Failure> {
        if self.proofs.is_none() {
            return Ok(None);
        }
        let several = Failure::InvalidProof {
            code: "dpop_proof_invalid",
            description: "Multiple DPoP proofs are not allowed",
        };
        match (scheme, only(request, "dpop")) {
            // That there is a proof at all is what is wrong here, unless the token is worse.
            (Scheme::Bearer, Err(Several)) => Ok(Some("")),
            (Scheme::Bearer, Ok(proof)) => Ok(proof),
            // Lines of one header are the same as one line with commas (RFC 9110, section 5.3).
            (Scheme::Dpop, Err(Several)) => Err(several),
            (Scheme::Dpop, Ok(Some(proof))) if proof.contains(',') => Err(several),
            (Scheme::Dpop, Ok(None | Some(""))) => Err(Failure::InvalidRequest(None)),
            (Scheme::Dpop, Ok(proof)) => Ok(proof),
        }
    }

    /// Checks that the caller has what the token is bound to.
    pub(crate) async fn check(
        &self,
        token: AccessToken,
        shown: &Shown<'_>,
    ) -> Result<AccessToken, Failure> {
        let bound = token.claims().cnf.as_ref();
        let key = bound.and_then(|bound| bound.jkt.as_deref());
        let certificate = bound.and_then(|bound| bound.x5t_s256.as_deref());
        let jkt = match token.scheme() {
            Scheme::Dpop => self.check_key(key, shown).await?,
            Scheme::Bearer => self.check_no_key(key, shown)?,
        };
        let looks = self.proofs.is_some() || self.certificates.are_looked_at();
        if looks && bound.is_some() && key.is_none() && certificate.is_none() {
            return Err(UNKNOWN);
        }
        let x5t_s256 = self.certificates.check(certificate, shown.request)?;
        match (&jkt, &x5t_s256) {
            (None, None) => Ok(token),
            _ => Ok(token.bound(Confirmation { jkt, x5t_s256 })),
        }
    }

    async fn check_key(
        &self,
        key: Option<&str>,
        shown: &Shown<'_>,
    ) -> Result<Option<String>, Failure> {
        // A request by this scheme has a proof, and is taken only where proofs are looked at.
        let (Some(proofs), Some(proof), Some(request)) = (&self.proofs, shown.proof, shown.request)
        else {
            return Err(Failure::InvalidRequest(None));
        };
        let key = key.ok_or(NO_KEY)?;
        let asked = Asked {
            request,
            url: &self.url,
            token: shown.token,
            key,
        };
        proofs.check(proof, &asked, SystemTime::now()).await?;
        Ok(Some(key.to_owned()))
    }

    fn check_no_key(
        &self,
        key: Option<&str>,
        shown: &Shown<'_>,
    ) -> Result<Option<String>, Failure> {
        match (self.dpop, key) {
            (Mode::Off, _) => Ok(None),
            (_, Some(_)) => Err(NOT_BEARER),
            // Where a request could come, it was refused by its scheme.
            (Mode::Required, None) => Err(NO_KEY),
            (Mode::Allowed, None) if shown.proof.is_some() => Err(Failure::InvalidRequest(Some(
                "DPoP proof requires the DPoP authentication scheme, not Bearer",
            ))),
            (Mode::Allowed, None) => Ok(None),
        }
    }
}
