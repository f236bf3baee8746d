//! Server-sent events over a connection.

use auth0_sdk_core::{
    Call, CustomDomain, EventStream, Idempotency, Operation, Request, Result, event_call,
};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use std::time::Duration;

use crate::calls::builder;
use crate::server::{Server, reply, stuck, with_header};

pub(crate) static SUBSCRIBE: Operation = Operation {
    id: "subscribe_events",
    method: "GET",
    path: "/events",
    scopes: &["read:events"],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

#[derive(Debug, Clone)]
pub(crate) struct Subscribe {
    pub(crate) call: Call,
}

impl Subscribe {
    fn request(&self) -> Result<Request> {
        let url = self.call.url(format_args!("/events"));
        Request::build(self.call.http_client().get(url))
    }
}

event_call!(Subscribe => Value);

async fn subscribe(server: &Server) -> Result<EventStream<Value>> {
    let tenant = builder(server)
        .token("t")
        .attempt_timeout(Duration::from_millis(50))
        .build()?;
    let call = tenant.0.call(&SUBSCRIBE);
    Subscribe { call }.await
}

pub(crate) fn stream(body: axum::body::Body) -> Response {
    with_header(body.into_response(), "content-type", "text/event-stream")
}

#[tokio::test]
async fn reads_events_until_the_server_closes() -> Result<()> {
    let text = ": hi\n\nid: 1\nevent: user.created\ndata: {\"offset\":\"a\"}\n\nid: 2\ndata: nope\n\nid: 3\ndata: {\"type\":\"x\"}\n\n";
    let server = Server::start(move |_| stream(text.into())).await;
    let mut events = subscribe(&server).await?;
    assert_eq!(
        events.try_next().await?,
        Some(json!({"offset": "a", "type": "user.created"}))
    );
    assert_eq!(events.last_event_id(), Some("1"));
    let error = events.try_next().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.body().unwrap().as_ref(), b"nope");
    assert_eq!(error.operation(), Some("subscribe_events"));
    assert_eq!(events.try_next().await?.unwrap()["type"], "x");
    assert_eq!(events.try_next().await?, None);
    assert_eq!(events.last_event_id(), Some("3"));
    assert_eq!(events.try_next().await?, None);
    Ok(())
}

#[tokio::test]
async fn an_idle_stream_stays_open() -> Result<()> {
    let server = Server::start(|_| stream(stuck(vec!["data: 1\n", "\ndata: 2\n\n"]))).await;
    let mut events = subscribe(&server).await?;
    assert_eq!(events.try_next().await?, Some(json!(1)));
    assert_eq!(events.try_next().await?, Some(json!(2)));
    let next = tokio::time::timeout(Duration::from_millis(200), events.try_next());
    assert!(
        next.await.is_err(),
        "the limit of an attempt is not for the stream"
    );
    Ok(())
}

#[tokio::test]
async fn a_refused_subscription_is_an_error() -> Result<()> {
    let server = Server::start(|_| {
        reply(
            410,
            json!({"statusCode": 410, "error": "Gone", "message": "too old"}),
        )
    })
    .await;
    let error = subscribe(&server).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 410);
    assert_eq!(error.message(), Some("too old"));
    Ok(())
}
