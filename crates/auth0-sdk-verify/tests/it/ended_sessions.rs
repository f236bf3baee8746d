//! Tokens of sessions that have ended, told by logout tokens.

use auth0_emulator::Mint;
use auth0_sdk_verify::{
    Claims, EndedSession, EndedSessions, Error, MemoryEndedSessions, Rejection, Verifier,
};
use serde_json::json;
use std::pin::Pin;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::api::Api;

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
const APP: &str = "web_app";

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    since.as_secs()
}

/// That the session of the user has ended now.
fn logout(api: &Api, subject: &str) -> Mint {
    api.emulator
        .mint()
        .audience(APP)
        .subject(subject)
        .claim("jti", "one")
        .claim("exp", now() + 120)
        .claim("events", json!({EVENT: {}}))
}

fn verifier(api: &Api) -> Verifier {
    let sessions = MemoryEndedSessions::new();
    api.settings().ended_sessions(sessions).build().unwrap()
}

fn issued(api: &Api, subject: &str, ago: u64) -> Mint {
    api.token().subject(subject).claim("iat", now() - ago)
}

#[tokio::test]
async fn a_token_ends_with_its_session() {
    let api = Api::start().await;
    let verifier = verifier(&api);
    let of = |session: &str| issued(&api, "auth0|1", 60).claim("sid", session).token();
    verifier.verify_token(&of("one")).await.unwrap();

    let told = logout(&api, "auth0|1").claim("sid", "one").token();
    let ended = verifier.receive_logout(APP, &told).await.unwrap();
    assert_eq!(ended.sid.as_deref(), Some("one"));

    let error = verifier.verify_token(&of("one")).await.unwrap_err();
    assert_eq!(
        (error.status().as_u16(), error.code()),
        (401, "session_ended")
    );
    assert!(error.is_invalid_token() && !error.is_expired());
    verifier.verify_token(&of("two")).await.unwrap();
}

#[tokio::test]
async fn a_token_without_a_session_ends_where_it_may_be_of_the_one_that_ended() {
    let api = Api::start().await;
    let verifier = verifier(&api);
    let told = logout(&api, "auth0|1").claim("sid", "one");
    let told = told.claim("iat", now() - 30).token();
    verifier.receive_logout(APP, &told).await.unwrap();

    let older = issued(&api, "auth0|1", 60).token();
    let error = verifier.verify_token(&older).await.unwrap_err();
    assert_eq!(error.code(), "session_ended");
    let newer = issued(&api, "auth0|1", 10).token();
    verifier.verify_token(&newer).await.unwrap();
    let undated = api.token().subject("auth0|1").without("iat").token();
    assert!(verifier.verify_token(&undated).await.is_err());
    let other = issued(&api, "auth0|2", 60).token();
    verifier.verify_token(&other).await.unwrap();
}

#[tokio::test]
async fn all_sessions_of_a_user_end_at_once() {
    let api = Api::start().await;
    let verifier = verifier(&api);
    let told = logout(&api, "auth0|1").claim("iat", now() - 30).token();
    verifier.receive_logout(APP, &told).await.unwrap();
    // What ended one session later takes nothing of that back.
    let later = logout(&api, "auth0|1").claim("sid", "other").token();
    verifier.receive_logout(APP, &later).await.unwrap();

    for session in ["one", "two"] {
        let older = issued(&api, "auth0|1", 60).claim("sid", session).token();
        let error = verifier.verify_token(&older).await.unwrap_err();
        assert_eq!(error.code(), "session_ended");
        let newer = issued(&api, "auth0|1", 10).claim("sid", session).token();
        verifier.verify_token(&newer).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_no_logout_token_ends_nothing() {
    let api = Api::start().await;
    let verifier = verifier(&api);
    let right = || logout(&api, "auth0|1");
    let wrong = [
        ("of another application", right().audience("other_app")),
        ("an access token", issued(&api, "auth0|1", 0).audience(APP)),
        ("with a nonce", right().claim("nonce", "n")),
        ("of nobody", right().without("sub")),
        ("over", right().expired()),
        ("signed by somebody else", right().wrong_key()),
        ("not signed", right().unsigned()),
    ];
    for (name, token) in wrong {
        let error = verifier.receive_logout(APP, &token.token()).await;
        let error = error.unwrap_err();
        assert!(error.is_invalid_token(), "{name}: {error}");
        assert!(Rejection::of(&error).is_some(), "{name}");
    }
    let token = issued(&api, "auth0|1", 60).token();
    verifier.verify_token(&token).await.unwrap();

    let deaf = api.verifier();
    let error = deaf
        .receive_logout(APP, &right().token())
        .await
        .unwrap_err();
    assert!(error.is_configuration());
}

/// A store that cannot be reached.
struct Gone(Error);

impl Gone {
    fn answer<T: Send + 'static>(&self) -> Pin<Box<dyn Future<Output = Result<T, Error>> + Send>> {
        let error = self.0.duplicate();
        Box::pin(async move { Err(error) })
    }
}

impl EndedSessions for Gone {
    fn end(&self, _: EndedSession) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send>> {
        self.answer()
    }

    fn has_ended(&self, _: &Claims) -> Pin<Box<dyn Future<Output = Result<bool, Error>> + Send>> {
        self.answer()
    }
}

#[tokio::test]
async fn a_store_that_fails_lets_nobody_in() {
    let api = Api::start().await;
    let gone = Gone(Verifier::builder().build().unwrap_err());
    let verifier = api.settings().ended_sessions(gone).build().unwrap();
    let error = verifier
        .verify_token(&api.token().token())
        .await
        .unwrap_err();
    assert!(error.is_unavailable());
    assert_eq!(error.status().as_u16(), 503);
    let told = logout(&api, "auth0|1").token();
    assert!(verifier.receive_logout(APP, &told).await.is_err());
}
