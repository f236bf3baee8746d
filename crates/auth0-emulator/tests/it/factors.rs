//! Second factors at the MFA endpoints, as an application without pages uses
//! them.

use std::time::Duration;

use auth0_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, PASSWORD, claims};
use crate::client::read;
use crate::totp;

const OTP: &str = "http://auth0.com/oauth/grant-type/mfa-otp";
const OOB: &str = "http://auth0.com/oauth/grant-type/mfa-oob";
const RECOVERY: &str = "http://auth0.com/oauth/grant-type/mfa-recovery-code";

async fn app() -> App {
    let app = App::of(Emulator::builder().require_mfa()).await;
    app.emulator.clock().freeze();
    app
}

/// Logs in with the password, and gives the token for the second factor.
async fn mfa_token(app: &App) -> String {
    let ask = json!({
        "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
        "scope": "openid",
    });
    let (status, asked) = app.token(ask).await;
    assert_eq!(
        (status, &asked["error"]),
        (403, &json!("mfa_required")),
        "{asked}"
    );
    asked["mfa_token"].as_str().unwrap().to_owned()
}

async fn ask(app: &App, method: Method, path: &str, token: &str, body: Value) -> (u16, Value) {
    let url = format!("{}{path}", app.emulator.url());
    let mut request = reqwest::Client::new()
        .request(method, url)
        .bearer_auth(token);
    if !body.is_null() {
        request = request.json(&body);
    }
    read(request.send().await.unwrap()).await
}

async fn associate(app: &App, token: &str, body: Value) -> Value {
    let (status, made) = ask(app, Method::POST, "/mfa/associate", token, body).await;
    assert_eq!(status, 200, "{made}");
    made
}

async fn authenticators(app: &App, token: &str) -> Vec<Value> {
    let listed = ask(app, Method::GET, "/mfa/authenticators", token, Value::Null).await;
    assert_eq!(listed.0, 200, "{}", listed.1);
    listed.1.as_array().unwrap().clone()
}

async fn challenge(app: &App, token: &str, kind: &str) -> (u16, Value) {
    let (id, secret) = (app.emulator.client_id(), app.emulator.client_secret());
    let body = json!({"client_id": id, "client_secret": secret, "mfa_token": token,
        "challenge_type": kind});
    app.send("/mfa/challenge", body).await
}

fn now_code(app: &App, made: &Value) -> String {
    totp::code(made["secret"].as_str().unwrap(), app.emulator.clock().now())
}

/// Another code than the one that is right, and than the one that always is.
fn wrong_code(right: &str) -> String {
    let other = |code: &&str| **code != *right;
    ["000001", "000002"]
        .into_iter()
        .find(other)
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_one_time_password_is_set_up_asked_for_and_checked() {
    let app = app().await;
    let token = mfa_token(&app).await;
    let (status, none) = challenge(&app, &token, "otp").await;
    assert_eq!(
        (status, &none["error"]),
        (403, &json!("association_required"))
    );

    let made = associate(&app, &token, json!({"authenticator_types": ["otp"]})).await;
    assert_eq!(made["recovery_codes"].as_array().unwrap().len(), 1);
    let uri = made["barcode_uri"].as_str().unwrap();
    assert!(
        uri.starts_with("otpauth://totp/") && uri.contains("&digits=6&period=30"),
        "{uri}"
    );
    let state = |rows: &[Value]| {
        let row = rows.iter().find(|row| row["authenticator_type"] == "otp");
        row.unwrap()["active"].clone()
    };
    assert_eq!(state(&authenticators(&app, &token).await), false);

    let prove =
        |token: &str, code: &str| json!({"grant_type": OTP, "mfa_token": token, "otp": code});
    let right = now_code(&app, &made);
    let wrong = app.token(prove(&token, &wrong_code(&right))).await;
    assert_eq!((wrong.0, &wrong.1["error"]), (403, &json!("invalid_grant")));
    let (status, tokens) = app.token(prove(&token, &right)).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(claims(&tokens["id_token"])["amr"], json!(["mfa"]));
    // The token was good for one login.
    assert_eq!(app.token(prove(&token, &right)).await.0, 401);

    let token = mfa_token(&app).await;
    assert_eq!(state(&authenticators(&app, &token).await), true);
    let asked = challenge(&app, &token, "otp").await;
    assert_eq!(asked, (200, json!({"challenge_type": "otp"})));
    // A code of long ago is over.
    app.emulator.clock().advance(Duration::from_secs(120));
    assert_eq!(
        app.token(prove(&token, &right)).await.1["error"],
        "invalid_grant"
    );
    assert_eq!(
        app.token(prove(&token, &now_code(&app, &made))).await.0,
        200
    );
}

#[tokio::test]
async fn a_one_time_password_is_good_once_for_each_application() {
    let app = app().await;
    app.emulator.clock().freeze();
    let token = mfa_token(&app).await;
    let body = json!({"authenticator_types": ["otp"]});
    let made = associate(&app, &token, body.clone()).await;
    let prove = async |code: &str| {
        let token = mfa_token(&app).await;
        let body = json!({"grant_type": OTP, "mfa_token": token, "otp": code});
        app.token(body).await
    };
    let first = now_code(&app, &made);
    assert_eq!(prove(&first).await.0, 200);
    let (status, refused) = prove(&first).await;
    assert_eq!((status, &refused["error"]), (403, &json!("invalid_grant")));
    // The code of the next step is taken early, and then not once more.
    let secret = made["secret"].as_str().unwrap();
    let soon = app.emulator.clock().now() + Duration::from_secs(30);
    let next = totp::code(secret, soon);
    assert_eq!(prove(&next).await.0, 200);
    app.emulator.clock().advance(Duration::from_secs(30));
    for used in [&first, &next] {
        assert_eq!(prove(used).await.0, 403);
    }
    app.emulator.clock().advance(Duration::from_secs(30));
    assert_eq!(prove(&now_code(&app, &made)).await.0, 200);

    // What one application has used says nothing about another.
    let token = mfa_token(&app).await;
    let other = associate(&app, &token, body).await;
    assert_eq!(prove(&now_code(&app, &other)).await.0, 200);
    let methods = "/users-by-email?email=ada@example.com&fields=user_id";
    let (_, users) = app.manage(Method::GET, methods, Value::Null).await;
    let user = users[0]["user_id"].as_str().unwrap();
    let path = format!("/users/{user}/authentication-methods");
    let (_, shown) = app.manage(Method::GET, &path, Value::Null).await;
    assert!(!shown.to_string().contains("used"), "{shown}");
}

#[tokio::test]
async fn codes_of_messages_are_found_in_the_outbox() {
    let app = app().await;
    for (channel, to) in [("sms", "+15551234567"), ("email", "ada@example.com")] {
        let token = mfa_token(&app).await;
        let body = json!({"authenticator_types": ["oob"], "oob_channels": [channel],
            "phone_number": "+15551234567"});
        let made = associate(&app, &token, body).await;
        let sent = app.emulator.messages().pop().unwrap();
        assert_eq!(
            (sent.kind.as_str(), sent.channel.as_str(), sent.to.as_str()),
            ("mfa_code", channel, to)
        );
        let prove = |oob: &Value, code: &str| json!({"grant_type": OOB, "mfa_token": token, "oob_code": oob, "binding_code": code});
        let code = sent.code.unwrap();
        let wrong = app
            .token(prove(&made["oob_code"], &wrong_code(&code)))
            .await;
        assert_eq!(wrong.1["error"], "invalid_grant");
        assert_eq!(
            app.token(prove(&json!("nonsense"), &code)).await.1["error"],
            "invalid_grant"
        );
        let (status, tokens) = app.token(prove(&made["oob_code"], &code)).await;
        assert_eq!(status, 200, "{tokens}");
    }
    // Now that it is set up, a challenge sends another one.
    let token = mfa_token(&app).await;
    let before = app.emulator.messages().len();
    let (status, asked) = challenge(&app, &token, "oob").await;
    assert_eq!(
        (status, &asked["binding_method"]),
        (200, &json!("prompt")),
        "{asked}"
    );
    assert_eq!(app.emulator.messages().len(), before + 1);
    let listed = authenticators(&app, &token).await;
    let names: Vec<&Value> = listed.iter().filter_map(|row| row.get("name")).collect();
    assert_eq!(names, ["********4567", "***********.com"]);
}

#[tokio::test]
async fn a_recovery_code_is_good_once_and_followed_by_another() {
    let app = app().await;
    let token = mfa_token(&app).await;
    let made = associate(&app, &token, json!({"authenticator_types": ["otp"]})).await;
    let first = made["recovery_codes"][0].clone();
    let prove = |token: &str, code: &Value| json!({"grant_type": RECOVERY, "mfa_token": token, "recovery_code": code});
    let (status, tokens) = app.token(prove(&token, &first)).await;
    assert_eq!(status, 200, "{tokens}");
    let second = tokens["recovery_code"].clone();
    assert!(second.is_string() && second != first);
    let token = mfa_token(&app).await;
    assert_eq!(
        app.token(prove(&token, &first)).await.1["error"],
        "invalid_grant"
    );
    assert_eq!(app.token(prove(&token, &second)).await.0, 200);
}

#[tokio::test]
async fn authenticators_are_listed_and_taken_away() {
    let app = app().await;
    let token = mfa_token(&app).await;
    associate(&app, &token, json!({"authenticator_types": ["otp"]})).await;
    let listed = authenticators(&app, &token).await;
    let kinds: Vec<&Value> = listed
        .iter()
        .map(|row| &row["authenticator_type"])
        .collect();
    assert_eq!(kinds, ["recovery-code", "otp"]);
    let path = format!("/mfa/authenticators/{}", listed[1]["id"].as_str().unwrap());
    let gone = ask(&app, Method::DELETE, &path, &token, Value::Null).await;
    assert_eq!(gone, (204, Value::Null));
    assert_eq!(authenticators(&app, &token).await.len(), 1);
    assert_eq!(
        ask(&app, Method::DELETE, &path, &token, Value::Null)
            .await
            .0,
        404
    );
    let stranger = ask(
        &app,
        Method::GET,
        "/mfa/authenticators",
        "nonsense",
        Value::Null,
    )
    .await;
    assert_eq!(stranger.0, 401);
}

#[tokio::test]
async fn guessing_ends_the_login() {
    let app = app().await;
    let token = mfa_token(&app).await;
    let guess = json!({"grant_type": OTP, "mfa_token": token, "otp": "000001"});
    for _ in 0..9 {
        assert_eq!(app.token(guess.clone()).await.1["error"], "invalid_grant");
    }
    let (status, last) = app.token(guess.clone()).await;
    assert_eq!((status, &last["error"]), (429, &json!("too_many_attempts")));
    assert_eq!(app.token(guess).await.0, 401);
}
