//! A program in a terminal, which shows a code that the user types in elsewhere (RFC 8628).
//!
//! ```console
//! cargo run -p auth0-sdk-authentication --example device_flow
//! ```
//!
//! With `AUTH0_DOMAIN` and `AUTH0_CLIENT_ID` it asks that tenant, and waits for you. On the
//! emulator it does itself what the user would do in a browser.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "shared/mod.rs"]
mod shared;

use auth0_sdk_authentication::PollState;
use auth0_sdk_core::OAuthErrorCode;
use reqwest::{Client, Response, redirect};
use shared::{Anything, Tenant};

#[tokio::main]
async fn main() -> Anything {
    let tenant = Tenant::of_environment().await?;
    let request = tenant.auth0.device().authorize();
    let device = request.scope("openid profile email").await?;
    println!(
        "Open {} and enter {}",
        device.verification_uri, device.user_code
    );

    let polling = device.poll().on_progress(|progress| match progress.state {
        PollState::Failed => println!("no answer: {}", progress.error),
        _ => println!("waiting, {} s left", progress.remaining.as_secs()),
    });
    if let Some(emulator) = &tenant.emulator {
        let mut browser = Browser::new(emulator.url())?;
        browser
            .let_in(&device.user_code, &tenant.email, &tenant.password)
            .await?;
    }
    match polling.await {
        Ok(tokens) => {
            let claims = tokens.claims.ok_or("there is no ID token")?;
            println!("Hello, {}", claims.text("name").unwrap_or(&claims.sub));
            Ok(())
        }
        Err(error) => match error.oauth_error_code() {
            Some(OAuthErrorCode::AccessDenied) => Err("you said no".into()),
            Some(OAuthErrorCode::ExpiredToken) => Err("that took too long".into()),
            _ => Err(error.into()),
        },
    }
}

/// The user's part: a browser that keeps cookies and fills in forms.
struct Browser {
    http: Client,
    tenant: String,
    cookies: String,
}

impl Browser {
    fn new(tenant: &str) -> Anything<Self> {
        let http = Client::builder().redirect(redirect::Policy::none());
        Ok(Self {
            http: http.build()?,
            tenant: tenant.to_owned(),
            cookies: String::new(),
        })
    }

    async fn let_in(&mut self, code: &str, email: &str, password: &str) -> Anything {
        let asked = self.post("/activate", &[("user_code", code)]).await?;
        let place = asked.headers().get("location").ok_or("the code is wrong")?;
        let (_, state) = place.to_str()?.split_once("state=").ok_or("no state")?;
        let state = state.to_owned();
        let login = [
            ("state", &*state),
            ("username", email),
            ("password", password),
        ];
        self.post("/u/login", &login).await?;
        let agree = [("state", &*state), ("action", "default")];
        self.post("/u/consent", &agree).await?.error_for_status()?;
        Ok(())
    }

    async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Anything<Response> {
        let request = self.http.post(format!("{}{path}", self.tenant));
        let request = request.header("cookie", &self.cookies).form(form);
        let response = request.send().await?;
        for cookie in response.headers().get_all("set-cookie") {
            let cookie = cookie.to_str()?.split(';').next().unwrap_or_default();
            self.cookies = format!("{cookie}; {}", self.cookies);
        }
        Ok(response)
    }
}
