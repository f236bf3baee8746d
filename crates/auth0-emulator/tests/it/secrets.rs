//! What is secret is shown to whom it is for, and to nobody else.

use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, read};

async fn with_scope(client: &Client, path: &str, scope: &str) -> Value {
    let audience = client.emulator.management_audience();
    let token = client
        .emulator
        .mint()
        .audience(audience)
        .scope(scope)
        .token();
    let request = client.http.get(client.url(path)).bearer_auth(token);
    let (status, body) = read(request.send().await.unwrap()).await;
    assert_eq!(status, 200, "{body}");
    body
}

#[tokio::test]
async fn secrets_of_applications_are_for_those_who_may_read_keys() {
    let client = Client::new().await;
    let new =
        json!({"name": "app", "app_type": "non_interactive", "callbacks": ["https://a.example/"]});
    let (_, made) = client.post("/clients", new).await;
    assert!(made["client_secret"].is_string(), "{made}");
    let id = made["client_id"].as_str().unwrap();
    let one = format!("/clients/{id}");
    for (scope, has_secret, has_callbacks) in [
        ("read:client_keys", true, true),
        ("read:clients", false, true),
        ("read:client_summary", false, false),
        ("read:client_credentials", false, false),
        ("read:client_summary read:client_keys", true, true),
    ] {
        let pages = [
            &one,
            "/clients",
            "/clients?include_totals=true",
            "/clients?take=9",
        ];
        for path in pages {
            let body = with_scope(&client, path, scope).await;
            let rows = body.as_array().or_else(|| body["clients"].as_array());
            let of_id = |rows: &Vec<Value>| rows.iter().find(|row| row["client_id"] == id).cloned();
            let row = rows.and_then(of_id).unwrap_or_else(|| body.clone());
            assert_eq!(row["name"], "app", "{path} {body}");
            assert_eq!(
                row["client_secret"].is_string(),
                has_secret,
                "{scope} {path}"
            );
            assert_eq!(row["callbacks"].is_array(), has_callbacks, "{scope} {path}");
        }
    }
    let audience = client.emulator.management_audience();
    let writer = client
        .emulator
        .mint()
        .audience(audience)
        .scope("update:clients");
    let request = client
        .http
        .patch(client.url(&one))
        .bearer_auth(writer.token());
    let changed = request.json(&json!({"name": "new"})).send().await.unwrap();
    let (_, changed) = read(changed).await;
    assert_eq!(
        (&changed["name"], &changed["client_secret"]),
        (&json!("new"), &Value::Null)
    );
}

#[tokio::test]
async fn secrets_of_hooks_and_rules_are_named_and_not_shown() {
    let client = Client::new().await;
    let hook = json!({"name": "hook", "script": "module.exports = 1", "triggerId": "pre-user-registration"});
    let (_, hook) = client.post("/hooks", hook).await;
    let path = format!("/hooks/{}/secrets", hook["id"].as_str().unwrap());
    let hidden = "_VALUE_NOT_SHOWN_";
    assert_eq!(
        client
            .post(&path, json!({"A": "hush", "B": "hush"}))
            .await
            .0,
        201
    );
    assert_eq!(client.get(&path).await.1, json!({"A": hidden, "B": hidden}));
    assert_eq!(client.post(&path, json!({"A": "other"})).await.0, 409);
    assert_eq!(client.patch(&path, json!({"A": "other"})).await.0, 201);
    assert_eq!(
        client.send(Method::DELETE, &path, json!(["A"])).await.0,
        204
    );
    assert_eq!(client.get(&path).await.1, json!({"B": hidden}));
    assert_eq!(client.get("/hooks/none/secrets").await.0, 404);

    let set = client
        .send(Method::PUT, "/rules-configs/KEY", json!({"value": "hush"}))
        .await;
    assert_eq!(set, (200, json!({"key": "KEY", "value": "hush"})));
    assert_eq!(
        client.get("/rules-configs").await.1,
        json!([{"key": "KEY"}])
    );
}
