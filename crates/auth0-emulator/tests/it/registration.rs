//! Applications that register themselves.

use reqwest::Method;
use serde_json::{Value, json};

use crate::keys::manage;
use crate::logins::{App, BACK, PASSWORD};

#[tokio::test]
async fn an_application_registers_itself_and_is_a_stranger() {
    let app = App::new().await;
    app.open_registration().await;
    let (status, made) = app
        .send(
            "/oidc/register",
            json!({"redirect_uris": [BACK], "client_name": "Guest"}),
        )
        .await;
    assert_eq!(status, 201, "{made}");
    assert_eq!(made["client_name"], "Guest");
    assert_eq!(made["token_endpoint_auth_method"], "client_secret_post");
    assert_eq!(made["client_secret_expires_at"], 0);
    let path = format!("/clients/{}", made["client_id"].as_str().unwrap());
    let kept = manage(&app.emulator, Method::GET, &path, Value::Null).await;
    assert_eq!(
        (&kept["name"], &kept["is_first_party"], &kept["callbacks"]),
        (&json!("Guest"), &json!(false), &json!([BACK]))
    );
    // It pushes requests with its secret, and has no other grant than it was given.
    let mut asked = json!({
        "client_id": made["client_id"], "client_secret": made["client_secret"],
        "response_type": "code", "redirect_uri": BACK,
    });
    assert_eq!(app.send("/oauth/par", asked.clone()).await.0, 201);
    asked["client_secret"] = "guess".into();
    assert_eq!(app.send("/oauth/par", asked).await.0, 401);
    let (status, refused) = app
        .send(
            "/oauth/token",
            json!({
                "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
                "client_id": made["client_id"], "client_secret": made["client_secret"],
            }),
        )
        .await;
    assert_eq!(
        (status, &refused["error"]),
        (403, &json!("unauthorized_client"))
    );
}

#[tokio::test]
async fn one_without_a_secret_gets_none() {
    let app = App::new().await;
    app.open_registration().await;
    let body = json!({"redirect_uris": [BACK], "token_endpoint_auth_method": "none"});
    let (status, made) = app.send("/oidc/register", body).await;
    assert_eq!(status, 201, "{made}");
    assert!(made.get("client_secret").is_none());
    let (status, refused) = app
        .send(
            "/oauth/token",
            json!({"grant_type": "authorization_code", "client_id": made["client_id"], "code": "x"}),
        )
        .await;
    // It is known by its name; only the code is wrong.
    assert_eq!((status, &refused["error"]), (403, &json!("invalid_grant")));
}

#[tokio::test]
async fn what_does_not_fit_is_not_registered() {
    let app = App::new().await;
    app.open_registration().await;
    for (body, error) in [
        (json!({}), "invalid_redirect_uri"),
        (json!({"redirect_uris": []}), "invalid_redirect_uri"),
        (json!({"redirect_uris": BACK}), "invalid_redirect_uri"),
        (
            json!({"redirect_uris": ["https://a/#b"]}),
            "invalid_redirect_uri",
        ),
        (
            json!({"redirect_uris": [BACK], "token_endpoint_auth_method": "magic"}),
            "invalid_client_metadata",
        ),
        (
            json!({"redirect_uris": [BACK], "client_name": "<script>"}),
            "invalid_client_metadata",
        ),
        (
            json!({"redirect_uris": [BACK], "grant_types": "password"}),
            "invalid_client_metadata",
        ),
        (
            json!({"redirect_uris": [BACK], "grant_types": ["magic"]}),
            "invalid_client_metadata",
        ),
    ] {
        let (status, answer) = app.send("/oidc/register", body.clone()).await;
        assert_eq!(
            (status, answer["error"].as_str()),
            (400, Some(error)),
            "{body}: {answer}"
        );
    }
    let closed = App::new().await;
    let body = json!({"redirect_uris": [BACK]});
    assert_eq!(closed.send("/oidc/register", body).await.0, 403);
}
