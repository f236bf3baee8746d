//! How far tokens and permissions reach at the Management API.

use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, read};

/// Asks with a token of its own.
async fn ask(
    client: &Client,
    token: &str,
    method: Method,
    path: &str,
    body: &Value,
) -> (u16, Value) {
    let request = client.http.request(method, client.url(path));
    read(request.bearer_auth(token).json(body).send().await.unwrap()).await
}

#[tokio::test]
async fn people_change_their_own_metadata_and_nothing_else() {
    let client = Client::new().await;
    let ada = client.user("ada@example.com").await;
    let eve = client.user("eve@example.com").await;
    let scope = "read:current_user update:current_user_metadata";
    let token = client.emulator.mint().subject(&ada).scope(scope).token();
    let path = |user: &str| format!("/users/{}", user.replace('|', "%7C"));
    let patch = async |user: &str, body: Value| {
        ask(&client, &token, Method::PATCH, &path(user), &body)
            .await
            .0
    };
    let mine = json!({"user_metadata": {"color": "red"}});
    assert_eq!(patch(&ada, mine.clone()).await, 200);
    assert_eq!(patch(&ada, json!({"blocked": false})).await, 403);
    assert_eq!(patch(&eve, mine).await, 403);
    assert_eq!(client.get(&path(&eve)).await.1.get("user_metadata"), None);
}

#[tokio::test]
async fn a_body_that_is_not_there_is_refused_where_it_is_needed() {
    let client = Client::new().await;
    for path in ["/roles", "/organizations", "/connections", "/clients"] {
        let response = client.request(Method::POST, path).send().await.unwrap();
        let (status, body) = read(response).await;
        assert_eq!(
            (status, &body["errorCode"]),
            (400, &json!("invalid_body")),
            "{path}: {body}"
        );
    }
}

#[tokio::test]
async fn nobody_holds_what_an_api_has_taken_back() {
    let client = Client::new().await;
    let api = json!({"identifier": "https://x/", "scopes": [{"value": "a"}, {"value": "b"}]});
    let (_, api) = client.post("/resource-servers", api).await;
    let (_, role) = client.post("/roles", json!({"name": "Reader"})).await;
    let path = format!("/roles/{}/permissions", role["id"].as_str().unwrap());
    let both = ["a", "b"]
        .map(|name| json!({"resource_server_identifier": "https://x/", "permission_name": name}));
    assert_eq!(
        client.post(&path, json!({"permissions": both})).await.0,
        201
    );
    let held = async || client.get(&path).await.1.as_array().unwrap().len();
    assert_eq!(held().await, 2);
    let server = format!("/resource-servers/{}", api["id"].as_str().unwrap());
    client
        .patch(&server, json!({"scopes": [{"value": "a"}]}))
        .await;
    assert_eq!(held().await, 1);
    client.delete(&server).await;
    assert_eq!(held().await, 0);
}
