// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `identity_providers`.

/// The group `domains`.
pub mod domains;
/// The group `provisioning`.
pub mod provisioning;
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
    /// The group `domains`.
    #[must_use]
    pub fn domains(&self) -> domains::Domains {
        domains::Domains::new(self.client.clone())
    }
    /// The group `provisioning`.
    #[must_use]
    pub fn provisioning(&self) -> provisioning::Provisioning {
        provisioning::Provisioning::new(self.client.clone())
    }
    /// `POST /identity-providers`
    ///
    /// Lifecycle: EA. Scopes: `create:my_org:identity_providers`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/create-organization-identity-provider>
    pub fn create(&self, body: impl Into<crate::types::IdpKnownRequest>) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body.into(),
        }
    }
    /// `DELETE /identity-providers/{idp_id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:my_org:identity_providers`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/delete-organization-identity-provider>
    pub fn delete(&self, idp_id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            idp_id: idp_id.into(),
        }
    }
    /// `POST /identity-providers/{idp_id}/detach`
    ///
    /// Lifecycle: EA. Scopes: `update:my_org:identity_providers_detach`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/detach-organization-identity-provider-domain>
    pub fn detach(&self, idp_id: impl Into<String>) -> Detach {
        Detach {
            call: self.client.call(&DETACH),
            idp_id: idp_id.into(),
        }
    }
    /// `GET /identity-providers/{idp_id}`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:identity_providers`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/get-organization-identity-provider>
    pub fn get(&self, idp_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            idp_id: idp_id.into(),
        }
    }
    /// `GET /identity-providers`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:identity_providers`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/list-organization-identity-providers>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            member_access_level: None,
        }
    }
    /// `PATCH /identity-providers/{idp_id}`
    ///
    /// Lifecycle: EA. Scopes: `update:my_org:identity_providers`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/update-organization-identity-provider>
    pub fn update(
        &self,
        idp_id: impl Into<String>,
        body: impl Into<crate::types::IdpUpdateKnownRequest>,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            idp_id: idp_id.into(),
            body: body.into(),
        }
    }
    /// `PUT /identity-providers/{idp_id}/update-attributes`
    ///
    /// Lifecycle: EA. Scopes: `update:my_org:identity_providers`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/idpManagement/update-organization-identity-provider-attributes>
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
    id: "CreateOrganizationIdentityProvider",
    method: "POST",
    path: "/identity-providers",
    scopes: &["create:my_org:identity_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /identity-providers`](https://auth0.com/docs/api/myorganization/idpManagement/create-organization-identity-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::IdpKnownRequest,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_organization_identity_provider(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::IdpKnownResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteOrganizationIdentityProvider",
    method: "DELETE",
    path: "/identity-providers/{idp_id}",
    scopes: &["delete:my_org:identity_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /identity-providers/{idp_id}`](https://auth0.com/docs/api/myorganization/idpManagement/delete-organization-identity-provider).
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
        crate::operations::delete_organization_identity_provider(
                &self.call,
                &self.idp_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static DETACH: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DetachOrganizationIdentityProviderDomain",
    method: "POST",
    path: "/identity-providers/{idp_id}/detach",
    scopes: &["update:my_org:identity_providers_detach"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /identity-providers/{idp_id}/detach`](https://auth0.com/docs/api/myorganization/idpManagement/detach-organization-identity-provider-domain).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Detach {
    call: auth0_sdk_core::Call,
    idp_id: String,
}
impl Detach {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DETACH;
}
impl Detach {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::detach_organization_identity_provider_domain(
                &self.call,
                &self.idp_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Detach);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetOrganizationIdentityProvider",
    method: "GET",
    path: "/identity-providers/{idp_id}",
    scopes: &["read:my_org:identity_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /identity-providers/{idp_id}`](https://auth0.com/docs/api/myorganization/idpManagement/get-organization-identity-provider).
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
        crate::operations::get_organization_identity_provider(&self.call, &self.idp_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::IdpKnownResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "ListOrganizationIdentityProviders",
    method: "GET",
    path: "/identity-providers",
    scopes: &["read:my_org:identity_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /identity-providers`](https://auth0.com/docs/api/myorganization/idpManagement/list-organization-identity-providers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    member_access_level: Option<Vec<crate::types::OrganizationAccessLevelEnum>>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `member_access_level`.
    ///
    /// At least 1 item.
    pub fn member_access_level(
        mut self,
        member_access_level: impl IntoIterator<
            Item = impl Into<crate::types::OrganizationAccessLevelEnum>,
        >,
    ) -> Self {
        self.member_access_level = Some(
            member_access_level.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let member_access_level: Option<Vec<String>> = self
            .member_access_level
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::list_organization_identity_providers(
                &self.call,
                member_access_level.as_ref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListIdentityProvidersResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "UpdateOrganizationIdentityProvider",
    method: "PATCH",
    path: "/identity-providers/{idp_id}",
    scopes: &["update:my_org:identity_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /identity-providers/{idp_id}`](https://auth0.com/docs/api/myorganization/idpManagement/update-organization-identity-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    idp_id: String,
    body: crate::types::IdpUpdateKnownRequest,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_organization_identity_provider(
                &self.call,
                &self.idp_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::IdpUpdateKnownResponse);
static UPDATE_ATTRIBUTES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "UpdateOrganizationIdentityProviderAttributes",
    method: "PUT",
    path: "/identity-providers/{idp_id}/update-attributes",
    scopes: &["update:my_org:identity_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /identity-providers/{idp_id}/update-attributes`](https://auth0.com/docs/api/myorganization/idpManagement/update-organization-identity-provider-attributes).
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
        crate::operations::update_organization_identity_provider_attributes(
                &self.call,
                &self.idp_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(UpdateAttributes => crate ::types::IdpKnownResponse);
