//! The page on which people allow what an application asks for.

use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, BACK};

/// A login that stands at the page of consent.
async fn at_consent(app: &mut App, more: &str) -> String {
    let asked = app
        .log_in(&format!("response_type=code&prompt=consent&{more}"))
        .await;
    assert!(
        asked.place().contains("/u/consent?state="),
        "{}",
        asked.place()
    );
    asked.parameter("state").unwrap()
}

async fn grants(app: &App) -> Vec<Value> {
    let (_, grants) = app.manage(Method::GET, "/grants", Value::Null).await;
    grants.as_array().unwrap().clone()
}

#[tokio::test]
async fn what_is_asked_for_is_listed_and_remembered_when_allowed() {
    let mut app = App::new().await;
    let state = at_consent(
        &mut app,
        "scope=openid+email+read:orders&audience=https://orders/",
    )
    .await;
    let to = app.page("consent");
    let page = app.browser.get(&format!("{to}?state={state}")).await;
    for said in [
        "Allow Emulator?",
        "Your e-mail address",
        "read:orders",
        "https://orders/",
    ] {
        assert!(page.text.contains(said), "{said}: {}", page.text);
    }
    let form = [("state", state.as_str()), ("action", "default")];
    let back = app.browser.post(&to, &form).await;
    assert!(back.place().starts_with(BACK) && back.parameter("code").is_some());
    let grants = grants(&app).await;
    assert_eq!(grants.len(), 1, "{grants:?}");
    assert_eq!(grants[0]["audience"], "https://orders/");
    assert_eq!(
        grants[0]["scope"],
        json!(["openid", "email", "read:orders"])
    );
}

#[tokio::test]
async fn whoever_refuses_sends_the_application_away_empty() {
    let mut app = App::new().await;
    let state = at_consent(&mut app, "scope=openid").await;
    let to = app.page("consent");
    let form = [("state", state.as_str()), ("action", "deny")];
    let back = app.browser.post(&to, &form).await;
    assert!(back.place().starts_with(BACK), "{}", back.place());
    assert_eq!(back.parameter("error").as_deref(), Some("access_denied"));
    let said = back.parameter("error_description");
    assert_eq!(said.as_deref(), Some("User did not authorize the request"));
    assert_eq!(back.parameter("state").as_deref(), Some("xyz"));
    assert!(back.parameter("code").is_none());
    assert!(grants(&app).await.is_empty());
    // The decision cannot be taken back on the same page.
    let form = [("state", state.as_str()), ("action", "default")];
    assert_eq!(app.browser.post(&to, &form).await.status, 400);
}
