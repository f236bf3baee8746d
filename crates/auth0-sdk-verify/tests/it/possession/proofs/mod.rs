//! Proofs that are wrong, each in one respect, and the answer to each.

mod claims;
mod forms;
mod headers;
mod signatures;

use super::caller::{Caller, Lines, refusal, settings, token};

/// What a proof is, how it came, and what the answer is.
struct Wrong {
    what: &'static str,
    proof: Vec<u8>,
    status: u16,
    code: &'static str,
    description: Option<&'static str>,
}

#[derive(Default)]
struct Table(Vec<Wrong>);

const ALGORITHM: &str = "the DPoP proof is signed by an algorithm that is not accepted";
const KEY: &str = "the DPoP proof has no sound public key in its header";
const MALFORMED: &str = "the DPoP proof is malformed";
const SIGNATURE: &str = "the signature of the DPoP proof is not right";

impl Table {
    /// A proof that is answered with 400 `invalid_dpop_proof`.
    fn add(
        &mut self,
        what: &'static str,
        proof: impl Into<Vec<u8>>,
        code: &'static str,
        description: &'static str,
    ) {
        self.0.push(Wrong {
            what,
            proof: proof.into(),
            status: 400,
            code,
            description: Some(description),
        });
    }

    fn invalid(&mut self, what: &'static str, proof: impl Into<Vec<u8>>, why: &'static str) {
        self.add(what, proof, "dpop_proof_invalid", why);
    }
}

#[tokio::test]
async fn each_wrong_proof_is_told_what_is_wrong() {
    let caller = Caller::new();
    let verifier = settings().build().unwrap();
    let token = caller.token();
    let mut table = Table::default();
    forms::add(&mut table, &caller, &token);
    headers::add(&mut table, &caller, &token);
    signatures::add(&mut table, &caller, &token);
    claims::add(&mut table, &caller, &token);
    for wrong in &table.0 {
        let lines = Lines::new()
            .line("authorization", format!("DPoP {token}"))
            .line("dpop", &wrong.proof);
        let error = lines.sent_to(&verifier).await.unwrap_err();
        let expected = (
            wrong.status,
            wrong.code,
            wrong.description.map(str::to_owned),
        );
        assert_eq!(refusal(&error), expected, "{}", wrong.what);
        // What is wrong stands in the challenge of the scheme that was tried alone.
        let challenges = error.challenges();
        assert_eq!(challenges[0], r#"Bearer realm="api""#, "{}", wrong.what);
        assert!(challenges[1].ends_with(r#"algs="ES256""#), "{}", wrong.what);
    }
    assert_eq!(table.0.len(), 140);
    // The token and the key are right all the while.
    let lines = Lines::dpop(&token, &caller.proof(&token).text());
    lines.sent_to(&verifier).await.unwrap();
}

#[tokio::test]
async fn two_lines_are_two_proofs() {
    let caller = Caller::new();
    let verifier = settings().build().unwrap();
    let token = caller.token();
    let right = caller.proof(&token).text();
    let lines = Lines::dpop(&token, &right).line("dpop", &right);
    let error = lines.sent_to(&verifier).await.unwrap_err();
    let description = "Multiple DPoP proofs are not allowed".to_owned();
    assert_eq!(
        refusal(&error),
        (400, "dpop_proof_invalid", Some(description))
    );
    // As a bearer the token is refused for what it is bound to, and one that is not for the
    // proofs.
    for (token, status) in [(token, 401), (self::token(None), 400)] {
        let lines = Lines::bearer(&token)
            .line("dpop", &right)
            .line("dpop", &right);
        let error = lines.sent_to(&verifier).await.unwrap_err();
        assert_eq!(error.status().as_u16(), status);
    }
}
