//! People who are blocked: they are let in no more, and the application is told why.

use reqwest::Method;
use serde_json::{Value, json};

use crate::logins::{App, BACK};

async fn id_of(app: &App) -> String {
    let path = "/users-by-email?email=ada@example.com";
    let (_, users) = app.manage(Method::GET, path, Value::Null).await;
    users[0]["user_id"].as_str().unwrap().replace('|', "%7C")
}

#[tokio::test]
async fn who_is_blocked_loses_the_session_and_is_sent_back_from_the_login() {
    let mut app = App::new().await;
    assert!(
        app.log_in("response_type=code")
            .await
            .parameter("code")
            .is_some()
    );
    let user = format!("/users/{}", id_of(&app).await);
    let (status, body) = app
        .manage(Method::PATCH, &user, json!({"blocked": true}))
        .await;
    assert_eq!(status, 200, "{body}");

    let silent = app.authorize("response_type=code&prompt=none");
    let back = app.browser.get(&silent).await;
    assert_eq!(back.parameter("error").as_deref(), Some("login_required"));
    let back = app.log_in("response_type=code").await;
    assert!(back.place().starts_with(BACK), "{}", back.place());
    assert_eq!(back.parameter("error").as_deref(), Some("unauthorized"));
    let text = back.parameter("error_description");
    assert_eq!(text.as_deref(), Some("user is blocked"));
    assert_eq!(back.parameter("state").as_deref(), Some("xyz"));

    let (status, _) = app
        .manage(Method::PATCH, &user, json!({"blocked": false}))
        .await;
    assert_eq!(status, 200);
    assert!(
        app.log_in("response_type=code")
            .await
            .parameter("code")
            .is_some()
    );
}

#[tokio::test]
async fn a_password_that_is_set_by_the_tenant_ends_sessions_and_the_block() {
    let mut app = App::new().await;
    app.log_in("response_type=code").await;
    let user = format!("/users/{}", id_of(&app).await);
    let blocked = json!({"blocked": true});
    assert_eq!(app.manage(Method::PATCH, &user, blocked).await.0, 200);
    let password = json!({"password": "Another-secret-1"});
    let (status, shown) = app.manage(Method::PATCH, &user, password).await;
    assert_eq!((status, &shown["blocked"]), (200, &json!(false)), "{shown}");
    let silent = app.authorize("response_type=code&prompt=none");
    let back = app.browser.get(&silent).await;
    assert_eq!(back.parameter("error").as_deref(), Some("login_required"));
}
