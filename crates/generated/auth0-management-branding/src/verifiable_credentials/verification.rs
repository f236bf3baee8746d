// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `verification`.

/// The group `templates`.
pub mod templates;
/// The group `verification`.
#[derive(Clone, Debug)]
pub struct Verification {
    client: auth0_sdk_core::Client,
}
impl Verification {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `templates`.
    #[must_use]
    pub fn templates(&self) -> templates::Templates {
        templates::Templates::new(self.client.clone())
    }
}
