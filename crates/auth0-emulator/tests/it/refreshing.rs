//! Refresh tokens that rotate: what a lost answer explains, and what it does not.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::keys::manage;
use crate::logins::{App, PASSWORD};

async fn rotating(leeway: u64) -> (App, Value) {
    let app = App::new().await;
    let path = format!("/clients/{}", app.emulator.client_id());
    let rules = json!({"refresh_token": {
        "rotation_type": "rotating", "expiration_type": "expiring", "leeway": leeway,
    }});
    manage(&app.emulator, Method::PATCH, &path, rules).await;
    app.emulator.clock().freeze();
    let (status, tokens) = app
        .token(json!({
            "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
            "scope": "openid offline_access",
        }))
        .await;
    assert_eq!(status, 200, "{tokens}");
    let first = tokens["refresh_token"].clone();
    (app, first)
}

async fn refresh(app: &App, token: &Value) -> Option<Value> {
    let body = json!({"grant_type": "refresh_token", "refresh_token": token});
    let (status, answer) = app.token(body).await;
    if status == 200 {
        return Some(answer["refresh_token"].clone());
    }
    assert_eq!((status, &answer["error"]), (403, &json!("invalid_grant")));
    None
}

#[tokio::test]
async fn a_token_that_was_just_exchanged_is_taken_within_the_leeway() {
    let (app, first) = rotating(30).await;
    let second = refresh(&app, &first).await.unwrap();
    app.emulator.clock().advance(Duration::from_secs(20));
    let other = refresh(&app, &first).await.unwrap();
    assert_ne!(second, other);
    assert!(refresh(&app, &other).await.is_some());
}

#[tokio::test]
async fn after_the_leeway_a_second_use_ends_the_family() {
    let (app, first) = rotating(30).await;
    let second = refresh(&app, &first).await.unwrap();
    app.emulator.clock().advance(Duration::from_secs(31));
    assert!(refresh(&app, &first).await.is_none());
    assert!(refresh(&app, &second).await.is_none());
}

#[tokio::test]
async fn the_leeway_is_for_the_newest_exchange_alone() {
    let (app, first) = rotating(30).await;
    let second = refresh(&app, &first).await.unwrap();
    let third = refresh(&app, &second).await.unwrap();
    assert!(refresh(&app, &first).await.is_none());
    assert!(refresh(&app, &third).await.is_none());
}

#[tokio::test]
async fn another_application_cannot_end_a_family() {
    let (app, first) = rotating(0).await;
    let second = refresh(&app, &first).await.unwrap();
    let body = json!({"name": "other", "app_type": "regular_web"});
    let other = manage(&app.emulator, Method::POST, "/clients", body).await;
    for token in [&first, &second] {
        let (status, refused) = app
            .send(
                "/oauth/token",
                json!({
                    "grant_type": "refresh_token", "refresh_token": token,
                    "client_id": other["client_id"], "client_secret": other["client_secret"],
                }),
            )
            .await;
        assert_eq!((status, &refused["error"]), (403, &json!("invalid_grant")));
    }
    assert!(refresh(&app, &second).await.is_some());
}
