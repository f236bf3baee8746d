// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `organization`.

/// The group `configuration`.
pub mod configuration;
/// The group `domains`.
pub mod domains;
/// The group `identity_providers`.
pub mod identity_providers;
/// The group `invitations`.
pub mod invitations;
/// The group `members`.
pub mod members;
/// The group `memberships`.
pub mod memberships;
/// The group `roles`.
pub mod roles;
/// The group `organization`.
#[derive(Clone, Debug)]
pub struct Organization {
    client: auth0_sdk_core::Client,
}
impl Organization {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `configuration`.
    #[must_use]
    pub fn configuration(&self) -> configuration::Configuration {
        configuration::Configuration::new(self.client.clone())
    }
    /// The group `domains`.
    #[must_use]
    pub fn domains(&self) -> domains::Domains {
        domains::Domains::new(self.client.clone())
    }
    /// The group `identity_providers`.
    #[must_use]
    pub fn identity_providers(&self) -> identity_providers::IdentityProviders {
        identity_providers::IdentityProviders::new(self.client.clone())
    }
    /// The group `invitations`.
    #[must_use]
    pub fn invitations(&self) -> invitations::Invitations {
        invitations::Invitations::new(self.client.clone())
    }
    /// The group `members`.
    #[must_use]
    pub fn members(&self) -> members::Members {
        members::Members::new(self.client.clone())
    }
    /// The group `memberships`.
    #[must_use]
    pub fn memberships(&self) -> memberships::Memberships {
        memberships::Memberships::new(self.client.clone())
    }
    /// The group `roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.client.clone())
    }
}
