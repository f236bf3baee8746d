use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_emulator::Emulator;
use reqwest::Method;

use crate::client::{Client, assert_problem, read};

fn number(response: &reqwest::Response, name: &str) -> u64 {
    response.headers()[name].to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn every_management_answer_says_what_is_left() {
    let client = Client::new().await;
    for path in [
        "/users",
        "/users/nobody",
        "/nowhere",
        "/users?page=x",
        "/events",
    ] {
        let response = client.request(Method::GET, path).send().await.unwrap();
        assert!(
            number(&response, "x-ratelimit-remaining") < number(&response, "x-ratelimit-limit")
        );
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs();
        assert!(number(&response, "x-ratelimit-reset") >= now);
    }
    let health = client
        .http
        .get(format!("{}/healthz", client.emulator.url()))
        .send()
        .await
        .unwrap();
    assert!(health.status() == 200 && health.headers().get("x-ratelimit-limit").is_none());
}

#[tokio::test]
async fn the_next_requests_are_refused_when_a_test_asks_for_it() {
    let client = Client::new().await;
    client.emulator.rate_limit_next(2, Duration::from_secs(7));
    for _ in 0..2 {
        let response = client.request(Method::GET, "/users").send().await.unwrap();
        assert_eq!(number(&response, "retry-after"), 7);
        assert_eq!(number(&response, "x-ratelimit-remaining"), 0);
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs();
        assert!((5..=8).contains(&(number(&response, "x-ratelimit-reset") - now)));
        assert_problem(
            &read(response).await,
            429,
            "Too Many Requests",
            "too_many_requests",
        );
    }
    assert_eq!(client.get("/users").await.0, 200);
    let statuses: Vec<u16> = client
        .emulator
        .requests()
        .iter()
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [200, 429, 429, 200]);
}

#[tokio::test]
async fn a_low_limit_is_met() {
    let client = Client::of(Emulator::builder().rate_limit(3)).await;
    let mut refused = 0;
    for _ in 0..12 {
        refused += usize::from(client.get("/users").await.0 == 429);
    }
    assert!(refused > 0);
}
