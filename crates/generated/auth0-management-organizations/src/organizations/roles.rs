// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `roles`.

/// The group `groups`.
pub mod groups;
/// The group `members`.
pub mod members;
/// The group `roles`.
#[derive(Clone, Debug)]
pub struct Roles {
    client: auth0_sdk_core::Client,
}
impl Roles {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(self.client.clone())
    }
    /// The group `members`.
    #[must_use]
    pub fn members(&self) -> members::Members {
        members::Members::new(self.client.clone())
    }
}
