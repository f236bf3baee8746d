// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `domains`.

/// Calls of the group `domains`.
#[derive(Clone, Debug)]
pub struct Domains {
    client: auth0_sdk_core::Client,
}
impl Domains {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /identity-providers/{idp_id}/domains`
    ///
    /// Lifecycle: EA. Scopes: `create:my_org:identity_providers_domains`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/create-organization-identity-provider-domain>
    pub fn create(
        &self,
        idp_id: impl Into<String>,
        body: crate::types::CreateIdpDomain,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            idp_id: idp_id.into(),
            body: body,
        }
    }
    /// `DELETE /identity-providers/{idp_id}/domains/{domain}`
    ///
    /// Lifecycle: EA. Scopes: `delete:my_org:identity_providers_domains`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/delete-organization-identity-provider-domain>
    pub fn delete(
        &self,
        idp_id: impl Into<String>,
        domain: impl Into<String>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            idp_id: idp_id.into(),
            domain: domain.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "CreateOrganizationIdentityProviderDomain",
    method: "POST",
    path: "/identity-providers/{idp_id}/domains",
    scopes: &["create:my_org:identity_providers_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /identity-providers/{idp_id}/domains`](https://auth0.com/docs/api/myorganization/idpManagement/create-organization-identity-provider-domain).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    idp_id: String,
    body: crate::types::CreateIdpDomain,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_organization_identity_provider_domain(
                &self.call,
                &self.idp_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateIdpDomainResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteOrganizationIdentityProviderDomain",
    method: "DELETE",
    path: "/identity-providers/{idp_id}/domains/{domain}",
    scopes: &["delete:my_org:identity_providers_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /identity-providers/{idp_id}/domains/{domain}`](https://auth0.com/docs/api/myorganization/idpManagement/delete-organization-identity-provider-domain).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    idp_id: String,
    domain: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_organization_identity_provider_domain(
                &self.call,
                &self.idp_id,
                &self.domain,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
