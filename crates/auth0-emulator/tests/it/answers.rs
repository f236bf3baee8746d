//! The pages that bring an answer back to the application.

use reqwest::Method;
use serde_json::json;

use crate::keys::manage;
use crate::logins::{App, BACK};

async fn shown(app: &App, more: &str) -> reqwest::Response {
    let (url, id) = (app.emulator.url(), app.emulator.client_id());
    let url = format!(
        "{url}/authorize?client_id={id}&redirect_uri={BACK}&response_type=code&state=s&prompt=none&{more}"
    );
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    http.build().unwrap().get(url).send().await.unwrap()
}

/// The text of the script that a page names, and the page.
async fn with_script(app: &App, response: reqwest::Response) -> (String, String) {
    let page = response.text().await.unwrap();
    assert_eq!(page.matches("<script").count(), 1, "{page}");
    let (_, rest) = page.split_once("<script src=\"").unwrap();
    let (path, rest) = rest.split_once('"').unwrap();
    assert!(rest.starts_with("></script>"), "{page}");
    let script = reqwest::get(format!("{}{path}", app.emulator.url()));
    let script = script.await.unwrap();
    assert_eq!(
        script.headers()["content-type"],
        "text/javascript; charset=utf-8"
    );
    (script.text().await.unwrap(), page)
}

#[tokio::test]
async fn a_form_posts_itself_by_a_script_of_the_tenant_or_by_a_button() {
    let app = App::new().await;
    let response = shown(&app, "response_mode=form_post").await;
    assert_eq!(response.status(), 200);
    let policy = response.headers()["content-security-policy"]
        .to_str()
        .unwrap();
    assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"));
    assert!(policy.contains("frame-ancestors 'none'"));
    assert_eq!(response.headers()["x-frame-options"], "DENY");
    let (script, page) = with_script(&app, response).await;
    assert!(script.contains("submit()"), "{script}");
    assert!(page.contains(&format!("action=\"{BACK}\"")), "{page}");
    assert!(
        page.contains("<noscript><button type=\"submit\">"),
        "{page}"
    );
    assert!(
        page.contains("name=\"error\" value=\"login_required\""),
        "{page}"
    );
    assert!(page.contains("name=\"state\" value=\"s\""), "{page}");
}

#[tokio::test]
async fn a_message_goes_to_a_page_that_the_application_has_named() {
    let app = App::new().await;
    let refused = shown(&app, "response_mode=web_message").await;
    let place = refused.headers()["location"].to_str().unwrap();
    assert!(place.contains("error=invalid_request"), "{place}");

    let path = format!("/clients/{}", app.emulator.client_id());
    let origins = json!({"web_origins": ["http://localhost:9"]});
    manage(&app.emulator, Method::PATCH, &path, origins).await;
    let response = shown(&app, "response_mode=web_message").await;
    assert_eq!(response.status(), 200);
    let policy = response.headers()["content-security-policy"]
        .to_str()
        .unwrap();
    assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"));
    assert!(
        policy.ends_with("frame-ancestors http://localhost:9"),
        "{policy}"
    );
    assert!(!response.headers().contains_key("x-frame-options"));
    let (script, page) = with_script(&app, response).await;
    assert!(script.contains("postMessage") && script.contains("authorization_response"));
    assert!(
        page.contains("data-origin=\"http://localhost:9\""),
        "{page}"
    );
    assert!(
        page.contains("name=\"error\" value=\"login_required\""),
        "{page}"
    );
}
