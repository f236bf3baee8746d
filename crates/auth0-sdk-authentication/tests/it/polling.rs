//! When the loop asks, and how it ends: by the script of the answers, in paused time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk_authentication::{PollState, TokenSet};
use auth0_sdk_core::{OAuthErrorCode, Result};
use tokio::time::Instant;

use crate::double::{Double, Scripted, answer, json};

const DEVICE: &str = r#"{"device_code":"the-device","user_code":"BCDF-GHJK",
    "verification_uri":"https://tenant.example/activate","expires_in":120,"interval":5}"#;
const BACKCHANNEL: &str = r#"{"auth_req_id":"the-request","expires_in":120,"interval":5}"#;

fn refused(status: u16, code: &str) -> Scripted {
    json(status, format!(r#"{{"error":"{code}"}}"#))
}

fn pending() -> Scripted {
    refused(403, "authorization_pending")
}

fn tokens() -> Scripted {
    json(
        200,
        r#"{"access_token":"t","token_type":"Bearer","expires_in":60}"#,
    )
}

/// Polls by this script, for a device and on the back channel: when it asked, in seconds, and
/// what came of it, which is the same for both.
async fn poll(script: &[Scripted]) -> (Vec<u64>, Result<TokenSet>) {
    let device = run(DEVICE, script).await;
    let backchannel = run(BACKCHANNEL, script).await;
    assert_eq!(device.0, backchannel.0);
    assert_eq!(device.1.is_ok(), backchannel.1.is_ok());
    device
}

async fn run(begun: &str, script: &[Scripted]) -> (Vec<u64>, Result<TokenSet>) {
    let double = Double::new([json(200, begun)].into_iter().chain(script.to_vec()));
    let auth0 = double.client();
    let started = Instant::now();
    let polling = if begun == DEVICE {
        auth0.device().authorize().await.unwrap().poll()
    } else {
        let backchannel = auth0.backchannel();
        let login = backchannel.authorize("auth0|ada", "hello").await;
        login.unwrap().poll()
    };
    let outcome = polling.await;
    let asked = double.asked().into_iter().skip(1).map(|seen| {
        assert_eq!(seen.line(), "POST /oauth/token");
        (seen.at - started).as_secs()
    });
    (asked.collect(), outcome)
}

#[tokio::test(start_paused = true)]
async fn asks_by_the_interval_until_the_user_has_decided() {
    let slow = || refused(400, "slow_down");
    for (script, times) in [
        (vec![tokens()], vec![5]),
        (vec![pending(), pending(), tokens()], vec![5, 10, 15]),
        (vec![slow(), pending(), tokens()], vec![5, 15, 25]),
        (vec![slow(), slow(), tokens()], vec![5, 15, 30]),
        // The same with the status that Auth0 gives it.
        (vec![refused(429, "slow_down"), tokens()], vec![5, 15]),
        (
            vec![refused(429, "slow_down").retry_after(40), tokens()],
            vec![5, 45],
        ),
        (
            vec![refused(429, "too_many_requests").retry_after(30), tokens()],
            vec![5, 35],
        ),
        (
            vec![refused(429, "too_many_requests"), tokens()],
            vec![5, 15],
        ),
        // After each failure twice as long, and after an answer as before.
        (
            vec![
                Scripted::Unreachable,
                Scripted::Interrupted,
                pending(),
                tokens(),
            ],
            vec![5, 15, 35, 40],
        ),
        (
            vec![answer(502, "text/html", "<html>down</html>"), tokens()],
            vec![5, 15],
        ),
    ] {
        let (asked, outcome) = poll(&script).await;
        assert_eq!(asked, times);
        assert_eq!(outcome.unwrap().token_type, "Bearer");
    }
}

#[tokio::test(start_paused = true)]
async fn ends_when_there_is_nothing_to_wait_for() {
    for (last, code) in [
        (refused(403, "access_denied"), OAuthErrorCode::AccessDenied),
        (refused(403, "expired_token"), OAuthErrorCode::ExpiredToken),
        (refused(403, "invalid_grant"), OAuthErrorCode::InvalidGrant),
        (
            refused(401, "invalid_client"),
            OAuthErrorCode::InvalidClient,
        ),
    ] {
        let (asked, outcome) = poll(&[pending(), last]).await;
        let error = outcome.unwrap_err();
        assert_eq!((asked, error.oauth_error_code()), (vec![5, 10], Some(code)));
        assert!(error.status().is_some());
    }
    for unusable in [
        "<html>a login page</html>",
        "{}",
        "[]",
        "{\"access_token\":",
        "",
    ] {
        let (asked, outcome) = poll(&[answer(200, "text/html", unusable)]).await;
        assert_eq!(asked, [5]);
        assert!(outcome.unwrap_err().is_decode(), "{unusable}");
    }
}

#[tokio::test(start_paused = true)]
async fn ends_by_itself_when_the_time_is_over() {
    let (asked, outcome) = poll(&[pending()]).await;
    let every_five: Vec<u64> = (1..24).map(|number| number * 5).collect();
    assert_eq!(asked, every_five);
    let error = outcome.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::ExpiredToken));
    assert!(error.status().is_none() && error.is_login_refused());

    // Where the last question failed, that is why there are no tokens.
    let (asked, outcome) = poll(&[Scripted::Unreachable]).await;
    assert_eq!(asked, [5, 15, 35, 75]);
    assert!(outcome.unwrap_err().is_connect());
    let limited = refused(429, "too_many_requests").retry_after(3600);
    let (asked, outcome) = poll(&[pending(), limited]).await;
    assert_eq!(asked, [5, 10]);
    let error = outcome.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test(start_paused = true)]
async fn tells_how_it_goes_on() {
    let script = [
        json(200, DEVICE),
        pending(),
        refused(400, "slow_down"),
        refused(429, "too_many_requests").retry_after(20),
        Scripted::Unreachable,
        tokens(),
    ];
    let device = Double::new(script).client().device().authorize().await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = told.clone();
    let polling = device.unwrap().poll().on_progress(move |progress| {
        let seconds = (progress.next_in.as_secs(), progress.remaining.as_secs());
        let line = (progress.state, progress.asked, seconds);
        telling.lock().unwrap().push(line);
        assert!(!progress.error.to_string().contains("the-device"));
    });
    polling.await.unwrap();
    assert_eq!(
        *told.lock().unwrap(),
        [
            (PollState::Pending, 1, (5, 115)),
            (PollState::SlowedDown, 2, (10, 110)),
            (PollState::RateLimited, 3, (20, 100)),
            (PollState::Failed, 4, (40, 80)),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn asks_no_more_once_it_is_dropped() {
    let double = Double::new([json(200, DEVICE), pending()]);
    let device = double.client().device().authorize().await.unwrap();
    let polling = device.poll().into_future();
    let over = tokio::time::timeout(Duration::from_secs(12), polling).await;
    assert!(over.is_err());
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(double.asked().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_interval_that_the_server_does_not_say_is_five_seconds() {
    let begun = DEVICE.replace(",\"interval\":5", "");
    let double = Double::new([json(200, begun), tokens()]);
    let started = Instant::now();
    let device = double.client().device().authorize().await.unwrap();
    device.poll().await.unwrap();
    assert_eq!(double.asked()[1].at - started, Duration::from_secs(5));
    let body = &double.asked()[1].body;
    assert!(body.contains("device_code=the-device"), "{body}");
}

/// The code was good, and serves no second time: asking again would only hide what went wrong.
#[tokio::test(start_paused = true)]
async fn ends_when_the_keys_for_the_id_token_cannot_be_had() {
    // `{"alg":"RS256","kid":"one"}`, no claims, and a signature that nobody gets to.
    let id_token = "eyJhbGciOiJSUzI1NiIsImtpZCI6Im9uZSJ9.e30.AAAA";
    let body = format!(r#"{{"access_token":"t","token_type":"Bearer","id_token":"{id_token}"}}"#);
    let double = Double::new([json(200, DEVICE), json(200, body), Scripted::Unreachable]);
    let device = double.client().device().authorize().await.unwrap();
    let error = device.poll().await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!(error.operation(), Some("jwks"));
    let asked = double.asked().into_iter();
    let tokens = asked.filter(|seen| seen.line() == "POST /oauth/token");
    assert_eq!(tokens.count(), 1);
}
