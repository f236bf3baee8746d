use auth0_emulator::{Emulator, Expectation, Target};
use reqwest::Method;
use serde_json::json;

use crate::client::{Client, DATABASE};

#[tokio::test]
async fn an_expected_request_gets_the_given_answer() {
    let client = Client::new().await;
    let expectation = Expectation::new("GET", "/api/v2/users/{id}")
        .with_query("fields", "email")
        .respond(200, json!({"email": "given@example.com"}))
        .respond_header("x-given", "yes")
        .times(1);
    let handle = client.emulator.expect(expectation).unwrap();
    assert_eq!(client.get("/users/nobody").await.0, 404);
    let unmet = client.emulator.verify().unwrap_err();
    assert_eq!(
        unmet.expectations(),
        ["GET /api/v2/users/{id}: expected 1, came 0"]
    );
    let given = client.get("/users/nobody?fields=email").await;
    assert_eq!(given, (200, json!({"email": "given@example.com"})));
    client.emulator.verify().unwrap();
    // The second is one too many and goes to the tenant.
    assert_eq!(client.get("/users/nobody?fields=email").await.0, 404);
    assert_eq!(handle.hits(), 1);
}

#[tokio::test]
async fn the_exact_the_choosy_and_the_newest_are_preferred() {
    let client = Client::new().await;
    let expect = |expectation: Expectation, status: u16| {
        let expectation = expectation.respond(status, json!({})).any_number();
        client.emulator.expect(expectation).unwrap()
    };
    let exact = || Expectation::new("GET", "/api/v2/users/a");
    let old = expect(exact(), 500);
    let new = expect(exact(), 501);
    let choosy = expect(exact().with_header("x-kind", "a"), 502);
    expect(Expectation::new("GET", "/api/v2/users/{id}"), 503);
    let ask = || async { client.get("/users/a").await.0 };
    let special = client
        .request(Method::GET, "/users/a")
        .header("x-kind", "a")
        .send();
    assert_eq!(special.await.unwrap().status(), 502);
    assert_eq!(ask().await, 501);
    new.remove();
    assert_eq!(ask().await, 500);
    old.remove();
    choosy.remove();
    assert_eq!(ask().await, 503);
}

#[tokio::test]
async fn a_part_of_the_body_is_enough() {
    let client = Client::new().await;
    let expectation = Expectation::operation("post_users")
        .with_body(json!({"email": "odd@example.com", "app_metadata": {"plan": "gold"}}))
        .respond(409, json!({"statusCode": 409}));
    client.emulator.expect(expectation).unwrap();
    let body = |email: &str| {
        json!({"connection": DATABASE, "email": email, "password": "Secret-1234",
               "app_metadata": {"plan": "gold", "seats": 3}})
    };
    let made = client.post("/users", body("even@example.com")).await;
    assert_eq!(made.0, 201, "{}", made.1);
    assert_eq!(client.post("/users", body("odd@example.com")).await.0, 409);
    let token = Expectation::new("POST", "/oauth/token")
        .with_body(json!({"grant_type": "password"}))
        .respond(403, json!({"error": "invalid_grant"}));
    client.emulator.expect(token).unwrap();
    let url = format!("{}/oauth/token", client.emulator.url());
    let form = [("grant_type", "password")];
    let answer = client.http.post(url).form(&form).send().await.unwrap();
    assert_eq!(answer.status(), 403);
}

#[tokio::test]
async fn without_an_answer_the_tenant_is_only_watched() {
    let client = Client::new().await;
    let watch = Expectation::operation("post_users").at_least(2);
    let handle = client.emulator.expect(watch).unwrap();
    client.user("a@example.com").await;
    assert!(client.emulator.verify().is_err());
    client.user("b@example.com").await;
    client.emulator.verify().unwrap();
    assert_eq!(handle.hits(), 2);
    assert_eq!(client.get("/users").await.1.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn answers_are_held_against_the_document() {
    let emulator = Emulator::start().await.unwrap();
    let wrong = || Expectation::operation("get_users_by_id").respond(200, json!({"email": 7}));
    let error = emulator.expect(wrong()).unwrap_err();
    assert!(error.to_string().contains("email"), "{error}");
    emulator.expect(wrong().unchecked()).unwrap();
    let by_path = Expectation::new("get", "/api/v2/users/auth0%7C1").respond(200, json!([]));
    assert!(emulator.expect(by_path).is_err());
    for nonsense in [
        Expectation::operation("get_user"),
        Expectation::new("GET", "api/v2/users"),
        Expectation::operation("get_users").respond(700, json!([])),
        Expectation::operation("get_users").respond(299, json!([])),
        Expectation::operation("get_users").respond_header("a b", "c"),
    ] {
        assert!(emulator.expect(nonsense.clone()).is_err(), "{nonsense:?}");
    }
}

#[tokio::test]
async fn requests_are_kept_whole_without_their_secrets() {
    let client = Client::new().await;
    client
        .post(
            "/users",
            json!({"connection": DATABASE, "email": "a@b.c", "password": "Hush-hush-1"}),
        )
        .await;
    let seen = client
        .emulator
        .requests_matching(&Target::operation("post_users"));
    assert_eq!(seen.len(), 1);
    let body = seen[0].body.as_ref().unwrap();
    assert_eq!(
        (&body["email"], &body["password"]),
        (&"a@b.c".into(), &"[masked]".into())
    );
    assert_eq!(seen[0].header("Authorization"), Some("[masked]"));
    assert_eq!(seen[0].header("content-type"), Some("application/json"));
    assert_eq!(seen[0].operation_id.as_deref(), Some("post_users"));
    let all = format!("{:?}", client.emulator.requests());
    for secret in [
        "Hush-hush-1",
        &client.token,
        client.emulator.client_secret(),
    ] {
        assert!(!all.contains(secret), "{all}");
    }
}
