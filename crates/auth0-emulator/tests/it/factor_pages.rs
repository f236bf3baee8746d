//! The second factor in the pages of a login.

use std::time::Duration;

use auth0_emulator::Emulator;

use crate::app::{App, BACK};
use crate::browser::{Browser, Shown};
use crate::totp;

/// Logs in with the password and gives the state of the login, which stands at
/// its second factor.
async fn at_second_factor(app: &mut App) -> String {
    let asked = app.log_in("response_type=code&scope=openid").await;
    assert!(asked.place().contains("/u/mfa?state="), "{}", asked.place());
    asked.parameter("state").unwrap()
}

async fn shown(app: &mut App, state: &str) -> Shown {
    let url = format!("{}?state={state}", app.page("mfa"));
    app.browser.get(&url).await
}

async fn type_in(app: &mut App, state: &str, code: &str) -> Shown {
    let page = app.page("mfa");
    app.browser
        .post(&page, &[("state", state), ("code", code)])
        .await
}

/// What stands between two texts, without its spaces.
fn between<'a>(text: &'a str, before: &str, behind: &str) -> Option<String> {
    let (_, rest): (&'a str, &'a str) = text.split_once(before)?;
    let (found, _) = rest.split_once(behind)?;
    Some(found.split_whitespace().collect())
}

#[tokio::test]
async fn an_application_is_enrolled_then_asked_for_then_lost() {
    let mut app = App::of(Emulator::builder().require_mfa()).await;
    app.emulator.clock().freeze();
    let state = at_second_factor(&mut app).await;
    let page = shown(&mut app, &state).await;
    let secret = between(&page.text, "Key: ", "<").unwrap();
    // The page shows the same key again, so that a reload loses nothing.
    assert!(shown(&mut app, &state).await.text.contains("Key: "));
    let wrong = type_in(&mut app, &state, "000001").await;
    assert!(
        wrong.status == 400 && wrong.text.contains("role=\"alert\""),
        "{}",
        wrong.text
    );
    assert_eq!(between(&wrong.text, "Key: ", "<").unwrap(), secret);

    let code = |app: &App| totp::code(&secret, app.emulator.clock().now());
    let enrolled = code(&app);
    let kept = type_in(&mut app, &state, &enrolled).await;
    assert_eq!(kept.status, 200, "{}", kept.text);
    let recovery = between(&kept.text, "<ul class=\"scopes\"><li>", "</li>").unwrap();
    assert_eq!(recovery.len(), 24);
    let resume = format!("{}/authorize/resume", app.emulator.url());
    let back = app
        .browser
        .post(&resume, &[("state", state.as_str())])
        .await;
    assert!(back.place().starts_with(BACK) && back.parameter("code").is_some());

    // Next time the application is known, and its code leads back at once.
    app.browser = Browser::new();
    let state = at_second_factor(&mut app).await;
    assert!(!shown(&mut app, &state).await.text.contains("Key: "));
    // The code that it was set up with was used then.
    assert_eq!(type_in(&mut app, &state, &enrolled).await.status, 400);
    app.emulator.clock().advance(Duration::from_secs(30));
    let next = code(&app);
    let back = type_in(&mut app, &state, &format!("{} {}", &next[..3], &next[3..])).await;
    assert!(back.parameter("code").is_some(), "{}", back.place());

    // Without it the recovery code does, once, and a new one is shown.
    app.browser = Browser::new();
    let state = at_second_factor(&mut app).await;
    let kept = type_in(&mut app, &state, &recovery).await;
    let following = between(&kept.text, "<ul class=\"scopes\"><li>", "</li>").unwrap();
    assert_ne!(following, recovery);
    app.browser = Browser::new();
    let state = at_second_factor(&mut app).await;
    assert_eq!(type_in(&mut app, &state, &recovery).await.status, 400);
    assert_eq!(type_in(&mut app, &state, &following).await.status, 200);
}

#[tokio::test]
async fn a_recovery_code_alone_is_no_second_factor() {
    let mut app = App::of(Emulator::builder().require_mfa().fixed_codes()).await;
    let state = at_second_factor(&mut app).await;
    let kept = type_in(&mut app, &state, "ABCDEFGHIJKLMNOP").await;
    assert_eq!(kept.status, 200);
    app.browser = Browser::new();
    let state = at_second_factor(&mut app).await;
    assert!(shown(&mut app, &state).await.text.contains("Key: "));
}

#[tokio::test]
async fn only_whoever_gave_the_password_gets_to_the_second_factor() {
    let mut app = App::of(Emulator::builder().require_mfa()).await;
    let state = app.begin("response_type=code").await;
    // Without a password there is nobody whose code could be right.
    let skipped = type_in(&mut app, &state, "123456").await;
    assert!(skipped.place().contains("/u/login"), "{}", skipped.place());
    // A silent request says that somebody has to be asked.
    at_second_factor(&mut app).await;
    let silent = app.authorize("response_type=code&prompt=none");
    let refused = app.browser.get(&silent).await;
    let said = refused.parameter("error");
    assert_eq!(said.as_deref(), Some("interaction_required"));
}
