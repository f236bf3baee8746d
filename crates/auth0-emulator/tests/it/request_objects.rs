//! Authorization requests that the application signs (JAR).

use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::keys::{Rsa, manage, now};
use crate::logins::{App, BACK};

/// An application that must sign its requests, and the key for it.
async fn signing() -> (App, Rsa) {
    let app = App::new().await;
    let key = Rsa::new();
    let id = app.emulator.client_id();
    let path = format!("/clients/{id}/credentials");
    let credential = json!({"credential_type": "public_key", "pem": key.pem});
    let made = manage(&app.emulator, Method::POST, &path, credential).await;
    let rules = json!({"signed_request_object": {
        "required": true, "credentials": [{"id": made["id"]}],
    }});
    manage(
        &app.emulator,
        Method::PATCH,
        &format!("/clients/{id}"),
        rules,
    )
    .await;
    (app, key)
}

fn claims(app: &App) -> Value {
    let id = app.emulator.client_id();
    json!({
        "iss": id, "aud": app.emulator.issuer(), "exp": now(&app.emulator) + 60, "client_id": id,
        "response_type": "code", "redirect_uri": BACK, "state": "signed", "scope": "openid",
        "prompt": "none",
    })
}

async fn authorize(app: &App, object: &str) -> crate::browser::Shown {
    let (url, id) = (app.emulator.url(), app.emulator.client_id());
    let url = format!("{url}/authorize?client_id={id}&state=plain&request={object}");
    Browser::new().get(&url).await
}

#[tokio::test]
async fn a_signed_request_says_it_all() {
    let (app, key) = signing().await;
    let back = authorize(&app, &key.sign(&claims(&app))).await;
    assert!(back.place().starts_with(BACK), "{}", back.place());
    assert_eq!(back.parameter("error").as_deref(), Some("login_required"));
    assert_eq!(back.parameter("state").as_deref(), Some("signed"));
}

#[tokio::test]
async fn requests_that_are_not_rightly_signed_are_refused() {
    let (app, key) = signing().await;
    let with = |name: &str, value: Value| {
        let mut claims = claims(&app);
        claims[name] = value;
        key.sign(&claims)
    };
    for object in [
        Rsa::new().sign(&claims(&app)),
        with("aud", json!("https://elsewhere/")),
        with("exp", json!(1)),
        with("client_id", json!("somebody")),
        "nonsense".to_owned(),
    ] {
        let refused = authorize(&app, &object).await;
        assert_eq!((refused.status, refused.location), (400, None));
    }
    let (url, id) = (app.emulator.url(), app.emulator.client_id());
    let plain = format!("{url}/authorize?client_id={id}&response_type=code&redirect_uri={BACK}");
    assert_eq!(Browser::new().get(&plain).await.status, 400);
}

#[tokio::test]
async fn a_signed_request_can_be_pushed() {
    let (app, key) = signing().await;
    let push = async |object: String| {
        app.send(
            "/oauth/par",
            json!({
                "client_id": app.emulator.client_id(),
                "client_secret": app.emulator.client_secret(), "request": object,
            }),
        )
        .await
    };
    let (status, refused) = push(Rsa::new().sign(&claims(&app))).await;
    assert_eq!(
        (status, &refused["error"]),
        (400, &json!("invalid_request_object"))
    );
    let (status, pushed) = push(key.sign(&claims(&app))).await;
    assert_eq!(status, 201, "{pushed}");
    let url = format!(
        "{}/authorize?client_id={}&request_uri={}",
        app.emulator.url(),
        app.emulator.client_id(),
        pushed["request_uri"].as_str().unwrap()
    );
    let back = Browser::new().get(&url).await;
    assert_eq!(back.parameter("state").as_deref(), Some("signed"));
}
