//! The login page in a real browser: a whole code flow of a small application,
//! as a person does it, with the mouse, with the keyboard, and in the dark.
#![allow(
    clippy::print_stderr,
    reason = "a test that is left out says so where people see it"
)]

use std::time::Duration;

use auth0_browser_tests::{Application, Browser, Failure, Scheme, Tenant, USER};
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::Value;

const USERNAME: Locator<'_> = Locator::Css("input[name=username]");
const PASSWORD: Locator<'_> = Locator::Css("input[name=password]");
const SUBMIT: Locator<'_> = Locator::Css("button[type=submit][name=action][value=default]");
const ALERT: Locator<'_> = Locator::Css("[role=alert]");
const PERSON: Locator<'_> = Locator::Css("#person");
const LOG_IN: Locator<'_> = Locator::Css("#login");

/// A browser, a tenant and an application; nothing without a browser.
async fn stage() -> Result<Option<(Browser, Tenant, Application)>, Failure> {
    let Some(browser) = Browser::start().await? else {
        eprintln!(
            "left out: the login page in a browser, because chromium and chromedriver are not installed"
        );
        return Ok(None);
    };
    let tenant = Tenant::start().await?;
    let application = Application::start(&tenant).await?;
    Ok(Some((browser, tenant, application)))
}

async fn find(
    browser: &Browser,
    what: Locator<'_>,
) -> Result<fantoccini::elements::Element, Failure> {
    let wait = browser.client.wait().at_most(Duration::from_secs(20));
    Ok(wait.for_element(what).await?)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_logs_in_reads_who_they_are_and_logs_out() -> Result<(), Failure> {
    let Some((browser, tenant, application)) = stage().await? else {
        return Ok(());
    };
    browser.client.goto(application.url()).await?;
    find(&browser, LOG_IN).await?.click().await?;

    // A wrong password is said where it was typed, and the address stays.
    find(&browser, USERNAME).await?.send_keys(USER).await?;
    find(&browser, PASSWORD).await?.send_keys("wrong").await?;
    browser.picture("login").await?;
    find(&browser, SUBMIT).await?.click().await?;
    let alert = find(&browser, ALERT).await?;
    assert!(!alert.text().await?.is_empty());
    browser.picture("login-refused").await?;
    let username = find(&browser, USERNAME).await?;
    assert_eq!(username.prop("value").await?.as_deref(), Some(USER));
    let password = find(&browser, PASSWORD).await?;
    assert_eq!(password.prop("value").await?.as_deref(), Some(""));

    password.send_keys(&tenant.password).await?;
    find(&browser, SUBMIT).await?.click().await?;
    assert_eq!(find(&browser, PERSON).await?.text().await?, USER);
    browser.picture("logged-in").await?;

    // The tenant remembers the browser: a second login asks nothing.
    browser
        .client
        .goto(&format!("{}/login", application.url()))
        .await?;
    assert_eq!(find(&browser, PERSON).await?.text().await?, USER);

    // After logging out it asks again.
    find(&browser, Locator::Css("#logout"))
        .await?
        .click()
        .await?;
    find(&browser, LOG_IN).await?.click().await?;
    find(&browser, PASSWORD).await?;
    Ok(browser.client.close().await?)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_is_enough() -> Result<(), Failure> {
    let Some((browser, tenant, application)) = stage().await? else {
        return Ok(());
    };
    browser
        .client
        .goto(&format!("{}/login", application.url()))
        .await?;
    find(&browser, USERNAME).await?;
    // The address has the focus when the page opens; tab leads to the password.
    let active = browser.client.active_element().await?;
    assert_eq!(active.attr("name").await?.as_deref(), Some("username"));
    active.send_keys(USER).await?;
    active.send_keys(&char::from(Key::Tab).to_string()).await?;
    let mut active = browser.client.active_element().await?;
    for _ in 0..3 {
        if active.attr("name").await?.as_deref() == Some("password") {
            break;
        }
        active.send_keys(&char::from(Key::Tab).to_string()).await?;
        active = browser.client.active_element().await?;
    }
    assert_eq!(active.attr("name").await?.as_deref(), Some("password"));
    active.send_keys(&tenant.password).await?;
    active
        .send_keys(&char::from(Key::Enter).to_string())
        .await?;
    assert_eq!(find(&browser, PERSON).await?.text().await?, USER);
    Ok(browser.client.close().await?)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_can_be_read_by_everybody() -> Result<(), Failure> {
    let Some((browser, _tenant, application)) = stage().await? else {
        return Ok(());
    };
    let mut backgrounds = Vec::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        browser.prefer(scheme).await?;
        browser
            .client
            .goto(&format!("{}/login", application.url()))
            .await?;
        find(&browser, USERNAME).await?;
        browser.picture(&format!("login-{}", scheme.name())).await?;
        let read = browser.client.execute(READ_PAGE, Vec::new()).await?;
        assert_eq!(read["scripts"], 0, "the page runs scripts");
        assert!(
            read["language"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
        assert_eq!(read["headings"], 1);
        assert_eq!(read["unlabelled"], Value::Array(Vec::new()));
        for (what, contrast) in read["contrasts"].as_object().into_iter().flatten() {
            let contrast = contrast.as_f64().unwrap_or_default();
            // WCAG 2.2, 1.4.3: at least 4.5 to 1.
            assert!(
                contrast >= 4.5,
                "{what} has a contrast of {contrast} in {}",
                scheme.name()
            );
        }
        backgrounds.push(read["background"].clone());
    }
    assert_ne!(
        backgrounds[0], backgrounds[1],
        "light and dark look the same"
    );
    Ok(browser.client.close().await?)
}

/// Reads from the page what a person would notice. It is the test's own script:
/// the page has none.
const READ_PAGE: &str = r#"
const rgb = text => text.match(/[\d.]+/g).map(Number);
const luminance = ([r, g, b]) => {
  const [x, y, z] = [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const behind = element => {
  for (let e = element; e; e = e.parentElement) {
    const color = rgb(getComputedStyle(e).backgroundColor);
    if (color.length < 4 || color[3] > 0) return color;
  }
  return [255, 255, 255];
};
const contrast = element => {
  const [a, b] = [luminance(rgb(getComputedStyle(element).color)), luminance(behind(element))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};
const inputs = [...document.querySelectorAll('input:not([type=hidden])')];
const contrasts = {};
for (const e of document.querySelectorAll('h1, label, p, a, button[type=submit], input:not([type=hidden])'))
  if (e.offsetParent) contrasts[e.tagName + ' ' + (e.id || e.name || e.textContent.trim().slice(0, 30))] = contrast(e);
return {
  scripts: document.scripts.length,
  language: document.documentElement.lang,
  headings: document.querySelectorAll('h1').length,
  unlabelled: inputs.filter(i => !i.labels.length && !i.getAttribute('aria-label')).map(i => i.name),
  background: getComputedStyle(document.body).backgroundColor,
  contrasts,
};
"#;
