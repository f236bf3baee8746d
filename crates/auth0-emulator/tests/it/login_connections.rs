//! The login page of applications that do not use the usual database, and of
//! those that use more than it.

use auth0_emulator::{Emulator, SeedUser};
use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, BACK, PASSWORD, claims};
use crate::browser::Shown;
use crate::client::DATABASE;

const FORM: &str = "<form";
const PASSWORD_FIELD: &str = "type=\"password\"";

/// An application that uses these connections alone.
async fn using(names: &[&str]) -> App {
    let builder = Emulator::builder()
        .connection("customers", "auth0")
        .connection("google", "google-oauth2")
        .connection("staff", "samlp")
        .user(SeedUser::new("grace@example.com").connection("google"));
    let app = App::of(builder).await;
    for name in [DATABASE, "email", "sms", "customers", "google", "staff"] {
        if !names.contains(&name) {
            enable(&app, name, false).await;
        }
    }
    app
}

async fn enable(app: &App, name: &str, status: bool) {
    let id = app.emulator.connection_id(name).unwrap();
    let body = json!([{"client_id": app.emulator.client_id(), "status": status}]);
    let path = format!("/connections/{id}/clients");
    assert_eq!(app.manage(Method::PATCH, &path, body).await.0, 204);
}

/// The page that a request leads to, and the state of its login.
async fn asked(app: &mut App, more: &str) -> (Shown, String) {
    let url = app.authorize(&format!("response_type=code&scope=openid{more}"));
    let led = app.browser.get(&url).await;
    assert!(led.place().contains("/u/login?"), "{}", led.place());
    let state = led.parameter("state").unwrap();
    (app.browser.get(led.place()).await, state)
}

fn button(state: &str, name: &str) -> String {
    format!("/u/login?state={state}&amp;connection={name}")
}

/// Who has come back, by the code that the application got.
async fn who(app: &App, back: &Shown) -> Value {
    let code = back.parameter("code").unwrap_or_default();
    let ask = json!({"grant_type": "authorization_code", "code": code, "redirect_uri": BACK});
    let (status, tokens) = app.token(ask).await;
    assert_eq!(status, 200, "{tokens} {}", back.place());
    claims(&tokens["id_token"])["sub"].clone()
}

#[tokio::test]
async fn a_database_of_its_own_is_the_one_of_the_page() {
    let mut app = using(&["customers"]).await;
    let user = json!({"connection": "customers", "email": "eve@example.com", "password": PASSWORD});
    let (status, eve) = app.manage(Method::POST, "/users", user).await;
    assert_eq!(status, 201, "{eve}");
    let (page, state) = asked(&mut app, "").await;
    assert!(
        page.text
            .contains("name=\"connection\" value=\"customers\"")
    );
    assert!(page.text.contains("/u/signup?"), "{}", page.text);
    let form = [
        ("state", state.as_str()),
        ("username", "eve@example.com"),
        ("password", PASSWORD),
    ];
    let to = app.page("login");
    let back = app.browser.post(&to, &form).await;
    assert_eq!(who(&app, &back).await, eve["user_id"]);

    // A new account is one of the same database.
    let state = app.begin("response_type=code&prompt=login").await;
    let form = [
        ("state", state.as_str()),
        ("email", "new@example.com"),
        ("password", PASSWORD),
    ];
    let to = app.page("signup");
    let back = app.browser.post(&to, &form).await;
    assert!(back.parameter("code").is_some(), "{}", back.text);
    let path = "/users-by-email?email=new@example.com";
    let (_, users) = app.manage(Method::GET, path, Value::Null).await;
    assert_eq!(users[0]["identities"][0]["connection"], "customers");
}

#[tokio::test]
async fn another_provider_alone_is_a_button_without_a_form() {
    let mut app = using(&["google"]).await;
    let (page, state) = asked(&mut app, "").await;
    assert!(!page.text.contains(FORM), "{}", page.text);
    assert!(
        page.text.contains(&button(&state, "google")),
        "{}",
        page.text
    );
    let login = app.page("login");
    // A form without a choice is of nobody's making.
    let mut form = vec![("state", state.as_str()), ("username", "grace@example.com")];
    let refused = app.browser.post(&login, &form).await;
    assert_eq!(refused.status, 400, "{}", refused.text);
    let chosen = format!("{login}?state={state}&connection=google");
    let page = app.browser.get(&chosen).await;
    assert!(page.text.contains("Log in with google"), "{}", page.text);
    form.push(("connection", "google"));
    let back = app.browser.post(&login, &form).await;
    let path = "/users-by-email?email=grace@example.com&fields=user_id";
    let (_, users) = app.manage(Method::GET, path, Value::Null).await;
    assert_eq!(who(&app, &back).await, users[0]["user_id"]);
}

#[tokio::test]
async fn codes_alone_are_asked_for_at_once() {
    for (name, kind) in [("email", "text"), ("sms", "tel")] {
        let mut app = using(&[name]).await;
        let (page, _) = asked(&mut app, "").await;
        assert!(page.text.contains("Log in with a code"), "{}", page.text);
        assert!(page.text.contains(&format!("type=\"{kind}\"")));
        // There is no account to be made on another page.
        let (page, _) = asked(&mut app, "&screen_hint=signup").await;
        assert!(page.text.contains("Log in with a code"), "{}", page.text);
    }
}

#[tokio::test]
async fn a_database_stands_beside_the_buttons_of_other_providers() {
    let mut app = using(&[DATABASE, "customers", "email", "google", "staff"]).await;
    let (page, state) = asked(&mut app, "").await;
    let usual = format!("name=\"connection\" value=\"{DATABASE}\"");
    assert!(page.text.contains(&usual), "{}", page.text);
    assert!(page.text.contains(PASSWORD_FIELD));
    for (name, shows) in [
        ("google", true),
        (DATABASE, false),
        ("customers", false),
        ("email", false),
        ("staff", false),
    ] {
        let text = &page.text;
        assert_eq!(text.contains(&button(&state, name)), shows, "{name} {text}");
    }
    // What is disabled cannot be chosen, nor is there a button.
    enable(&app, "google", false).await;
    let (page, state) = asked(&mut app, "").await;
    assert!(!page.text.contains(&button(&state, "google")));
    let chosen = format!("{}?state={state}&connection=google", app.page("login"));
    let refused = app.browser.get(&chosen).await;
    assert_eq!(refused.status, 400, "{}", refused.text);
    // Who asks for one connection is shown no other.
    enable(&app, "google", true).await;
    let (page, _) = asked(&mut app, "&connection=google").await;
    assert!(page.text.contains("Log in with google") && !page.text.contains("Continue with"));
}

#[tokio::test]
async fn an_enterprise_has_a_button_where_it_says_so() {
    let mut app = using(&[DATABASE, "staff"]).await;
    let path = format!(
        "/connections/{}",
        app.emulator.connection_id("staff").unwrap()
    );
    let shown = json!({"show_as_button": true, "display_name": "The staff"});
    let (status, answer) = app.manage(Method::PATCH, &path, shown).await;
    assert_eq!(status, 200, "{answer}");
    let (page, state) = asked(&mut app, "").await;
    assert!(
        page.text.contains(&button(&state, "staff")),
        "{}",
        page.text
    );
    assert!(page.text.contains("Continue with The staff"));
    // Nobody chooses where there is no choice.
    let mut app = using(&["staff"]).await;
    let (page, _) = asked(&mut app, "").await;
    assert!(page.text.contains("Log in with staff"), "{}", page.text);
}
