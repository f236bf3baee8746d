//! The pages beside the login page: signing up, a new password, and what is
//! said where nothing more can be done.

use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, BACK, PASSWORD};

#[tokio::test]
async fn an_account_is_made_on_the_signup_page_and_logged_in() {
    let mut app = App::new().await;
    let state = app.begin("response_type=code&screen_hint=signup").await;
    let to = app.page("signup");
    let page = app.browser.get(&format!("{to}?state={state}")).await;
    // The page says before what the database asks of a password.
    assert!(page.text.contains("At least 8 characters"), "{}", page.text);
    for (email, password, field) in [
        ("nobody", PASSWORD, "error-email"),
        ("ada@example.com", PASSWORD, "error-email"),
        ("eve@example.com", "weak", "error-password"),
    ] {
        let form = [
            ("state", state.as_str()),
            ("email", email),
            ("password", password),
        ];
        let refused = app.browser.post(&to, &form).await;
        assert!(
            refused.status == 400 && refused.text.contains(field),
            "{}",
            refused.text
        );
        assert!(
            refused.text.contains(&format!("value=\"{email}\""))
                && !refused.text.contains(PASSWORD)
        );
    }
    let form = [
        ("state", state.as_str()),
        ("email", "eve@example.com"),
        ("password", PASSWORD),
    ];
    let back = app.browser.post(&to, &form).await;
    assert!(back.place().starts_with(BACK) && back.parameter("code").is_some());
}

#[tokio::test]
async fn whoever_forgot_their_password_comes_back_to_the_login() {
    let mut app = App::new().await;
    let state = app.begin("response_type=code").await;
    let to = app.page("reset-password/request");
    let asked = app.browser.get(&format!("{to}?state={state}")).await;
    assert!(asked.text.contains("name=\"email\""), "{}", asked.text);
    let form = [("state", state.as_str()), ("email", "ada@example.com")];
    let led = app.browser.post(&to, &form).await;
    let ticket = led.parameter("ticket").unwrap();
    let new = "Another-Secret-9";
    let form = [
        ("state", ticket.as_str()),
        ("password", new),
        ("password_again", new),
    ];
    let back = app.browser.post(&app.page("reset-password"), &form).await;
    assert!(
        back.place().contains(&format!("/u/login?state={state}")),
        "{}",
        back.place()
    );
    let form = [
        ("state", state.as_str()),
        ("username", "ada@example.com"),
        ("password", new),
    ];
    let done = app.browser.post(&app.page("login"), &form).await;
    assert!(done.parameter("code").is_some());
}

#[tokio::test]
async fn a_ticket_leads_to_the_page_and_back_to_the_application() {
    let mut app = App::new().await;
    let (_, users) = app
        .manage(
            Method::GET,
            "/users-by-email?email=ada@example.com",
            Value::Null,
        )
        .await;
    let body = json!({"user_id": users[0]["user_id"], "result_url": "https://app.example.com/done",
        "mark_email_as_verified": true});
    let (status, made) = app
        .manage(Method::POST, "/tickets/password-change", body)
        .await;
    assert_eq!(status, 201, "{made}");
    let led = app.browser.get(made["ticket"].as_str().unwrap()).await;
    let ticket = led.parameter("ticket").unwrap();
    let new = "Another-Secret-9";
    let form = [
        ("state", ticket.as_str()),
        ("password", new),
        ("password_again", new),
    ];
    let back = app.browser.post(&app.page("reset-password"), &form).await;
    assert!(
        back.place()
            .starts_with("https://app.example.com/done?success=true"),
        "{}",
        back.place()
    );
    let path = format!("/users/{}", users[0]["user_id"].as_str().unwrap());
    assert_eq!(
        app.manage(Method::GET, &path, Value::Null).await.1["email_verified"],
        true
    );
}

#[tokio::test]
async fn what_goes_wrong_is_a_page_that_says_so() {
    let mut app = App::new().await;
    let url = app.emulator.url().to_owned();
    for path in [
        "/authorize",
        "/authorize?client_id=nobody&response_type=code",
        "/u/login",
        "/u/login?state=nonsense",
        "/u/signup?state=nonsense",
        "/u/mfa?state=nonsense",
        "/u/consent?state=nonsense",
        "/u/reset-password?ticket=nonsense",
        "/u/reset-verify?ticket=nonsense",
        "/u/email-verification?ticket=nonsense",
        "/authorize/resume?state=nonsense",
    ] {
        let shown = app.browser.get(&format!("{url}{path}")).await;
        assert_eq!(shown.status, 400, "{path}: {}", shown.text);
        assert!(
            shown.text.starts_with("<!DOCTYPE html>"),
            "{path}: {}",
            shown.text
        );
        assert!(
            shown.text.contains("role=\"alert\""),
            "{path}: {}",
            shown.text
        );
    }
    // Nothing goes to an address that the application did not give.
    let id = app.emulator.client_id();
    let elsewhere = format!(
        "{url}/authorize?client_id={id}&response_type=code&redirect_uri=https://evil.example/"
    );
    let shown = app.browser.get(&elsewhere).await;
    assert!(
        shown.location.is_none() && shown.text.contains("role=\"alert\""),
        "{}",
        shown.text
    );
}
