//! The forty scenarios of `tests/vectors/dpop.json`: each mode of DPoP with each scheme, kind of
//! token and kind of proof, and the exact challenge that is the answer.

use auth0_sdk_verify::Dpop;
use serde::Deserialize;

use super::caller::{AUDIENCE, Caller, ISSUER, Lines, Rsa, URL, settings, token, token_by};
use serde_json::json;

#[derive(Deserialize)]
struct Vectors {
    request: String,
    issuer: String,
    audience: String,
    scenarios: Vec<Scenario>,
}

#[derive(Debug, Deserialize)]
struct Scenario {
    mode: String,
    scheme: String,
    token: String,
    proof: String,
    status: u16,
    code: Option<String>,
    challenge: Option<String>,
}

impl Scenario {
    fn lines(&self) -> Lines {
        let caller = Caller::new();
        let bound = json!({"jkt": caller.thumbprint()});
        let token = match self.token.as_str() {
            "bound" => caller.token(),
            "unbound" => token(None),
            "bad signature" => token_by(Rsa::of_another(), Some(bound)),
            "malformed" => "malformed".to_owned(),
            "blank" => String::new(),
            other => panic!("no kind of token: {other}"),
        };
        let line = format!("{} {token}", self.scheme);
        let lines = Lines::new().line("authorization", line.trim_end());
        let proof = caller.proof(&token);
        match self.proof.as_str() {
            "valid" => lines.line("dpop", proof.text()),
            "wrong ath" => lines.line("dpop", proof.claim("ath", "wrong").text()),
            "none" => lines,
            other => panic!("no kind of proof: {other}"),
        }
    }
}

#[tokio::test]
async fn each_scenario_has_its_answer() {
    let vectors: Vectors = serde_json::from_str(include_str!("../../vectors/dpop.json")).unwrap();
    assert_eq!(vectors.request, format!("GET {URL}"));
    assert_eq!(
        (vectors.issuer.as_str(), vectors.audience.as_str()),
        (ISSUER, AUDIENCE)
    );
    for (mode, dpop, count) in [
        ("allowed", Dpop::allowed(), 14),
        ("required", Dpop::required(), 14),
        ("off", Dpop::off(), 12),
    ] {
        let verifier = settings().dpop(dpop).build().unwrap();
        let of_mode = vectors.scenarios.iter().filter(|one| one.mode == mode);
        let mut checked = 0;
        for scenario in of_mode {
            let verified = scenario.lines().sent_to(&verifier).await;
            let (status, code, challenge) = match &verified {
                Ok(_) => (200, None, None),
                Err(error) => {
                    let challenge = error.www_authenticate().unwrap();
                    let challenge = challenge.to_str().unwrap().to_owned();
                    (error.status().as_u16(), Some(error.code()), Some(challenge))
                }
            };
            let expected = (
                scenario.status,
                scenario.code.as_deref(),
                &scenario.challenge,
            );
            assert_eq!((status, code, &challenge), expected, "{scenario:?}");
            checked += 1;
        }
        assert_eq!(checked, count, "{mode}");
    }
    assert_eq!(vectors.scenarios.len(), 40);
}

#[tokio::test]
async fn a_proof_without_a_token_is_a_mistake_only_where_proofs_matter() {
    for (dpop, with_proof) in [
        (Dpop::allowed(), 400),
        (Dpop::required(), 400),
        (Dpop::off(), 401),
    ] {
        let verifier = settings().dpop(dpop).build().unwrap();
        let bare = Lines::new().sent_to(&verifier).await.unwrap_err();
        assert!(bare.is_missing_token() && bare.error().is_none());
        let proof = Caller::new().proof("").text();
        let lines = Lines::new().line("dpop", proof);
        let error = lines.sent_to(&verifier).await.unwrap_err();
        assert_eq!((error.status().as_u16(), error.error()), (with_proof, None));
    }
}

#[tokio::test]
async fn a_token_from_elsewhere_comes_as_bearer() {
    let caller = Caller::new();
    for (dpop, bound, unbound) in [
        (Dpop::allowed(), Some(401), None),
        (Dpop::required(), Some(400), Some(400)),
        (Dpop::off(), None, None),
    ] {
        let verifier = settings()
            .dpop(dpop)
            .token_from_cookie("t")
            .build()
            .unwrap();
        for (token, expected) in [(caller.token(), bound), (token(None), unbound)] {
            let lines = Lines::new().line("cookie", format!("t={token}"));
            let verified = lines.sent_to(&verifier).await;
            let status = verified.err().map(|error| error.status().as_u16());
            assert_eq!(status, expected);
        }
    }
}
