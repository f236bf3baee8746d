// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `risk_assessments`.

/// The group `settings`.
pub mod settings;
/// The group `risk_assessments`.
#[derive(Clone, Debug)]
pub struct RiskAssessments {
    client: auth0_sdk_core::Client,
}
impl RiskAssessments {
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
