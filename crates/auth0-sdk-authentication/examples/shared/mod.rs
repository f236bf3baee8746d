//! What the examples have in common: a tenant.
//!
//! With `AUTH0_DOMAIN` and `AUTH0_CLIENT_ID` in the environment, and mostly
//! `AUTH0_CLIENT_SECRET`, it is that one. Otherwise it is an emulator in this process, so that
//! the examples need no account.

#![allow(
    dead_code,
    reason = "each example uses of it what it needs, and is compiled with all of it"
)]

use std::env;
use std::error::Error;

use auth0_emulator::{Emulator, EmulatorBuilder, SeedUser};
use auth0_sdk_authentication::AuthenticationClient;

pub(crate) type Anything<T = ()> = Result<T, Box<dyn Error>>;

/// The API that the examples ask for.
pub(crate) const AUDIENCE: &str = "https://orders.example.com";

pub(crate) struct Tenant {
    pub(crate) auth0: AuthenticationClient,
    /// The emulator, where there is no tenant in the environment.
    pub(crate) emulator: Option<Emulator>,
    /// Who logs in.
    pub(crate) email: String,
    pub(crate) password: String,
    /// Which API is asked for.
    pub(crate) audience: String,
}

impl Tenant {
    pub(crate) async fn of_environment() -> Anything<Self> {
        Self::or_else(Emulator::builder()).await
    }

    /// The tenant of the environment, or else an emulator that is set up like this.
    pub(crate) async fn or_else(emulator: EmulatorBuilder) -> Anything<Self> {
        match set("AUTH0_DOMAIN") {
            Some(domain) => Self::real(domain),
            None => Self::emulated(emulator).await,
        }
    }

    fn real(domain: String) -> Anything<Self> {
        let mut settings = AuthenticationClient::builder()
            .domain(domain)
            .client_id(needed("AUTH0_CLIENT_ID")?);
        if let Some(secret) = set("AUTH0_CLIENT_SECRET") {
            settings = settings.client_secret(secret);
        }
        Ok(Self {
            auth0: settings.build()?,
            emulator: None,
            email: set("AUTH0_EMAIL").unwrap_or_default(),
            password: set("AUTH0_PASSWORD").unwrap_or_default(),
            audience: set("AUTH0_AUDIENCE").unwrap_or_else(|| AUDIENCE.to_owned()),
        })
    }

    async fn emulated(emulator: EmulatorBuilder) -> Anything<Self> {
        let (email, password) = ("ada@example.com".to_owned(), "Correct-Horse-7".to_owned());
        let user = SeedUser::new(email.as_str()).password(password.as_str());
        let emulator = emulator.user(user).api(AUDIENCE, ["read:orders"]);
        let emulator = emulator.start().await?;
        println!(
            "No AUTH0_DOMAIN: an emulator stands in, at {}",
            emulator.url()
        );
        let auth0 = AuthenticationClient::builder()
            .base_url(emulator.url())
            .client_id(emulator.client_id())
            .client_secret(emulator.client_secret())
            .build()?;
        Ok(Self {
            auth0,
            emulator: Some(emulator),
            email,
            password,
            audience: AUDIENCE.to_owned(),
        })
    }

    /// What the user types in: asked for in the terminal, unless the emulator knows it.
    pub(crate) fn typed(&self, question: &str) -> Anything<String> {
        if let Some(emulator) = &self.emulator {
            let message = emulator.messages().pop();
            let code = message.and_then(|message| message.code);
            return code.ok_or_else(|| "the emulator sent no code".into());
        }
        println!("{question}");
        let mut line = String::new();
        std::io::stdin().read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }
}

/// A variable of the environment; one that is empty is not set.
fn set(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn needed(name: &str) -> Anything<String> {
    set(name).ok_or_else(|| format!("{name} is needed beside AUTH0_DOMAIN").into())
}
