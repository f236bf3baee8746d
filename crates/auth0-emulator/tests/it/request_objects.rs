//! Authorization requests that the application signs (JAR).

use auth0_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::client::read;
use crate::keys::{Ec, Rsa, manage, now, unique};
use crate::logins::{App, BACK, PASSWORD};

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

#[tokio::test]
async fn a_pushed_request_with_a_proof_binds_its_code() {
    let (mut app, key) = signing().await;
    let holder = Ec::new();
    let url = app.emulator.url().to_owned();
    let proof = |holder: &Ec, path: &str, emulator: &Emulator| {
        holder.proof(&json!({
            "htm": "POST", "htu": format!("{url}{path}"), "iat": now(emulator), "jti": unique(),
        }))
    };
    let http = reqwest::Client::new();
    let mut said = claims(&app);
    said.as_object_mut().unwrap().remove("prompt");
    let (id, secret) = (app.emulator.client_id(), app.emulator.client_secret());
    let push = async |object: String| {
        let form = [
            ("client_id", id),
            ("client_secret", secret),
            ("request", &object),
        ];
        let request = http.post(format!("{url}/oauth/par")).form(&form);
        let request = request.header("dpop", proof(&holder, "/oauth/par", &app.emulator));
        read(request.send().await.unwrap()).await
    };
    let mut other = said.clone();
    other["dpop_jkt"] = "another".into();
    assert_eq!(push(key.sign(&other)).await.0, 400);
    let (status, pushed) = push(key.sign(&said)).await;
    assert_eq!(status, 201, "{pushed}");

    let place = pushed["request_uri"].as_str().unwrap();
    let asked = format!("{url}/authorize?client_id={id}&request_uri={place}");
    let asked = app.browser.get(&asked).await;
    let state = asked.parameter("state").unwrap();
    let form = [
        ("state", state.as_str()),
        ("username", "ada@example.com"),
        ("password", PASSWORD),
    ];
    let mut codes = Vec::new();
    let back = app.browser.post(&format!("{url}/u/login"), &form).await;
    codes.push(back.parameter("code").unwrap());
    let (_, pushed) = push(key.sign(&said)).await;
    let place = pushed["request_uri"].as_str().unwrap();
    let asked = format!("{url}/authorize?client_id={id}&request_uri={place}");
    codes.push(app.browser.get(&asked).await.parameter("code").unwrap());
    for (code, own, status) in [
        (&codes[0], Ec::new(), 403),
        (&codes[1], holder.clone(), 200),
    ] {
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", BACK),
            ("client_id", id),
            ("client_secret", secret),
        ];
        let request = http.post(format!("{url}/oauth/token")).form(&form);
        let request = request.header("dpop", proof(&own, "/oauth/token", &app.emulator));
        let (found, answer) = read(request.send().await.unwrap()).await;
        assert_eq!(found, status, "{answer}");
    }
}
