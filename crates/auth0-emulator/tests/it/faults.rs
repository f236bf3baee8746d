use std::time::{Duration, Instant};

use auth0_emulator::{Emulator, Fault, Target};
use reqwest::Method;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::client::{Client, assert_problem, read};

/// What came before the connection ended, and how it ended.
async fn raw(client: &Client, path: &str) -> (String, std::io::Result<()>) {
    let mut stream = TcpStream::connect(client.emulator.domain()).await.unwrap();
    let head = format!(
        "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {}\r\n\r\n",
        client.token
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let (mut answer, mut buffer) = (Vec::new(), [0; 1024]);
    let ended = loop {
        let reading = tokio::time::timeout(Duration::from_secs(10), stream.read(&mut buffer));
        match reading.await.unwrap() {
            Ok(0) => break Ok(()),
            Ok(length) => answer.extend_from_slice(&buffer[..length]),
            Err(error) => break Err(error),
        }
    };
    (String::from_utf8(answer).unwrap(), ended)
}

fn is_reset(ended: &std::io::Result<()>) -> bool {
    matches!(ended, Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset)
}

/// The length that the head promises, and the one that came.
fn lengths(answer: &str) -> (usize, usize) {
    assert!(answer.contains("\r\n\r\n"), "no whole head: {answer:?}");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    assert!(length.is_some(), "no length: {head}");
    let length = length.unwrap();
    (length.parse().unwrap(), body.len())
}

#[tokio::test]
async fn a_status_comes_as_often_as_it_was_asked_for() {
    let client = Client::of(Emulator::builder().sample_users(1)).await;
    let fault = Fault::status(503)
        .on(Target::operation("get_users"))
        .times(2);
    let handle = client.emulator.inject(fault).unwrap();
    for _ in 0..2 {
        assert_problem(
            &client.get("/users").await,
            503,
            "Service Unavailable",
            "injected_fault",
        );
        assert_eq!(client.get("/users/auth0%7Cuser0").await.0, 200);
    }
    assert_eq!(client.get("/users").await.0, 200);
    assert_eq!(handle.hits(), 2);
}

#[tokio::test]
async fn a_status_brings_its_body_and_headers_and_changes_nothing() {
    let client = Client::new().await;
    let fault = Fault::status(418)
        .body(json!({"short": "stout"}))
        .header("x-pot", "tea")
        .on(Target::route("POST", "/api/v2/users"));
    let handle = client.emulator.inject(fault).unwrap();
    let request = client
        .request(Method::POST, "/users")
        .json(&json!({"connection": crate::client::DATABASE, "email": "a@b.c", "password": "Secret-1234"}));
    let response = request.send().await.unwrap();
    assert_eq!(response.headers()["x-pot"], "tea");
    assert_eq!(read(response).await, (418, json!({"short": "stout"})));
    assert_eq!(client.get("/users").await.1, json!([]));
    handle.remove();
    client.user("a@b.c").await;
    assert_eq!(handle.hits(), 1);
}

#[tokio::test]
async fn a_used_up_limit_says_when_to_come_back() {
    let client = Client::new().await;
    let fault = Fault::rate_limited(Duration::from_millis(6_500)).times(1);
    client.emulator.inject(fault).unwrap();
    let response = client.request(Method::GET, "/users").send().await.unwrap();
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("retry-after"), "7");
    assert_eq!(header("x-ratelimit-remaining"), "0");
    assert!(header("x-ratelimit-reset").parse::<u64>().unwrap() > 0);
    assert_problem(
        &read(response).await,
        429,
        "Too Many Requests",
        "too_many_requests",
    );
}

#[tokio::test]
async fn connections_are_reset_where_a_fault_says() {
    let client = Client::of(Emulator::builder().sample_users(20)).await;
    let inject = |fault: Fault| client.emulator.inject(fault.times(1)).unwrap();

    inject(Fault::reset_before_headers());
    let (answer, ended) = raw(&client, "/api/v2/users").await;
    assert!(answer.is_empty() && is_reset(&ended), "{answer} {ended:?}");

    inject(Fault::reset_after_headers());
    let (answer, ended) = raw(&client, "/api/v2/users").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(
        answer.ends_with("\r\n\r\n") && is_reset(&ended),
        "{ended:?}"
    );

    inject(Fault::reset_mid_body());
    let (answer, ended) = raw(&client, "/api/v2/users").await;
    let (promised, came) = lengths(&answer);
    assert!(0 < came && came < promised && is_reset(&ended), "{answer}");

    inject(Fault::truncated());
    let (answer, ended) = raw(&client, "/api/v2/users").await;
    let (promised, came) = lengths(&answer);
    assert!(0 < came && came < promised && ended.is_ok(), "{answer}");

    // No answer is not forgotten.
    let statuses: Vec<u16> = client
        .emulator
        .requests_matching(&Target::operation("get_users"))
        .iter()
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [0, 200, 200, 200]);
}

#[tokio::test]
async fn an_answer_that_got_lost_was_worked_for() {
    let client = Client::new().await;
    let fault = Fault::reset_after_headers().on(Target::route("POST", "/api/v2/users"));
    client.emulator.inject(fault.times(1)).unwrap();
    let body =
        json!({"connection": crate::client::DATABASE, "email": "a@b.c", "password": "Secret-1234"});
    let request = client.request(Method::POST, "/users").json(&body);
    // The head may come or not; the body does not.
    if let Ok(response) = request.send().await {
        assert!(response.bytes().await.is_err());
    }
    assert_eq!(client.get("/users").await.1.as_array().unwrap().len(), 1);
    assert_eq!(client.post("/users", body).await.0, 409);
}

#[tokio::test]
async fn slow_bodies_and_late_answers_come_whole() {
    let client = Client::of(Emulator::builder().sample_users(3)).await;
    let expected = client.get("/users").await;
    let slow = Fault::slow_body(200, Duration::from_millis(5)).delayed(Duration::from_millis(20));
    let handle = client.emulator.inject(slow).unwrap();
    let begun = Instant::now();
    assert_eq!(client.get("/users").await, expected);
    // It can only be later on a busy machine, never earlier.
    assert!(begun.elapsed() >= Duration::from_millis(25));
    assert_eq!(handle.hits(), 1);
}

#[tokio::test]
async fn another_content_type_and_no_keys() {
    let client = Client::new().await;
    let emulator = &client.emulator;
    let html = Fault::content_type("text/html").on(Target::Management);
    let html = emulator.inject(html).unwrap();
    let outage = emulator.inject(Fault::jwks_outage()).unwrap();
    let response = client.request(Method::GET, "/users").send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/html");
    let keys = || async {
        let url = format!("{}/.well-known/jwks.json", emulator.url());
        client.http.get(url).send().await.unwrap().status()
    };
    assert_eq!(keys().await, 503);
    outage.remove();
    html.remove();
    assert_eq!(keys().await, 200);
    assert_eq!((html.hits(), outage.hits()), (1, 1));
}

#[tokio::test]
async fn the_clock_of_the_tenant_bounds_a_fault() {
    let client = Client::new().await;
    let clock = client.emulator.clock();
    clock.freeze();
    let start = clock.now() + Duration::from_secs(10);
    let fault = Fault::status(500)
        .from(start)
        .until(start + Duration::from_secs(10));
    client.emulator.inject(fault).unwrap();
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(client.get("/users").await.0);
        clock.advance(Duration::from_secs(10));
    }
    assert_eq!(statuses, [200, 500, 200]);
}

#[tokio::test]
async fn a_fault_that_nothing_meets_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    let misspelt = Fault::status(500).on(Target::operation("get_user"));
    let error = emulator.inject(misspelt).unwrap_err();
    assert!(error.to_string().contains("get_user"), "{error}");
}
