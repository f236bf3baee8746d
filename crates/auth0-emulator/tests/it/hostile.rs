use std::time::Duration;

use auth0_emulator::Emulator;
use reqwest::Method;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::client::{Client, assert_problem, read};

/// Sends bytes as they are and gives what comes back.
async fn raw(emulator: &Emulator, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(emulator.domain()).await.unwrap();
    // The other side may have heard enough before all is written.
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
    let mut answer = Vec::new();
    let reading = stream.read_to_end(&mut answer);
    let _ = tokio::time::timeout(Duration::from_secs(10), reading)
        .await
        .unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn random_bytes_leave_it_standing() {
    let client = Client::new().await;
    // A fixed sequence, so that a failure can be seen again.
    let mut state = 1_u64;
    let mut noise = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    for length in [1, 10, 100, 1_000, 100_000] {
        let bytes: Vec<u8> = (0..length).map(|_| noise()).collect();
        raw(&client.emulator, &bytes).await;
        let token = &client.token;
        let head = format!(
            "POST /api/v2/users HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        let answer = raw(&client.emulator, &[head.as_bytes(), &bytes].concat()).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
        let token_head = format!(
            "POST /oauth/token HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n"
        );
        let answer = raw(&client.emulator, &[token_head.as_bytes(), &bytes].concat()).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    }
    assert_eq!(client.get("/users").await.0, 200);
}

#[tokio::test]
async fn odd_paths_and_queries_are_told_off() {
    let client = Client::new().await;
    let send = async |target: &str| {
        let token = &client.token;
        let head = format!(
            "GET {target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\r\n"
        );
        raw(&client.emulator, head.as_bytes()).await
    };
    for (target, status) in [
        ("/api/v2/users/%zz", 400),
        ("/api/v2/users/%", 400),
        ("/api/v2/users/%ff%fe", 400),
        ("/api/v2/users?q=%zz", 400),
        ("/api/v2/users?%ff=1", 400),
        ("/api/v2/users/%00", 404),
        ("/api/v2/users/..%2f..", 404),
        ("/api/v2", 404),
        ("/api/v2/", 404),
        ("/api/v2users", 404),
        ("//", 404),
        ("/api/v2//users", 404),
        ("/", 404),
        ("*", 404),
        ("http://elsewhere/api/v2/users", 200),
        ("/api/v2/users?page=1&page=2", 200),
        ("/api/v2/users?&&=&=", 200),
    ] {
        let answer = send(target).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{target}: {answer}"
        );
    }
    let long = send(&format!("/api/v2/users/{}", "a".repeat(30_000))).await;
    assert!(long.starts_with("HTTP/1.1 4"), "{long}");
    let crowded = send(&format!("/api/v2/users?{}", "a=b&".repeat(10_000))).await;
    assert!(crowded.starts_with("HTTP/1.1 4"), "{crowded}");
}

#[tokio::test]
async fn deep_and_huge_bodies_are_refused() {
    let client = Client::new().await;
    for body in [
        "[".repeat(500_000),
        "{\"a\":".repeat(150_000),
        format!("{{\"user_metadata\":{}", "[".repeat(100_000)),
    ] {
        let request = client
            .request(Method::POST, "/users")
            .header("content-type", "application/json")
            .body(body);
        assert_problem(
            &read(request.send().await.unwrap()).await,
            400,
            "Bad Request",
            "invalid_body",
        );
    }
    for (method, path) in [
        (Method::POST, "/users"),
        (Method::PATCH, "/users/auth0%7Cx"),
        (Method::GET, "/users"),
    ] {
        let request = client
            .request(method, path)
            .header("content-type", "application/json");
        let answer = read(request.body(" ".repeat(3 << 20)).send().await.unwrap()).await;
        assert_problem(&answer, 413, "Payload Too Large", "payload_too_large");
    }
    let token = client
        .http
        .post(format!("{}/oauth/token", client.emulator.url()))
        .body("a".repeat(3 << 20));
    let (status, body) = read(token.send().await.unwrap()).await;
    assert_eq!(
        (status, body["error"].as_str()),
        (413, Some("invalid_request"))
    );
}

#[tokio::test]
async fn other_media_types_are_refused() {
    let client = Client::new().await;
    let request = client
        .request(Method::POST, "/users")
        .header("content-type", "text/xml")
        .body("<a/>");
    let answer = read(request.send().await.unwrap()).await;
    assert_problem(
        &answer,
        415,
        "Unsupported Media Type",
        "unsupported_media_type",
    );
    let request = client.request(Method::POST, "/jobs/users-imports");
    let odd = request
        .header("content-type", "multipart/form-data; boundary=x")
        .body("--x\r\nnonsense");
    assert_problem(
        &read(odd.send().await.unwrap()).await,
        400,
        "Bad Request",
        "invalid_body",
    );
}
