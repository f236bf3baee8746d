//! The checks of a proof (RFC 9449, section 4.3), in the order in which a failure is cheapest.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth0_sdk_jose::{Algorithm, Jws, NumericDate, Rejection, Verified};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::nonces::NonceMaker;
use super::{Occurrence, ProofId, ReplayStore};
use crate::IncomingRequest;
use crate::claims::given;
use crate::error::Failure;
use crate::possession::public_url::Resolver;
use crate::possession::uri::Uri;

/// Checks proofs.
pub(crate) struct Proofs {
    pub(super) algorithms: Vec<Algorithm>,
    pub(super) max_age: Duration,
    pub(super) leeway: Duration,
    pub(super) nonces: Option<NonceMaker>,
    pub(super) store: Arc<dyn ReplayStore>,
}

/// What a proof has to be for.
pub(crate) struct Asked<'a> {
    pub(crate) request: &'a IncomingRequest<'a>,
    pub(crate) url: &'a Resolver,
    pub(crate) token: &'a str,
    /// The thumbprint that the token is bound to.
    pub(crate) key: &'a str,
}

/// The largest key has some 1,400 characters, and so has its signature.
const LONGEST_PROOF: usize = 8 * 1024;
/// An id is made at random and need not be long.
const LONGEST_ID: usize = 256;

/// What a proof says (RFC 9449, section 4.2). All but the nonce has to be there.
#[derive(Deserialize)]
struct Claims {
    jti: String,
    htm: String,
    htu: String,
    iat: NumericDate,
    ath: String,
    #[serde(default, deserialize_with = "given")]
    nonce: Option<String>,
}

impl Proofs {
    /// The names of the algorithms of proofs.
    pub(crate) fn algorithms(&self) -> Vec<&'static str> {
        self.algorithms.iter().map(|one| one.name()).collect()
    }

    /// The nonce that proofs should be made with now.
    pub(crate) fn nonce(&self) -> Option<String> {
        let nonces = self.nonces.as_ref()?;
        Some(nonces.make(SystemTime::now()))
    }

    /// Checks a proof, and remembers it so that it is not accepted again.
    pub(crate) async fn check(
        &self,
        proof: &str,
        asked: &Asked<'_>,
        now: SystemTime,
    ) -> Result<(), Failure> {
        let (verified, thumbprint) = self.signed(proof)?;
        let claims: Claims = verified
            .claims()
            .map_err(|rejection| unreadable(&rejection))?;
        self.check_time(claims.iat, now)?;
        // Methods are told apart by case (RFC 9110, section 9.1), but browsers write `get` as
        // `GET` on the request line and tell nobody, so that an application's own spelling may
        // stand in its proof. No server gives two spellings of a method two meanings.
        if !claims.htm.eq_ignore_ascii_case(asked.request.method) {
            return Err(invalid("dpop_htm_mismatch", "DPoP Proof htm mismatch"));
        }
        let (named, expected) = (Uri::parse(&claims.htu), asked.url.find(asked.request)?);
        if named.as_ref() != Some(&expected) {
            // Behind a proxy this is the first thing to go wrong, and hard to see from outside.
            tracing::debug!(?named, ?expected, "a DPoP proof is for another address");
            return Err(invalid("dpop_htu_mismatch", "DPoP Proof htu mismatch"));
        }
        if !(1..=LONGEST_ID).contains(&claims.jti.len()) {
            return Err(wrong("Invalid \"jti\" in DPoP proof"));
        }
        if claims.ath != URL_SAFE_NO_PAD.encode(Sha256::digest(asked.token)) {
            return Err(invalid("dpop_ath_mismatch", "DPoP proof \"ath\" mismatch"));
        }
        if thumbprint != asked.key {
            return Err(Failure::NotConfirmed {
                code: "dpop_binding_mismatch",
                description: "JWT Access Token confirmation mismatch",
            });
        }
        if let Some(nonces) = &self.nonces
            && !claims
                .nonce
                .is_some_and(|nonce| nonces.accepts(&nonce, now))
        {
            return Err(Failure::UseNonce(nonces.make(now)));
        }
        self.remember(ProofId::new(&thumbprint, &claims.jti), claims.iat, now)
            .await
    }

    /// A proof that its own key has signed, and the thumbprint of the key.
    fn signed(&self, proof: &str) -> Result<(Verified, String), Failure> {
        if proof.len() > LONGEST_PROOF {
            return Err(wrong("the DPoP proof is too long"));
        }
        let proof = Jws::parse(proof, &self.algorithms).map_err(|rejection| match rejection {
            Rejection::AlgorithmNotAllowed(_) => {
                wrong("the DPoP proof is signed by an algorithm that is not accepted")
            }
            _ => wrong("the DPoP proof is malformed"),
        })?;
        if !proof.header().has_type("dpop+jwt") {
            return Err(wrong("the DPoP proof is not of the type dpop+jwt"));
        }
        let key = proof.header().jwk();
        let key = key.map_err(|_| wrong("the DPoP proof has no sound public key in its header"))?;
        let verified = proof.verify(&key);
        let verified =
            verified.map_err(|_| wrong("the signature of the DPoP proof is not right"))?;
        Ok((verified, key.thumbprint()))
    }

    fn check_time(&self, made: NumericDate, now: SystemTime) -> Result<(), Failure> {
        let description = "DPoP proof \"iat\" is outside the acceptable range";
        let now = NumericDate::from(now);
        if made.saturating_add(self.max_age) < now {
            Err(invalid("dpop_proof_expired", description))
        } else if now.saturating_add(self.leeway) < made {
            Err(invalid("dpop_proof_too_new", description))
        } else {
            Ok(())
        }
    }

    /// The proof is remembered until its time is over by the clock of every process that it
    /// could be shown to, which are no further apart than clocks of callers may be.
    async fn remember(
        &self,
        proof: ProofId,
        made: NumericDate,
        now: SystemTime,
    ) -> Result<(), Failure> {
        let end = made
            .saturating_add(self.max_age)
            .saturating_add(self.leeway);
        let left = end
            .seconds()
            .saturating_sub(NumericDate::from(now).seconds());
        let lifetime = Duration::from_secs(u64::try_from(left).unwrap_or_default() + 1);
        match self.store.remember(proof, lifetime).await {
            Ok(Occurrence::First) => Ok(()),
            Ok(Occurrence::Repeated) => Err(invalid(
                "dpop_proof_replayed",
                "the DPoP proof was used before",
            )),
            Err(error) => Err(Failure::Unavailable(error)),
        }
    }
}

fn invalid(code: &'static str, description: &'static str) -> Failure {
    Failure::InvalidProof { code, description }
}

/// What has no code of its own.
fn wrong(description: &'static str) -> Failure {
    invalid("dpop_proof_invalid", description)
}

fn unreadable(rejection: &Rejection) -> Failure {
    wrong(match rejection {
        Rejection::MissingClaim(name) => match name.as_ref() {
            "jti" => "Missing \"jti\" in DPoP proof",
            "htm" => "Missing \"htm\" in DPoP proof",
            "htu" => "Missing \"htu\" in DPoP proof",
            "iat" => "Missing \"iat\" in DPoP proof",
            "ath" => "Missing \"ath\" in DPoP proof",
            _ => "Missing claim in DPoP proof",
        },
        Rejection::WrongClaimType(name) => match name.as_ref() {
            "jti" => "Invalid \"jti\" in DPoP proof",
            "htm" => "Invalid \"htm\" in DPoP proof",
            "htu" => "Invalid \"htu\" in DPoP proof",
            "iat" => "Invalid \"iat\" in DPoP proof",
            "ath" => "Invalid \"ath\" in DPoP proof",
            "nonce" => "Invalid \"nonce\" in DPoP proof",
            _ => "Invalid claim in DPoP proof",
        },
        _ => "the DPoP proof is malformed",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Dpop;

    /// The request of RFC 9449, figures 12 and 13, and the token of figure 12.
    const PROOF: &str = "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwie\
        CI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHp\
        iVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1M\
        QUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdX\
        JjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtz\
        bVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhA\
        JpLjA";
    const TOKEN: &str = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
    const THUMBPRINT: &str = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I";
    const MADE: u64 = 1_562_262_618;

    async fn checked(proofs: &Proofs, seconds: u64) -> Result<(), &'static str> {
        let headers = [("host", "resource.example.org")];
        let request = IncomingRequest::new("GET", "/protectedresource", &headers).over_tls();
        let asked = Asked {
            request: &request,
            url: &Resolver::OfRequest,
            token: TOKEN,
            key: THUMBPRINT,
        };
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let checked = proofs.check(PROOF, &asked, now).await;
        checked.map_err(|failure| failure.code())
    }

    #[tokio::test]
    async fn the_example_of_the_rfc_is_right_once() {
        let proofs = Dpop::allowed().checked().unwrap().unwrap();
        assert_eq!(checked(&proofs, MADE).await, Ok(()));
        assert_eq!(checked(&proofs, MADE).await, Err("dpop_proof_replayed"));
    }

    #[tokio::test]
    async fn a_proof_is_good_from_a_little_before_to_a_while_after() {
        for (seconds, expected) in [
            (MADE - 31, Err("dpop_proof_too_new")),
            (MADE - 30, Ok(())),
            (MADE + 300, Ok(())),
            (MADE + 301, Err("dpop_proof_expired")),
        ] {
            let proofs = Dpop::allowed().checked().unwrap().unwrap();
            assert_eq!(checked(&proofs, seconds).await, expected, "{seconds}");
        }
        let settings = Dpop::required();
        let settings = settings
            .max_age(Duration::from_secs(9))
            .leeway(Duration::ZERO);
        for (seconds, expected) in [
            (MADE - 1, Err("dpop_proof_too_new")),
            (MADE, Ok(())),
            (MADE + 10, Err("dpop_proof_expired")),
        ] {
            let proofs = settings.clone().checked().unwrap().unwrap();
            assert_eq!(checked(&proofs, seconds).await, expected, "{seconds}");
        }
    }

    #[test]
    fn settings_that_cannot_be_meant_are_refused() {
        for settings in [
            Dpop::allowed().algorithms([]),
            Dpop::allowed().algorithms([Algorithm::Es256, Algorithm::Hs256]),
            Dpop::allowed().max_age(Duration::from_secs(3_601)),
            Dpop::required().leeway(Duration::from_secs(3_601)),
            Dpop::required().nonces(crate::Nonces::shared("short")),
        ] {
            let text = format!("{settings:?}");
            let error = settings.checked().err().unwrap();
            assert!(error.is_configuration(), "{text}");
        }
    }
}
