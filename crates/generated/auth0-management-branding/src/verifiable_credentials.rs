// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `verifiable_credentials`.

/// The group `verification`.
pub mod verification;
/// The group `verifiable_credentials`.
#[derive(Clone, Debug)]
pub struct VerifiableCredentials {
    client: auth0_sdk_core::Client,
}
impl VerifiableCredentials {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `verification`.
    #[must_use]
    pub fn verification(&self) -> verification::Verification {
        verification::Verification::new(self.client.clone())
    }
}
