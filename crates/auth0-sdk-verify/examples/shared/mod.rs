//! What the examples have in common: a tenant that issues tokens, and calls to try.
//!
//! With `AUTH0_DOMAIN` and `AUTH0_AUDIENCE` in the environment it is that tenant. Otherwise it
//! is an emulator in this process, so that the examples need no account.

mod calls;

use std::env;
use std::error::Error;

use auth0_emulator::Emulator;
use auth0_sdk_verify::{Verifier, VerifierBuilder};
use tokio::net::TcpListener;

use calls::Calls;

pub(crate) type Anything<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// The API, as the emulated tenant calls it.
const AUDIENCE: &str = "https://messages.example.com";
const SCOPE: &str = "read:messages";

pub(crate) enum Tenant {
    Real { domain: String, audience: String },
    Emulated(Emulator),
}

impl Tenant {
    pub(crate) async fn of_environment() -> Anything<Self> {
        match (set("AUTH0_DOMAIN"), set("AUTH0_AUDIENCE")) {
            (Some(domain), Some(audience)) => Ok(Self::Real { domain, audience }),
            (None, None) => {
                let emulator = Emulator::builder().api(AUDIENCE, [SCOPE]).start().await?;
                Ok(Self::Emulated(emulator))
            }
            _ => Err("set both of AUTH0_DOMAIN and AUTH0_AUDIENCE, or neither".into()),
        }
    }

    /// Settings of a verifier of the tenant's tokens for the API.
    pub(crate) fn verifier(&self) -> VerifierBuilder {
        match self {
            Self::Real { domain, audience } => {
                Verifier::builder().domain(domain).audience(audience)
            }
            Self::Emulated(emulator) => Verifier::builder()
                .base_url(emulator.url())
                .audience(AUDIENCE),
        }
    }

    /// Calls to try at the API which listens there, with tokens if the tenant is emulated.
    pub(crate) fn calls(&self, listener: &TcpListener) -> Anything<Calls> {
        let calls = Calls::at(format!("http://{}", listener.local_addr()?));
        Ok(match self {
            Self::Real { .. } => calls,
            Self::Emulated(emulator) => {
                let token = emulator.mint().audience(AUDIENCE).subject("auth0|ada");
                calls.with_tokens(token.token(), token.scope(SCOPE).token())
            }
        })
    }
}

/// Where the API listens: on any port that is free if it makes its calls itself.
pub(crate) async fn listener() -> Anything<TcpListener> {
    let port = match (is_once(), set("PORT")) {
        (true, _) => 0,
        (false, Some(port)) => port.parse()?,
        (false, None) => 3010,
    };
    Ok(TcpListener::bind(("127.0.0.1", port)).await?)
}

pub(crate) fn is_once() -> bool {
    env::args().any(|argument| argument == "--once")
}

/// A variable of the environment; one that is empty is not set.
fn set(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
