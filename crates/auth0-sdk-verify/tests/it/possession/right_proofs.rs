//! Proofs that are right, however they are written.

use auth0_sdk_verify::{Algorithm, Dpop, IncomingRequest, Scheme};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256,
    RSA_PSS_SHA256,
};
use serde_json::{Value, json};

use crate::api::Api;

use super::caller::{Caller, Lines, Rsa, base64url, message, now, settings, sha256, token};

#[tokio::test]
async fn what_was_shown_is_known_afterwards() {
    let caller = Caller::new();
    let verifier = settings().build().unwrap();
    let token = caller.token();
    let lines = Lines::dpop(&token, &caller.proof(&token).text());
    let verified = lines.sent_to(&verifier).await.unwrap();
    assert_eq!(verified.scheme(), Scheme::Dpop);
    let shown = verified.shown().unwrap();
    assert_eq!(shown.jkt, Some(caller.thumbprint()));
    assert_eq!(shown.x5t_s256, None);

    let unbound = Lines::bearer(&super::caller::token(None));
    let verified = unbound.sent_to(&verifier).await.unwrap();
    assert_eq!(
        (verified.scheme(), verified.shown()),
        (Scheme::Bearer, None)
    );
}

#[tokio::test]
async fn a_right_proof_may_be_written_in_several_ways() {
    let caller = Caller::new();
    let token = caller.token();
    let verifier = settings().dpop(Dpop::required()).build().unwrap();
    let proof = || caller.proof(&token);
    let mut key = caller.jwk();
    for (name, value) in [
        ("kid", "one"),
        ("use", "sig"),
        ("alg", "ES256"),
        ("ext", "x"),
    ] {
        key[name] = value.into();
    }
    for right in [
        proof(),
        proof().header("typ", "application/dpop+jwt"),
        proof().header("typ", "DPOP+JWT"),
        proof().header("kid", "elsewhere"),
        proof().header("jwk", key),
        proof().claim("htm", "get"),
        proof().claim("htu", "HTTPS://API:443/resource"),
        proof().claim("htu", "https://api/resource?page=2#top"),
        proof().claim("htu", "https://api/a/../%72esource"),
        proof().claim("iat", now() - 290),
        proof().claim("iat", now() + 20),
        proof().claim("iat", json!(now() as f64 + 0.5)),
        proof().claim("jti", "x".repeat(256)),
        proof().claim("exp", 1).claim("nonce", "of another server"),
    ] {
        let lines = Lines::dpop(&token, &right.text());
        let verified = lines.sent_to(&verifier).await;
        verified.unwrap_or_else(|error| panic!("{error}: {}", right.claims));
    }
    // The scheme in another case is the same one (RFC 9110, section 11.1).
    let lines = Lines::new().line("authorization", format!("dpop {token}"));
    let lines = lines.line("dpop", proof().text());
    lines.sent_to(&verifier).await.unwrap();
    // The query is none of the proof's business.
    let lines = Lines::dpop(&token, &proof().text());
    let request = IncomingRequest::new("GET", "/resource?page=2", &lines).over_tls();
    verifier.verify(&request).await.unwrap();
}

#[tokio::test]
async fn a_token_of_a_tenant_is_accepted_with_a_proof() {
    let api = Api::start().await;
    let caller = Caller::new();
    let token = api.token().bound_to(caller.thumbprint()).token();
    let verifier = api.settings().dpop(Dpop::required()).build().unwrap();
    let lines = Lines::dpop(&token, &caller.proof(&token).text());
    let verified = lines.sent_to(&verifier).await.unwrap();
    assert!(verified.claims().scope.contains("read:orders"));
    let error = Lines::bearer(&token).sent_to(&verifier).await.unwrap_err();
    assert!(error.is_invalid_request());
}

/// A proof by a key of any kind, and the token that is bound to it.
fn by(algorithm: &str, jwk: &Value, sign: impl Fn(&str) -> Vec<u8>) -> (String, String) {
    let names: &[&str] = match jwk["kty"].as_str().unwrap() {
        "RSA" => &["e", "kty", "n"],
        "EC" => &["crv", "kty", "x", "y"],
        _ => &["crv", "kty", "x"],
    };
    let members: Vec<_> = names
        .iter()
        .map(|name| format!("\"{name}\":{}", jwk[name]))
        .collect();
    let thumbprint = sha256(format!("{{{}}}", members.join(",")));
    let token = token(Some(json!({"jkt": thumbprint})));
    let header = json!({"typ": "dpop+jwt", "alg": algorithm, "jwk": jwk});
    let claims = json!({
        "jti": algorithm, "htm": "GET", "htu": super::caller::URL, "iat": now(),
        "ath": sha256(&token),
    });
    let message = message(&header.to_string(), &claims.to_string());
    let signature = base64url(sign(&message));
    (token, format!("{message}.{signature}"))
}

#[tokio::test]
async fn proofs_by_other_algorithms_are_accepted_where_they_are_named() {
    let rsa = Rsa::of_another();
    let ed25519 = Ed25519KeyPair::generate().unwrap();
    let x = base64url(ed25519.public_key().as_ref());
    let ed25519_jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": x});
    let p384 = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING).unwrap();
    let (x, y) = p384.public_key().as_ref()[1..].split_at(48);
    let p384_jwk = json!({"kty": "EC", "crv": "P-384", "x": base64url(x), "y": base64url(y)});
    let random = SystemRandom::new();
    let signed_by_p384 = |text: &str| {
        p384.sign(&random, text.as_bytes())
            .unwrap()
            .as_ref()
            .to_vec()
    };
    let proofs = [
        (
            Algorithm::Rs256,
            by("RS256", &rsa.jwk(), |text| {
                rsa.sign(&RSA_PKCS1_SHA256, text)
            }),
        ),
        (
            Algorithm::Ps256,
            by("PS256", &rsa.jwk(), |text| rsa.sign(&RSA_PSS_SHA256, text)),
        ),
        (
            Algorithm::EdDsa,
            by("EdDSA", &ed25519_jwk, |text| {
                ed25519.sign(text.as_bytes()).as_ref().to_vec()
            }),
        ),
        (Algorithm::Es384, by("ES384", &p384_jwk, signed_by_p384)),
    ];
    let only_es256 = settings().build().unwrap();
    for (algorithm, (token, proof)) in proofs {
        let lines = Lines::dpop(&token, &proof);
        let error = lines.sent_to(&only_es256).await.unwrap_err();
        assert!(error.is_invalid_proof(), "{algorithm}");
        let dpop = Dpop::allowed().algorithms([algorithm, Algorithm::Es256]);
        let verifier = settings().dpop(dpop).build().unwrap();
        lines.sent_to(&verifier).await.unwrap();
        let error = Lines::new().sent_to(&verifier).await.unwrap_err();
        let advertised = format!("DPoP algs=\"{algorithm} ES256\"");
        assert_eq!(error.challenges()[1], advertised);
    }
}
