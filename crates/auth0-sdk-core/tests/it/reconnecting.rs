//! Events over many connections to a real server.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk_core::{Backoff, ReconnectingEvents, Result};
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

use crate::calls::{Tenant, builder};
use crate::events::{SUBSCRIBE, Subscribe, stream as event_stream};
use crate::server::{Hit, Server, reply, stuck, with_header};

const PATH: &str = "/api/v2/events";

fn follow(tenant: &Tenant) -> ReconnectingEvents<Value> {
    let call = tenant.0.call(&SUBSCRIBE);
    Subscribe { call }.reconnecting()
}

/// A body that fails after some bytes, as when a connection is reset.
fn cut(text: &'static str) -> Body {
    let parts = stream::iter([Some(text), None]).then(|part| async move {
        let Some(text) = part else {
            // What is sent together with the failure would not be sent at all.
            tokio::time::sleep(Duration::from_millis(50)).await;
            return Err(std::io::Error::other("reset"));
        };
        Ok(Bytes::from_static(text.as_bytes()))
    });
    Body::from_stream(parts)
}

fn no_content() -> Response {
    http::StatusCode::NO_CONTENT.into_response()
}

/// A client whose tokens serve for one call each.
async fn serve(
    answer: impl Fn(Hit) -> Response + Clone + Send + Sync + 'static,
) -> (Server, Tenant) {
    let server = Server::start(move |hit| match hit.path.as_str() {
        "/oauth/token" => {
            let token = format!("t{}", hit.earlier + 1);
            reply(200, json!({"access_token": token, "expires_in": 1}))
        }
        _ => answer(hit),
    })
    .await;
    let tenant = builder(&server)
        .client_credentials("id", "secret")
        .attempt_timeout(Duration::from_secs(20))
        .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap();
    (server, tenant)
}

#[tokio::test]
async fn goes_on_after_cuts_closes_and_refusals() -> Result<()> {
    let (server, tenant) = serve(|hit| match hit.earlier {
        0 => event_stream(Body::from(
            "retry: 1\nid: 1\ndata: {\"n\":1}\n\nid: 2\ndata: {\"n\":2}\n\n",
        )),
        1 => event_stream(cut("id: 3\ndata: {\"n\":3}\n\nid: 4\ndata: {\"n\":")),
        2 => reply(503, json!({})),
        3 => with_header(reply(429, json!({})), "retry-after", "0"),
        4 => event_stream(Body::from("id: 4\ndata: {\"n\":4}\n\n")),
        _ => no_content(),
    })
    .await;
    let mut events = follow(&tenant).starting_after("0");
    for number in 1..=4 {
        assert_eq!(events.try_next().await?.unwrap()["n"], number);
        assert_eq!(events.last_event_id(), Some(number.to_string().as_str()));
    }
    assert_eq!(events.try_next().await?, None);
    let hits = server.hits(PATH);
    let ids: Vec<_> = hits.iter().map(|hit| hit.header("last-event-id")).collect();
    assert_eq!(ids, ["0", "2", "3", "3", "3", "4"]);
    Ok(())
}

#[tokio::test]
async fn every_connection_has_a_token_that_serves() -> Result<()> {
    // A token that was good for the last connection is refused for the next.
    let (server, tenant) = serve(|hit| {
        let refused = |text| reply(401, json!({"statusCode": 401, "message": text}));
        match (hit.earlier, hit.header("authorization")) {
            (0, _) => event_stream(Body::from("id: 1\ndata: {\"n\":1}\n\n")),
            (1, _) => refused("Expired token"),
            (2, _) => event_stream(Body::from("id: 2\ndata: {\"n\":2}\n\n")),
            _ => refused("Invalid token"),
        }
    })
    .await;
    let mut events = follow(&tenant);
    assert_eq!(events.try_next().await?.unwrap()["n"], 1);
    assert_eq!(events.try_next().await?.unwrap()["n"], 2);
    let error = events.try_next().await.unwrap_err();
    assert!(error.is_unauthorized(), "also with a fresh token: {error}");
    assert_eq!(events.try_next().await?, None);
    assert_eq!(events.last_event_id(), Some("2"));
    let hits = server.hits(PATH);
    assert_ne!(
        hits[1].header("authorization"),
        hits[2].header("authorization")
    );
    assert_eq!(hits[2].header("last-event-id"), "1");
    Ok(())
}

#[tokio::test]
async fn a_silent_connection_is_replaced() -> Result<()> {
    let (server, tenant) = serve(|hit| match hit.earlier {
        0 => event_stream(stuck(vec!["id: 1\ndata: {\"n\":1}\n\n"])),
        _ => event_stream(stuck(vec!["id: 2\ndata: {\"n\":2}\n\n"])),
    })
    .await;
    let mut events = follow(&tenant).with_heartbeat_timeout(Duration::from_millis(50));
    assert_eq!(events.try_next().await?.unwrap()["n"], 1);
    assert_eq!(events.try_next().await?.unwrap()["n"], 2);
    assert_eq!(server.hits(PATH)[1].header("last-event-id"), "1");
    Ok(())
}

#[tokio::test]
async fn dropping_it_closes_the_connection_and_makes_no_other() -> Result<()> {
    let open = Arc::new(());
    let held = Arc::downgrade(&open);
    let open = Mutex::new(Some(open));
    let open = Arc::new(open);
    let (server, tenant) = serve(move |_| {
        // The body holds it for as long as somebody reads.
        let open = open.lock().unwrap().take();
        let first = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"data: {}\n\n"))]);
        let silence = stream::once(async move {
            let _open = open;
            std::future::pending().await
        });
        event_stream(Body::from_stream(first.chain(silence)))
    })
    .await;
    let mut events = follow(&tenant);
    events.try_next().await?;
    assert_eq!(held.strong_count(), 1);
    drop(events);
    while held.strong_count() > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(server.count(PATH), 1);
    Ok(())
}

#[tokio::test]
async fn an_id_that_cannot_stand_in_a_header_ends_the_stream() -> Result<()> {
    let (server, tenant) =
        serve(|_| event_stream(Body::from("id: a\u{1}b\ndata: {\"n\":1}\n\n"))).await;
    let mut events = follow(&tenant);
    assert_eq!(events.try_next().await?.unwrap()["n"], 1);
    assert!(events.try_next().await.unwrap_err().is_invalid_request());
    assert_eq!(events.try_next().await?, None);
    assert_eq!(server.count(PATH), 1);
    Ok(())
}
