//! Every page of the tenant in a real browser, in light and in dark: it can be
//! read, and a picture of it is kept.

use std::time::Duration;

use auth0_browser_tests::{Browser, Failure, Scheme, Tenant, USER, reading};
use auth0_emulator::Emulator;
use fantoccini::Locator;
use serde_json::json;

/// Nobody listens there: the pages are looked at, and not what comes after them.
const BACK: &str = "http://localhost:9/callback";
const SUBMIT: Locator<'_> = Locator::Css("button[type=submit][name=action][value=default]");

/// A browser and a tenant, and what the person prefers.
struct Tour {
    browser: Browser,
    tenant: Tenant,
    scheme: Scheme,
}

impl Tour {
    /// Begins a login anew, as somebody whom the tenant does not know.
    async fn authorize(&self, more: &str) -> Result<(), Failure> {
        let (url, id) = (self.tenant.emulator.url(), self.tenant.emulator.client_id());
        self.browser.client.goto(&format!("{url}/activate")).await?;
        self.browser.client.delete_all_cookies().await?;
        let asked =
            format!("client_id={id}&redirect_uri={BACK}&response_type=code&scope=openid+email");
        self.browser
            .client
            .goto(&format!("{url}/authorize?{asked}{more}"))
            .await?;
        Ok(())
    }

    /// Waits for what marks a page, and looks at the page.
    async fn look(&self, name: &str, mark: &str) -> Result<(), Failure> {
        let wait = self.browser.client.wait().at_most(Duration::from_secs(20));
        wait.for_element(Locator::Css(mark)).await?;
        let name = format!("{name}-{}", self.scheme.name());
        self.browser.picture(&name).await?;
        reading::check(&self.browser, &name).await?;
        Ok(())
    }

    async fn fill(&self, fields: &[(&str, &str)]) -> Result<(), Failure> {
        for (name, value) in fields {
            let place = format!("input[name={name}]");
            let field = self.browser.client.find(Locator::Css(&place)).await?;
            field.clear().await?;
            field.send_keys(value).await?;
        }
        self.browser.client.find(SUBMIT).await?.click().await?;
        Ok(())
    }

    /// Making an account, and choosing another password.
    async fn accounts(&self) -> Result<(), Failure> {
        self.authorize("&screen_hint=signup").await?;
        self.look("signup", "input[name=email]").await?;
        self.fill(&[("email", "eve@example.com"), ("password", "weak")])
            .await?;
        self.look("signup-refused", "#error-password").await?;
        self.authorize("&screen_hint=reset_password").await?;
        self.look("reset-request", "input[name=email]").await?;
        self.fill(&[("email", USER)]).await?;
        self.look("reset-password", "input[name=password_again]")
            .await?;
        self.fill(&[("password", "One-thing-1"), ("password_again", "Another-2")])
            .await?;
        self.look("reset-refused", "#error-password_again").await
    }

    /// What stands between the password and the application.
    async fn steps(&self) -> Result<(), Failure> {
        self.authorize("&connection=email").await?;
        self.look("login-address", "input[name=username]").await?;
        self.fill(&[("username", USER)]).await?;
        self.look("login-code", "input[name=code]").await?;
        self.authorize("&prompt=consent").await?;
        self.look("login", "input[name=username]").await?;
        self.fill(&[("username", USER), ("password", &self.tenant.password)])
            .await?;
        self.look("second-factor", "input[name=code]").await?;
        self.fill(&[("code", "000001")]).await?;
        self.look("second-factor-refused", "#error-code").await?;
        // The first of these sets the factor up, and its recovery code is shown.
        self.fill(&[("code", "123456")]).await?;
        self.look("recovery-code", "form[action='/authorize/resume']")
            .await?;
        self.fill(&[]).await?;
        self.look("consent", "button[value=deny]").await
    }

    /// What is said and asks for nothing.
    async fn messages(&self) -> Result<(), Failure> {
        let url = self.tenant.emulator.url();
        self.browser.client.goto(&format!("{url}/activate")).await?;
        self.look("activate", "input[name=user_code]").await?;
        self.browser
            .client
            .goto(&format!("{url}/u/login?state=nonsense"))
            .await?;
        self.look("problem", "[role=alert]").await?;
        let ticket = json!({"user_id": self.tenant.user_id});
        let made = self
            .tenant
            .create("tickets/email-verification", &ticket)
            .await?;
        let link = made["ticket"].as_str().ok_or("no ticket")?;
        self.browser.client.goto(link).await?;
        self.look("message", "h1").await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_read_in_light_and_in_dark() -> Result<(), Failure> {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let Some(browser) = Browser::start().await? else {
            return Ok(());
        };
        browser.prefer(scheme).await?;
        let builder = Emulator::builder()
            .callback(BACK)
            .require_mfa()
            .fixed_codes();
        let tenant = Tenant::of(builder).await?;
        let tour = Tour {
            browser,
            tenant,
            scheme,
        };
        tour.accounts().await?;
        tour.steps().await?;
        tour.messages().await?;
        tour.browser.client.close().await?;
    }
    Ok(())
}
