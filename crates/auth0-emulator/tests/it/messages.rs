//! What a tenant would have sent, and where it leads.

use reqwest::Method;
use serde_json::json;

use crate::app::{App, PASSWORD};
use crate::client::{DATABASE, read};

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_the_page_in_the_mail() {
    let mut app = App::new().await;
    let ask = |email: &str| json!({"client_id": app.emulator.client_id(), "email": email, "connection": DATABASE});
    let url = format!("{}/dbconnections/change_password", app.emulator.url());
    let http = reqwest::Client::new();
    let mut said = Vec::new();
    for email in ["stranger@example.com", "ada@example.com"] {
        let answer = http.post(&url).json(&ask(email)).send().await.unwrap();
        said.push((answer.status(), answer.text().await.unwrap()));
    }
    // It is not told who has an account, and nobody else gets a mail.
    assert_eq!(said[0], said[1]);
    let messages = app.sent("reset_password");
    let [sent] = messages.as_slice() else {
        panic!("{messages:?}");
    };
    assert_eq!(sent.to, "ada@example.com");

    let link = sent.link.clone().unwrap();
    let page = app.browser.get(&link).await;
    assert!(
        page.status == 200 && page.text.contains("password_again"),
        "{}",
        page.text
    );
    let ticket = link.split_once("ticket=").unwrap().1.to_owned();
    let form = |first: &'static str, second: &'static str| {
        [
            ("state", ticket.clone()),
            ("password", first.to_owned()),
            ("password_again", second.to_owned()),
        ]
    };
    let to = app.page("reset-password");
    for (first, second, said) in [
        ("Other-Secret-1", "Other-Secret-2", "not the same"),
        ("short", "short", "too weak"),
    ] {
        let form = form(first, second);
        let form: Vec<(&str, &str)> = form
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let refused = app.browser.post(&to, &form).await;
        assert!(
            refused.status == 400 && refused.text.contains(said),
            "{}",
            refused.text
        );
    }
    let chosen = form("Other-Secret-1", "Other-Secret-1");
    let chosen: Vec<(&str, &str)> = chosen
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    assert_eq!(app.browser.post(&to, &chosen).await.status, 200);
    assert_eq!(
        app.browser.post(&to, &chosen).await.status,
        400,
        "a link is good once"
    );
    let log_in = |password: &str| json!({"grant_type": "password", "username": "ada@example.com", "password": password});
    assert_eq!(app.token(log_in(PASSWORD)).await.0, 403);
    assert_eq!(app.token(log_in("Other-Secret-1")).await.0, 200);
}

#[tokio::test]
async fn an_address_is_verified_by_the_page_in_the_mail() {
    let mut app = App::new().await;
    let (_, users) = app
        .manage(
            Method::GET,
            "/users-by-email?email=ada@example.com",
            json!(null),
        )
        .await;
    let id = users[0]["user_id"].as_str().unwrap().to_owned();
    assert_eq!(users[0]["email_verified"], false);
    let job = app
        .manage(
            Method::POST,
            "/jobs/verification-email",
            json!({"user_id": id}),
        )
        .await;
    assert_eq!(job.0, 201, "{}", job.1);
    let sent = app.sent("verify_email").pop().unwrap();
    assert_eq!(sent.to, "ada@example.com");
    let link = sent.link.unwrap();
    let opened = app.browser.get(&link).await;
    assert!(
        opened.status == 200 && opened.text.contains("is verified"),
        "{}",
        opened.text
    );
    let (_, user) = app
        .manage(Method::GET, &format!("/users/{id}"), json!(null))
        .await;
    assert_eq!(user["email_verified"], true);
    let again = app.browser.get(&link).await;
    assert!(
        again.status == 400 && again.text.contains("role=\"alert\""),
        "{}",
        again.text
    );
}

#[tokio::test]
async fn codes_of_logins_stand_in_the_outbox_for_other_programs_too() {
    let app = App::new().await;
    let id = app.emulator.client_id();
    let start = json!({"client_id": id, "connection": "sms", "phone_number": "+15551234567"});
    assert_eq!(app.send("/passwordless/start", start).await.0, 200);
    let url = format!("{}/_emulator/messages", app.emulator.url());
    let http = reqwest::Client::new();
    let request = http.get(url).bearer_auth(app.emulator.admin_secret());
    let (status, messages) = read(request.send().await.unwrap()).await;
    assert_eq!(status, 200, "{messages}");
    let messages = messages.as_array().unwrap().iter();
    let mut codes = messages.filter(|message| message["kind"] == "login_code");
    let sent = codes.next().unwrap();
    assert_eq!(sent["to"], "+15551234567");
    let ask = json!({
        "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp", "realm": "sms",
        "username": "+15551234567", "otp": sent["code"], "scope": "openid phone",
    });
    assert_eq!(app.token(ask).await.0, 200);
}

#[tokio::test]
async fn whoever_signs_up_is_asked_to_prove_their_address() {
    let mut app = App::new().await;
    let state = app.begin("response_type=code&screen_hint=signup").await;
    let form = [
        ("state", state.as_str()),
        ("email", "grace@example.com"),
        ("password", PASSWORD),
    ];
    let to = app.page("signup");
    let back = app.browser.post(&to, &form).await;
    assert!(back.parameter("code").is_some(), "{}", back.text);
    // Ada signed up by the API.
    let sent = app.sent("verify_email");
    let to: Vec<&str> = sent.iter().map(|message| message.to.as_str()).collect();
    assert_eq!(to, ["ada@example.com", "grace@example.com"]);
    for message in sent {
        let opened = app.browser.get(message.link.as_ref().unwrap()).await;
        assert_eq!(opened.status, 200, "{}", opened.text);
        let path = format!("/users-by-email?email={}", message.to);
        let (_, users) = app.manage(Method::GET, &path, json!(null)).await;
        assert_eq!(users[0]["email_verified"], true);
    }
}

#[tokio::test]
async fn a_new_user_is_written_to_unless_their_address_is_verified_or_nobody_should() {
    let app = App::new().await;
    let before = app.sent("verify_email").len();
    for (email, verified, asked, is_sent) in [
        ("a@example.com", json!(null), json!(null), true),
        ("b@example.com", json!(false), json!(true), true),
        ("c@example.com", json!(true), json!(null), false),
        ("d@example.com", json!(false), json!(false), false),
        ("e@example.com", json!(true), json!(true), true),
    ] {
        let mut body = json!({"connection": DATABASE, "email": email, "password": PASSWORD});
        for (name, value) in [("email_verified", verified), ("verify_email", asked)] {
            if !value.is_null() {
                body[name] = value;
            }
        }
        let (status, made) = app.manage(Method::POST, "/users", body).await;
        assert_eq!(status, 201, "{made}");
        assert_eq!(made.get("verify_email"), None);
        let sent = app.sent("verify_email");
        let to = sent[before..].iter().any(|message| message.to == email);
        assert_eq!(to, is_sent, "{email}");
    }
    let phone = json!({"connection": "sms", "phone_number": "+15551234567"});
    let before = app.emulator.messages().len();
    assert_eq!(app.manage(Method::POST, "/users", phone).await.0, 201);
    assert_eq!(app.emulator.messages().len(), before);
}

#[tokio::test]
async fn a_changed_address_is_proven_by_its_own_message_alone() {
    let mut app = App::new().await;
    let body = json!({"connection": DATABASE, "email": "old@example.com", "password": PASSWORD});
    let (_, user) = app.manage(Method::POST, "/users", body).await;
    let path = format!("/users/{}", user["user_id"].as_str().unwrap());
    let count = app.sent("verify_email").len();
    for quiet in [
        json!({"email": "other@example.com"}),
        json!({"email": "third@example.com", "verify_email": false}),
        json!({"nickname": "n", "verify_email": true}),
    ] {
        assert_eq!(app.manage(Method::PATCH, &path, quiet).await.0, 200);
        assert_eq!(app.sent("verify_email").len(), count);
    }
    let loud = json!({"email": "new@example.com", "verify_email": true,
        "client_id": app.emulator.client_id()});
    assert_eq!(app.manage(Method::PATCH, &path, loud).await.0, 200);
    let sent = app.sent("verify_email").split_off(count - 1);
    let [old, new] = sent.as_slice() else {
        panic!("{sent:?}");
    };
    assert_eq!((&*old.to, &*new.to), ("old@example.com", "new@example.com"));
    for (message, status) in [(old, 400), (new, 200)] {
        let opened = app.browser.get(message.link.as_ref().unwrap()).await;
        assert_eq!(opened.status, status, "{}", opened.text);
        let (_, user) = app.manage(Method::GET, &path, json!(null)).await;
        assert_eq!(user["email_verified"], status == 200);
    }
}
