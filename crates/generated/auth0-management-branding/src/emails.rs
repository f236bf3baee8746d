// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `emails`.

/// The group `provider`.
pub mod provider;
/// The group `emails`.
#[derive(Clone, Debug)]
pub struct Emails {
    client: auth0_sdk_core::Client,
}
impl Emails {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `provider`.
    #[must_use]
    pub fn provider(&self) -> provider::Provider {
        provider::Provider::new(self.client.clone())
    }
}
