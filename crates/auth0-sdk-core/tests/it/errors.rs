//! What an error says, keeps and hides.

use auth0_sdk_core::Result;
use axum::response::IntoResponse;
use serde_json::json;
use std::error::Error as _;
use std::time::Duration;

use crate::calls::{builder, tenant, user};
use crate::server::{Server, not_found, reply, with_header};

#[tokio::test]
async fn tells_the_refusal() -> Result<()> {
    let server = Server::start(|_| with_header(not_found(), "x-ratelimit-limit", "10")).await;
    let tenant = builder(&server).token("t").build()?;
    let error = tenant.get("auth0|secret-id").await.unwrap_err();
    assert!(error.is_not_found() && !error.is_token() && !error.is_retryable());
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.error_code(), Some("inexistent_user"));
    assert_eq!(error.message(), Some("no such user"));
    assert_eq!(error.operation(), Some("get_users_by_id"));
    assert_eq!(error.rate_limit().unwrap().limit, Some(10));
    assert_eq!(error.attempts(), 1);
    assert!(error.body().unwrap().starts_with(b"{"));
    let text = error.to_string();
    assert_eq!(
        text,
        "GET /users/{id} (get_users_by_id): the server refused, status 404 inexistent_user: no such user"
    );
    assert!(!format!("{error:?}").contains("secret-id"));
    Ok(())
}

#[tokio::test]
async fn an_error_without_json_keeps_its_body() -> Result<()> {
    let server =
        Server::start(|_| (http::StatusCode::BAD_GATEWAY, "<h1>oops</h1>").into_response()).await;
    let tenant = builder(&server).token("t").max_retries(0).build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert_eq!(error.body().unwrap().as_ref(), b"<h1>oops</h1>");
    assert!(!error.to_string().contains("oops"));
    Ok(())
}

#[tokio::test]
async fn names_missing_scopes() -> Result<()> {
    let server = Server::start(|_| {
        reply(403, json!({"statusCode": 403, "error": "Forbidden", "errorCode": "insufficient_scope", "message": "Insufficient scope"}))
    })
    .await;
    let tenant = builder(&server).token("t").build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.missing_scopes(), ["read:users"]);
    Ok(())
}

#[tokio::test]
async fn a_cut_answer_is_a_decode_error_with_its_place() -> Result<()> {
    let server = Server::start(|_| r#"{"x":[1,{"user_id":"hunter2"#.into_response()).await;
    let tenant = builder(&server).token("t").build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_decode() && !error.is_retryable());
    assert!(error.to_string().contains("$.x[1].user_id"), "{error}");
    assert!(!format!("{error} {error:?} {:?}", error.source()).contains("hunter2"));
    assert_eq!(
        error.body().unwrap().as_ref(),
        br#"{"x":[1,{"user_id":"hunter2"#
    );
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(server.count("/api/v2/users/1"), 1);
    Ok(())
}

#[tokio::test]
async fn an_empty_answer_is_told_as_such() -> Result<()> {
    let server = Server::start(|_| "".into_response()).await;
    let tenant = builder(&server).token("t").build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_decode());
    assert!(error.to_string().contains("empty"));
    Ok(())
}

#[tokio::test]
async fn a_redirect_is_not_followed() -> Result<()> {
    let other = Server::start(|_| user()).await;
    let location = format!("{}/api/v2/users/1", other.url());
    let server = Server::start(move |hit| match hit.path.as_str() {
        "/oauth/token" => not_found(),
        _ => with_header(reply(307, json!({})), "location", &location),
    })
    .await;
    let error = tenant(&server).get("1").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert!(error.to_string().contains("redirect"));
    assert_eq!(other.count("/api/v2/users/1"), 0);
    Ok(())
}

#[tokio::test]
async fn nobody_listens() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nowhere = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let tenant = builder(&server).base_url(nowhere).token("t").build()?;
    let error = tenant.create("1").await.unwrap_err();
    assert!(error.is_connect() && error.is_retryable());
    // No connection was made, so that even a POST can be repeated.
    assert_eq!(error.attempts(), 3);
    let mut source = error.source();
    while let Some(cause) = source {
        assert!(!cause.to_string().contains("/api/v2"));
        source = cause.source();
    }
    Ok(())
}

#[tokio::test]
async fn says_when_to_come_back() -> Result<()> {
    let server = Server::start(|_| with_header(reply(429, json!({})), "retry-after", "3600")).await;
    let tenant = builder(&server).token("t").build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert!(error.to_string().contains("retry after 3600 s"));
    assert_eq!(server.count("/api/v2/users/1"), 1);
    Ok(())
}
