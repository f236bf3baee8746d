//! Too many wrong passwords, as the tenant and its connections have set it.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, PASSWORD};
use crate::client::{DATABASE, read};

const SETTING: &str = "/attack-protection/brute-force-protection";

/// A tenant with its protection set.
async fn set(setting: Value) -> App {
    let app = App::new().await;
    let (status, body) = app.manage(Method::PATCH, SETTING, setting).await;
    assert_eq!(status, 200, "{body}");
    app
}

/// Logs Ada in from an address.
async fn log_in(app: &App, ip: &str, password: &str) -> (u16, Value) {
    let (id, secret) = (app.emulator.client_id(), app.emulator.client_secret());
    let body = json!({"grant_type": "password", "username": "Ada@example.com", "password": password,
                      "client_id": id, "client_secret": secret});
    let request = reqwest::Client::new().post(format!("{}/oauth/token", app.emulator.url()));
    let request = request.header("auth0-forwarded-for", ip).json(&body);
    read(request.send().await.unwrap()).await
}

async fn fail(app: &App, ip: &str, times: usize) {
    for _ in 0..times {
        let (status, body) = log_in(app, ip, "wrong").await;
        assert_eq!((status, &body["error"]), (403, &json!("invalid_grant")));
    }
}

async fn is_blocked(app: &App, ip: &str) -> bool {
    let (status, body) = log_in(app, ip, PASSWORD).await;
    assert_eq!(
        status == 429,
        body["error"] == "too_many_attempts",
        "{body}"
    );
    assert!(status == 429 || status == 200, "{body}");
    status == 429
}

async fn blocks(app: &App, more: &str) -> Value {
    let path = format!("/user-blocks?identifier=ADA@example.com{more}");
    let (status, body) = app.manage(Method::GET, &path, Value::Null).await;
    assert_eq!(status, 200, "{body}");
    body["blocked_for"].clone()
}

#[tokio::test]
async fn a_new_tenant_has_the_settings_of_auth0() {
    let app = App::new().await;
    let (_, setting) = app.manage(Method::GET, SETTING, Value::Null).await;
    assert_eq!(
        setting,
        json!({"enabled": true, "shields": ["block", "user_notification"], "allowlist": [],
               "mode": "count_per_identifier_and_ip", "max_attempts": 10})
    );
    let (_, prompts) = app.manage(Method::GET, "/prompts", Value::Null).await;
    assert_eq!(
        prompts,
        json!({"universal_login_experience": "new", "identifier_first": false,
               "webauthn_platform_first_factor": false})
    );
    fail(&app, "10.0.0.1", 10).await;
    assert!(is_blocked(&app, "10.0.0.1").await && !is_blocked(&app, "10.0.0.2").await);
}

#[tokio::test]
async fn the_limit_is_the_one_that_is_set_and_a_higher_one_lifts_blocks() {
    let app = set(json!({"max_attempts": 2})).await;
    fail(&app, "10.0.0.1", 1).await;
    assert!(!is_blocked(&app, "10.0.0.1").await);
    // The right password began the count anew.
    fail(&app, "10.0.0.1", 2).await;
    assert!(is_blocked(&app, "10.0.0.1").await);
    let shown =
        json!([{"identifier": "ada@example.com", "ip": "10.0.0.1", "connection": DATABASE}]);
    assert_eq!(blocks(&app, "").await, shown);
    assert_eq!(
        blocks(&app, "&consider_brute_force_enablement=true").await,
        shown
    );
    app.manage(Method::PATCH, SETTING, json!({"max_attempts": 3}))
        .await;
    assert_eq!(blocks(&app, "").await, json!([]));
    assert!(!is_blocked(&app, "10.0.0.1").await);
}

#[tokio::test]
async fn a_locked_account_is_locked_from_everywhere() {
    let app = set(json!({"max_attempts": 2, "mode": "count_per_identifier"})).await;
    fail(&app, "10.0.0.1", 1).await;
    fail(&app, "10.0.0.2", 1).await;
    assert!(is_blocked(&app, "10.0.0.3").await);
    let shown = json!([{"identifier": "ada@example.com", "connection": DATABASE}]);
    assert_eq!(blocks(&app, "").await, shown);
    let path = "/user-blocks?identifier=ada@example.com";
    assert_eq!(app.manage(Method::DELETE, path, Value::Null).await.0, 204);
    assert!(!is_blocked(&app, "10.0.0.3").await);
}

#[tokio::test]
async fn who_is_trusted_and_what_is_switched_off_is_not_counted() {
    let app = set(json!({"max_attempts": 1, "allowlist": ["10.1.0.0/16", "192.0.2.7"]})).await;
    for trusted in ["10.1.2.3", "192.0.2.7"] {
        fail(&app, trusted, 3).await;
        assert!(!is_blocked(&app, trusted).await, "{trusted}");
    }
    fail(&app, "10.2.0.1", 1).await;
    assert!(is_blocked(&app, "10.2.0.1").await);

    let connection = format!("/connections/{}", app.emulator.database_id());
    let off = json!({"options": {"brute_force_protection": false}});
    assert_eq!(app.manage(Method::PATCH, &connection, off).await.0, 200);
    assert!(!is_blocked(&app, "10.2.0.1").await);
    let on = json!({"options": {"brute_force_protection": true}});
    app.manage(Method::PATCH, &connection, on).await;
    assert!(is_blocked(&app, "10.2.0.1").await);

    app.manage(Method::PATCH, SETTING, json!({"enabled": false}))
        .await;
    assert!(!is_blocked(&app, "10.2.0.1").await);
    assert_eq!(
        blocks(&app, "&consider_brute_force_enablement=true").await,
        json!([])
    );
}

#[tokio::test]
async fn without_its_shields_it_only_writes_the_log() {
    let app = set(json!({"max_attempts": 2, "shields": []})).await;
    fail(&app, "10.0.0.1", 3).await;
    assert!(!is_blocked(&app, "10.0.0.1").await);
    assert!(app.sent("blocked_account").is_empty());
    let (_, logs) = app
        .manage(Method::GET, "/logs?q=type:limit_wc", Value::Null)
        .await;
    assert_eq!(logs.as_array().unwrap().len(), 1, "{logs}");
    assert_eq!(logs[0]["ip"], "10.0.0.1");
}

#[tokio::test]
async fn the_user_is_told_once_and_the_link_lifts_the_block_once() {
    let mut app = set(json!({"max_attempts": 2})).await;
    fail(&app, "10.0.0.1", 2).await;
    assert!(is_blocked(&app, "10.0.0.1").await && is_blocked(&app, "10.0.0.1").await);
    let messages = app.sent("blocked_account");
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].to, "ada@example.com");
    let link = messages[0].link.clone().unwrap();
    assert_eq!(app.browser.get(&link).await.status, 200);
    assert!(!is_blocked(&app, "10.0.0.1").await);
    assert_eq!(app.browser.get(&link).await.status, 400);
}

#[tokio::test]
async fn a_block_is_over_after_thirty_days_and_with_a_new_password() {
    let app = set(json!({"max_attempts": 1})).await;
    app.emulator.clock().freeze();
    fail(&app, "10.0.0.1", 1).await;
    let day = Duration::from_secs(86_400);
    app.emulator
        .clock()
        .advance(day * 30 - Duration::from_secs(1));
    assert!(is_blocked(&app, "10.0.0.1").await);
    app.emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(blocks(&app, "").await, json!([]));
    assert!(!is_blocked(&app, "10.0.0.1").await);

    fail(&app, "10.0.0.1", 1).await;
    let path = "/users-by-email?email=ada@example.com";
    let (_, users) = app.manage(Method::GET, path, Value::Null).await;
    let user = users[0]["user_id"].as_str().unwrap().replace('|', "%7C");
    assert!(is_blocked(&app, "10.0.0.1").await);
    let change = json!({"password": PASSWORD});
    let path = format!("/users/{user}");
    let (status, body) = app.manage(Method::PATCH, &path, change).await;
    assert_eq!(status, 200, "{body}");
    assert!(!is_blocked(&app, "10.0.0.1").await);
}
