//! What no sound server sends: the call ends in the right error, within its limits.

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0_sdk::http::StatusCode;
use auth0_sdk::{Error, Result};
use axum::body::{Body, Bytes};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::{StreamExt as _, stream};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::server::{Server, json};

const MIB: usize = 1 << 20;

async fn ask(server: &Server) -> Error {
    let auth0 = server.client().build().unwrap();
    auth0.users().get("auth0|1").await.unwrap_err()
}

async fn answering(body: impl Into<Bytes>, content_type: &'static str) -> Error {
    let body = body.into();
    let answer = move |_: &_| ([("content-type", content_type)], body.clone()).into_response();
    ask(&Server::start(answer).await).await
}

#[tokio::test]
async fn what_is_not_json_is_kept_and_its_place_told() {
    let page = "<!doctype html><title>503 Backend fetch failed</title>";
    for (body, content_type) in [
        (page.as_bytes(), "text/html"),
        (page.as_bytes(), "application/json"),
        (
            b"{\"user_id\": \"auth0|1\", \"email\": \"a@exa",
            "application/json",
        ),
        (b"{\"user_id\": \"\xff\xfe\"}", "application/json"),
        (b"", "application/json"),
        (b"\x00\x01\x02", "application/octet-stream"),
    ] {
        let error = answering(body, content_type).await;
        assert!(error.is_decode() && !error.is_retryable(), "{error}");
        assert_eq!(error.body().unwrap().as_ref(), body);
        assert_eq!(error.attempts(), 1);
        let text = format!("{error} {error:?}");
        assert!(
            !text.contains("Backend") && !text.contains("a@exa"),
            "{text}"
        );
    }
    let deep = format!("{{\"app_metadata\": {}", "[".repeat(100_000));
    let error = answering(deep, "application/json").await;
    assert!(error.is_decode(), "{error}");
}

#[tokio::test]
async fn two_gigabytes_are_not_read() {
    // Announced, it is refused by its length; unannounced, when the limit is reached.
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = sent.clone();
    let endless = Server::start(move |_| {
        let sent = counted.clone();
        let chunk = Bytes::from(vec![b' '; MIB]);
        let chunks = stream::iter(0..2048).map(move |_| {
            sent.fetch_add(1, Ordering::Relaxed);
            Ok::<_, std::io::Error>(chunk.clone())
        });
        Response::new(Body::from_stream(chunks))
    });
    let error = ask(&endless.await).await;
    assert!(error.is_body_too_large(), "{error}");
    assert_eq!(error.attempts(), 1);
    // 64 MiB are read, and some more is on its way.
    let read = sent.load(Ordering::Relaxed);
    assert!((64..256).contains(&read), "{read} MiB");

    let announced = Server::start(|_| {
        let length = [("content-length", "2147483648")];
        let body = Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>());
        (length, body).into_response()
    });
    let error = ask(&announced.await).await;
    assert!(error.is_body_too_large(), "{error}");
}

fn gzip(bytes: impl Iterator<Item = Vec<u8>>) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    bytes.for_each(|bytes| encoder.write_all(&bytes).unwrap());
    encoder.finish().unwrap().into()
}

fn zipped(status: StatusCode, body: Bytes) -> Response {
    let headers = [
        ("content-type", "application/json"),
        ("content-encoding", "gzip"),
    ];
    (status, headers, body).into_response()
}

#[tokio::test]
async fn the_limit_is_that_of_the_unpacked_body() {
    // 96 MiB of spaces are a tenth of a MiB when they are packed.
    let bomb = gzip((0..96).map(|_| vec![b' '; MIB]));
    assert!(bomb.len() < MIB / 2, "{}", bomb.len());
    let error = ask(&Server::start(move |_| zipped(StatusCode::OK, bomb.clone())).await).await;
    assert!(error.is_body_too_large(), "{error}");

    // What cannot be unpacked is no answer, and one that breaks off is not taken for whole.
    let whole = gzip([br#"{"user_id":"auth0|1"}"#.to_vec()].into_iter());
    for broken in [whole.slice(..whole.len() / 2), Bytes::from_static(b"plain")] {
        let server = Server::start(move |_| zipped(StatusCode::OK, broken.clone())).await;
        let error = ask(&server).await;
        assert!(error.is_interrupted() || error.is_decode(), "{error:?}");
    }
}

#[tokio::test]
async fn what_is_not_http_is_an_error() -> Result<()> {
    for answer in [
        "",
        "hello\r\n\r\n",
        "HTTP/1.1 999999 Strange\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nx: \0\r\n\r\n",
    ] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((mut connection, _)) = listener.accept().await {
                let _ = connection.read(&mut [0; 4096]).await;
                let _ = connection.write_all(answer.as_bytes()).await;
            }
        });
        let auth0 = auth0_sdk::ManagementClient::builder()
            .base_url(format!("http://{address}"))
            .token("token")
            .backoff(auth0_sdk::Backoff::new(Duration::ZERO, Duration::ZERO))
            .build()?;
        let error = auth0.users().get("auth0|1").await.unwrap_err();
        assert!(error.is_interrupted(), "{answer:?}: {error:?}");
        assert_eq!(error.attempts(), 3, "{answer:?}");
    }
    Ok(())
}

#[tokio::test]
async fn every_tenth_answer_is_a_refusal_and_all_calls_succeed() -> Result<()> {
    let count = Arc::new(AtomicUsize::new(0));
    let server = Server::start(move |hit| {
        let number = count.fetch_add(1, Ordering::Relaxed) + 1;
        if !number.is_multiple_of(10) {
            return json(200, &json!({"user_id": hit.path.rsplit('/').next()}));
        }
        let status = if number.is_multiple_of(20) { 429 } else { 503 };
        json(status, &json!({"message": "later"}))
    })
    .await;
    let auth0 = server.client().build()?;
    for number in 0..2000 {
        let user = auth0.users().get(number.to_string()).await?;
        assert_eq!(user.user_id, Some(number.to_string()));
    }
    // Each refusal is followed by one repetition of the same request, and nothing else is.
    let paths: Vec<_> = server.hits().into_iter().map(|hit| hit.path).collect();
    assert_eq!(paths.len(), 2000 + paths.len() / 10);
    for (index, pair) in paths.windows(2).enumerate() {
        assert_eq!(pair[0] == pair[1], (index + 1) % 10 == 0, "{index}");
    }
    Ok(())
}
