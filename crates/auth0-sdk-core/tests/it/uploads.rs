//! Files on their way.

use std::sync::Arc;

use auth0_sdk_core::{
    Call, CustomDomain, Idempotency, Operation, Request, Result, Upload, upload_call,
};
use axum::Router;
use axum::body::{Body, Bytes};
use futures_util::StreamExt;
use serde_json::{Value, json};
use tokio::sync::{Notify, mpsc};

use crate::calls::{Tenant, builder};
use crate::server::{Server, reply, with_header};

static IMPORT: Operation = Operation {
    id: "post_users_imports",
    method: "POST",
    path: "/jobs/users-imports",
    scopes: &["create:users"],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

const PATH: &str = "/api/v2/jobs/users-imports";

#[derive(Debug)]
pub(crate) struct Import {
    call: Call,
    users: Option<Upload>,
}

impl Import {
    fn take_request(&mut self) -> Result<Request> {
        let fields = vec![
            ("connection_id", "con_1".to_owned()),
            ("upsert", "true".to_owned()),
        ];
        let file = self.users.take().unwrap_or_else(|| Upload::from_bytes(""));
        Request::multipart(&self.call, "/jobs/users-imports", fields, ("users", file))
    }
}

upload_call!(Import => Value);

pub(crate) fn import(tenant: &Tenant, users: Upload) -> Import {
    let call = tenant.0.call(&IMPORT);
    Import {
        call,
        users: Some(users),
    }
}

async fn limited_once() -> Server {
    Server::start(|hit| {
        if hit.earlier == 0 {
            with_header(reply(429, json!({})), "retry-after", "0")
        } else {
            reply(200, json!({"form": String::from_utf8_lossy(&hit.body)}))
        }
    })
    .await
}

#[tokio::test]
async fn bytes_and_files_are_sent_again() -> Result<()> {
    let path = std::env::temp_dir().join(format!("auth0-sdk-core-{}.json", std::process::id()));
    std::fs::write(&path, "[{\"email\":\"a\"}]").unwrap();
    let bytes = Upload::from_bytes("[{\"email\":\"a\"}]").file_name("my users.json");
    for upload in [bytes, Upload::from_path(&path).file_name("my users.json")] {
        let server = limited_once().await;
        let tenant = builder(&server).token("t").build()?;
        let answer = import(&tenant, upload).await?;
        let form = answer["form"].as_str().unwrap();
        assert!(
            form.contains("name=\"users\"; filename=\"my users.json\""),
            "{form}"
        );
        assert!(form.contains("name=\"upsert\"\r\n\r\ntrue\r\n"), "{form}");
        assert!(form.contains("[{\"email\":\"a\"}]"), "{form}");
        assert_eq!(server.count(PATH), 2);
        assert!(!server.hits(PATH)[1].header("content-length").is_empty());
    }
    std::fs::remove_file(&path).unwrap();
    Ok(())
}

#[tokio::test]
async fn the_content_type_is_that_of_the_form() -> Result<()> {
    let server = limited_once().await;
    let tenant = builder(&server).token("t").build()?;
    let call = import(&tenant, Upload::from_bytes("[]"));
    call.with_header("content-type", "application/json")?
        .await?;
    for hit in server.hits(PATH) {
        assert_eq!(hit.headers.get_all("content-type").iter().count(), 1);
        let form = "multipart/form-data; boundary=";
        assert!(hit.header("content-type").starts_with(form));
    }
    assert_eq!(server.count(PATH), 2);
    Ok(())
}

#[tokio::test]
async fn a_stream_is_sent_once() -> Result<()> {
    let server = limited_once().await;
    let tenant = builder(&server).token("t").build()?;
    let chunks =
        futures_util::stream::iter(["[", "]"]).map(|chunk| std::io::Result::Ok(Bytes::from(chunk)));
    let error = import(&tenant, Upload::from_stream(chunks))
        .await
        .unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(server.count(PATH), 1);
    Ok(())
}

#[tokio::test]
async fn a_stream_is_never_held_whole() -> Result<()> {
    let arrived = Arc::new(Notify::new());
    let seen = arrived.clone();
    let app = Router::new().fallback(move |body: Body| async move {
        let mut body = body.into_data_stream();
        let mut text = Vec::new();
        while let Some(Ok(chunk)) = body.next().await {
            text.extend_from_slice(&chunk);
            if text.ends_with(b"first") {
                seen.notify_one();
            }
        }
        reply(200, json!({"length": text.len()}))
    });
    let server = Server::router(app).await;
    let tenant = builder(&server).token("t").build()?;

    let (sender, receiver) = mpsc::channel::<Bytes>(1);
    let chunks = futures_util::stream::unfold(receiver, async |mut receiver| {
        Some((std::io::Result::Ok(receiver.recv().await?), receiver))
    });
    let call = tokio::spawn(import(&tenant, Upload::from_stream(chunks)).into_future());
    sender.send(Bytes::from("first")).await.unwrap();
    // The server has the first chunk while the last one does not even exist.
    arrived.notified().await;
    sender.send(Bytes::from("last")).await.unwrap();
    drop(sender);
    assert!(call.await.unwrap()?["length"].as_u64().unwrap() > 9);
    Ok(())
}

#[tokio::test]
async fn refuses_what_cannot_be_sent() -> Result<()> {
    let server = limited_once().await;
    let tenant = builder(&server).token("t").build()?;
    let missing = Upload::from_path("/nowhere/users.json");
    let error = import(&tenant, missing).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(error.attempts(), 0);
    let odd = Upload::from_bytes("[]").content_type("a\r\nb");
    assert!(import(&tenant, odd).await.unwrap_err().is_invalid_request());
    assert_eq!(server.count(PATH), 0);
    Ok(())
}

#[tokio::test]
async fn a_token_that_was_refused_for_a_stream_is_not_used_again() -> Result<()> {
    let server = Server::start(|hit| match hit.path.as_str() {
        "/oauth/token" => reply(404, json!({})),
        _ if hit.header("authorization") == "Bearer t1" => reply(401, json!({})),
        _ => reply(200, json!({})),
    })
    .await;
    let tenant = builder(&server)
        .client_credentials("app", "secret")
        .build()?;
    let stream = || {
        let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from("[]"))]);
        Upload::from_stream(pieces)
    };
    let refused = import(&tenant, stream()).await.unwrap_err();
    assert!(refused.is_unauthorized());
    import(&tenant, stream()).await?;
    assert_eq!(server.count(PATH), 2);
    Ok(())
}
