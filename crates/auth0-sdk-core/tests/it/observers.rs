//! Attempts and waits that are not those of a call: tokens, downloads and events.

use std::sync::{Arc, Mutex};

use auth0_sdk_core::{Attempted, Error, Observer, Result, Token, WaitCause, Waiting};
use axum::body::Body;
use axum::response::IntoResponse;
use http::StatusCode;
use serde_json::json;

use crate::calls::{builder, user};
use crate::events::{SUBSCRIBE, Subscribe, stream};
use crate::server::{Server, not_found, reply};

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

#[test]
fn causes_have_names_for_metrics() {
    assert_eq!(WaitCause::RateLimit.name(), "rate_limit");
    assert_eq!(WaitCause::Reconnect.name(), "reconnect");
}
