use auth0_emulator::{Emulator, SeedOrganization, SeedUser};
use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::logins::{App, BACK, PASSWORD, claims};

fn by_password() -> Value {
    json!({
        "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
        "scope": "openid email offline_access read:orders", "audience": "https://orders/",
    })
}

async fn change_client(app: &App, body: Value) {
    let url = format!(
        "{}/api/v2/clients/{}",
        app.emulator.url(),
        app.emulator.client_id()
    );
    let token = app
        .emulator
        .mint()
        .scope("update:clients update:client_keys")
        .token();
    let request = reqwest::Client::new()
        .patch(url)
        .bearer_auth(token)
        .json(&body);
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200, "{}", response.text().await.unwrap());
}

#[tokio::test]
async fn a_rotated_refresh_token_that_comes_back_ends_its_family() {
    let app = App::new().await;
    change_client(
        &app,
        json!({"refresh_token": {
            "rotation_type": "rotating", "expiration_type": "expiring", "token_lifetime": 1000,
            "idle_token_lifetime": 500, "leeway": 0,
        }}),
    )
    .await;
    let (_, first) = app.token(by_password()).await;
    let refresh = |token: &Value| json!({"grant_type": "refresh_token", "refresh_token": token});
    let (status, second) = app.token(refresh(&first["refresh_token"])).await;
    assert_eq!(status, 200, "{second}");
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    let mut narrow = refresh(&second["refresh_token"]);
    narrow["scope"] = "openid".into();
    let (_, third) = app.token(narrow).await;
    assert_eq!(third["scope"], "openid");
    assert_eq!(app.token(refresh(&first["refresh_token"])).await.0, 403);
    assert_eq!(
        app.token(refresh(&third["refresh_token"])).await.1["error"],
        "invalid_grant"
    );
    // An unused one is over after its idle time.
    let (_, other) = app.token(by_password()).await;
    app.emulator
        .clock()
        .advance(std::time::Duration::from_secs(600));
    assert_eq!(app.token(refresh(&other["refresh_token"])).await.0, 403);
}

#[tokio::test]
async fn a_revoked_refresh_token_is_over() {
    let app = App::new().await;
    let (_, tokens) = app.token(by_password()).await;
    let refresh = json!({"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]});
    let (_, again) = app.token(refresh.clone()).await;
    assert!(
        again["access_token"].is_string() && again.get("refresh_token").is_none(),
        "{again}"
    );
    let url = format!("{}/oauth/revoke", app.emulator.url());
    let form = [
        ("client_id", app.emulator.client_id()),
        ("client_secret", app.emulator.client_secret()),
        ("token", tokens["refresh_token"].as_str().unwrap()),
    ];
    assert_eq!(
        reqwest::Client::new()
            .post(url)
            .form(&form)
            .send()
            .await
            .unwrap()
            .status(),
        200
    );
    assert_eq!(app.token(refresh).await.1["error"], "invalid_grant");
}

#[tokio::test]
async fn a_pushed_request_is_good_once() {
    let app = App::new().await;
    let (status, pushed) = app.send("/oauth/par", json!({
        "client_id": app.emulator.client_id(), "client_secret": app.emulator.client_secret(),
        "response_type": "code", "redirect_uri": BACK, "scope": "openid", "state": "s",
    })).await;
    assert_eq!(status, 201, "{pushed}");
    let url = format!(
        "{}/authorize?client_id={}&request_uri={}",
        app.emulator.url(),
        app.emulator.client_id(),
        pushed["request_uri"].as_str().unwrap()
    );
    let mut browser = Browser::new();
    assert!(browser.get(&url).await.place().contains("/u/login"));
    assert_eq!(browser.get(&url).await.status, 400);
}

#[tokio::test]
async fn a_back_channel_login_is_polled_for() {
    let app = App::new().await;
    let (_, tokens) = app.token(by_password()).await;
    let hint = json!({
        "format": "iss_sub", "iss": app.emulator.issuer(), "sub": claims(&tokens["id_token"])["sub"],
    });
    let start = |message: &str| {
        json!({
            "client_id": app.emulator.client_id(), "client_secret": app.emulator.client_secret(),
            "binding_message": message, "scope": "openid", "login_hint": hint.to_string(),
        })
    };
    for (message, error) in [
        ("wait", Some("authorization_pending")),
        ("deny", Some("access_denied")),
        ("hello", None),
    ] {
        let (status, started) = app.send("/bc-authorize", start(message)).await;
        assert_eq!(status, 200, "{started}");
        let (_, answer) = app.token(json!({
            "grant_type": "urn:openid:params:grant-type:ciba", "auth_req_id": started["auth_req_id"],
        })).await;
        assert_eq!(answer["error"].as_str(), error, "{answer}");
        assert_eq!(answer["id_token"].is_string(), error.is_none());
    }
}

#[tokio::test]
async fn a_token_is_exchanged_on_behalf_of_its_person() {
    let app = App::new().await;
    let (_, tokens) = app.token(by_password()).await;
    let kind = "urn:ietf:params:oauth:token-type:access_token";
    let ask = |token: &Value| {
        json!({
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange", "subject_token": token,
            "subject_token_type": kind, "audience": "https://orders/", "scope": "read:orders",
        })
    };
    let (status, exchanged) = app.token(ask(&tokens["access_token"])).await;
    assert_eq!(
        (status, exchanged["issued_token_type"].as_str()),
        (200, Some(kind)),
        "{exchanged}"
    );
    assert_eq!(
        claims(&exchanged["access_token"])["act"]["sub"],
        app.emulator.client_id()
    );
    assert_eq!(
        app.token(ask(&json!("nonsense"))).await.1["error"],
        "invalid_grant"
    );
}

#[tokio::test]
async fn only_members_get_into_an_organization() {
    let builder = Emulator::builder()
        .user(
            SeedUser::new("member@example.com")
                .id("member")
                .password(PASSWORD),
        )
        .organization(SeedOrganization::new("acme").member("auth0|member"));
    let app = App::of(builder).await;
    let ask = |name: &str| {
        let mut body = by_password();
        body["username"] = name.into();
        body["organization"] = "acme".into();
        body
    };
    let (status, tokens) = app.token(ask("member@example.com")).await;
    assert_eq!(status, 200, "{tokens}");
    let id = claims(&tokens["id_token"]);
    assert!(id["org_id"].as_str().unwrap().starts_with("org_") && id["org_name"] == "acme");
    let (status, refused) = app.token(ask("ada@example.com")).await;
    assert_eq!(
        (status, &refused["error"]),
        (403, &json!("access_denied")),
        "{refused}"
    );
}

#[tokio::test]
async fn strangers_ask_for_consent_once_and_logging_out_ends_the_session() {
    let mut app = App::new().await;
    app.open_registration().await;
    let (status, made) = app
        .send("/oidc/register", json!({"redirect_uris": [BACK]}))
        .await;
    assert_eq!(status, 201, "{made}");
    let url = app.emulator.url().to_owned();
    let authorize = format!(
        "{url}/authorize?client_id={}&redirect_uri={BACK}&response_type=code&scope=openid+email",
        made["client_id"].as_str().unwrap()
    );
    app.log_in("response_type=code").await;
    // Strangers may only use what is there for the whole domain.
    let refused = app.browser.get(&authorize).await;
    assert_eq!(
        refused.parameter("error_description").as_deref(),
        Some("no connections enabled for the client")
    );
    let connection = format!("/connections/{}", app.emulator.database_id());
    let body = json!({"is_domain_connection": true});
    assert_eq!(app.manage(Method::PATCH, &connection, body).await.0, 200);
    let silent = app.browser.get(&format!("{authorize}&prompt=none")).await;
    assert_eq!(
        silent.parameter("error").as_deref(),
        Some("consent_required")
    );
    let asked = app.browser.get(&authorize).await;
    let state = asked.parameter("state").unwrap();
    assert!(asked.place().contains("/u/consent"));
    let page = app.browser.get(asked.place()).await;
    assert!(page.text.contains("Your e-mail address"), "{}", page.text);
    let form = [("state", state.as_str()), ("action", "default")];
    assert!(
        app.browser
            .post(&format!("{url}/u/consent"), &form)
            .await
            .parameter("code")
            .is_some()
    );
    assert!(
        app.browser
            .get(&format!("{authorize}&prompt=none"))
            .await
            .parameter("code")
            .is_some()
    );
    assert_eq!(
        app.browser
            .get(&format!("{url}/v2/logout?returnTo=http://elsewhere/"))
            .await
            .status,
        400
    );
    assert_eq!(
        app.browser.get(&format!("{url}/v2/logout")).await.status,
        200
    );
    let silent = app.browser.get(&format!("{authorize}&prompt=none")).await;
    assert_eq!(silent.parameter("error").as_deref(), Some("login_required"));
}

#[tokio::test]
async fn grants_that_are_not_allowed_are_refused_and_leniency_allows_them() {
    for (builder, error) in [
        (Emulator::builder(), Some("unauthorized_client")),
        (Emulator::builder().lenient(), None),
    ] {
        let app = App::of(builder).await;
        change_client(&app, json!({"grant_types": ["client_credentials"]})).await;
        let (_, answer) = app.token(by_password()).await;
        assert_eq!(answer["error"].as_str(), error, "{answer}");
    }
}
