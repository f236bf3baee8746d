//! Grants that are asked for again and again: devices and the back channel.

use std::time::Duration;

use serde_json::{Value, json};

use crate::logins::{App, PASSWORD, claims};

const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";
const CIBA: &str = "urn:openid:params:grant-type:ciba";

async fn device(app: &App) -> (Value, Value) {
    let id = app.emulator.client_id();
    let body = json!({"client_id": id, "scope": "openid", "audience": "https://orders/"});
    let (status, started) = app.send("/oauth/device/code", body).await;
    assert_eq!(status, 200, "{started}");
    let poll = json!({"grant_type": DEVICE, "device_code": started["device_code"]});
    (started, poll)
}

async fn error_of(app: &App, poll: &Value) -> (u16, String) {
    let (status, answer) = app.token(poll.clone()).await;
    let error = answer["error"].as_str();
    (
        status,
        error.unwrap_or_else(|| panic!("{answer}")).to_owned(),
    )
}

fn told(status: u16, error: &str) -> (u16, String) {
    (status, error.to_owned())
}

#[tokio::test]
async fn a_device_that_polls_too_fast_is_slowed_down_and_ends() {
    let app = App::new().await;
    let clock = app.emulator.clock();
    clock.freeze();
    let (started, poll) = device(&app).await;
    let interval = Duration::from_secs(started["interval"].as_u64().unwrap());
    assert_eq!(
        error_of(&app, &poll).await,
        told(403, "authorization_pending")
    );
    assert_eq!(error_of(&app, &poll).await, told(429, "slow_down"));
    clock.advance(interval);
    assert_eq!(
        error_of(&app, &poll).await,
        told(403, "authorization_pending")
    );
    clock.advance(Duration::from_secs(started["expires_in"].as_u64().unwrap()));
    assert_eq!(error_of(&app, &poll).await, told(403, "expired_token"));
    let unknown = json!({"grant_type": DEVICE, "device_code": "unknown"});
    assert_eq!(error_of(&app, &unknown).await, told(403, "invalid_grant"));
}

#[tokio::test]
async fn a_device_that_is_not_let_in_is_told_so() {
    let mut app = App::new().await;
    let (started, poll) = device(&app).await;
    let url = app.emulator.url().to_owned();
    let code = started["user_code"].as_str().unwrap();
    // People type as they like.
    let typed = code.to_lowercase().replace('-', " ");
    let form = [("user_code", typed.as_str())];
    let asked = app.browser.post(&format!("{url}/activate"), &form).await;
    let state = asked.parameter("state").unwrap();
    let form = [
        ("state", state.as_str()),
        ("username", "ada@example.com"),
        ("password", PASSWORD),
    ];
    app.browser.post(&format!("{url}/u/login"), &form).await;
    let form = [("state", state.as_str()), ("action", "decline")];
    let refused = app.browser.post(&format!("{url}/u/consent"), &form).await;
    assert_eq!(refused.status, 200, "{}", refused.text);
    assert_eq!(error_of(&app, &poll).await, told(403, "access_denied"));
    let form = [("user_code", code)];
    let again = app.browser.post(&format!("{url}/activate"), &form).await;
    assert_eq!(again.status, 400);
}

async fn start(app: &App, more: Value) -> (u16, Value) {
    let (_, tokens) = app
        .token(json!({
            "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
            "scope": "openid",
        }))
        .await;
    let hint = json!({
        "format": "iss_sub", "iss": app.emulator.issuer(), "sub": claims(&tokens["id_token"])["sub"],
    });
    let mut body = json!({
        "client_id": app.emulator.client_id(), "client_secret": app.emulator.client_secret(),
        "binding_message": "wait", "scope": "openid", "login_hint": hint.to_string(),
    });
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    app.send("/bc-authorize", body).await
}

#[tokio::test]
async fn a_back_channel_request_is_slowed_down_and_ends() {
    let app = App::new().await;
    let clock = app.emulator.clock();
    clock.freeze();
    let (status, started) = start(&app, json!({"requested_expiry": 60})).await;
    assert_eq!(
        (status, &started["expires_in"]),
        (200, &json!(60)),
        "{started}"
    );
    let poll = json!({"grant_type": CIBA, "auth_req_id": started["auth_req_id"]});
    assert_eq!(
        error_of(&app, &poll).await,
        told(403, "authorization_pending")
    );
    assert_eq!(error_of(&app, &poll).await, told(429, "slow_down"));
    clock.advance(Duration::from_secs(61));
    assert_eq!(error_of(&app, &poll).await, told(403, "expired_token"));
}

#[tokio::test]
async fn back_channel_requests_that_do_not_fit_are_refused() {
    let app = App::new().await;
    let hint = |hint: Value| json!({"login_hint": hint.to_string()});
    let issuer = app.emulator.issuer();
    for (more, error) in [
        (json!({"binding_message": null}), "invalid_request"),
        (
            json!({"binding_message": "x".repeat(65)}),
            "invalid_binding_message",
        ),
        (
            json!({"binding_message": "a<b>"}),
            "invalid_binding_message",
        ),
        (json!({"scope": "profile"}), "invalid_request"),
        (json!({"requested_expiry": 0}), "invalid_request"),
        (json!({"login_hint": "ada"}), "invalid_request"),
        (
            hint(json!({"format": "iss_sub", "iss": "https://elsewhere/", "sub": "x"})),
            "invalid_request",
        ),
        (
            hint(json!({"format": "iss_sub", "iss": issuer, "sub": "nobody"})),
            "unknown_user_id",
        ),
    ] {
        let (status, answer) = start(&app, more.clone()).await;
        assert_eq!(
            (status, answer["error"].as_str()),
            (400, Some(error)),
            "{more}: {answer}"
        );
    }
    let (status, answer) = start(&app, json!({"client_secret": "guess"})).await;
    assert_eq!((status, &answer["error"]), (401, &json!("access_denied")));
}
