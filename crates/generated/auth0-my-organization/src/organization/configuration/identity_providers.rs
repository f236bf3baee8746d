// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `identity_providers`.

/// Calls of the group `identity_providers`.
#[derive(Clone, Debug)]
pub struct IdentityProviders {
    client: auth0_sdk_core::Client,
}
impl IdentityProviders {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /config/identity-providers`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:configuration`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/config/get-idp-configuration>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetIdpConfiguration",
    method: "GET",
    path: "/config/identity-providers",
    scopes: &["read:my_org:configuration"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /config/identity-providers`](https://auth0.com/docs/api/myorganization/config/get-idp-configuration).
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
        crate::operations::get_idp_configuration(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::IdentityProvidersConfig);
