//! An API, the tenant that issues its tokens, and a verifier between them.

use auth0_emulator::{Emulator, Mint};
use auth0_sdk_verify::{Dpop, Verifier, VerifierBuilder};

pub(crate) const AUDIENCE: &str = "https://orders.example.com";

pub(crate) struct Api {
    pub(crate) emulator: Emulator,
}

impl Api {
    pub(crate) async fn start() -> Self {
        Self {
            emulator: Emulator::start().await.unwrap(),
        }
    }

    /// Settings of a verifier of the API's tokens. Challenges name one scheme; what they are with
    /// proofs is the subject of `possession`.
    pub(crate) fn settings(&self) -> VerifierBuilder {
        Verifier::builder()
            .base_url(self.emulator.url())
            .audience(AUDIENCE)
            .dpop(Dpop::off())
    }

    pub(crate) fn verifier(&self) -> Verifier {
        self.settings().build().unwrap()
    }

    /// A right token for the API, or the beginning of a wrong one.
    pub(crate) fn token(&self) -> Mint {
        self.emulator.mint().audience(AUDIENCE).scope("read:orders")
    }
}
