//! Tokens over the wire: one fetch for all, one renewal after a 401.

use auth0_sdk_core::{Result, Token};
use axum::response::Response;
use serde_json::json;
use std::time::Duration;

use crate::calls::{builder, tenant, user};
use crate::server::{Hit, Server, not_found, reply};

/// Accepts one token only.
fn accepting(token: &'static str) -> impl Fn(Hit) -> Response + Clone + Send + Sync + 'static {
    move |hit| match (hit.path.as_str(), hit.header("authorization")) {
        ("/oauth/token", _) => not_found(),
        (_, given) if given == format!("Bearer {token}") => user(),
        _ => reply(
            401,
            json!({"statusCode": 401, "error": "Unauthorized", "message": "Invalid token"}),
        ),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_calls_ask_for_one_token() {
    let server = Server::start(accepting("t1")).await;
    let tenant = tenant(&server);
    let calls = (0..200).map(|_| tokio::spawn(tenant.get("1").into_future()));
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.count("/oauth/token"), 1);
    assert_eq!(server.count("/api/v2/users/1"), 200);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() -> Result<()> {
    let server = Server::start(accepting("t2")).await;
    let tenant = tenant(&server);
    let answer = tenant
        .create("1")
        .with_max_retries(0)
        .with_raw_response()
        .await?;
    assert_eq!(answer.attempts(), 2);
    assert_eq!(server.count("/oauth/token"), 2);
    tenant.get("1").await?;
    assert_eq!(server.count("/oauth/token"), 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_that_are_refused_together_ask_for_one_token() {
    let server = Server::start(accepting("t2")).await;
    let tenant = tenant(&server);
    let calls = (0..50).map(|_| tokio::spawn(tenant.get("1").into_future()));
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.count("/oauth/token"), 2);
}

#[tokio::test]
async fn a_server_that_refuses_every_token_is_not_hammered() {
    let server = Server::start(accepting("never")).await;
    let tenant = tenant(&server);
    for _ in 0..5 {
        assert!(tenant.get("1").await.unwrap_err().is_unauthorized());
    }
    assert_eq!(server.count("/oauth/token"), 2);
}

#[tokio::test]
async fn a_fixed_token_is_what_it_is() -> Result<()> {
    let server = Server::start(accepting("t1")).await;
    let tenant = builder(&server).token("stale").build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_unauthorized() && !error.is_token());
    assert_eq!(error.attempts(), 1);
    Ok(())
}

#[tokio::test]
async fn a_source_of_your_own_serves() -> Result<()> {
    let server = Server::start(accepting("mine")).await;
    let source = || async { Ok(Token::new("mine").expires_in(Duration::from_secs(60))) };
    let tenant = builder(&server).token_source(source).build()?;
    tenant.get("1").await?;
    assert_eq!(server.count("/oauth/token"), 0);
    Ok(())
}

#[tokio::test]
async fn a_failed_token_request_says_so() {
    let server = Server::start(|hit| match hit.path.as_str() {
        "/oauth/token" => reply(
            401,
            json!({"error": "invalid_client", "error_description": "wrong secret"}),
        ),
        _ => user(),
    })
    .await;
    let tenant = tenant(&server);
    for _ in 0..20 {
        let error = tenant.get("1").await.unwrap_err();
        assert!(error.is_token() && !error.is_unauthorized());
        assert_eq!(error.error_code(), Some("invalid_client"));
        assert_eq!(error.operation(), Some("get_users_by_id"));
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().contains("no access token"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hush"));
    }
    assert_eq!(server.count("/oauth/token"), 1);
    assert_eq!(server.count("/api/v2/users/1"), 0);
}

#[tokio::test]
async fn an_outage_of_the_token_endpoint_is_retried() -> Result<()> {
    let server = Server::start(|hit| match (hit.path.as_str(), hit.earlier) {
        ("/oauth/token", 0 | 1) => reply(503, json!({})),
        ("/oauth/token", _) => not_found(),
        _ => user(),
    })
    .await;
    tenant(&server).create("1").await?;
    assert_eq!(server.count("/oauth/token"), 3);
    Ok(())
}

#[tokio::test]
async fn an_answer_that_is_no_token_is_not_shown() {
    let server = Server::start(|_| reply(200, json!({"access_token": ["hush"]}))).await;
    let error = tenant(&server).get("1").await.unwrap_err();
    assert!(error.is_token() && error.is_decode());
    assert!(!format!("{error} {error:?}").contains("hush"));
    assert!(error.body().is_none());
}

#[tokio::test]
async fn any_number_of_seconds_is_a_lifetime() -> Result<()> {
    let cases = [
        ("86400.0", 1),
        ("1e18", 1),
        ("18446744073709551616", 1),
        // What serves no longer than it takes to say so is fetched for each call.
        ("0", 2),
        ("-5", 2),
    ];
    for (seconds, fetches) in cases {
        let server = Server::start(move |hit| match hit.path.as_str() {
            "/oauth/token" => {
                let text = format!(r#"{{"access_token": "t1", "expires_in": {seconds}}}"#);
                reply(200, serde_json::from_str(&text).unwrap())
            }
            _ => user(),
        })
        .await;
        let tenant = tenant(&server);
        tenant.get("1").await?;
        tenant.get("1").await?;
        assert_eq!(server.count("/oauth/token"), fetches, "{seconds}");
    }
    Ok(())
}
