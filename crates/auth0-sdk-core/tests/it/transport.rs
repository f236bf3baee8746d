//! Sizes and connections.

use auth0_sdk_core::Result;
use axum::body::Body;
use axum::response::IntoResponse;
use futures_util::stream;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::calls::{builder, user};
use crate::server::Server;

#[tokio::test]
async fn a_body_that_never_ends_is_cut_off() -> Result<()> {
    let server = Server::start(|_| {
        let endless = stream::repeat_with(|| Ok::<_, std::io::Error>([b' '; 1000].to_vec()));
        Body::from_stream(endless).into_response()
    })
    .await;
    let tenant = builder(&server).token("t").max_body_size(100_000).build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_body_too_large() && !error.is_retryable());
    assert!(error.body().unwrap().len() <= 100_000);
    assert_eq!(error.attempts(), 1);
    Ok(())
}

#[tokio::test]
async fn an_announced_length_is_enough_to_refuse() -> Result<()> {
    let server = Server::start(|_| vec![b' '; 2000].into_response()).await;
    let tenant = builder(&server).token("t").max_body_size(1999).build()?;
    assert!(tenant.get("1").await.unwrap_err().is_body_too_large());
    Ok(())
}

#[tokio::test]
async fn an_error_with_a_long_body_keeps_its_status() -> Result<()> {
    let server =
        Server::start(|_| (http::StatusCode::CONFLICT, vec![b' '; 2000]).into_response()).await;
    let tenant = builder(&server).token("t").max_body_size(100).build()?;
    assert!(tenant.get("1").await.unwrap_err().is_conflict());
    Ok(())
}

/// Answers each connection with what is given, then closes it.
async fn closing(answers: Vec<&'static str>) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for answer in answers {
            let (mut connection, _) = listener.accept().await.unwrap();
            let mut request = vec![0; 4096];
            let _ = connection.read(&mut request).await;
            connection.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    url
}

const CUT: &str = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"user_id\"";
const WHOLE: &str =
    "HTTP/1.1 200 OK\r\ncontent-length: 15\r\nconnection: close\r\n\r\n{\"user_id\":\"1\"}";

#[tokio::test]
async fn a_lost_connection_is_repeated_where_harmless() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let url = closing(vec!["", CUT, WHOLE]).await;
    let tenant = builder(&server).base_url(url).token("t").build()?;
    assert_eq!(tenant.get("1").await?.user_id, "1");

    let url = closing(vec![CUT, WHOLE]).await;
    let tenant = builder(&server).base_url(url).token("t").build()?;
    let error = tenant.create("1").await.unwrap_err();
    assert!(error.is_retryable() && !error.is_connect());
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.body().unwrap().as_ref(), b"{\"user_id\"");
    Ok(())
}
