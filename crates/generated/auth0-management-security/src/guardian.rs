// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `guardian`.

/// The group `enrollments`.
pub mod enrollments;
/// The group `factors`.
pub mod factors;
/// The group `policies`.
pub mod policies;
/// The group `guardian`.
#[derive(Clone, Debug)]
pub struct Guardian {
    client: auth0_sdk_core::Client,
}
impl Guardian {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `enrollments`.
    #[must_use]
    pub fn enrollments(&self) -> enrollments::Enrollments {
        enrollments::Enrollments::new(self.client.clone())
    }
    /// The group `factors`.
    #[must_use]
    pub fn factors(&self) -> factors::Factors {
        factors::Factors::new(self.client.clone())
    }
    /// The group `policies`.
    #[must_use]
    pub fn policies(&self) -> policies::Policies {
        policies::Policies::new(self.client.clone())
    }
}
