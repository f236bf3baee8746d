// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `anomaly`.

/// The group `blocks`.
pub mod blocks;
/// The group `anomaly`.
#[derive(Clone, Debug)]
pub struct Anomaly {
    client: auth0_sdk_core::Client,
}
impl Anomaly {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `blocks`.
    #[must_use]
    pub fn blocks(&self) -> blocks::Blocks {
        blocks::Blocks::new(self.client.clone())
    }
}
