use std::time::Duration;

use auth0_emulator::Emulator;
use futures_util::StreamExt as _;
use reqwest::Method;
use serde_json::Value;

use crate::app::App;
use crate::client::{Client, assert_problem, fetch_token, read};

/// Reads until `enough` says so, and gives the text so far.
async fn listen(
    client: &Client,
    path: &str,
    header: Option<&str>,
    enough: impl Fn(&str) -> bool,
) -> String {
    let mut request = client.request(Method::GET, path);
    if let Some(id) = header {
        request = request.header("last-event-id", id);
    }
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut chunks = response.bytes_stream();
    let mut text = String::new();
    while !enough(&text) {
        let chunk = tokio::time::timeout(Duration::from_secs(10), chunks.next())
            .await
            .unwrap();
        text.push_str(std::str::from_utf8(&chunk.unwrap().unwrap()).unwrap());
    }
    text
}

#[tokio::test]
async fn every_created_user_is_told_once_and_listening_resumes() {
    let client = Client::of(Emulator::builder().sample_users(2)).await;
    client.user("a@example.com").await;
    let told = |count: usize| move |text: &str| text.matches("data: ").count() == count;
    let (text, ()) = tokio::join!(listen(&client, "/events", None, told(2)), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        client.user("b@example.com").await;
    });
    assert!(
        text.contains("id: 1\nevent: user.created\ndata: {"),
        "{text}"
    );
    let data = text
        .lines()
        .rfind(|line| line.starts_with("data: "))
        .unwrap();
    let data: Value = serde_json::from_str(&data[6..]).unwrap();
    assert_eq!(
        (&data["type"], &data["offset"]),
        (&"user.created".into(), &"2".into())
    );
    assert_eq!(data["event"]["data"]["object"]["email"], "b@example.com");
    for name in [
        "specversion",
        "source",
        "id",
        "time",
        "a0tenant",
        "a0stream",
    ] {
        assert!(data["event"][name].is_string(), "{name}");
    }
    for (path, header) in [("/events?from=1", None), ("/events", Some("1"))] {
        let text = listen(&client, path, header, told(1)).await;
        assert!(
            text.contains("id: 2\n") && !text.contains("id: 1\n"),
            "{text}"
        );
    }
    let text = listen(
        &client,
        "/events?event_type=organization.created",
        None,
        told(2),
    )
    .await;
    assert!(
        text.contains("event: offset-only\ndata: {\"offset\":\"1\",\"type\":\"offset-only\"}"),
        "{text}"
    );
    let old = listen(
        &client,
        "/events?from_timestamp=2020-01-01T00:00:00Z",
        None,
        told(2),
    )
    .await;
    assert!(old.contains("id: 1\n"));
}

#[tokio::test]
async fn a_silent_stream_has_heartbeats_and_ends_with_the_emulator() {
    let client = Client::of(Emulator::builder().heartbeat(Duration::from_millis(20))).await;
    let text = listen(&client, "/events", None, |text| {
        text.contains(": heartbeat\n\n")
    })
    .await;
    assert!(text.starts_with(": connected\n\n"));
    let response = client.request(Method::GET, "/events").send().await.unwrap();
    let stopped = tokio::time::timeout(Duration::from_secs(3), client.emulator.stop());
    let (body, stopped) = tokio::join!(response.text(), stopped);
    assert!(body.is_ok() && stopped.is_ok());
}

#[tokio::test]
async fn places_that_never_were_are_refused() {
    let client = Client::new().await;
    for bad in ["from=x", "from=5", "from=-1", "from_timestamp=now"] {
        let response = client
            .request(Method::GET, &format!("/events?{bad}"))
            .send()
            .await
            .unwrap();
        assert_problem(
            &read(response).await,
            400,
            "Bad Request",
            "invalid_query_string",
        );
    }
}

#[tokio::test]
async fn whoever_signs_up_is_told_at_once() {
    // No heartbeat brings it.
    let builder = Emulator::builder().heartbeat(Duration::from_secs(3_600));
    let app = App::of(builder).await;
    let http = reqwest::Client::new();
    let token = fetch_token(&http, &app.emulator).await;
    let url = format!("{}/api/v2/events", app.emulator.url());
    let request = http.get(url).bearer_auth(token);
    let mut stream = request.send().await.unwrap();
    let mut until = async |email: &str| {
        let mut text = String::new();
        while !text.contains(email) {
            let chunk = tokio::time::timeout(Duration::from_secs(10), stream.chunk());
            let chunk = chunk.await.unwrap().unwrap().unwrap();
            text.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    };
    until("ada@example.com").await;
    assert_eq!(app.signup("grace@example.com").await.0, 200);
    until("grace@example.com").await;
}
