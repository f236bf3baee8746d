// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `provisioning`.

/// The group `scim_tokens`.
pub mod scim_tokens;
/// Calls of the group `provisioning`.
#[derive(Clone, Debug)]
pub struct Provisioning {
    client: auth0_sdk_core::Client,
}
impl Provisioning {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `scim_tokens`.
    #[must_use]
    pub fn scim_tokens(&self) -> scim_tokens::ScimTokens {
        scim_tokens::ScimTokens::new(self.client.clone())
    }
    /// `POST /identity-providers/{idp_id}/provisioning`
    ///
    /// Lifecycle: EA. Scopes: `create:my_org:identity_providers_provisioning`. Statuses: 201, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/create-idp-provisioning-configuration>
    pub fn create(&self, idp_id: impl Into<String>) -> Create {
        Create {
            call: self.client.call(&CREATE),
            idp_id: idp_id.into(),
        }
    }
    /// `DELETE /identity-providers/{idp_id}/provisioning`
    ///
    /// Lifecycle: EA. Scopes: `delete:my_org:identity_providers_provisioning`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/delete-provisioning-configuration>
    pub fn delete(&self, idp_id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            idp_id: idp_id.into(),
        }
    }
    /// `GET /identity-providers/{idp_id}/provisioning`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:identity_providers_provisioning`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/get-idp-provisioning-configuration>
    pub fn get(&self, idp_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            idp_id: idp_id.into(),
        }
    }
    /// `PUT /identity-providers/{idp_id}/provisioning/update-attributes`
    ///
    /// Lifecycle: EA. Scopes: `update:my_org:identity_providers_provisioning`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/update-idp-provisioning-configuration-attributes>
    pub fn update_attributes(
        &self,
        idp_id: impl Into<String>,
        body: serde_json::Map<String, serde_json::Value>,
    ) -> UpdateAttributes {
        UpdateAttributes {
            call: self.client.call(&UPDATE_ATTRIBUTES),
            idp_id: idp_id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "CreateIdpProvisioningConfiguration",
    method: "POST",
    path: "/identity-providers/{idp_id}/provisioning",
    scopes: &["create:my_org:identity_providers_provisioning"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /identity-providers/{idp_id}/provisioning`](https://auth0.com/docs/api/myorganization/idpManagement/create-idp-provisioning-configuration).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    idp_id: String,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_idp_provisioning_configuration(
                &self.call,
                &self.idp_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateIdPProvisioningConfigResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteProvisioningConfiguration",
    method: "DELETE",
    path: "/identity-providers/{idp_id}/provisioning",
    scopes: &["delete:my_org:identity_providers_provisioning"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /identity-providers/{idp_id}/provisioning`](https://auth0.com/docs/api/myorganization/idpManagement/delete-provisioning-configuration).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    idp_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_provisioning_configuration(&self.call, &self.idp_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetIdpProvisioningConfiguration",
    method: "GET",
    path: "/identity-providers/{idp_id}/provisioning",
    scopes: &["read:my_org:identity_providers_provisioning"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /identity-providers/{idp_id}/provisioning`](https://auth0.com/docs/api/myorganization/idpManagement/get-idp-provisioning-configuration).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    idp_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_idp_provisioning_configuration(&self.call, &self.idp_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetIdPProvisioningConfigResponse);
static UPDATE_ATTRIBUTES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "UpdateIdpProvisioningConfigurationAttributes",
    method: "PUT",
    path: "/identity-providers/{idp_id}/provisioning/update-attributes",
    scopes: &["update:my_org:identity_providers_provisioning"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /identity-providers/{idp_id}/provisioning/update-attributes`](https://auth0.com/docs/api/myorganization/idpManagement/update-idp-provisioning-configuration-attributes).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateAttributes {
    call: auth0_sdk_core::Call,
    idp_id: String,
    body: serde_json::Map<String, serde_json::Value>,
}
impl UpdateAttributes {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_ATTRIBUTES;
}
impl std::fmt::Debug for UpdateAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateAttributes")
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}
impl UpdateAttributes {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_idp_provisioning_configuration_attributes(
                &self.call,
                &self.idp_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    UpdateAttributes => crate ::types::GetIdPProvisioningConfigResponse
);
