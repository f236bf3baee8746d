// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `phone`.

/// The group `providers`.
pub mod providers;
/// The group `templates`.
pub mod templates;
/// The group `phone`.
#[derive(Clone, Debug)]
pub struct Phone {
    client: auth0_sdk_core::Client,
}
impl Phone {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `providers`.
    #[must_use]
    pub fn providers(&self) -> providers::Providers {
        providers::Providers::new(self.client.clone())
    }
    /// The group `templates`.
    #[must_use]
    pub fn templates(&self) -> templates::Templates {
        templates::Templates::new(self.client.clone())
    }
}
