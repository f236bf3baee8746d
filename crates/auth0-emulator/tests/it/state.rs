use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use auth0_emulator::{Emulator, SeedOrganization};
use reqwest::Method;
use serde_json::json;

use crate::client::{Client, fetch_token, read};

/// A folder that is gone after the test.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn state_in(folder: &Path) -> PathBuf {
    folder.join("state.json")
}

#[tokio::test]
async fn a_tenant_goes_on_where_it_was() {
    let folder = folder();
    let path = state_in(folder.path());
    let first = Client::of(Emulator::builder().state_file(&path)).await;
    let id = first.user("ada@example.com").await;
    let made = first
        .post("/organizations", json!({"name": "acme"}))
        .await
        .1;
    let role = first.post("/roles", json!({"name": "admin"})).await.1;
    let members = format!("/organizations/{}/members", made["id"].as_str().unwrap());
    first.post(&members, json!({"members": [id]})).await;
    let credentials = (
        first.emulator.client_id().to_owned(),
        first.emulator.client_secret().to_owned(),
    );
    first.emulator.stop().await;

    // The builder's own beginning is not used: nobody is there twice.
    let builder = Emulator::builder()
        .state_file(&path)
        .organization(SeedOrganization::new("acme"));
    let second = Client::of(builder).await;
    assert_eq!(second.emulator.client_id(), credentials.0);
    assert_eq!(second.emulator.client_secret(), credentials.1);
    let users = second.get("/users?q=email:ada@example.com").await.1;
    assert_eq!(users[0]["user_id"], id.as_str());
    assert_eq!(second.get(&members).await.1[0]["user_id"], id.as_str());
    assert_eq!(second.get("/roles").await.1[0]["id"], role["id"]);
    // What is unique stays unique.
    let again = json!({"connection": crate::client::DATABASE, "email": "ada@example.com", "password": "Secret-1234"});
    assert_eq!(second.post("/users", again).await.0, 409);
}

#[tokio::test]
async fn the_clock_goes_on_where_it_was() {
    let folder = folder();
    let path = state_in(folder.path());
    let start = async || Emulator::builder().state_file(&path).start().await.unwrap();
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(4_102_444_800);
    let first = start().await;
    first.clock().freeze();
    first.clock().set(moment);
    first.stop().await;

    let second = start().await;
    assert!(second.clock().is_frozen());
    assert_eq!(second.clock().now(), moment);
    // What it began with is what it returns to.
    second.clock().reset();
    second.reset().unwrap();
    assert_eq!(second.clock().now(), moment);
    second.clock().resume();
    second.clock().advance(Duration::from_secs(60));
    second.stop().await;

    let third = start().await;
    assert!(!third.clock().is_frozen());
    assert!(third.clock().now() >= moment + Duration::from_secs(59));
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_for_its_owner_and_follows_changes() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder();
    let path = state_in(folder.path());
    let client = Client::of(Emulator::builder().state_file(&path)).await;
    client.user("late@example.com").await;
    let written = async {
        while !std::fs::read_to_string(&path).is_ok_and(|text| text.contains("late@example.com")) {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), written)
        .await
        .unwrap();
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(names.len(), 1, "{names:?}");
}

#[tokio::test]
async fn what_is_no_state_is_refused_and_left_alone() {
    let folder = folder();
    let path = state_in(folder.path());
    for text in ["", "{}", "{\"version\": 99, \"url\": \"http://x\"}", "[1]"] {
        std::fs::write(&path, text).unwrap();
        let started = Emulator::builder().state_file(&path).start().await;
        assert!(started.is_err(), "{text}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    }
}

#[tokio::test]
async fn beginning_again_forgets_what_came_since() {
    let client = Client::of(Emulator::builder().sample_users(2)).await;
    client.user("new@example.com").await;
    client.emulator.clock().freeze();
    client
        .emulator
        .inject(auth0_emulator::Fault::status(500))
        .unwrap();
    client.emulator.reset().unwrap();
    assert!(client.emulator.requests().is_empty());
    assert!(!client.emulator.clock().is_frozen());
    let token = fetch_token(&client.http, &client.emulator).await;
    let request = client
        .http
        .request(Method::GET, client.url("/users"))
        .bearer_auth(token);
    let users = read(request.send().await.unwrap()).await.1;
    assert_eq!(users.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn beginning_again_returns_to_the_file_as_it_was_found() {
    let folder = folder();
    let path = state_in(folder.path());
    let first = Client::of(Emulator::builder().state_file(&path)).await;
    first.user("kept@example.com").await;
    first.emulator.stop().await;

    let second = Client::of(Emulator::builder().state_file(&path).sample_users(3)).await;
    let kept = second.get("/users").await.1;
    second.user("new@example.com").await;
    second.emulator.reset().unwrap();
    // The keys are the file's as well, so the token is still good.
    assert_eq!(second.get("/users").await, (200, kept.clone()));
    let body = json!({"user_id": kept[0]["user_id"]});
    let ticket = second.post("/tickets/password-change", body).await.1;
    let ticket = ticket["ticket"].as_str().unwrap();
    assert!(ticket.starts_with(second.emulator.url()), "{ticket}");
}

/// Reads and refusals are no reason to write the file again.
#[tokio::test]
async fn only_changes_are_written() {
    let folder = folder();
    let path = state_in(folder.path());
    let client = Client::of(Emulator::builder().state_file(&path)).await;
    client.user("marker@example.com").await;
    let has_marker =
        || std::fs::read_to_string(&path).is_ok_and(|text| text.contains("marker@example.com"));
    let written = async {
        while !has_marker() {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let longest = std::time::Duration::from_secs(30);
    tokio::time::timeout(longest, written).await.unwrap();
    // Whoever writes it again replaces what stands there now.
    std::fs::write(&path, "untouched").unwrap();
    assert_eq!(client.get("/users").await.0, 200);
    assert_eq!(client.get("/branding").await.0, 200);
    assert_eq!(client.get("/flows").await.0, 200);
    assert_eq!(client.delete("/flows/af_none").await.0, 404);
    let twice = json!({"connection": crate::client::DATABASE, "email": "marker@example.com", "password": "Secret-1234"});
    assert_eq!(client.post("/users", twice).await.0, 409);
    client.emulator.stop().await;
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "untouched");
}
