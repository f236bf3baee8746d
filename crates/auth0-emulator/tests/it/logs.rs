//! The log of a tenant, by pages and by checkpoints.

use auth0_emulator::{Emulator, SeedUser};
use serde_json::{Value, json};

use crate::app::PASSWORD;
use crate::client::{Client, assert_problem, post};

/// A tenant in whose log two logins failed and three did not.
async fn busy() -> Client {
    let ada = SeedUser::new("ada@example.com")
        .id("ada")
        .password(PASSWORD);
    let client = Client::of(Emulator::builder().user(ada)).await;
    for password in [PASSWORD, "wrong", PASSWORD, "wrong", PASSWORD] {
        let body = json!({"grant_type": "password", "username": "ada@example.com", "password": password,
            "client_id": client.emulator.client_id(), "client_secret": client.emulator.client_secret()});
        post(client.emulator.url(), "/oauth/token", &body).await;
    }
    client
}

fn kinds(rows: &Value) -> Vec<&str> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row["type"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn checkpoints_lead_through_the_whole_log_once() {
    let client = busy().await;
    let (_, all) = client.get("/logs?take=100").await;
    let all: Vec<Value> = all.as_array().unwrap().clone();
    assert!(
        all.windows(2)
            .all(|pair| pair[0]["date"].as_str() <= pair[1]["date"].as_str())
    );
    let mut walked = Vec::new();
    let mut from = String::new();
    loop {
        let (status, page) = client.get(&format!("/logs?take=2&from={from}")).await;
        assert_eq!(status, 200, "{page}");
        let page = page.as_array().unwrap().clone();
        let Some(last) = page.last() else { break };
        assert!(page.len() <= 2);
        from = last["log_id"].as_str().unwrap().to_owned();
        walked.extend(page);
    }
    assert_eq!(walked, all);
    // What comes later stands behind the same checkpoint.
    post(
        client.emulator.url(),
        "/oauth/token",
        &json!({"grant_type": "client_credentials",
        "client_id": client.emulator.client_id(), "client_secret": client.emulator.client_secret(),
        "audience": client.emulator.management_audience()}),
    )
    .await;
    let (_, later) = client.get(&format!("/logs?from={from}")).await;
    assert_eq!(kinds(&later), ["seccft"]);
    for take in ["101", "0", "x"] {
        let answer = client.get(&format!("/logs?take={take}")).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_query_string");
        assert!(answer.1["message"].as_str().unwrap().contains("take"));
    }
    let unknown = client.get("/logs?from=nonsense").await;
    assert_problem(&unknown, 400, "Bad Request", "invalid_query_string");
}

#[tokio::test]
async fn queries_choose_and_pages_count() {
    let client = busy().await;
    let (_, failed) = client.get("/logs?q=type:fp").await;
    assert_eq!(kinds(&failed), ["fp", "fp"]);
    let (_, page) = client
        .get("/logs?search=type:s&per_page=2&include_totals=true&sort=date:1")
        .await;
    assert_eq!(
        (&page["total"], &page["length"], &page["start"]),
        (&json!(3), &json!(2), &json!(0)),
        "{page}"
    );
    assert_eq!(kinds(&page["logs"]), ["s", "s"]);
    let (_, fields) = client.get("/logs?search=type:s%20AND%20user_id:%22auth0%7Cada%22&fields=type,user_name&include_fields=true").await;
    assert_eq!(
        fields[0],
        json!({"type": "s", "user_name": "ada@example.com"})
    );
    let id = failed[0]["log_id"].as_str().unwrap();
    assert_eq!(client.get(&format!("/logs/{id}")).await.1["type"], "fp");
    assert_problem(
        &client.get("/logs/nonsense").await,
        404,
        "Not Found",
        "inexistent_log",
    );
    assert_problem(
        &client.get("/logs?search=type:(").await,
        400,
        "Bad Request",
        "invalid_query_string",
    );
    assert!(
        !client
            .get("/logs?take=100")
            .await
            .1
            .to_string()
            .contains("wrong\"")
    );
}
