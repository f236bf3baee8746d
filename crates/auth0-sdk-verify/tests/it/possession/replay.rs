//! Proofs that are shown again.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_verify::{
    Dpop, Error, MemoryReplayStore, Occurrence, ProofId, ReplayStore, Verifier, VerifyError,
};

use super::caller::{Caller, Lines, refusal, settings};

type Answer<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

fn verifier(store: impl ReplayStore) -> Verifier {
    let dpop = Dpop::allowed().replay_store(store);
    settings().dpop(dpop).build().unwrap()
}

pub(super) fn is_replay(error: &VerifyError) -> bool {
    let description = "the DPoP proof was used before".to_owned();
    refusal(error) == (400, "dpop_proof_replayed", Some(description))
}

#[tokio::test]
async fn a_proof_serves_once() {
    let caller = Caller::new();
    let token = caller.token();
    let verifier = settings().build().unwrap();
    let proof = caller.proof(&token).claim("jti", "one");
    let lines = Lines::dpop(&token, &proof.text());
    lines.sent_to(&verifier).await.unwrap();
    assert!(is_replay(&lines.sent_to(&verifier).await.unwrap_err()));
    // It is the id that counts, and no signature is like the one before.
    let lines = Lines::dpop(&token, &proof.text());
    assert!(is_replay(&lines.sent_to(&verifier).await.unwrap_err()));
    // The same id of somebody else is another one.
    let other = Caller::new();
    let token = other.token();
    let proof = other.proof(&token).claim("jti", "one").text();
    Lines::dpop(&token, &proof)
        .sent_to(&verifier)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_proof_that_was_refused_was_not_used() {
    let caller = Caller::new();
    let token = caller.token();
    let verifier = settings().build().unwrap();
    let proof = caller.proof(&token).claim("jti", "one");
    let wrong = proof.clone().claim("htm", "PUT").text();
    let error = Lines::dpop(&token, &wrong)
        .sent_to(&verifier)
        .await
        .unwrap_err();
    assert_eq!(error.code(), "dpop_htm_mismatch");
    Lines::dpop(&token, &proof.text())
        .sent_to(&verifier)
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_one_is_let_in() {
    let caller = Caller::new();
    let token = caller.token();
    let verifier = settings().build().unwrap();
    let lines = Lines::dpop(&token, &caller.proof(&token).text());
    let ask = |_| {
        let (lines, verifier) = (lines.clone(), verifier.clone());
        tokio::spawn(async move { lines.sent_to(&verifier).await.is_ok() })
    };
    let mut let_in = 0;
    for asked in (0..64).map(ask).collect::<Vec<_>>() {
        let_in += usize::from(asked.await.unwrap());
    }
    assert_eq!(let_in, 1);
}

#[tokio::test]
async fn verifiers_may_share_a_store() {
    let caller = Caller::new();
    let token = caller.token();
    let store = Arc::new(MemoryReplayStore::new());
    let (one, two) = (verifier(Arc::clone(&store)), verifier(store));
    let lines = Lines::dpop(&token, &caller.proof(&token).text());
    lines.sent_to(&one).await.unwrap();
    assert!(is_replay(&lines.sent_to(&two).await.unwrap_err()));
}

/// Fails, and would know what it was asked for.
struct Broken;

impl ReplayStore for Broken {
    fn remember(&self, proof: ProofId, lifetime: Duration) -> Answer<Occurrence> {
        assert_eq!(proof.to_string().len(), 43);
        // What is left of 300 seconds, with 30 for clocks and one for what is rounded.
        let expected = Duration::from_secs(325)..=Duration::from_secs(331);
        assert!(expected.contains(&lifetime), "{lifetime:?}");
        Box::pin(async { Err(Error::from_transport("the table is locked")) })
    }
}

#[tokio::test]
async fn nobody_is_let_in_while_the_store_fails() {
    let caller = Caller::new();
    let token = caller.token();
    let full = MemoryReplayStore::new().capacity(0);
    for verifier in [verifier(Broken), verifier(full)] {
        let lines = Lines::dpop(&token, &caller.proof(&token).text());
        let error = lines.sent_to(&verifier).await.unwrap_err();
        assert!(error.is_unavailable());
        assert_eq!(error.status().as_u16(), 503);
        assert!(error.retry_after().is_some() && error.challenges().is_empty());
    }
}
