// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `configuration`.

/// The group `identity_providers`.
pub mod identity_providers;
/// Calls of the group `configuration`.
#[derive(Clone, Debug)]
pub struct Configuration {
    client: auth0_sdk_core::Client,
}
impl Configuration {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `identity_providers`.
    #[must_use]
    pub fn identity_providers(&self) -> identity_providers::IdentityProviders {
        identity_providers::IdentityProviders::new(self.client.clone())
    }
    /// `GET /config`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:configuration`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/config/get-org-configuration>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetOrgConfiguration",
    method: "GET",
    path: "/config",
    scopes: &["read:my_org:configuration"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /config`](https://auth0.com/docs/api/myorganization/config/get-org-configuration).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_org_configuration(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetConfigurationResponse);
