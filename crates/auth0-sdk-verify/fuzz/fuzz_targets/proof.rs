//! Any text as a DPoP proof, and any header over any claims with a right signature, one in each
//! line. `KEY` is the key that the token is bound to, `ATH` the hash of the token, `NOW` the time.
#![no_main]

use std::sync::OnceLock;

use auth0_sdk_verify::{IncomingRequest, VerifyError};
use auth0_sdk_verify_fuzz::{Holder, can_be_answered, claims, fixture, hash, is_right, now, run};
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

/// The holder of the key of this run, and the token that is bound to it.
fn bound() -> &'static (Holder, String) {
    static BOUND: OnceLock<(Holder, String)> = OnceLock::new();
    BOUND.get_or_init(|| {
        let (issuer, holder) = (&fixture().0, Holder::new());
        let mut claims = claims();
        claims["cnf"] = json!({"jkt": holder.thumbprint()});
        let token = issuer.token(&claims);
        (holder, token)
    })
}

fuzz_target!(|text: &str| {
    let (holder, token) = bound();
    // Nobody has signed it.
    match send(token, text) {
        Ok(()) => panic!("a made-up proof is accepted"),
        Err(error) => can_be_answered(&error),
    }
    let Some((header, claims)) = text.split_once('\n') else {
        return;
    };
    let header = header.replace("KEY", &holder.jwk().to_string());
    let claims = claims
        .replace("NOW", &now().to_string())
        .replace("ATH", &hash(token));
    let proof = holder.sign(&header, &claims);
    match send(token, &proof) {
        Ok(()) => {
            // Whoever is let in has proved it for this request and for this token.
            let read: serde_json::Value = serde_json::from_str(&claims).expect("it is JSON");
            assert_eq!(read["ath"], hash(token));
            assert!(read["htm"].is_string() && read["htu"].is_string());
            assert!(read["jti"].is_string() && read["iat"].is_number());
        }
        Err(error) => can_be_answered(&error),
    }
});

/// A request with a proof as it would come; a text that no header can have is none.
fn send(token: &str, proof: &str) -> Result<(), VerifyError> {
    let (_, verifier) = fixture();
    let mut headers = HeaderMap::new();
    let line = format!("DPoP {token}");
    headers.insert(
        "authorization",
        HeaderValue::try_from(line).expect("a token is ASCII"),
    );
    headers.insert("host", HeaderValue::from_static("api.example"));
    if let Ok(proof) = HeaderValue::from_str(proof) {
        headers.insert("dpop", proof);
    }
    let request = IncomingRequest::new("GET", "/orders?page=2", &headers).over_tls();
    let token = run(verifier.verify(&request))?;
    is_right(&token);
    assert!(token.shown().is_some(), "a bound token needs a proof");
    Ok(())
}
