//! What the targets have in common: keys that are made for one run, verifiers that ask nobody,
//! and what has to hold for every error.

mod keys;

use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use auth0_sdk_verify::{AccessToken, Algorithm, Keys, Verifier, VerifierBuilder, VerifyError};
use serde_json::{Value, json};

pub use keys::{Holder, Issuer, hash};

pub const ISSUER: &str = "https://tenant.example/";
pub const AUDIENCE: &str = "api";
/// The name of the cookie that may have a token.
pub const COOKIE: &str = "at";
/// How far clocks may be apart, and a little more for the time that a run takes.
const LEEWAY: i64 = 5 + 2;

/// A verifier whose keys are fixed and that takes a token from everywhere.
pub fn settings(issuer: &Issuer) -> VerifierBuilder {
    Verifier::builder()
        .domain("tenant.example")
        .audience(AUDIENCE)
        .keys(Keys::fixed(issuer.published()))
        .algorithms([Algorithm::EdDsa, Algorithm::Es256, Algorithm::Rs256])
        .token_from_query()
        .token_from_form()
        .token_from_cookie(COOKIE)
}

/// The issuer of this run, and its verifier.
pub fn fixture() -> &'static (Issuer, Verifier) {
    static FIXTURE: OnceLock<(Issuer, Verifier)> = OnceLock::new();
    FIXTURE.get_or_init(|| {
        let issuer = Issuer::new();
        let verifier = settings(&issuer).build().expect("the settings are right");
        (issuer, verifier)
    })
}

/// The claims of a right token.
pub fn claims() -> Value {
    json!({
        "iss": ISSUER, "sub": "auth0|ada", "aud": AUDIENCE, "iat": now(), "exp": now() + 86_400,
        "jti": "j", "client_id": "shop", "scope": "read:orders",
    })
}

pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs().cast_signed())
}

/// Runs what never waits: the keys are there, so that nobody is asked.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .expect("a runtime can be made");
    }
    RUNTIME.with(|runtime| runtime.block_on(future))
}

/// Whoever is let in has a token that is for this API, from its tenant, and good for now.
pub fn is_right(token: &AccessToken) {
    let claims = token.claims();
    assert_eq!(claims.iss, ISSUER);
    assert!(claims.aud.iter().any(|audience| audience == AUDIENCE));
    assert!(claims.exp + LEEWAY > now());
    assert!(claims.nbf.is_none_or(|nbf| nbf <= now() + LEEWAY));
    assert!(
        claims
            .iat
            .is_none_or(|iat| (0..=now() + LEEWAY).contains(&iat))
    );
    assert!(
        claims
            .cnf
            .as_ref()
            .is_none_or(|cnf| cnf.jkt.as_deref() != Some(""))
    );
    let _ = claims.actors().count();
    let _ = token.custom::<serde_json::Map<String, Value>>();
}

/// Whoever is not let in gets an answer that can be sent.
pub fn can_be_answered(error: &VerifyError) {
    let status = error.status().as_u16();
    assert!(matches!(status, 400 | 401), "{status} {error}");
    let challenge = error
        .www_authenticate()
        .expect("a 400 or 401 has a challenge");
    let challenge = challenge.to_str().expect("a challenge is ASCII");
    assert!(challenge.starts_with("Bearer ") || challenge.starts_with("DPoP "));
    assert_eq!(challenge.matches('"').count() % 2, 0, "{challenge}");
    assert!(!error.code().is_empty() && !error.headers().is_empty());
    let (_, body) = error.body().expect("there is a body unless that is said");
    serde_json::from_slice::<Value>(&body).expect("a body is JSON");
    let _ = format!("{error} {error:?}");
}
