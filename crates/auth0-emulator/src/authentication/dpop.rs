//! Proofs that whoever uses a token holds a key (RFC 9449).

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderName, StatusCode};
use serde_json::Value;

use super::exchange::Exchange;
use crate::jwt::{Parsed, thumbprint};
use crate::problem::OAuthProblem;

/// What a proof comes in.
pub(super) const HEADER: HeaderName = HeaderName::from_static("dpop");
/// What says which nonce the next proof has to carry.
pub(super) const NONCE: HeaderName = HeaderName::from_static("dpop-nonce");
/// The algorithm that Auth0 takes proofs in.
const ALGORITHM: &str = "ES256";
/// How old a proof may be, or how far from the future, in seconds.
const NEAR: u64 = 60;

/// The thumbprint of the key of the request's proof, or nothing if there is no
/// proof. `path` is the endpoint; `token` the access token that it goes with.
pub(super) fn proven(
    exchange: &Exchange<'_>,
    path: &str,
    token: Option<&str>,
) -> Result<Option<String>, OAuthProblem> {
    let Some(proof) = exchange.header(&HEADER) else {
        return Ok(None);
    };
    if exchange.headers.get_all(HEADER).iter().count() > 1 {
        return Err(invalid("There is more than one proof"));
    }
    let proof = Parsed::new(proof).map_err(|_| invalid("The proof is not a token"))?;
    if proof.header.get("typ").and_then(Value::as_str) != Some("dpop+jwt") {
        return Err(invalid("The typ of the proof must be dpop+jwt"));
    }
    if proof.algorithm() != Ok(ALGORITHM) && !exchange.is_lenient() {
        return Err(invalid("The proof must be signed with ES256"));
    }
    let jwk = proof.header.get("jwk").unwrap_or(&Value::Null);
    if jwk.get("d").is_some() {
        return Err(invalid("The proof shows a private key"));
    }
    proof
        .check_jwk(jwk)
        .map_err(|_| invalid("The signature of the proof does not fit its key"))?;
    let print = thumbprint(jwk).ok_or_else(|| invalid("The key of the proof cannot be read"))?;
    if proof.claim("htm") != Some(exchange.method.as_str()) {
        return Err(invalid("The proof is for another method"));
    }
    let place = proof.claim("htu").unwrap_or_default();
    let place = place.split(['?', '#']).next().unwrap_or_default();
    if place != format!("{}{path}", exchange.url) {
        return Err(invalid("The proof is for another address"));
    }
    let issued = proof.claims.get("iat").and_then(Value::as_i64);
    let now = exchange.now.epoch_seconds();
    if issued.is_none_or(|issued| issued.abs_diff(now) > NEAR) {
        return Err(invalid("The proof is not of this time"));
    }
    if let Some(token) = token {
        let hash = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, token.as_bytes()));
        if proof.claim("ath") != Some(&hash) {
            return Err(invalid("The proof is for another token"));
        }
    }
    let Some(jti) = proof.claim("jti") else {
        return Err(invalid("The proof needs a jti"));
    };
    if !exchange.replay.takes(proof.claim("nonce"), exchange.now) {
        // An API asks for a nonce as it asks for a token (RFC 9449, section 9).
        let status = match token {
            Some(_) => StatusCode::UNAUTHORIZED,
            None => StatusCode::BAD_REQUEST,
        };
        let message = "The proof must carry the nonce that the header DPoP-Nonce gives";
        return Err(OAuthProblem::new(status, "use_dpop_nonce", message));
    }
    let key = format!("proof {print} {jti}");
    if !exchange.replay.is_first(&key, exchange.now) {
        return Err(invalid("The proof was used before"));
    }
    Ok(Some(print))
}

fn invalid(description: &str) -> OAuthProblem {
    OAuthProblem::new(StatusCode::BAD_REQUEST, "invalid_dpop_proof", description)
}
