//! One login and one logout, by a browser without a screen.

use url::Url;

use crate::browser::{Browser, Page};
use crate::setup::{EMAIL, Outcome, PASSWORD};

pub(crate) async fn log_in_and_out(url: &str) -> Outcome<()> {
    let mut browser = Browser::new()?;
    let home = Url::parse(url)?;
    expect(&browser.open(&home).await?, "Log in", "nobody is logged in")?;

    let page = browser.open(&home.join("/login?return_to=/")?).await?;
    let filled = [("username", EMAIL), ("password", PASSWORD)];
    let page = browser.submit(&page, &filled).await?;
    expect(&page, &format!("You are {EMAIL}"), "somebody is logged in")?;

    // The callback served once, and belongs to the browser that began.
    let forged = browser
        .open(&home.join("/callback?code=x&state=y")?)
        .await?;
    if forged.status != 400 {
        return Err(format!("a forged callback was answered {}", forged.status).into());
    }
    println!("a callback that nobody asked for is refused");

    let page = browser.open(&home).await?;
    let page = browser.submit(&page, &[]).await?;
    expect(&page, "Log in", "nobody is logged in any more")?;
    // Nor at the tenant, which would let them in again without asking.
    let page = browser.open(&home.join("/login")?).await?;
    expect(&page, "password", "the tenant asks for the password again")?;
    println!("done");
    Ok(())
}

fn expect(page: &Page, text: &str, means: &str) -> Outcome<()> {
    if page.status == 200 && page.text.contains(text) {
        println!("{means}");
        return Ok(());
    }
    let (place, status) = (page.url.path(), page.status);
    Err(format!("{place} was answered {status} without “{text}”, so that not: {means}").into())
}
