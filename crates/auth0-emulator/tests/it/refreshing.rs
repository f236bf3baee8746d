//! Refresh tokens that rotate: what a lost answer explains, and what it does not.

use std::time::Duration;

use auth0_emulator::{Emulator, SeedOrganization};
use reqwest::Method;
use serde_json::{Value, json};

use crate::keys::manage;
use crate::logins::{App, BACK, PASSWORD};

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

#[tokio::test]
async fn a_token_of_an_organization_is_for_those_who_still_belong_to_it() {
    let builder = Emulator::builder().organization(SeedOrganization::new("acme"));
    let mut app = App::of(builder).await;
    let by_name = "/organizations/name/acme";
    let (_, organization) = app.manage(Method::GET, by_name, Value::Null).await;
    let by_email = "/users-by-email?email=ada@example.com";
    let (_, users) = app.manage(Method::GET, by_email, Value::Null).await;
    let place = format!("/organizations/{}", organization["id"].as_str().unwrap());
    let path = format!("{place}/members");
    let members = json!({"members": [users[0]["user_id"]]});
    app.manage(Method::POST, &path, members.clone()).await;
    let asked = "response_type=code&scope=openid%20offline_access&organization=acme";
    let back = app.log_in(asked).await;
    let code = back.parameter("code").unwrap();
    let ask = json!({"grant_type": "authorization_code", "code": code, "redirect_uri": BACK});
    let (status, tokens) = app.token(ask).await;
    assert_eq!(status, 200, "{tokens}");
    let ask = json!({"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]});
    assert_eq!(app.token(ask.clone()).await.0, 200);

    app.manage(Method::DELETE, &path, members.clone()).await;
    let (status, left) = app.token(ask.clone()).await;
    assert_eq!((status, &left["error"]), (403, &json!("access_denied")));
    let said = left["error_description"].as_str().unwrap();
    assert!(said.starts_with("user is not part of the org_"), "{said}");
    // Whoever comes back has it back.
    app.manage(Method::POST, &path, members).await;
    assert_eq!(app.token(ask.clone()).await.0, 200);
    app.manage(Method::DELETE, &place, Value::Null).await;
    let (status, gone) = app.token(ask).await;
    assert_eq!((status, &gone["error"]), (403, &json!("invalid_grant")));
}
