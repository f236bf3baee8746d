use std::time::Duration;

use auth0_emulator::{Emulator, Expectation};
use reqwest::Method;
use serde_json::Value;
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

/// The status of an answer as it came, whose body must be an error of one of the APIs.
fn refused(answer: &str) -> u16 {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    let status: u16 = status.unwrap_or_else(|| panic!("no answer: {answer}"));
    let body: Value = serde_json::from_str(body).unwrap_or_else(|_| panic!("no JSON: {answer}"));
    let management = body["statusCode"] == status
        && [&body["error"], &body["message"], &body["errorCode"]]
            .iter()
            .all(|text| text.is_string());
    let oauth = body["error"].is_string() && body["error_description"].is_string();
    assert!(
        (400..500).contains(&status) && (management || oauth),
        "{answer}"
    );
    status
}

#[tokio::test]
async fn what_is_no_http_is_told_off_as_well() {
    let client = Client::new().await;
    let get = |target: &str, more: &str| {
        format!("GET {target} HTTP/1.1\r\nhost: x\r\n{more}connection: close\r\n\r\n")
    };
    let many: String = (0..200)
        .map(|number| format!("x-{number}: a\r\n"))
        .collect();
    let pairs = "a=b&".repeat(20_000);
    for (request, status) in [
        ("nonsense\r\n\r\n".to_owned(), 400),
        ("\u{0}\u{1}\u{2}\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/9.9\r\n\r\n".to_owned(), 400),
        (get("/", "no colon\r\n"), 400),
        (get("/", "content-length: x\r\n"), 400),
        (
            get(&format!("/api/v2/users/{}", "a".repeat(70_000)), ""),
            414,
        ),
        (get(&format!("/api/v2/users?{pairs}"), ""), 414),
        (get("/", &many), 431),
        (get("/", &format!("x: {}\r\n", "a".repeat(1 << 20))), 431),
    ] {
        let answer = raw(&client.emulator, request.as_bytes()).await;
        let shown: String = request.chars().take(60).collect();
        assert_eq!(refused(&answer), status, "{shown}: {answer}");
    }
    // A refusal that was asked for has the body that was asked for: none.
    for status in [400, 414, 431] {
        let expected = Expectation::new("GET", "/api/v2/users").respond_empty(status);
        client
            .emulator
            .expect(expected.times(1).unchecked())
            .unwrap();
        let answer = client.request(Method::GET, "/users").send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status);
        assert_eq!(answer.text().await.unwrap(), "");
    }
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
        let answer = raw(&client.emulator, &bytes).await;
        assert!(answer.is_empty() || refused(&answer) == 400, "{answer}");
        let token = &client.token;
        let head = format!(
            "POST /api/v2/users HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        let answer = raw(&client.emulator, &[head.as_bytes(), &bytes].concat()).await;
        assert_eq!(refused(&answer), 400);
        let token_head = format!(
            "POST /oauth/token HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n"
        );
        let answer = raw(&client.emulator, &[token_head.as_bytes(), &bytes].concat()).await;
        assert_eq!(refused(&answer), 400);
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
        match status {
            200 => assert!(answer.starts_with("HTTP/1.1 200"), "{target}: {answer}"),
            _ => assert_eq!(refused(&answer), status, "{target}"),
        }
    }
    let long = send(&format!("/api/v2/users/{}", "a".repeat(30_000))).await;
    assert_eq!(refused(&long), 404);
    let crowded = send(&format!("/api/v2/users?{}", "a=b&".repeat(10_000))).await;
    assert_eq!(refused(&crowded), 400);
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

#[tokio::test]
async fn a_body_that_is_announced_too_long_is_refused_before_it_comes() {
    let client = Client::new().await;
    let address = client.emulator.domain();
    let token = &client.token;
    for (head, says) in [
        (
            format!("POST /api/v2/users HTTP/1.1\r\nauthorization: Bearer {token}"),
            "payload_too_large",
        ),
        ("POST /oauth/token HTTP/1.1".to_owned(), "invalid_request"),
    ] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = format!(
            "{head}\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: 9999999\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        // Not one byte of the body is sent, and the answer comes all the same.
        let mut answer = String::new();
        while !answer.ends_with('}') {
            let mut bytes = [0; 4096];
            let length = stream.read(&mut bytes).await.unwrap();
            assert_ne!(length, 0, "{answer}");
            answer.push_str(std::str::from_utf8(&bytes[..length]).unwrap());
        }
        assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
        assert!(answer.contains(says), "{answer}");
        assert!(answer.contains("\r\nconnection: close\r\n"), "{answer}");
    }
}
