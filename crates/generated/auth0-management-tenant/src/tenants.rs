// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `tenants`.

/// The group `settings`.
pub mod settings;
/// The group `tenants`.
#[derive(Clone, Debug)]
pub struct Tenants {
    client: auth0_sdk_core::Client,
}
impl Tenants {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `settings`.
    #[must_use]
    pub fn settings(&self) -> settings::Settings {
        settings::Settings::new(self.client.clone())
    }
}
