use std::time::{Duration, SystemTime};

use auth0_emulator::Emulator;

use crate::client::{Client, assert_problem, fetch_token};

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn tokens_expire_by_the_clock_of_the_tenant() {
    let client = Client::of(Emulator::builder().token_lifetime(HOUR)).await;
    assert_eq!(client.get("/users").await.0, 200);
    client.emulator.clock().advance(HOUR);
    assert_problem(
        &client.get("/users").await,
        401,
        "Unauthorized",
        "invalid_token",
    );
    let fresh = fetch_token(&client.http, &client.emulator).await;
    let response = client
        .http
        .get(client.url("/users"))
        .bearer_auth(fresh)
        .send();
    assert_eq!(response.await.unwrap().status(), 200);
    client.emulator.clock().reset();
    assert_eq!(client.get("/users").await.0, 200);
}

#[tokio::test]
async fn what_is_made_is_dated_by_a_frozen_clock() {
    let client = Client::new().await;
    let clock = client.emulator.clock();
    clock.freeze();
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(4_102_444_799);
    clock.set(moment);
    let client = Client {
        token: fetch_token(&client.http, &client.emulator).await,
        ..client
    };
    let id = client.user("ada@example.com").await;
    let path = format!("/users/{}", id.replace('|', "%7C"));
    let made = client.get(&path).await.1;
    assert_eq!(made["created_at"], "2099-12-31T23:59:59.000Z");
    clock.advance(Duration::from_secs(1));
    let changed = client
        .patch(&path, serde_json::json!({"nickname": "a"}))
        .await
        .1;
    assert_eq!(changed["created_at"], "2099-12-31T23:59:59.000Z");
    assert_eq!(changed["updated_at"], "2100-01-01T00:00:00.000Z");
}
