//! Files that an answer leads to.

use auth0_sdk_core::{Client, Download, Result};
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use std::time::Duration;

use crate::calls::builder;
use crate::server::{Server, reply, stuck, with_header};

fn client(tenant: &Server) -> Client {
    let builder = builder(tenant)
        .token("secret-token")
        .attempt_timeout(Duration::from_millis(200));
    builder.build().unwrap().0
}

async fn whole(mut file: Download) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(piece) = file.try_next().await? {
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

async fn server(answer: impl Fn(usize) -> Response + Clone + Send + Sync + 'static) -> Server {
    Server::start(move |hit| answer(hit.earlier)).await
}

#[tokio::test]
async fn a_file_comes_from_another_host_without_the_token() -> Result<()> {
    let tenant = Server::start(|_| reply(404, serde_json::Value::Null)).await;
    let files = server(|_| "content".into_response()).await;
    let link = format!("{}/file?signature=abc", files.url());
    let file = client(&tenant).download(&link).await?;
    assert_eq!(file.length(), Some(7));
    assert_eq!(whole(file).await?, b"content");
    let hit = &files.hits("/file")[0];
    assert_eq!(hit.query, "signature=abc");
    for name in ["authorization", "auth0-client", "cookie"] {
        assert!(!hit.headers.contains_key(name), "{name}");
    }
    assert_eq!(tenant.count("/oauth/token"), 0);
    Ok(())
}

#[tokio::test]
async fn a_link_with_a_fragment_leads_to_its_file() -> Result<()> {
    let files = server(|_| "content".into_response()).await;
    let link = format!("{}/file?signature=abc#page=2", files.url());
    let given = builder(&files)
        .token("t")
        .http_client(reqwest::Client::new());
    for client in [client(&files), given.build()?.0] {
        assert_eq!(whole(client.download(&link).await?).await?, b"content");
    }
    Ok(())
}

#[tokio::test]
async fn links_that_are_not_safe_are_refused_before_anything_is_sent() {
    let tenant = Server::start(|_| "".into_response()).await;
    for link in [
        "http://files.example/x?signature=abc",
        "ftp://127.0.0.1/x",
        "/exports/x",
        "",
    ] {
        let error = client(&tenant).download(link).await.unwrap_err();
        assert!(error.is_invalid_request(), "{link}");
        assert!(!format!("{error} {error:?}").contains("abc"));
    }
    assert_eq!(tenant.count("/exports/x"), 0);
}

#[tokio::test]
async fn opening_is_tried_again_and_what_stays_refused_is_an_error() -> Result<()> {
    let files = server(|earlier| match earlier {
        0 => reply(503, serde_json::Value::Null),
        _ => "content".into_response(),
    })
    .await;
    let client = client(&files);
    let file = client.download(format!("{}/file", files.url())).await?;
    assert_eq!(whole(file).await?, b"content");

    let gone =
        server(|_| (http::StatusCode::FORBIDDEN, "<Error>expired</Error>").into_response()).await;
    let link = format!("{}/file?signature=abc", gone.url());
    let error = client.download(&link).await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!((error.operation(), error.attempts()), (Some("download"), 1));
    assert!(!format!("{error} {error:?}").contains("abc"));

    let elsewhere = server(|_| {
        let moved = http::StatusCode::FOUND.into_response();
        with_header(moved, "location", "http://127.0.0.1:1/")
    })
    .await;
    let link = format!("{}/file", elsewhere.url());
    let error = client.download(&link).await.unwrap_err();
    assert_eq!(error.status(), Some(http::StatusCode::FOUND));
    Ok(())
}

#[tokio::test]
async fn a_file_that_stops_is_an_error() -> Result<()> {
    let files = server(|_| Body::new(stuck(vec!["begin"])).into_response()).await;
    let link = format!("{}/file", files.url());
    let mut file = client(&files).download(&link).await?;
    assert_eq!(file.try_next().await?.unwrap(), "begin");
    let error = file.try_next().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(file.try_next().await?, None);
    Ok(())
}
