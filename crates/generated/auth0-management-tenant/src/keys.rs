// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `keys`.

/// The group `custom_signing`.
pub mod custom_signing;
/// The group `encryption`.
pub mod encryption;
/// The group `network_acls`.
pub mod network_acls;
/// The group `signing`.
pub mod signing;
/// The group `keys`.
#[derive(Clone, Debug)]
pub struct Keys {
    client: auth0_sdk_core::Client,
}
impl Keys {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `custom_signing`.
    #[must_use]
    pub fn custom_signing(&self) -> custom_signing::CustomSigning {
        custom_signing::CustomSigning::new(self.client.clone())
    }
    /// The group `encryption`.
    #[must_use]
    pub fn encryption(&self) -> encryption::Encryption {
        encryption::Encryption::new(self.client.clone())
    }
    /// The group `network_acls`.
    #[must_use]
    pub fn network_acls(&self) -> network_acls::NetworkAcls {
        network_acls::NetworkAcls::new(self.client.clone())
    }
    /// The group `signing`.
    #[must_use]
    pub fn signing(&self) -> signing::Signing {
        signing::Signing::new(self.client.clone())
    }
}
