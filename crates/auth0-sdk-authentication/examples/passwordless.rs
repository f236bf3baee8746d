//! A login by a code that comes by e-mail.
//!
//! ```console
//! cargo run -p auth0-sdk-authentication --example passwordless
//! ```
//!
//! With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`, `AUTH0_CLIENT_SECRET` and `AUTH0_EMAIL` it asks that
//! tenant, and you type in what comes.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "shared/mod.rs"]
mod shared;

use auth0_sdk_core::OAuthErrorCode;
use shared::{Anything, Tenant};

#[tokio::main]
async fn main() -> Anything {
    let tenant = Tenant::of_environment().await?;
    let started = tenant
        .auth0
        .passwordless()
        .email_code(&tenant.email)
        .await?;
    println!(
        "a code went to {}",
        started.email.as_deref().unwrap_or("somebody")
    );

    let tokens = tenant.auth0.tokens();
    let mistyped = tokens.passwordless_email(&tenant.email, "000000").await;
    match mistyped.map_err(|error| error.oauth_error_code()) {
        Err(Some(OAuthErrorCode::InvalidGrant)) => println!("a wrong code is refused"),
        Err(code) => println!("a wrong code is refused otherwise: {code:?}"),
        Ok(_) => return Err("a wrong code is taken".into()),
    }

    let code = tenant.typed("The code that you got:")?;
    let login = tokens.passwordless_email(&tenant.email, code);
    let tokens = login.scope("openid profile email").await?;
    let user = tenant.auth0.userinfo(&tokens.access_token).await?;
    println!("Hello, {}", user.email.as_deref().unwrap_or(&user.sub));
    Ok(())
}
