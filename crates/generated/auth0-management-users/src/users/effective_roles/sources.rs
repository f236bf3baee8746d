// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `sources`.

/// The group `groups`.
pub mod groups;
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
    /// The group `groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(self.client.clone())
    }
}
