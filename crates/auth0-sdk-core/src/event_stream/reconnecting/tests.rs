//! A line over scripted connections, with time that stands still.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::Instant;

use super::*;
use crate::error::{ErrorAnswer, Kind as ErrorKind, Subject};
use crate::{CustomDomain, Error, Idempotency, Operation};

static SUBSCRIBE: Operation = Operation {
    id: "subscribe_events",
    method: "GET",
    path: "/events",
    scopes: &[],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

/// What one connection does.
enum Script {
    /// Sends these after these seconds each, and then closes.
    Closes(Vec<(u64, &'static str)>),
    /// The same, and then fails.
    Breaks(Vec<(u64, &'static str)>),
    /// The same, and then says nothing more.
    Hangs(Vec<(u64, &'static str)>),
    /// No connection: the server answers with this status, and seconds to wait.
    Refuses(u16, Option<u64>),
    /// An answer that is a success and no stream.
    Answers(u16),
}
use Script::{Answers, Breaks, Closes, Hangs, Refuses};

/// When each connection was made, in milliseconds, and after which event.
type Connections = Arc<Mutex<Vec<(u64, Option<String>)>>>;

fn subject() -> Subject {
    Subject {
        operation: &SUBSCRIBE,
        method: http::Method::GET,
    }
}

fn connection(
    status: u16,
    media_type: &'static str,
    chunks: impl Stream<Item = Result<Bytes>> + Send + 'static,
    last: Option<&str>,
) -> Result<Connection> {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static(media_type));
    Ok(Connection::scripted(
        StatusCode::from_u16(status).unwrap(),
        headers,
        subject(),
        chunks,
        last.map(str::to_owned),
    ))
}

fn play(script: Script, last: Option<&str>) -> Result<Connection> {
    let (parts, end) = match script {
        Refuses(status, wait) => {
            let answer = ErrorAnswer {
                status: StatusCode::from_u16(status).unwrap(),
                headers: HeaderMap::new(),
                body: Bytes::new(),
                code: None,
                message: None,
                retry_after: wait.map(Duration::from_secs),
                at: std::time::SystemTime::now(),
            };
            return Err(Error::answered(answer));
        }
        Answers(status) => return connection(status, "text/html", stream::empty(), last),
        Closes(parts) => (parts, stream::empty().boxed()),
        Breaks(parts) => {
            let error = Error::new(ErrorKind::Transport, "the connection failed");
            (parts, stream::once(async move { Err(error) }).boxed())
        }
        Hangs(parts) => (parts, stream::pending().boxed()),
    };
    let parts = stream::iter(parts).then(|(seconds, text)| async move {
        if seconds > 0 {
            tokio::time::sleep(Duration::from_secs(seconds)).await;
        }
        Ok(Bytes::from_static(text.as_bytes()))
    });
    connection(
        200,
        "text/event-stream; charset=utf-8",
        parts.chain(end),
        last,
    )
}

/// A line whose connections follow a script; at its end, the server has nothing more.
fn line(
    script: impl IntoIterator<Item = Script>,
) -> (ReconnectingEvents<serde_json::Value>, Connections) {
    let script: Mutex<VecDeque<Script>> = Mutex::new(script.into_iter().collect());
    let connections = Connections::default();
    let (made, begun) = (connections.clone(), Instant::now());
    let connect = move |last: Option<&str>| -> BoxFuture<Result<Connection>> {
        let at = begun.elapsed().as_millis().try_into().unwrap();
        made.lock().unwrap().push((at, last.map(str::to_owned)));
        let next = script.lock().unwrap().pop_front();
        let connection = play(next.unwrap_or(Answers(204)), last);
        Box::pin(async move { connection })
    };
    let backoff = Backoff::new(Duration::ZERO, Duration::ZERO);
    let events = ReconnectingEvents {
        line: Line::new(Box::new(connect), backoff),
        event: PhantomData,
    };
    (events, connections)
}

/// The events as numbers, until the stream ends.
async fn all(events: &mut ReconnectingEvents<serde_json::Value>) -> Result<Vec<u64>> {
    let mut all = Vec::new();
    while let Some(event) = events.try_next().await? {
        all.push(event["n"].as_u64().unwrap());
    }
    Ok(all)
}

fn times(connections: &Connections) -> Vec<u64> {
    let connections = connections.lock().unwrap();
    connections.iter().map(|(at, _)| *at).collect()
}

fn ids(connections: &Connections) -> Vec<Option<String>> {
    let connections = connections.lock().unwrap();
    connections.iter().map(|(_, id)| id.clone()).collect()
}

#[tokio::test(start_paused = true)]
async fn goes_on_after_the_last_event_however_the_connection_ends() -> Result<()> {
    let (mut events, connections) = line([
        Closes(vec![(0, "id: a\ndata: {\"n\":1}\n\n")]),
        Breaks(vec![(0, "id: b\ndata: {\"n\":2}\n\nid: c\ndata: {\"n\"")]),
        Refuses(503, None),
        Hangs(vec![(0, "id: c\ndata: {\"n\":3}\n\n")]),
        Closes(vec![(0, "data: {\"n\":4}\n\n")]),
    ]);
    assert_eq!(all(&mut events).await?, [1, 2, 3, 4]);
    let ids = ids(&connections);
    let ids: Vec<_> = ids.iter().map(|id| id.as_deref().unwrap_or("-")).collect();
    assert_eq!(ids, ["-", "a", "b", "b", "c", "c"]);
    assert_eq!(events.last_event_id(), Some("c"));
    assert_eq!(events.try_next().await?, None, "204 is the end");
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn connects_again_more_often_than_any_budget() -> Result<()> {
    let script = (0..500).map(|_| Breaks(vec![(0, "data: {\"n\":1}\n\n")]));
    let (mut events, connections) = line(script);
    assert_eq!(all(&mut events).await?.len(), 500);
    assert_eq!(times(&connections).len(), 501);
    let (mut events, connections) = line((0..500).map(|_| Refuses(503, None)));
    assert_eq!(all(&mut events).await?.len(), 0);
    assert_eq!(times(&connections).len(), 501);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn waits_as_long_as_the_server_asks() -> Result<()> {
    let (mut events, connections) = line([
        Closes(vec![(0, "retry: 3000\n\n")]),
        Closes(vec![]),
        Refuses(429, Some(7)),
        Refuses(503, Some(1)),
        Closes(vec![(0, "retry: 99999999999\n\n")]),
    ]);
    assert!(all(&mut events).await?.is_empty());
    assert_eq!(
        times(&connections),
        [0, 3_000, 6_000, 13_000, 16_000, 616_000]
    );
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn waits_longer_each_time_until_an_event_comes() -> Result<()> {
    let refused = || (0..12).map(|_| Refuses(503, None));
    let event = Closes(vec![(0, "data: {\"n\":1}\n\n")]);
    let (events, connections) = line(refused().chain([event]).chain(refused()));
    let second = Duration::from_secs(1);
    let mut events = events.with_backoff(Backoff::new(second, 8 * second));
    assert_eq!(all(&mut events).await?, [1]);
    let times = times(&connections);
    let waits: Vec<u64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(waits.len(), 25);
    for (number, wait) in waits.iter().enumerate() {
        let failures = if number < 12 { number } else { number - 12 };
        let most = 1_000 << failures.min(3);
        // The clock of the tests goes by milliseconds.
        assert!(*wait <= most + 1, "{number}: {waits:?}");
    }
    assert!(waits.iter().any(|wait| *wait > 1_000), "{waits:?}");
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_quiet_connection_that_held_counts_as_a_good_one() -> Result<()> {
    let quiet = (0..8).map(|_| Closes((0..4).map(|_| (15, ": heartbeat\n\n")).collect()));
    let (events, connections) = line(quiet);
    let first = Duration::from_secs(1);
    let mut events = events.with_backoff(Backoff::new(first, Duration::from_secs(3600)));
    assert!(all(&mut events).await?.is_empty());
    let times = times(&connections);
    assert!(
        times.windows(2).all(|pair| pair[1] - pair[0] <= 61_010),
        "{times:?}"
    );
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_silent_connection_is_given_up_and_a_slow_one_is_not() -> Result<()> {
    let (mut events, connections) = line([
        Hangs(vec![
            (70, ": heartbeat\n\n"),
            (70, ": heart"),
            (70, "beat\n\nid: 1\ndata: {\"n\":1}\n\n"),
        ]),
        Hangs(vec![]),
    ]);
    assert_eq!(all(&mut events).await?, [1]);
    assert_eq!(times(&connections), [0, 285_000, 360_000]);

    let (events, connections) = line([Hangs(vec![(0, ": hi\n\n")])]);
    let mut events = events.with_heartbeat_timeout(Duration::from_secs(5));
    assert!(all(&mut events).await?.is_empty());
    assert_eq!(times(&connections), [0, 5_000]);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_takes_long_is_no_silent_server() -> Result<()> {
    let (mut events, connections) = line([Closes(vec![
        (0, "data: {\"n\":1}\n\n"),
        (1, "data: {\"n\":2}\n\n"),
    ])]);
    assert_eq!(events.try_next().await?.unwrap()["n"], 1);
    // The next one is on its way while nobody asks.
    let asked = tokio::time::timeout(Duration::from_millis(1), events.try_next());
    assert!(asked.await.is_err());
    tokio::time::sleep(Duration::from_secs(1_000)).await;
    assert_eq!(events.try_next().await?.unwrap()["n"], 2);
    assert_eq!(times(&connections).len(), 1);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn what_says_only_the_place_moves_it_without_an_event() -> Result<()> {
    let (mut events, connections) = line([
        Closes(vec![(
            0,
            "id: 1\ndata: {\"n\":1}\n\nid: 2\nevent: offset-only\ndata: {}\n\n",
        )]),
        Closes(vec![(
            0,
            "data: {\"type\":\"offset-only\",\"offset\":\"3\"}\n\n",
        )]),
        Closes(vec![(0, "id: 4\n\n")]),
        Closes(vec![(0, "data: {\"n\":5,\"offset\":\"5\"}\n\n")]),
        Closes(vec![(0, "id\n\n")]),
    ]);
    assert_eq!(events.try_next().await?.unwrap()["n"], 1);
    assert_eq!(events.last_event_id(), Some("1"));
    assert_eq!(events.try_next().await?.unwrap()["n"], 5);
    assert_eq!(events.last_event_id(), Some("5"));
    assert_eq!(events.try_next().await?, None);
    let ids = ids(&connections);
    let ids: Vec<_> = ids.iter().map(|id| id.as_deref().unwrap_or("-")).collect();
    assert_eq!(ids, ["-", "2", "3", "4", "5", "-"]);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn an_event_that_cannot_be_read_is_not_the_end() -> Result<()> {
    let (mut events, connections) = line([Closes(vec![(
        0,
        "id: 1\ndata: nope\n\nid: 2\ndata: {\"n\":2}\n\n",
    )])]);
    let error = events.try_next().await.unwrap_err();
    assert!(error.is_decode() && error.operation() == Some("subscribe_events"));
    assert_eq!(events.last_event_id(), Some("1"));
    assert_eq!(all(&mut events).await?, [2]);
    assert_eq!(times(&connections).len(), 2);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn the_last_word_of_the_server_is_an_error() {
    let last = "id: 7\ndata: {\"n\":7}\n\nevent: error\ndata: {\"type\":\"error\",\"error\":{\"code\":\"cursor_expired\",\"message\":\"too old\"}}\n\n";
    let (mut events, connections) = line([Closes(vec![(0, last)])]);
    assert_eq!(events.try_next().await.unwrap().unwrap()["n"], 7);
    let error = events.try_next().await.unwrap_err();
    assert!(error.is_stream() && !error.is_retryable());
    assert_eq!(error.error_code(), Some("cursor_expired"));
    assert_eq!(error.message(), Some("too old"));
    assert_eq!(events.last_event_id(), Some("7"));
    assert_eq!(events.try_next().await.unwrap(), None);
    assert_eq!(times(&connections).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_no_repetition_mends_ends_the_stream() {
    for status in [400, 401, 403, 404, 410] {
        let event = Closes(vec![(0, "data: {\"n\":1}\n\n")]);
        let (mut events, connections) = line([event, Refuses(status, None)]);
        assert_eq!(events.try_next().await.unwrap().unwrap()["n"], 1);
        let error = events.try_next().await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(events.try_next().await.unwrap(), None);
        assert_eq!(times(&connections).len(), 2);
    }
    let (mut events, _) = line([Answers(200)]);
    let error = events.try_next().await.unwrap_err();
    assert!(error.is_stream(), "a page of a proxy: {error}");
    assert_eq!(events.try_next().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn an_event_that_is_too_long_does_not_come_again_and_again() {
    let long: &'static str = Box::leak(format!("data: {}", "x".repeat(5 << 20)).into_boxed_str());
    let (mut events, connections) = line([Closes(vec![(0, long)])]);
    assert!(events.try_next().await.unwrap_err().is_stream());
    assert_eq!(events.try_next().await.unwrap(), None);
    assert_eq!(times(&connections).len(), 1);
}
