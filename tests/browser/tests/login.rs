//! The login page in a real browser: a whole code flow of a small application,
//! as a person does it, with the mouse, with the keyboard, and in the dark.

use std::time::Duration;

use auth0_browser_tests::{Application, Browser, Failure, Scheme, Tenant, USER, reading};
use fantoccini::Locator;
use fantoccini::key::Key;

const USERNAME: Locator<'_> = Locator::Css("input[name=username]");
const PASSWORD: Locator<'_> = Locator::Css("input[name=password]");
const SUBMIT: Locator<'_> = Locator::Css("button[type=submit][name=action][value=default]");
const ALERT: Locator<'_> = Locator::Css("[role=alert]");
const PERSON: Locator<'_> = Locator::Css("#person");
const LOG_IN: Locator<'_> = Locator::Css("#login");

/// A browser, a tenant and an application; nothing without a browser.
async fn stage() -> Result<Option<(Browser, Tenant, Application)>, Failure> {
    let Some(browser) = Browser::start().await? else {
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
        let read = reading::check(&browser, scheme.name()).await?;
        backgrounds.push(read.background);
    }
    assert_ne!(
        backgrounds[0], backgrounds[1],
        "light and dark look the same"
    );
    Ok(browser.client.close().await?)
}
