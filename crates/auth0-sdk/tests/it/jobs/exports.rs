//! Exports of users: waited for, fetched from another host, unpacked as they come.

use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_emulator::Emulator;
use auth0_sdk::jobs::{ExportedFile, UsersExport};
use auth0_sdk::types::{CreateExportUsers, CreateExportUsersFields};
use auth0_sdk::{ManagementClient, Result};
use axum::body::Body;
use axum::response::IntoResponse;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream::{self, StreamExt};
use serde_json::{Value, json};

use super::AT_ONCE;
use crate::server::{Server, json};
use crate::tenant::Tenant;

fn packed(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn export(client: &ManagementClient, wanted: CreateExportUsers) -> UsersExport {
    UsersExport::new(client, wanted).with_poll_intervals(AT_ONCE.0, AT_ONCE.1)
}

#[tokio::test]
async fn users_are_exported_and_read_without_the_token() -> Result<()> {
    let builder = Emulator::builder().sample_users(250).pending_job_reads(3);
    let tenant = Tenant::of(builder).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = told.clone();
    let wanted = CreateExportUsers::new().limit(1_000).format("json");
    let mut export = export(&tenant.auth0, wanted)
        .on_progress(move |progress| tell.lock().unwrap().push(progress.status.clone()));
    let file = export.wait().await?;
    assert_eq!(
        *told.lock().unwrap(),
        ["pending", "pending", "processing", "completed"]
    );
    let mut users = file.users::<Value>().await?;
    let mut emails = Vec::new();
    while let Some(user) = users.try_next().await? {
        emails.push(user["email"].as_str().unwrap().to_owned());
    }
    assert_eq!(emails.len(), 250);
    assert!(emails.contains(&"user249@example.com".to_owned()));
    let requests = tenant.emulator.requests();
    let download = requests
        .iter()
        .find(|request| request.path.starts_with("/exports/"));
    assert_eq!(download.unwrap().header("authorization"), None);
    Ok(())
}

#[tokio::test]
async fn a_table_is_read_line_by_line_and_more_than_once() -> Result<()> {
    let tenant = Tenant::of(Emulator::builder().sample_users(2)).await;
    let fields = [CreateExportUsersFields::new("email")];
    let wanted = CreateExportUsers::new().format("csv").fields(fields);
    let file = export(&tenant.auth0, wanted).wait().await?;
    for _ in 0..2 {
        let mut lines = file.lines().await?;
        let mut all = Vec::new();
        while let Some(line) = lines.try_next().await? {
            all.push(line);
        }
        assert_eq!(all, ["email", "user0@example.com", "user1@example.com"]);
    }
    assert_eq!(tenant.count(".csv.gz"), 2);
    Ok(())
}

/// A tenant whose job is done, and the host on which its file is.
async fn elsewhere(file: Vec<u8>) -> (ExportedFile, Server) {
    let files = Server::start(move |_| file.clone().into_response()).await;
    let link = format!("{}/file.gz?signature=abc", files.url());
    let done =
        json!({"id": "job_0", "type": "users_export", "status": "completed", "location": link});
    let tenant = Server::json(200, done).await;
    let client = tenant.client().build().unwrap();
    let file = export(&client, CreateExportUsers::new())
        .wait()
        .await
        .unwrap();
    assert!(!format!("{file:?}").contains("abc"));
    (file, files)
}

#[tokio::test]
async fn files_are_unpacked_whoever_packed_them() -> Result<()> {
    let two = [packed(b"{\"a\":1}\n{\"a\""), packed(b":2}")].concat();
    for file in [
        two,
        packed(b"{\"a\":1}\r\n\r\n{\"a\":2}\n"),
        b"{\"a\":1}\n{\"a\":2}".to_vec(),
    ] {
        let (file, files) = elsewhere(file).await;
        let mut users = file.users::<Value>().await?;
        assert_eq!(users.try_next().await?, Some(json!({"a": 1})));
        assert_eq!(users.try_next().await?, Some(json!({"a": 2})));
        assert_eq!(users.try_next().await?, None);
        assert_eq!(files.hits()[0].headers.get("authorization"), None);
    }
    let (file, _files) = elsewhere(packed(b"")).await;
    assert_eq!(file.lines().await?.try_next().await?, None);
    Ok(())
}

/// The rest of the file never comes, and is not waited for.
#[tokio::test]
async fn lines_are_there_before_the_file_is() -> Result<()> {
    let begin = packed(b"{\"a\":1}\n{\"a\":2}\n");
    let files = Server::start(move |_| {
        let begin = stream::iter([std::io::Result::Ok(begin.clone())]);
        Body::from_stream(begin.chain(stream::pending())).into_response()
    })
    .await;
    let link = format!("{}/file.gz", files.url());
    let done =
        json!({"id": "job_0", "type": "users_export", "status": "completed", "location": link});
    let tenant = Server::json(200, done).await;
    let file = export(&tenant.client().build()?, CreateExportUsers::new())
        .wait()
        .await?;
    let mut users = file.users::<Value>().await?;
    assert_eq!(users.try_next().await?, Some(json!({"a": 1})));
    assert_eq!(users.try_next().await?, Some(json!({"a": 2})));
    Ok(())
}

#[tokio::test]
async fn damaged_files_are_errors_and_large_lines_are_not_kept() -> Result<()> {
    let whole = packed(b"{\"a\":1}\n");
    let mut wrong = whole.clone();
    let last = wrong.len() - 6;
    wrong[last] ^= 0xff;
    for file in [
        whole[..whole.len() - 9].to_vec(),
        wrong,
        packed(b"\xff\xfe\n"),
    ] {
        let (file, _files) = elsewhere(file).await;
        let mut lines = file.lines().await?;
        let error = loop {
            match lines.try_next().await {
                Ok(line) => assert!(line.is_some(), "it ended as if it were whole"),
                Err(error) => break error,
            }
        };
        assert!(error.is_decode(), "{error}");
    }
    let (file, _files) = elsewhere(packed(&vec![b' '; 17 << 20])).await;
    let error = file.lines().await?.try_next().await.unwrap_err();
    assert!(error.is_body_too_large(), "{error}");

    let (file, _files) = elsewhere(packed(b"{\"a\":1}\nnot a secret\n{\"a\":2}\n")).await;
    let mut users = file.users::<Value>().await?;
    users.try_next().await?;
    let error = users.try_next().await.unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("line 2"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("secret"));
    assert_eq!(users.try_next().await?, Some(json!({"a": 2})));
    Ok(())
}

#[tokio::test]
async fn jobs_that_fail_or_take_too_long_or_have_no_link_are_errors() -> Result<()> {
    let job = |status: &str| json!({"id": "job_0", "type": "users_export", "status": status});
    let failed = Server::json(200, job("failed")).await;
    let error = export(&failed.client().build()?, CreateExportUsers::new())
        .wait()
        .await
        .unwrap_err();
    assert!(error.is_job_failed(), "{error}");

    let stuck = Server::start(move |_| json(200, &job("pending"))).await;
    let asked = || {
        stuck
            .hits()
            .iter()
            .filter(|hit| hit.path.ends_with("users-exports"))
            .count()
    };
    let mut slow = export(&stuck.client().build()?, CreateExportUsers::new());
    tokio::select! {
        ended = slow.wait() => panic!("it ended early: {ended:?}"),
        () = async {
            while stuck.hits().len() < 3 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        } => {}
    }
    let error = slow
        .with_timeout(Duration::from_millis(50))
        .wait()
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(asked(), 1);

    let job = json!({"id": "job_0", "type": "users_export", "status": "completed", "location": "http://files.example/x"});
    for location in [Some("http://files.example/x"), None] {
        let mut job = job.clone();
        job["location"] = location.into();
        let server = Server::json(200, job).await;
        let file = export(&server.client().build()?, CreateExportUsers::new())
            .wait()
            .await?;
        let error = file.lines().await.unwrap_err();
        assert!(error.is_invalid_request() || error.is_decode(), "{error}");
    }
    Ok(())
}
