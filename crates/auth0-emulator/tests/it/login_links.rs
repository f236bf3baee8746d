//! Logins without a password by a link in a mail.

use auth0_emulator::{Emulator, Message};
use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, BACK, claims};
use crate::browser::{Browser, Shown};

const EVE: &str = "eve@example.com";

async fn start(app: &App, more: Value) -> (u16, Value) {
    let mut body =
        json!({"client_id": app.emulator.client_id(), "connection": "email", "email": EVE});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    app.send("/passwordless/start", body).await
}

/// The link that a request has sent.
async fn link(app: &App, more: Value) -> String {
    let (status, answer) = start(app, more).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["email"], EVE);
    let Message {
        kind, code, link, ..
    } = app.emulator.messages().pop().unwrap();
    assert_eq!((kind.as_str(), code), ("login_link", None));
    link.unwrap()
}

fn error(back: &Shown) -> (Option<String>, Option<String>) {
    (back.parameter("error"), back.parameter("error_description"))
}

#[tokio::test]
async fn a_link_logs_in_and_goes_on_to_the_application() {
    let app = App::new().await;
    let asked = json!({"authParams": {"redirect_uri": BACK, "response_type": "code",
        "scope": "openid email", "state": "a b&c", "nonce": "n"}});
    let link = link(&app, asked).await;
    let place = format!("{}/passwordless/verify_redirect?", app.emulator.url());
    assert!(link.starts_with(&place), "{link}");
    // Whoever reads their mail may do so in any browser.
    let mut browser = Browser::new();
    let back = browser.get(&link).await;
    assert!(back.place().starts_with(BACK), "{}", back.place());
    assert_eq!(back.parameter("state").as_deref(), Some("a b&c"));
    let code = back.parameter("code").unwrap();
    let ask = json!({"grant_type": "authorization_code", "code": code, "redirect_uri": BACK});
    let (status, tokens) = app.token(ask).await;
    assert_eq!(status, 200, "{tokens}");
    let id = claims(&tokens["id_token"]);
    assert_eq!(
        (&id["email"], &id["email_verified"], &id["nonce"]),
        (&json!(EVE), &json!(true), &json!("n"))
    );
    // There is a session now.
    let silent = app.authorize("response_type=code&prompt=none");
    assert!(browser.get(&silent).await.parameter("code").is_some());
    // The link is good once.
    let again = Browser::new().get(&link).await;
    let (error, text) = error(&again);
    assert_eq!(error.as_deref(), Some("unauthorized"));
    assert_eq!(text.as_deref(), Some("Wrong email or verification code."));
    assert_eq!(again.parameter("state").as_deref(), Some("a b&c"));
}

#[tokio::test]
async fn a_link_brings_tokens_where_the_application_asks_for_them() {
    let app = App::new().await;
    let asked = json!({"send": "link", "authParams": {"redirect_uri": BACK,
        "response_type": "token id_token", "scope": "openid", "nonce": "n", "state": "s",
        "audience": "https://orders/"}});
    let back = Browser::new().get(&link(&app, asked).await).await;
    assert!(back.place().starts_with(&format!("{BACK}#")));
    assert_eq!(back.parameter("state").as_deref(), Some("s"));
    let token = back.parameter("access_token").unwrap();
    let audience = &claims(&token.into())["aud"];
    assert!(
        audience.to_string().contains("https://orders/"),
        "{audience}"
    );
    let id = back.parameter("id_token").unwrap();
    assert_eq!(claims(&id.into())["nonce"], "n");
}

#[tokio::test]
async fn a_link_without_parameters_leads_to_the_only_callback_with_a_code() {
    let app = App::of(Emulator::builder().fixed_codes()).await;
    let link = link(&app, json!({})).await;
    assert!(link.contains("verification_code=000000"), "{link}");
    let back = Browser::new().get(&link).await;
    assert!(back.place().starts_with(BACK) && back.parameter("code").is_some());
}

#[tokio::test]
async fn the_application_does_not_choose_who_comes_by_a_link() {
    let app = App::new().await;
    let asked = json!({"authParams": {"email": "ada@example.com", "client_id": "other",
        "connection": "sms", "verification_code": "1"}});
    let link = link(&app, asked).await;
    let pairs = reqwest::Url::parse(&link).unwrap();
    let named = |name: &str| {
        let all = pairs.query_pairs().filter(|(key, _)| key == name);
        let all: Vec<String> = all.map(|(_, value)| value.into_owned()).collect();
        all.join(" ")
    };
    assert_eq!(named("email"), EVE);
    assert_eq!(named("client_id"), app.emulator.client_id());
    assert_eq!(named("connection"), "email");
    let code = named("verification_code");
    assert!(code.len() == 6 && code != "000000", "{code}");
}

#[tokio::test]
async fn a_link_leads_only_where_the_application_may_have_people_sent() {
    let app = App::new().await;
    let asked = json!({"authParams": {"redirect_uri": "https://evil.example.com/"}});
    let shown = Browser::new().get(&link(&app, asked).await).await;
    assert_eq!((shown.status, shown.location), (403, None));
    assert!(shown.text.contains("role=\"alert\""), "{}", shown.text);

    // A code of another person, or one that was guessed, is none.
    let link = link(&app, json!({})).await;
    for (from, to) in [
        ("eve%40", "ada%40"),
        ("verification_code=", "verification_code=1"),
    ] {
        let changed = link.replace(from, to);
        assert_ne!(changed, link);
        let back = Browser::new().get(&changed).await;
        assert_eq!(error(&back).0.as_deref(), Some("unauthorized"));
    }
    // Nor does it help who is blocked meanwhile.
    let user = json!({"connection": "email", "email": EVE, "blocked": true});
    let (status, made) = app.manage(Method::POST, "/users", user).await;
    assert_eq!(status, 201, "{made}");
    let back = Browser::new().get(&link).await;
    let (error, text) = error(&back);
    assert_eq!(error.as_deref(), Some("unauthorized"));
    assert_eq!(text.as_deref(), Some("user is blocked"));
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused() {
    let app = App::new().await;
    let before = app.emulator.messages().len();
    for more in [
        json!({"send": "pigeon"}),
        json!({"send": ""}),
        json!({"send": 7}),
        json!({"send": "link", "connection": "sms", "phone_number": "+15551234567"}),
        json!({"authParams": []}),
        json!({"authParams": "x"}),
    ] {
        let (status, refused) = start(&app, more.clone()).await;
        let error = &refused["error"];
        assert_eq!((status, error), (400, &json!("invalid_request")), "{more}");
    }
    assert_eq!(app.emulator.messages().len(), before);
    let (status, _) = start(&app, json!({"send": "code"})).await;
    let sent = app.emulator.messages().pop().unwrap();
    assert_eq!(
        (status, sent.kind.as_str(), sent.link),
        (200, "login_code", None)
    );
}
