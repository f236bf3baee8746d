//! What a token endpoint should not answer, and what becomes of the calls that wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use auth0_sdk_core::{Error, Result, Token};
use axum::response::IntoResponse;
use serde_json::json;

use crate::calls::{builder, tenant, user};
use crate::server::{Server, not_found, reply, stuck, with_header};

async fn answering(body: impl Into<String>) -> (Server, Error) {
    let body = body.into();
    let server = Server::start(move |hit| match hit.path.as_str() {
        "/oauth/token" => body.clone().into_response(),
        _ => user(),
    })
    .await;
    let error = tenant(&server).get("1").await.unwrap_err();
    (server, error)
}

#[tokio::test]
async fn what_is_no_token_is_never_sent() {
    for (body, said) in [
        ("", "no token"),
        ("{", "no token"),
        ("<html>hush</html>", "no token"),
        ("{}", "no token in it"),
        (r#"{"access_token": null}"#, "no token in it"),
        (r#"{"error": "hush"}"#, "no token in it"),
        (r#"{"access_token": ""}"#, "an empty token"),
        (r#"{"access_token": "hush\r\nx-evil: 1"}"#, "header"),
        (r#"{"access_token": "hush hush"}"#, "header"),
        (r#"{"access_token": "hüsh"}"#, "header"),
        (
            r#"{"access_token": "hush", "token_type": "DPoP"}"#,
            "another type",
        ),
    ] {
        let (server, error) = answering(body).await;
        assert!(error.is_token() && error.is_decode(), "{body}: {error}");
        let text = format!("{error} {error:?}");
        assert!(
            text.contains("no access token") && text.contains(said),
            "{text}"
        );
        assert!(!text.contains("hush"), "{text}");
        assert!(error.body().is_none());
        assert_eq!(server.count("/api/v2/users/1"), 0);
        assert_eq!(server.count("/oauth/token"), 1);
    }
}

#[tokio::test]
async fn an_endless_token_is_not_read_to_its_end() {
    let (_, error) = answering(format!(r#"{{"access_token": "{}"}}"#, "x".repeat(2 << 20))).await;
    assert!(error.is_token() && error.is_body_too_large());
}

#[tokio::test]
async fn a_redirect_of_the_token_endpoint_is_not_followed() {
    let server = Server::start(|hit| match hit.path.as_str() {
        "/oauth/token" => with_header(reply(307, json!({})), "location", "/elsewhere"),
        _ => user(),
    })
    .await;
    let error = tenant(&server).get("1").await.unwrap_err();
    assert!(error.is_token() && error.to_string().contains("redirects"));
    assert_eq!(server.count("/elsewhere"), 0);
}

#[tokio::test]
async fn a_token_endpoint_that_hangs_has_a_time_of_its_own() -> Result<()> {
    let server = Server::start(|hit| match (hit.path.as_str(), hit.earlier) {
        ("/oauth/token", 0) => stuck(vec!["{"]).into_response(),
        ("/oauth/token", _) => not_found(),
        _ => user(),
    })
    .await;
    let limit = Duration::from_millis(200);
    let tenant = builder(&server).token_timeout(limit).build()?;
    tenant.get("1").await?;
    assert_eq!(server.count("/oauth/token"), 2);

    let server = Server::start(|_| stuck(vec![]).into_response()).await;
    let tenant = builder(&server)
        .token_timeout(limit)
        .max_retries(0)
        .build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_token() && error.is_timeout());
    assert_eq!(server.count("/oauth/token"), 1);
    Ok(())
}

#[tokio::test]
async fn a_source_of_ones_own_that_hangs_has_the_same_time() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let asked = Arc::new(AtomicU32::new(0));
    let count = asked.clone();
    let source = move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move {
            // Every second time it never answers.
            if number.is_multiple_of(2) {
                std::future::pending::<()>().await;
            }
            Ok(Token::new("mine"))
        }
    };
    let hanging = builder(&server)
        .token_source(source)
        .token_timeout(Duration::from_millis(100));
    let tenant = hanging.build()?;
    tenant.get("1").await?;
    assert_eq!(asked.load(Ordering::Relaxed), 2);

    let source = || std::future::pending::<Result<Token>>();
    let hanging = builder(&server).token_source(source).max_retries(0);
    let tenant = hanging.token_timeout(Duration::from_millis(100)).build()?;
    // The limit is that of the test: without one of the client's it fails here.
    let answer = tokio::time::timeout(Duration::from_secs(30), tenant.get("1").into_future());
    let error = answer.await.unwrap().unwrap_err();
    assert!(error.is_token() && error.is_timeout(), "{error}");
    assert!(error.to_string().contains("token_timeout"), "{error}");
    assert_eq!(server.count("/api/v2/users/1"), 1);
    Ok(())
}

#[tokio::test]
async fn a_call_waits_for_a_token_no_longer_than_it_may() -> Result<()> {
    let server = Server::start(|_| stuck(vec![]).into_response()).await;
    let tenant = tenant(&server);
    let limit = Duration::from_millis(200);
    let error = tenant.get("1").with_timeout(limit).await.unwrap_err();
    assert!(error.is_token() && error.is_timeout(), "{error}");
    assert!(error.to_string().contains("waited for a token"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_an_error_at_once() {
    let server = Server::start(|hit| match hit.path.as_str() {
        "/oauth/token" => {
            let refusal = reply(429, json!({"error": "too_many_requests"}));
            let refusal = with_header(refusal, "retry-after", "40");
            let quota = "b=per_hour;q=10;r=0;t=40";
            with_header(refusal, "auth0-client-quota-limit", quota)
        }
        _ => user(),
    })
    .await;
    let tenant = tenant(&server);
    // The call has 30 seconds, and the test has none of them: where it waited for what
    // cannot come in time, it would be over before.
    for _ in 0..3 {
        let call = tenant.get("1").with_timeout(Duration::from_secs(30));
        let answer = tokio::time::timeout(Duration::from_secs(10), call.into_future());
        let error = answer.await.unwrap().unwrap_err();
        assert!(error.is_token() && error.is_rate_limited() && !error.is_timeout());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(40)));
        let quota = error.quota().unwrap();
        assert_eq!(quota.client[0].remaining, Some(0));
        assert_eq!(quota.client[0].resets_in, Some(Duration::from_secs(40)));
    }
    // Nobody waits any more, and nobody asks again before the server said so.
    assert_eq!(server.count("/oauth/token"), 1);
}

#[tokio::test]
async fn a_source_that_gives_nonsense_is_an_error_of_the_token() -> Result<()> {
    let server = Server::start(|_| user()).await;
    for nonsense in ["", "a b", "a\r\nb"] {
        let source = move || async move { Ok(Token::new(nonsense)) };
        let tenant = builder(&server).token_source(source).build()?;
        let error = tenant.get("1").await.unwrap_err();
        assert!(error.is_token(), "{error}");
    }
    assert_eq!(server.count("/api/v2/users/1"), 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_tasks_on_a_fresh_client_make_one_token_request() {
    let server = Server::start(|hit| match hit.path.as_str() {
        "/oauth/token" => not_found(),
        _ => user(),
    })
    .await;
    let tenant = tenant(&server);
    let tasks = (0..1000).map(|_| tokio::spawn(tenant.get("1").into_future()));
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap().unwrap();
    }
    assert_eq!(server.count("/oauth/token"), 1);
    assert_eq!(server.count("/api/v2/users/1"), 1000);
}

#[tokio::test]
async fn the_quota_that_came_with_the_last_token_is_reachable() -> Result<()> {
    let server = Server::start(|hit| match (hit.path.as_str(), hit.earlier) {
        ("/oauth/token", 0) => {
            let token = reply(200, json!({"access_token": "t", "expires_in": 60}));
            let quota = "b=per_hour;q=10;r=7;t=3540";
            with_header(token, "auth0-client-quota-limit", quota)
        }
        ("/oauth/token", 1) => {
            let refusal = reply(429, json!({"error": "too_many_requests"}));
            let refusal = with_header(refusal, "retry-after", "3000");
            let quota = "b=per_hour;q=10;r=0;t=3000";
            with_header(refusal, "auth0-client-quota-limit", quota)
        }
        (_, 0) => user(),
        _ => reply(401, json!({})),
    })
    .await;
    let tenant = tenant(&server);
    assert_eq!(tenant.0.token_quota(), None);
    tenant.get("1").await?;
    let quota = tenant.0.token_quota().unwrap();
    assert_eq!(quota.client[0].name, "per_hour");
    assert_eq!(quota.client[0].remaining, Some(7));
    assert!(quota.client[0].resets_in.unwrap() <= Duration::from_secs(3540));

    // A refusal says it, too.
    tenant.get("1").await.unwrap_err();
    let quota = tenant.0.token_quota().unwrap();
    assert_eq!(quota.client[0].remaining, Some(0));
    Ok(())
}

#[tokio::test]
async fn a_quota_on_an_answer_is_read() -> Result<()> {
    let server = Server::start(|_| {
        let quota = "b=per_day;q=5;r=4;t=60";
        with_header(user(), "auth0-organization-quota-limit", quota)
    })
    .await;
    let tenant = builder(&server).token("t").build()?;
    let answer = tenant.get("1").with_raw_response().await?;
    assert_eq!(answer.quota().unwrap().organization[0].limit, Some(5));
    Ok(())
}
