// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `roles`.

/// Calls of the group `roles`.
#[derive(Clone, Debug)]
pub struct Roles {
    client: auth0_sdk_core::Client,
}
impl Roles {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /organizations/{organization_id}/groups/{group_id}/roles`
    ///
    /// Scopes: `create:organization_group_roles`. Statuses: 204, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/post-organization-group-roles>
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        group_id: impl Into<String>,
        body: crate::types::CreateOrganizationGroupRoles,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            organization_id: organization_id.into(),
            group_id: group_id.into(),
            body: body,
        }
    }
    /// `DELETE /organizations/{organization_id}/groups/{group_id}/roles`
    ///
    /// Scopes: `delete:organization_group_roles`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/delete-organization-group-roles>
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        group_id: impl Into<String>,
        body: crate::types::DeleteOrganizationGroupRoles,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            organization_id: organization_id.into(),
            group_id: group_id.into(),
            body: body,
        }
    }
    /// `GET /organizations/{organization_id}/groups/{group_id}/roles`
    ///
    /// Scopes: `read:organization_group_roles`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-group-roles>
    pub fn list(
        &self,
        organization_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> List {
        List {
            call: self.client.call(&LIST),
            organization_id: organization_id.into(),
            group_id: group_id.into(),
            from: None,
            take: None,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_organization_group_roles",
    method: "POST",
    path: "/organizations/{organization_id}/groups/{group_id}/roles",
    scopes: &["create:organization_group_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /organizations/{organization_id}/groups/{group_id}/roles`](https://auth0.com/docs/api/management/v2/organizations/post-organization-group-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    organization_id: String,
    group_id: String,
    body: crate::types::CreateOrganizationGroupRoles,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_organization_group_roles(
                &self.call,
                &self.organization_id,
                &self.group_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Create);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_organization_group_roles",
    method: "DELETE",
    path: "/organizations/{organization_id}/groups/{group_id}/roles",
    scopes: &["delete:organization_group_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /organizations/{organization_id}/groups/{group_id}/roles`](https://auth0.com/docs/api/management/v2/organizations/delete-organization-group-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    organization_id: String,
    group_id: String,
    body: crate::types::DeleteOrganizationGroupRoles,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_organization_group_roles(
                &self.call,
                &self.organization_id,
                &self.group_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_group_roles",
    method: "GET",
    path: "/organizations/{organization_id}/groups/{group_id}/roles",
    scopes: &["read:organization_group_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{organization_id}/groups/{group_id}/roles`](https://auth0.com/docs/api/management/v2/organizations/get-organization-group-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    organization_id: String,
    group_id: String,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_group_roles(
                &self.call,
                &self.organization_id,
                &self.group_id,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationGroupRolesPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationGroupRolesPage, checkpoint
);
