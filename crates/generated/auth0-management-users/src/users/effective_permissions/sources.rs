// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `sources`.

/// The group `roles`.
pub mod roles;
/// The group `sources`.
#[derive(Clone, Debug)]
pub struct Sources {
    client: auth0_sdk_core::Client,
}
impl Sources {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.client.clone())
    }
}
