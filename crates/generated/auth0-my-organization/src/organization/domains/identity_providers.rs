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
    /// `GET /domains/{domain_id}/identity-providers`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:domains`, `read:my_org:identity_providers`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDomainManagement/get-organization-domain-identity-providers>
    pub fn list(&self, domain_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            domain_id: domain_id.into(),
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetOrganizationDomainIdentityProviders",
    method: "GET",
    path: "/domains/{domain_id}/identity-providers",
    scopes: &["read:my_org:domains", "read:my_org:identity_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /domains/{domain_id}/identity-providers`](https://auth0.com/docs/api/myorganization/orgDomainManagement/get-organization-domain-identity-providers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    domain_id: String,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_domain_identity_providers(
                &self.call,
                &self.domain_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListDomainIdentityProvidersResponse);
