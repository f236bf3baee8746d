// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `vault`.

/// The group `connections`.
pub mod connections;
/// The group `vault`.
#[derive(Clone, Debug)]
pub struct Vault {
    client: auth0_sdk_core::Client,
}
impl Vault {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `connections`.
    #[must_use]
    pub fn connections(&self) -> connections::Connections {
        connections::Connections::new(self.client.clone())
    }
}
