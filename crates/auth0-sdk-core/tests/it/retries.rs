//! Which requests arrive twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::{Body, BoxFuture, Result, StandardRetry, Transport};
use serde_json::json;

use crate::calls::{builder, user};
use crate::server::{Server, reply, with_header};

/// Refuses once, and tells the time by nothing but a moment that is far away: a server's
/// whose clock is right, or that of a machine whose own is slow.
#[derive(Default)]
struct WithoutDate(AtomicU32);

impl Transport for WithoutDate {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>>> {
        let mut answer = http::Response::new(Body::from(r#"{"user_id":"1"}"#));
        if self.0.fetch_add(1, Ordering::Relaxed) == 0 {
            *answer.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
            let headers = answer.headers_mut();
            headers.insert("retry-after", http::HeaderValue::from_static("0.01"));
            headers.insert("x-ratelimit-reset", (now.as_secs() + 600).into());
        }
        Box::pin(async { Ok(answer) })
    }
}

#[tokio::test]
async fn a_slow_clock_that_nobody_corrects_makes_no_long_wait() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let tenant = builder(&server).token("t");
    let tenant = tenant.transport(Arc::new(WithoutDate::default())).build()?;
    let answer = tenant.get("1").with_raw_response().await?;
    assert_eq!(answer.attempts(), 2);
    Ok(())
}

async fn failing(status: u16, failures: usize) -> Server {
    Server::start(move |hit| {
        if hit.earlier < failures {
            with_header(reply(status, json!({})), "retry-after", "0")
        } else {
            user()
        }
    })
    .await
}

#[tokio::test]
async fn a_get_is_repeated_until_it_works() -> Result<()> {
    for status in [408, 429, 500, 503] {
        let server = failing(status, 2).await;
        let tenant = builder(&server).token("t").build()?;
        let answer = tenant.get("1").with_raw_response().await?;
        assert_eq!(answer.attempts(), 3);
        assert_eq!(server.count("/api/v2/users/1"), 3);
    }
    Ok(())
}

#[tokio::test]
async fn a_post_is_repeated_on_429_only() -> Result<()> {
    let server = failing(429, 1).await;
    let tenant = builder(&server).token("t").build()?;
    tenant.create("1").await?;
    let hits = server.hits("/api/v2/users");
    assert_eq!(hits.len(), 2);
    assert_eq!(hits[0].body, hits[1].body);

    for status in [408, 500, 503] {
        let server = failing(status, 1).await;
        let tenant = builder(&server).token("t").build()?;
        let error = tenant.create("1").await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(server.count("/api/v2/users"), 1);
        let all = StandardRetry::new().repeating_every_method();
        tenant.create("1").with_retry_policy(all).await?;
    }
    Ok(())
}

#[tokio::test]
async fn retries_end() -> Result<()> {
    let server = failing(503, 100).await;
    let tenant = builder(&server).token("t").max_retries(1).build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert!(error.to_string().contains("after 2 attempts"));
    tenant.get("2").with_max_retries(0).await.unwrap_err();
    assert_eq!(server.count("/api/v2/users/2"), 1);
    Ok(())
}

#[tokio::test]
async fn a_wait_beyond_the_longest_is_an_error_at_once() -> Result<()> {
    let server = Server::start(|hit| match hit.earlier {
        0 => with_header(reply(429, json!({})), "retry-after", "5"),
        _ => user(),
    })
    .await;
    let tenant = builder(&server)
        .token("t")
        .max_retry_wait(Duration::from_secs(1))
        .build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable(), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(5)));
    assert_eq!(error.attempts(), 1);
    assert_eq!(server.count("/api/v2/users/1"), 1);
    Ok(())
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_an_error_at_once() -> Result<()> {
    let server = Server::start(|_| with_header(reply(429, json!({})), "retry-after", "50")).await;
    let tenant = builder(&server)
        .token("t")
        .timeout(Duration::from_secs(40))
        .build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_rate_limited() && !error.is_timeout());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(50)));
    assert_eq!(error.attempts(), 1);
    Ok(())
}
