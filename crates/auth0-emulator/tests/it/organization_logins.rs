//! Which connections lead into an organization, and what they do there.

use auth0_emulator::{Emulator, SeedOrganization, SeedUser};
use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, BACK, PASSWORD, claims};
use crate::client::DATABASE;

const ASKED: &str = "response_type=code&scope=openid";

/// An application and an organization that nothing leads into yet.
struct Acme {
    app: App,
    id: String,
}

impl Acme {
    async fn new() -> Self {
        let grace = SeedUser::new("grace@example.com").id("grace");
        let builder = Emulator::builder()
            .connection("google", "google-oauth2")
            .user(grace.connection("google"));
        let app = App::of(builder).await;
        let body = json!({"name": "acme"});
        let (status, made) = app.manage(Method::POST, "/organizations", body).await;
        assert_eq!(status, 201, "{made}");
        let id = made["id"].as_str().unwrap().to_owned();
        Self { app, id }
    }

    fn path(&self, rest: &str) -> String {
        format!("/organizations/{}/{rest}", self.id)
    }

    /// Enables a connection; what is not said is as Auth0 has it.
    async fn enable(&self, connection: &str, mut settings: Value) {
        let id = self.app.emulator.connection_id(connection).unwrap();
        settings["connection_id"] = id.into();
        let path = self.path("enabled_connections");
        let (status, answer) = self.app.manage(Method::POST, &path, settings).await;
        assert_eq!(status, 201, "{answer}");
    }

    async fn add_member(&self, email: &str) {
        let path = format!("/users-by-email?email={email}&fields=user_id");
        let (_, users) = self.app.manage(Method::GET, &path, Value::Null).await;
        let body = json!({"members": [users[0]["user_id"]]});
        let path = self.path("members");
        let (status, answer) = self.app.manage(Method::POST, &path, body).await;
        assert_eq!(status, 204, "{answer}");
    }

    async fn members(&self) -> usize {
        let path = self.path("members");
        let (_, members) = self.app.manage(Method::GET, &path, Value::Null).await;
        members.as_array().unwrap().len()
    }

    fn asked(&self) -> String {
        format!("{ASKED}&organization={}", self.id)
    }

    /// What the application is told instead of a code.
    async fn error(&mut self, more: &str) -> (String, String) {
        let url = self.app.authorize(&format!("{}{more}", self.asked()));
        let shown = self.app.browser.get(&url).await;
        let told = |name| shown.parameter(name).unwrap_or_else(|| shown.text.clone());
        (told("error"), told("error_description"))
    }
}

#[tokio::test]
async fn only_the_connections_of_an_organization_lead_into_it() {
    let mut acme = Acme::new().await;
    acme.add_member("ada@example.com").await;
    let (error, text) = acme.error("").await;
    assert_eq!(error, "invalid_request");
    assert_eq!(text, "no connections enabled for the organization");

    acme.enable("email", json!({})).await;
    let (error, text) = acme.error(&format!("&connection={DATABASE}")).await;
    assert_eq!(error, "invalid_request");
    assert_eq!(text, "the connection is not enabled for the organization");
    let asked = acme.asked();
    let state = acme.app.begin(&asked).await;
    let page = format!("{}?state={state}", acme.app.page("login"));
    let page = acme.app.browser.get(&page).await;
    assert!(page.text.contains("Log in with a code"), "{}", page.text);
    // Nor does a form that somebody wrote themselves.
    let form = [
        ("state", state.as_str()),
        ("username", "ada@example.com"),
        ("password", PASSWORD),
        ("connection", DATABASE),
    ];
    let page = acme.app.page("login");
    let shown = acme.app.browser.post(&page, &form).await;
    assert_eq!(shown.status, 400, "{}", shown.text);

    acme.enable(DATABASE, json!({})).await;
    let back = acme.app.log_in(&asked).await;
    assert!(back.parameter("code").is_some(), "{}", back.place());

    let path = acme.path("enabled_connections");
    let database = acme.app.emulator.database_id();
    let one = format!("{path}/{database}");
    let (status, _) = acme.app.manage(Method::DELETE, &one, Value::Null).await;
    assert_eq!(status, 204);
    // The session is of a connection that leads there no more.
    let (error, _) = acme.error("&prompt=none").await;
    assert_eq!(error, "login_required");
}

#[tokio::test]
async fn a_grant_goes_into_an_organization_by_its_connections_only() {
    let acme = Acme::new().await;
    acme.add_member("ada@example.com").await;
    let ask = || {
        acme.app.token(json!({
            "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
            "scope": "openid", "organization": acme.id,
        }))
    };
    let (status, answer) = ask().await;
    assert_eq!((status, &answer["error"]), (400, &json!("invalid_request")));
    acme.enable(DATABASE, json!({})).await;
    let (status, tokens) = ask().await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(claims(&tokens["id_token"])["org_id"], acme.id);
}

#[tokio::test]
async fn whoever_logs_in_becomes_a_member_where_the_connection_says_so() {
    for (assigns, members) in [(false, 0), (true, 1)] {
        let mut acme = Acme::new().await;
        let settings = json!({"assign_membership_on_login": assigns});
        acme.enable(DATABASE, settings).await;
        let asked = acme.asked();
        let back = acme.app.log_in(&asked).await;
        let error = back.parameter("error");
        let refused = (!assigns).then_some("access_denied");
        assert_eq!(error.as_deref(), refused, "{}", back.place());
        assert_eq!(back.parameter("code").is_some(), assigns);
        assert_eq!(acme.members().await, members);
    }
}

#[tokio::test]
async fn the_page_shows_the_other_connections_where_they_say_so() {
    for shows in [false, true] {
        let mut acme = Acme::new().await;
        acme.add_member("grace@example.com").await;
        acme.enable(DATABASE, json!({})).await;
        acme.enable("google", json!({"show_as_button": shows}))
            .await;
        let asked = acme.asked();
        let state = acme.app.begin(&asked).await;
        let login = acme.app.page("login");
        let page = acme
            .app
            .browser
            .get(&format!("{login}?state={state}"))
            .await;
        assert!(page.text.contains("type=\"password\""), "{}", page.text);
        let link = format!("/u/login?state={state}&amp;connection=google");
        assert_eq!(page.text.contains(&link), shows, "{}", page.text);
        if !shows {
            continue;
        }
        let other = format!("{login}?state={state}&connection=google");
        let page = acme.app.browser.get(&other).await;
        assert!(page.text.contains("Log in with google"), "{}", page.text);
        assert!(page.text.contains("name=\"connection\" value=\"google\""));
        let form = [
            ("state", state.as_str()),
            ("connection", "google"),
            ("username", "grace@example.com"),
        ];
        let back = acme.app.browser.post(&login, &form).await;
        let code = back.parameter("code").unwrap();
        let ask = json!({"grant_type": "authorization_code", "code": code, "redirect_uri": BACK});
        let (status, tokens) = acme.app.token(ask).await;
        assert_eq!(status, 200, "{tokens}");
        assert_eq!(claims(&tokens["id_token"])["org_id"], acme.id);
    }
}

#[tokio::test]
async fn strangers_sign_up_where_the_connection_says_so() {
    for allows in [false, true] {
        let mut acme = Acme::new().await;
        let settings = json!({"assign_membership_on_login": true, "is_signup_enabled": allows});
        acme.enable(DATABASE, settings).await;
        let asked = acme.asked();
        let state = acme.app.begin(&format!("{asked}&screen_hint=signup")).await;
        let login = format!("{}?state={state}", acme.app.page("login"));
        let page = acme.app.browser.get(&login).await;
        assert_eq!(page.text.contains("/u/signup"), allows, "{}", page.text);
        let signup = acme.app.page("signup");
        let shown = acme
            .app
            .browser
            .get(&format!("{signup}?state={state}"))
            .await;
        assert_eq!(shown.status, if allows { 200 } else { 403 });
        let form = [
            ("state", state.as_str()),
            ("email", "new@example.com"),
            ("password", PASSWORD),
        ];
        let back = acme.app.browser.post(&signup, &form).await;
        assert_eq!(back.status, if allows { 302 } else { 403 }, "{}", back.text);
        assert_eq!(acme.members().await, usize::from(allows));
    }
}

/// What is enabled for the organization is not thereby enabled for every
/// application.
#[tokio::test]
async fn a_connection_that_the_application_may_not_use_leads_nowhere() {
    let mut acme = Acme::new().await;
    acme.add_member("grace@example.com").await;
    acme.enable(DATABASE, json!({})).await;
    acme.enable("google", json!({})).await;
    let google = acme.app.emulator.connection_id("google").unwrap();
    let path = format!("/connections/{google}");
    let body = json!({"enabled_clients": []});
    let (status, answer) = acme.app.manage(Method::PATCH, &path, body).await;
    assert_eq!(status, 200, "{answer}");
    let asked = acme.asked();
    let state = acme.app.begin(&asked).await;
    let login = acme.app.page("login");
    let page = acme
        .app
        .browser
        .get(&format!("{login}?state={state}"))
        .await;
    assert!(!page.text.contains("connection=google"), "{}", page.text);
    let form = [
        ("state", state.as_str()),
        ("connection", "google"),
        ("username", "grace@example.com"),
    ];
    let shown = acme.app.browser.post(&login, &form).await;
    assert_eq!(shown.status, 400, "{}", shown.text);
}

#[tokio::test]
async fn an_application_asks_for_organizations_where_it_says_that_it_does() {
    for (usage, lenient, passes) in [
        (Value::Null, false, false),
        (json!("deny"), false, false),
        (json!("allow"), false, true),
        (json!("require"), false, true),
        (Value::Null, true, true),
    ] {
        let mut builder = Emulator::builder().organization(SeedOrganization::new("acme"));
        if lenient {
            builder = builder.lenient();
        }
        let mut app = App::of(builder).await;
        let mut body = json!({"name": "fresh", "app_type": "regular_web", "callbacks": [BACK]});
        if !usage.is_null() {
            body["organization_usage"] = usage.clone();
        }
        let (status, made) = app.manage(Method::POST, "/clients", body).await;
        assert_eq!(status, 201, "{made}");
        let (url, id) = (app.emulator.url(), made["client_id"].as_str().unwrap());
        let asked =
            format!("{url}/authorize?client_id={id}&redirect_uri={BACK}&{ASKED}&organization=acme");
        let shown = app.browser.get(&asked).await;
        let said = shown.parameter("error_description");
        let refused = "parameter organization is not allowed for this client";
        assert_eq!(said.as_deref(), (!passes).then_some(refused), "{usage}");
        assert_eq!(shown.place().contains("/u/login"), passes, "{usage}");
    }
}
