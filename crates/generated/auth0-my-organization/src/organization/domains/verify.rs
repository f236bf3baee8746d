// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `verify`.

/// Calls of the group `verify`.
#[derive(Clone, Debug)]
pub struct Verify {
    client: auth0_sdk_core::Client,
}
impl Verify {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /domains/{domain_id}/verify`
    ///
    /// Lifecycle: EA. Scopes: `update:my_org:domains`. Statuses: 202, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDomainManagement/create-organization-domain-verification>
    pub fn create(&self, domain_id: impl Into<String>) -> Create {
        Create {
            call: self.client.call(&CREATE),
            domain_id: domain_id.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "CreateOrganizationDomainVerification",
    method: "POST",
    path: "/domains/{domain_id}/verify",
    scopes: &["update:my_org:domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /domains/{domain_id}/verify`](https://auth0.com/docs/api/myorganization/orgDomainManagement/create-organization-domain-verification).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    domain_id: String,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_organization_domain_verification(
                &self.call,
                &self.domain_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::OrgDomain);
