//! What has no handler of its own: defaults of what a request leaves out, and
//! lists that are read while others write.

use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, assert_problem, read};

#[tokio::test]
async fn what_a_request_leaves_out_is_as_the_document_says() {
    let client = Client::new().await;
    let hook = json!({"name": "hook", "script": "module.exports = 1", "triggerId": "pre-user-registration"});
    let (status, made) = client.post("/hooks", hook).await;
    assert_eq!((status, &made["enabled"]), (201, &json!(false)), "{made}");
    let path = format!("/hooks/{}", made["id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.1["enabled"], false);

    let rule = json!({"name": "rule", "script": "function () {}"});
    let (status, made) = client.post("/rules", rule).await;
    assert_eq!((status, &made["enabled"]), (201, &json!(true)), "{made}");
    let off = json!({"name": "off", "script": "function () {}", "enabled": false});
    let (_, off) = client.post("/rules", off).await;
    assert_eq!(off["enabled"], false);
    // Rules run in the order in which they came, unless they say another.
    assert_eq!((&made["order"], &off["order"]), (&json!(1), &json!(2)));
    let late = json!({"name": "late", "script": "function () {}", "order": 7});
    client.post("/rules", late).await;
    let last = json!({"name": "last", "script": "function () {}"});
    assert_eq!(client.post("/rules", last).await.1["order"], 8);

    let provider = json!({"name": "sendgrid", "credentials": {"api_key": "secret"}});
    let (status, made) = client.post("/emails/provider", provider).await;
    assert_eq!((status, &made["enabled"]), (201, &json!(true)), "{made}");

    // Settings that nobody has made yet, and their free texts: those are not
    // Auth0's defaults but examples.
    let (_, settings) = client.get("/tenants/settings").await;
    assert_eq!(settings["session_lifetime"], 168, "{settings}");
    assert_eq!(settings.get("support_email"), None, "{settings}");
    let change = json!({"session_lifetime": 24});
    let (status, changed) = client.patch("/tenants/settings", change).await;
    assert_eq!((status, &changed["session_lifetime"]), (200, &json!(24)));
    assert_eq!(changed["sandbox_version"], settings["sandbox_version"]);
}

const PROFILES: &str = "/user-attribute-profiles";

async fn create(client: &Client, name: &str) -> String {
    let attribute = json!({
        "description": "d", "label": "l", "profile_required": false,
        "auth0_mapping": "email",
    });
    let body = json!({"name": name, "user_attributes": {"email": attribute}});
    let (status, made) = client.post(PROFILES, body).await;
    assert_eq!(status, 201, "{made}");
    made["id"].as_str().unwrap().to_owned()
}

fn names(page: &Value) -> Vec<String> {
    let rows = page["user_attribute_profiles"].as_array().unwrap().iter();
    rows.map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn checkpoints_skip_and_repeat_nothing_while_others_write() {
    let client = Client::new().await;
    let mut ids = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        ids.push(create(&client, name).await);
    }
    let (_, page) = client.get(&format!("{PROFILES}?take=2")).await;
    assert_eq!(names(&page), ["a", "b"]);
    let cursor = page["next"].as_str().unwrap();
    // Before the checkpoint, at it, and behind it.
    for gone in [&ids[0], &ids[1], &ids[3]] {
        assert_eq!(client.delete(&format!("{PROFILES}/{gone}")).await.0, 204);
    }
    create(&client, "f").await;
    let (_, page) = client
        .get(&format!("{PROFILES}?take=2&from={cursor}"))
        .await;
    assert_eq!(names(&page), ["c", "e"]);
    let cursor = page["next"].as_str().unwrap();
    let (_, page) = client
        .get(&format!("{PROFILES}?take=2&from={cursor}"))
        .await;
    assert_eq!(names(&page), ["f"]);
    assert_eq!(page.get("next"), None);
    let elsewhere = format!("/token-exchange-profiles?from={cursor}");
    let answer = client.get(&elsewhere).await;
    assert_problem(&answer, 400, "Bad Request", "invalid_query_string");
}

#[tokio::test]
async fn what_is_replaced_keeps_its_place_in_the_list() {
    let client = Client::new().await;
    let path = |name: &str| format!("/guardian/factors/{name}");
    let (_, before) = client.get("/guardian/factors").await;
    let order = |list: &Value| -> Vec<String> {
        let rows = list.as_array().unwrap().iter();
        rows.map(|row| row["name"].as_str().unwrap().to_owned())
            .collect()
    };
    for name in order(&before) {
        let body = json!({"enabled": true});
        let (status, answer) = client.send(Method::PUT, &path(&name), body).await;
        assert_eq!(status, 200, "{answer}");
        assert_eq!(
            order(&client.get("/guardian/factors").await.1),
            order(&before)
        );
    }
}

#[tokio::test]
async fn a_new_log_stream_is_active() {
    let client = Client::new().await;
    let stream =
        json!({"type": "http", "name": "sink", "sink": {"httpEndpoint": "https://sink.example/"}});
    let (status, made) = client.post("/log-streams", stream).await;
    assert_eq!((status, &made["status"]), (200, &json!("active")), "{made}");
    let path = format!("/log-streams/{}", made["id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.1["status"], "active");
    let paused = client.patch(&path, json!({"status": "paused"})).await;
    assert_eq!((paused.0, &paused.1["status"]), (200, &json!("paused")));
    assert_eq!(client.get("/log-streams").await.1[0]["status"], "paused");
    assert_eq!(client.get("/branding").await, (200, json!({})));
}

#[tokio::test]
async fn answers_tell_what_is_known_and_name_what_is_filled_in() {
    let client = Client::new().await;
    let body = json!({"name": "okta", "strategy": "okta", "options": {"client_id": "c", "domain": "d.okta.com"}});
    let (status, connection) = client.post("/connections", body).await;
    assert_eq!(status, 201, "{connection}");
    let id = connection["id"].as_str().unwrap();
    let path = format!("/connections/{id}/scim-configuration");
    let mapping = json!([{"auth0": "email", "scim": "emails"}]);
    let sent = json!({"user_id_attribute": "externalId", "mapping": mapping});
    let made = client.request(Method::POST, &path).json(&sent);
    let made = made.send().await.unwrap();
    assert_eq!(made.headers()["x-auth0-emulator-source"], "generic");
    let made = read(made).await.1;
    assert_eq!(made["connection_id"], id, "{made}");
    assert_eq!(
        (&made["connection_name"], &made["strategy"]),
        (&json!("okta"), &json!("okta"))
    );
    assert_eq!(made["created_at"], made["updated_on"]);
    assert!(made["created_at"].as_str().unwrap() > "2025", "{made}");
    assert_eq!(client.get(&path).await.1, made);

    // What nobody said is named.
    let unsaid = client.delete(&path).await;
    assert_eq!(unsaid.0, 204);
    let made = client.request(Method::POST, &path).json(&json!({}));
    let made = made.send().await.unwrap();
    assert_eq!(
        made.headers()["x-auth0-emulator-source"],
        "generic; filled=user_id_attribute"
    );
    let read_again = client.request(Method::GET, &path).send().await.unwrap();
    assert_eq!(
        read_again.headers()["x-auth0-emulator-source"],
        "generic; filled=user_id_attribute"
    );
}
