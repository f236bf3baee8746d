//! A program that calls an API in its own name.
//!
//! ```console
//! cargo run -p auth0-sdk-authentication --example machine_to_machine
//! ```
//!
//! With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`, `AUTH0_CLIENT_SECRET` and `AUTH0_AUDIENCE` it asks
//! that tenant.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "shared/mod.rs"]
mod shared;

use std::time::Duration;

use auth0_sdk_authentication::{AuthenticationClient, TokenSet};
use shared::{Anything, Tenant};

#[tokio::main]
async fn main() -> Anything {
    let tenant = Tenant::of_environment().await?;
    let mut access = Access {
        auth0: tenant.auth0.clone(),
        audience: tenant.audience.clone(),
        tokens: None,
    };
    // The first call needs a token, and the second one has it.
    for call in 1..=2 {
        let tokens = access.tokens().await?;
        println!(
            "call {call}: a {} token until {:?}",
            tokens.token_type, tokens.expires_at
        );
        println!(
            "call {call}: it may {}",
            tokens.scope.as_deref().unwrap_or("do nothing")
        );
    }

    // What went wrong is told apart by the code.
    let error = tenant
        .auth0
        .tokens()
        .client_credentials("https://nowhere")
        .await;
    if let Err(error) = error {
        println!("another API: {:?}, {error}", error.oauth_error_code());
    }
    Ok(())
}

/// A token that is fetched when there is none, or when it is about to end.
struct Access {
    auth0: AuthenticationClient,
    audience: String,
    tokens: Option<TokenSet>,
}

impl Access {
    async fn tokens(&mut self) -> auth0_sdk_core::Result<&TokenSet> {
        let kept = self.tokens.take();
        let serves = |tokens: &TokenSet| !tokens.expires_within(Duration::from_secs(60));
        let tokens = match kept.filter(serves) {
            Some(tokens) => tokens,
            None => {
                let audience = self.audience.as_str();
                self.auth0.tokens().client_credentials(audience).await?
            }
        };
        Ok(self.tokens.insert(tokens))
    }
}
