// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `experimentation`.

/// The group `experiments`.
pub mod experiments;
/// The group `feature_flags`.
pub mod feature_flags;
/// The group `segments`.
pub mod segments;
/// The group `experimentation`.
#[derive(Clone, Debug)]
pub struct Experimentation {
    client: auth0_sdk_core::Client,
}
impl Experimentation {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `experiments`.
    #[must_use]
    pub fn experiments(&self) -> experiments::Experiments {
        experiments::Experiments::new(self.client.clone())
    }
    /// The group `feature_flags`.
    #[must_use]
    pub fn feature_flags(&self) -> feature_flags::FeatureFlags {
        feature_flags::FeatureFlags::new(self.client.clone())
    }
    /// The group `segments`.
    #[must_use]
    pub fn segments(&self) -> segments::Segments {
        segments::Segments::new(self.client.clone())
    }
}
