//! A login by password that needs a second factor: the first time one is added, the second
//! time it is asked for.
//!
//! ```console
//! cargo run -p auth0-sdk-authentication --example mfa
//! ```
//!
//! With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`, `AUTH0_CLIENT_SECRET`, `AUTH0_EMAIL`,
//! `AUTH0_PASSWORD` and `AUTH0_PHONE` it asks that tenant, which has to ask for second factors
//! by messages, and you type in what comes.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "shared/mod.rs"]
mod shared;

use auth0_emulator::Emulator;
use auth0_sdk_authentication::TokenSet;
use auth0_sdk_core::{OAuthErrorCode, Secret};
use shared::{Anything, Tenant};

#[tokio::main]
async fn main() -> Anything {
    let tenant = Tenant::or_else(Emulator::builder().require_mfa()).await?;
    for login in ["first", "second"] {
        let tokens = log_in(&tenant).await?;
        let claims = tokens.claims.ok_or("there is no ID token")?;
        println!(
            "{login} login: {} by {:?}",
            claims.sub,
            claims.amr.unwrap_or_default()
        );
    }
    Ok(())
}

async fn log_in(tenant: &Tenant) -> Anything<TokenSet> {
    let tokens = tenant.auth0.tokens();
    let login = tokens.password(&tenant.email, &tenant.password);
    match login.scope("openid").await {
        Ok(tokens) => {
            println!("no second factor is needed");
            Ok(tokens)
        }
        Err(error) if error.oauth_error_code() == Some(OAuthErrorCode::MfaRequired) => {
            let token = error.mfa_token().ok_or("the tenant gave no token")?;
            second_factor(tenant, token).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn second_factor(tenant: &Tenant, token: Secret) -> Anything<TokenSet> {
    let factors = tenant.auth0.mfa().authenticators(&token).await?;
    let known = factors
        .iter()
        .find(|factor| factor.active && factor.oob_channel.is_some());
    let oob_code = match known {
        Some(factor) => {
            println!("asking for {}", factor.authenticator_type);
            let challenge = tenant.auth0.mfa().challenge_oob(&token);
            let challenge = challenge.authenticator_id(&factor.id).await?;
            challenge.oob_code.ok_or("there is nothing to prove")?
        }
        None => {
            println!("adding a phone");
            let phone = std::env::var("AUTH0_PHONE").unwrap_or("+4930123456".to_owned());
            let added = tenant.auth0.mfa().associate_sms(&token, phone).await?;
            if !added.recovery_codes.is_empty() {
                println!("a recovery code came with it, which is not shown here");
            }
            added.oob_code
        }
    };
    let code = tenant.typed("The code that you got:")?;
    let proof = tenant.auth0.tokens().mfa_oob(&token, oob_code);
    Ok(proof.binding_code(code).await?)
}
