// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `scim_tokens`.

/// Calls of the group `scim_tokens`.
#[derive(Clone, Debug)]
pub struct ScimTokens {
    client: auth0_sdk_core::Client,
}
impl ScimTokens {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /identity-providers/{idp_id}/provisioning/scim-tokens`
    ///
    /// Lifecycle: EA. Scopes: `create:my_org:identity_providers_scim_tokens`. Statuses: 201, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/create-idp-provisioning-scim-token>
    pub fn create(
        &self,
        idp_id: impl Into<String>,
        body: crate::types::CreateIdpProvisioningScimToken,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            idp_id: idp_id.into(),
            body: body,
        }
    }
    /// `DELETE /identity-providers/{idp_id}/provisioning/scim-tokens/{idp_scim_token_id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:my_org:identity_providers_scim_tokens`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/delete-idp-provisioning-scim-token>
    pub fn delete(
        &self,
        idp_id: impl Into<String>,
        idp_scim_token_id: impl Into<String>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            idp_id: idp_id.into(),
            idp_scim_token_id: idp_scim_token_id.into(),
        }
    }
    /// `GET /identity-providers/{idp_id}/provisioning/scim-tokens`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:identity_providers_scim_tokens`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/list-idp-provisioning-scim-tokens>
    pub fn list(&self, idp_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            idp_id: idp_id.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "CreateIdpProvisioningScimToken",
    method: "POST",
    path: "/identity-providers/{idp_id}/provisioning/scim-tokens",
    scopes: &["create:my_org:identity_providers_scim_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /identity-providers/{idp_id}/provisioning/scim-tokens`](https://auth0.com/docs/api/myorganization/idpManagement/create-idp-provisioning-scim-token).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    idp_id: String,
    body: crate::types::CreateIdpProvisioningScimToken,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_idp_provisioning_scim_token(
                &self.call,
                &self.idp_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::IdpScimTokenCreate);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteIdpProvisioningScimToken",
    method: "DELETE",
    path: "/identity-providers/{idp_id}/provisioning/scim-tokens/{idp_scim_token_id}",
    scopes: &["delete:my_org:identity_providers_scim_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /identity-providers/{idp_id}/provisioning/scim-tokens/{idp_scim_token_id}`](https://auth0.com/docs/api/myorganization/idpManagement/delete-idp-provisioning-scim-token).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    idp_id: String,
    idp_scim_token_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_idp_provisioning_scim_token(
                &self.call,
                &self.idp_id,
                &self.idp_scim_token_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "ListIdpProvisioningScimTokens",
    method: "GET",
    path: "/identity-providers/{idp_id}/provisioning/scim-tokens",
    scopes: &["read:my_org:identity_providers_scim_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /identity-providers/{idp_id}/provisioning/scim-tokens`](https://auth0.com/docs/api/myorganization/idpManagement/list-idp-provisioning-scim-tokens).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    idp_id: String,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::list_idp_provisioning_scim_tokens(&self.call, &self.idp_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListIdpProvisioningScimTokensResponse);
