//! Logging out, and where it may lead to.

use auth0_emulator::Emulator;
use serde_json::{Value, json};

use crate::logins::{App, BACK};

const BYE: &str = "http://localhost:9/bye";

async fn logged_in() -> (App, Value) {
    let mut app = App::of(Emulator::builder().client_id("me").logout_url(BYE)).await;
    let back = app.log_in("response_type=code&scope=openid").await;
    let code = back.parameter("code").unwrap();
    let (status, tokens) = app
        .token(json!({"grant_type": "authorization_code", "code": code, "redirect_uri": BACK}))
        .await;
    assert_eq!(status, 200, "{tokens}");
    (app, tokens["id_token"].clone())
}

/// Whether the browser still has a session.
async fn is_in(app: &mut App) -> bool {
    let (url, id) = (app.emulator.url(), app.emulator.client_id());
    let url = format!(
        "{url}/authorize?client_id={id}&redirect_uri={BACK}&response_type=code&prompt=none"
    );
    app.browser.get(&url).await.parameter("code").is_some()
}

#[tokio::test]
async fn the_older_logout_leads_to_a_registered_place() {
    let (mut app, _) = logged_in().await;
    let (url, id) = (
        app.emulator.url().to_owned(),
        app.emulator.client_id().to_owned(),
    );
    let elsewhere = format!("{url}/v2/logout?client_id={id}&returnTo=http://elsewhere/");
    assert_eq!(app.browser.get(&elsewhere).await.status, 400);
    // The place is the application's, and not everybody's.
    let nobodys = format!("{url}/v2/logout?returnTo={BYE}");
    assert_eq!(app.browser.get(&nobodys).await.status, 400);
    assert!(is_in(&mut app).await);
    let right = format!("{url}/v2/logout?client_id={id}&returnTo={BYE}?a=b");
    let back = app.browser.get(&right).await;
    assert_eq!(back.place(), format!("{BYE}?a=b"));
    assert!(!is_in(&mut app).await);
}

#[tokio::test]
async fn an_id_token_says_who_logs_out_of_what() {
    let (mut app, hint) = logged_in().await;
    let url = format!("{}/oidc/logout", app.emulator.url());
    let hint = hint.as_str().unwrap();
    let place = format!("post_logout_redirect_uri={BYE}&state=s");
    let altered = format!("{}AAAA", &hint[..hint.len() - 4]);
    for wrong in [
        format!("id_token_hint={altered}&{place}"),
        format!("id_token_hint=nonsense&{place}"),
        format!("id_token_hint={hint}&client_id=other&{place}"),
        format!("id_token_hint={hint}&post_logout_redirect_uri=http://elsewhere/"),
        place.clone(),
    ] {
        let refused = app.browser.get(&format!("{url}?{wrong}")).await;
        assert_eq!((refused.status, refused.location), (400, None), "{wrong}");
    }
    // Another tenant of this process has the same keys, and here the same client.
    let (_, foreign) = logged_in().await;
    let foreign = format!("{url}?id_token_hint={}&{place}", foreign.as_str().unwrap());
    assert_eq!(app.browser.get(&foreign).await.status, 400);
    assert!(is_in(&mut app).await);
    // A hint that is over is good enough to go by.
    app.emulator
        .clock()
        .advance(std::time::Duration::from_secs(40_000));
    let back = app
        .browser
        .get(&format!("{url}?id_token_hint={hint}&{place}"))
        .await;
    assert_eq!(back.place(), format!("{BYE}?state=s"));
    assert!(!is_in(&mut app).await);
}

#[tokio::test]
async fn a_hint_ends_its_session_in_any_browser() {
    let (mut app, hint) = logged_in().await;
    let url = format!("{}/oidc/logout", app.emulator.url());
    let form = [
        ("id_token_hint", hint.as_str().unwrap()),
        ("post_logout_redirect_uri", BYE),
    ];
    let back = crate::browser::Browser::new().post(&url, &form).await;
    assert_eq!(back.place(), BYE);
    assert!(!is_in(&mut app).await);
}
