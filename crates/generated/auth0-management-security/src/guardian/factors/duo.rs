// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `duo`.

/// The group `settings`.
pub mod settings;
/// The group `duo`.
#[derive(Clone, Debug)]
pub struct Duo {
    client: auth0_sdk_core::Client,
}
impl Duo {
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
