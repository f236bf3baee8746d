use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, DATABASE, assert_problem};

#[tokio::test]
async fn a_user_lives_from_creation_to_deletion() {
    let client = Client::new().await;
    let (status, made) = client
        .post("/users", json!({
            "connection": DATABASE, "email": "Ada@Example.com", "password": "Secret-1234", "given_name": "Ada",
            "user_metadata": {"a": 1, "b": {"x": 1}}, "app_metadata": {},
        }))
        .await;
    assert_eq!(status, 201);
    let id = made["user_id"].as_str().unwrap().to_owned();
    let local = id.strip_prefix("auth0|").unwrap();
    assert!(
        local.len() == 24 && local.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "{id}"
    );
    assert_eq!(made["email"], "ada@example.com");
    assert_eq!(made["email_verified"], false);
    assert_eq!(
        made["identities"],
        json!([
            {"connection": DATABASE, "provider": "auth0", "user_id": local, "isSocial": false}
        ])
    );
    for stamp in ["created_at", "updated_at"] {
        let stamp = made[stamp].as_str().unwrap();
        assert!(
            stamp.len() == 24 && stamp.ends_with('Z') && stamp.as_bytes()[19] == b'.',
            "{stamp}"
        );
    }
    assert!(!made.to_string().contains("Secret-1234"));

    let path = format!("/users/{}", id.replace('|', "%7C"));
    assert_eq!(client.get(&path).await, (200, made.clone()));
    let (status, changed) = client
        .patch(&path, json!({
            "user_metadata": {"b": {"y": 2}, "a": null, "c": []}, "given_name": null, "nickname": "lovelace",
        }))
        .await;
    assert_eq!(status, 200);
    assert_eq!(changed["user_metadata"], json!({"b": {"y": 2}, "c": []}));
    assert_eq!(changed["nickname"], "lovelace");
    assert_eq!(changed.get("given_name"), None);
    assert_eq!(client.get(&path).await.1, changed);
    let (_, cleared) = client.patch(&path, json!({"user_metadata": {}})).await;
    assert_eq!(cleared["user_metadata"], json!({}));

    assert_eq!(client.delete(&path).await, (204, Value::Null));
    let gone = client.get(&path).await;
    assert_problem(&gone, 404, "Not Found", "inexistent_user");
    assert_eq!(gone.1["message"], "The user does not exist.");
    assert_problem(
        &client.patch(&path, json!({})).await,
        404,
        "Not Found",
        "inexistent_user",
    );
    assert_eq!(client.delete(&path).await.0, 204);
}

#[tokio::test]
async fn an_address_is_taken_once_per_connection() {
    let client = Client::new().await;
    let first = client.user("ada@example.com").await;
    let body =
        json!({"connection": DATABASE, "email": "ADA@example.com", "password": "Secret-1234"});
    let again = client.post("/users", body).await;
    assert_problem(&again, 409, "Conflict", "auth0_idp_error");
    assert_eq!(again.1["message"], "The user already exists.");
    let passwordless = json!({"connection": "email", "email": "ada@example.com"});
    assert_eq!(client.post("/users", passwordless).await.0, 201);
    let second = client.user("bob@example.com").await;
    let clash = client
        .patch(
            &format!("/users/{second}"),
            json!({"email": "ada@example.com"}),
        )
        .await;
    assert_problem(&clash, 409, "Conflict", "auth0_idp_error");

    let (_, found) = client
        .get("/users-by-email?email=ada%40example.com&fields=user_id")
        .await;
    let found = found.as_array().unwrap();
    assert_eq!(found.len(), 2);
    assert_eq!(found[0], json!({"user_id": first}));
    assert_eq!(
        client.get("/users-by-email?email=nobody@example.com").await,
        (200, json!([]))
    );
    assert_problem(
        &client.get("/users-by-email").await,
        400,
        "Bad Request",
        "invalid_query_string",
    );
}

#[tokio::test]
async fn a_body_that_does_not_fit_is_refused_by_the_name_of_the_field() {
    let client = Client::new().await;
    let good = json!({"connection": DATABASE, "email": "a@example.com", "password": "Secret-1234"});
    for (name, value) in [
        ("connection", Value::Null),
        ("connection", json!("")),
        ("connection", json!(["x"])),
        ("email", json!("nobody")),
        ("email", json!(1)),
        ("email_verified", json!("true")),
        ("user_metadata", json!([])),
        ("blocked", Value::Null),
        ("phone_number", json!("123")),
        ("picture", json!("no address")),
        ("given_name", json!("x".repeat(151))),
        ("surprise", json!(1)),
    ] {
        let mut body = good.clone();
        body[name] = value;
        let answer = client.post("/users", body).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_body");
        assert!(
            answer.1["message"].as_str().unwrap().contains(name),
            "{}",
            answer.1
        );
    }
    for (name, body) in [
        (
            "connection",
            json!({"email": "a@example.com", "password": "Secret-1234"}),
        ),
        (
            "password",
            json!({"connection": DATABASE, "email": "a@example.com"}),
        ),
        (
            "email",
            json!({"connection": DATABASE, "password": "Secret-1234"}),
        ),
        ("phone_number", json!({"connection": "sms"})),
    ] {
        let answer = client.post("/users", body).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_body");
        assert!(
            answer.1["message"].as_str().unwrap().contains(name),
            "{}",
            answer.1
        );
    }
    let elsewhere = json!({"connection": "nowhere", "email": "a@example.com"});
    assert_problem(
        &client.post("/users", elsewhere).await,
        400,
        "Bad Request",
        "inexistent_connection",
    );
    let id = client.user("a@example.com").await;
    let answer = client
        .patch(&format!("/users/{id}"), json!({"nickname": 5}))
        .await;
    assert_problem(&answer, 400, "Bad Request", "invalid_body");
}

#[tokio::test]
async fn lists_come_bare_or_with_totals_and_end_at_the_wall() {
    let client = Client::of(auth0_emulator::Emulator::builder().sample_users(130)).await;
    let (status, bare) = client.get("/users").await;
    assert_eq!((status, bare.as_array().unwrap().len()), (200, 50));
    let (_, page) = client
        .get("/users?page=1&per_page=100&include_totals=true")
        .await;
    assert_eq!(page["start"], 100);
    assert_eq!(page["limit"], 100);
    assert_eq!(page["length"], 30);
    assert_eq!(page["total"], 130);
    assert_eq!(page["users"][0]["user_id"], "auth0|user100");
    assert_eq!(page.as_object().unwrap().len(), 5);
    let (status, refused) = client.get("/users?per_page=101").await;
    assert_eq!(status, 400);
    assert_eq!(
        refused["message"],
        "Query validation error: 'Value is greater than maximum 100' on property per_page."
    );
    assert_eq!(
        client.get("/users?page=9&per_page=100").await,
        (200, json!([]))
    );
    let wall = client.get("/users?page=10&per_page=100").await;
    assert_problem(&wall, 400, "Bad Request", "invalid_paging");
    for bad in [
        "page=-1",
        "page=x",
        "per_page=",
        "include_totals=1",
        "sort=email",
        "sort=user_metadata.a:1",
        "page=99999999999999999999",
    ] {
        let answer = client.get(&format!("/users?{bad}")).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_query_string");
    }
}

#[tokio::test]
async fn what_is_not_there_says_so() {
    let client = Client::new().await;
    assert_problem(&client.get("/nowhere").await, 404, "Not Found", "not_found");
    let request = client.request(Method::PUT, "/users").send().await.unwrap();
    assert_eq!(request.headers()["allow"], "GET, POST");
    assert_eq!(request.status(), 405);
    let wrong = client.send(Method::PUT, "/users", json!({})).await;
    assert_problem(&wrong, 405, "Method Not Allowed", "method_not_allowed");
}
