//! What an observer is told, beside the attempts and retries of a call that succeeds.

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk_core::{
    Attempted, Error, Observer, Pacing, Result, Token, Upload, WaitCause, Waiting,
};
use axum::Router;
use axum::body::Body;
use axum::response::IntoResponse;
use http::StatusCode;
use serde_json::json;
use tokio::sync::Notify;

use crate::calls::{builder, user};
use crate::events::{SUBSCRIBE, Subscribe, stream};
use crate::server::{Server, not_found, reply};
use crate::uploads::import;

/// What was told, as lines.
#[derive(Default)]
struct Told(Mutex<Vec<String>>);

impl Told {
    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

fn number(status: Option<StatusCode>) -> u16 {
    status.map_or(0, |status| status.as_u16())
}

impl Observer for Told {
    fn attempted(&self, attempt: &Attempted<'_>) {
        let told = format!(
            "{} {} {} {}",
            attempt.operation().id,
            attempt.number(),
            number(attempt.status()),
            attempt.error().is_some(),
        );
        self.0.lock().unwrap().push(told);
    }

    fn waiting(&self, waiting: &Waiting<'_>) {
        let told = format!(
            "{} waits for {:?} {}",
            waiting.operation().id,
            waiting.cause(),
            number(waiting.error().and_then(Error::status)),
        );
        self.0.lock().unwrap().push(told);
    }
}

#[tokio::test]
async fn requests_for_tokens_and_the_waits_between_them_are_told() -> Result<()> {
    let server = Server::start(|hit| match (hit.path.as_str(), hit.earlier) {
        ("/oauth/token", 0) => reply(503, json!({})),
        ("/oauth/token", _) => not_found(),
        _ => user(),
    })
    .await;
    let told = Arc::new(Told::default());
    let tenant = builder(&server).observer(told.clone()).build()?;
    tenant.get("1").await?;
    assert_eq!(
        told.lines(),
        [
            "token 1 503 true",
            "token waits for Token 503",
            "token 2 200 false",
            "get_users_by_id 1 200 false",
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_source_of_ones_own_is_told_of_without_a_status() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let told = Arc::new(Told::default());
    let source = || async { Ok(Token::new("mine")) };
    let tenant = builder(&server).token_source(source);
    let tenant = tenant.observer(told.clone()).build()?;
    tenant.get("1").await?;
    let expected = ["token 1 0 false", "get_users_by_id 1 200 false"];
    assert_eq!(told.lines(), expected);
    Ok(())
}

#[tokio::test]
async fn downloads_and_the_waits_before_them_are_told() -> Result<()> {
    let files = Server::start(|hit| match hit.earlier {
        0 => reply(503, json!({})),
        _ => "content".into_response(),
    })
    .await;
    let told = Arc::new(Told::default());
    let tenant = builder(&files).token("t").observer(told.clone()).build()?;
    let _ = tenant.0.download(format!("{}/file", files.url())).await?;
    assert_eq!(
        told.lines(),
        [
            "download 1 503 true",
            "download waits for Download 503",
            "download 2 200 false",
        ]
    );
    Ok(())
}

#[tokio::test]
async fn the_waits_between_connections_are_told() -> Result<()> {
    let server = Server::start(|hit| match hit.earlier {
        0 => stream(Body::from("retry: 1\nid: 1\ndata: {}\n\n")),
        1 => reply(503, json!({})),
        _ => StatusCode::NO_CONTENT.into_response(),
    })
    .await;
    let told = Arc::new(Told::default());
    let tenant = builder(&server).token("t").observer(told.clone()).build()?;
    let call = tenant.0.call(&SUBSCRIBE);
    let mut events = Subscribe { call }.reconnecting();
    assert!(events.try_next().await?.is_some());
    assert!(events.try_next().await?.is_none());
    let id = SUBSCRIBE.id;
    assert_eq!(
        told.lines(),
        [
            format!("{id} 1 200 false"),
            // The server closed the stream, which is no failure.
            format!("{id} waits for Reconnect 0"),
            format!("{id} 1 503 true"),
            format!("{id} waits for Reconnect 503"),
            format!("{id} 1 204 false"),
        ]
    );
    Ok(())
}

/// A server that says when it was asked, and nothing else.
async fn silent() -> (Server, Arc<Notify>) {
    let asked = Arc::new(Notify::new());
    let told = asked.clone();
    let app = Router::new().fallback(move || {
        told.notify_one();
        std::future::pending::<()>()
    });
    (Server::router(app).await, asked)
}

#[tokio::test]
async fn an_attempt_is_told_of_when_the_time_for_the_call_ends_it() -> Result<()> {
    let (server, _) = silent().await;
    let told = Arc::new(Told::default());
    let tenant = builder(&server)
        .token("t")
        .observer(told.clone())
        .timeout(Duration::from_millis(50))
        .build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1);
    assert_eq!(told.lines(), ["get_users_by_id 1 0 true"]);
    Ok(())
}

#[tokio::test]
async fn an_attempt_is_told_of_when_its_future_is_dropped() -> Result<()> {
    let (server, asked) = silent().await;
    let told = Arc::new(Told::default());
    let tenant = builder(&server).token("t").observer(told.clone()).build()?;
    let call = tokio::spawn(async move { tenant.get("1").await });
    asked.notified().await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(told.lines(), ["get_users_by_id 1 0 true"]);
    Ok(())
}

#[tokio::test]
async fn a_request_for_a_token_is_told_of_when_nobody_waits_for_it_any_more() -> Result<()> {
    let (server, _) = silent().await;
    let told = Arc::new(Told::default());
    let tenant = builder(&server)
        .client_credentials("app", "secret")
        .observer(told.clone())
        .timeout(Duration::from_millis(50))
        .build()?;
    assert!(tenant.get("1").await.unwrap_err().is_timeout());
    assert_eq!(told.lines(), ["token 1 0 true"]);
    Ok(())
}

#[tokio::test]
async fn what_was_never_sent_is_no_attempt() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let told = Arc::new(Told::default());
    let tenant = builder(&server).token("t").observer(told.clone()).build()?;
    let missing = Upload::from_path("/there/is/no/such/file.json");
    assert!(import(&tenant, missing).await.is_err());
    assert_eq!(told.lines(), [""; 0]);
    Ok(())
}

#[tokio::test]
async fn a_wait_for_room_in_the_rate_limit_is_told_once() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let told = Arc::new(Told::default());
    let one = NonZeroU32::MIN;
    let pacing = Pacing::fixed(one.saturating_add(49), one);
    let tenant = builder(&server).token("t").pacing(pacing);
    let tenant = tenant.observer(told.clone()).build()?;
    tenant.get("1").await?;
    tenant.get("1").await?;
    assert_eq!(
        told.lines(),
        [
            "get_users_by_id 1 200 false",
            "get_users_by_id waits for RateLimit 0",
            "get_users_by_id 1 200 false",
        ]
    );
    Ok(())
}

#[test]
fn causes_have_names_for_metrics() {
    assert_eq!(WaitCause::RateLimit.name(), "rate_limit");
    assert_eq!(WaitCause::Reconnect.name(), "reconnect");
}
