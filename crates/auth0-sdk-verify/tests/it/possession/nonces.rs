//! Nonces: how a caller comes by one, and how long it serves.

use auth0_sdk_verify::{Dpop, Nonces, Secret};

use super::caller::{Caller, Lines, settings};

fn shared(secret: &str) -> Dpop {
    Dpop::required().nonces(Nonces::shared(Secret::new(secret.repeat(32))))
}

#[tokio::test]
async fn a_caller_without_a_nonce_gets_one_and_comes_again() {
    let caller = Caller::new();
    let token = caller.token();
    let verifier = settings()
        .dpop(Dpop::allowed().nonces(Nonces::random()))
        .build()
        .unwrap();
    let mut given = Vec::new();
    let proof = || caller.proof(&token);
    for wrong in [
        proof(),
        proof().claim("nonce", ""),
        proof().claim("nonce", "made up"),
    ] {
        let lines = Lines::dpop(&token, &wrong.text());
        let error = lines.sent_to(&verifier).await.unwrap_err();
        assert_eq!(
            (error.status().as_u16(), error.code()),
            (401, "use_dpop_nonce")
        );
        assert!(error.is_nonce_required());
        let challenge = "DPoP error=\"use_dpop_nonce\", error_description=\"the DPoP proof needs \
                         a nonce of this API\", algs=\"ES256\"";
        assert_eq!(error.challenges(), [r#"Bearer realm="api""#, challenge]);
        given.push(error.headers()["dpop-nonce"].to_str().unwrap().to_owned());
    }
    let nonce = given.pop().unwrap();
    for _ in 0..2 {
        let again = proof().claim("nonce", nonce.as_str());
        let lines = Lines::dpop(&token, &again.text());
        lines.sent_to(&verifier).await.unwrap();
    }
    let told = verifier.dpop_nonce().unwrap();
    let lines = Lines::dpop(&token, &proof().claim("nonce", told).text());
    lines.sent_to(&verifier).await.unwrap();
    assert_eq!(settings().build().unwrap().dpop_nonce(), None);
}

#[tokio::test]
async fn a_proof_that_is_wrong_besides_gets_no_nonce() {
    let caller = Caller::new();
    let token = caller.token();
    let verifier = settings().dpop(shared("a")).build().unwrap();
    let lines = Lines::dpop(&token, &caller.proof(&token).claim("htm", "PUT").text());
    let error = lines.sent_to(&verifier).await.unwrap_err();
    assert_eq!(error.code(), "dpop_htm_mismatch");
    assert!(!error.headers().contains_key("dpop-nonce"));
}

#[tokio::test]
async fn processes_with_one_secret_accept_each_others_nonces() {
    let caller = Caller::new();
    let token = caller.token();
    let [one, two, other] = ["a", "a", "b"].map(|secret| {
        let settings = settings().dpop(shared(secret));
        settings.build().unwrap()
    });
    let proof = caller.proof(&token).claim("nonce", one.dpop_nonce());
    let lines = Lines::dpop(&token, &proof.text());
    assert!(lines.sent_to(&other).await.unwrap_err().is_nonce_required());
    lines.sent_to(&two).await.unwrap();
}
