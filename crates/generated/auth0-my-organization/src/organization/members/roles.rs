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
    /// `POST /members/{user_id}/roles`
    ///
    /// Lifecycle: beta. Scopes: `create:my_org:member_roles`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/assign-organization-member-roles>
    pub fn assign(
        &self,
        user_id: impl Into<String>,
        body: crate::types::OrganizationMemberRolesChange,
    ) -> Assign {
        Assign {
            call: self.client.call(&ASSIGN),
            user_id: user_id.into(),
            body: body,
        }
    }
    /// `GET /members/{user_id}/roles`
    ///
    /// Lifecycle: beta. Scopes: `read:my_org:member_roles`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/list-org-member-roles>
    pub fn list(&self, user_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            user_id: user_id.into(),
            from: None,
            take: None,
        }
    }
    /// `POST /members/{user_id}/unassign-roles`
    ///
    /// Lifecycle: beta. Scopes: `delete:my_org:member_roles`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/unassign-organization-member-roles>
    pub fn unassign(
        &self,
        user_id: impl Into<String>,
        body: crate::types::OrganizationMemberRolesChange,
    ) -> Unassign {
        Unassign {
            call: self.client.call(&UNASSIGN),
            user_id: user_id.into(),
            body: body,
        }
    }
    /// `DELETE /members/{user_id}/roles`
    ///
    /// Lifecycle: beta. Scopes: `delete:my_org:member_roles`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/unassign-organization-member-roles-legacy>
    pub fn unassign_legacy(
        &self,
        user_id: impl Into<String>,
        body: crate::types::OrganizationMemberRolesChange,
    ) -> UnassignLegacy {
        UnassignLegacy {
            call: self.client.call(&UNASSIGN_LEGACY),
            user_id: user_id.into(),
            body: body,
        }
    }
}
static ASSIGN: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "AssignOrganizationMemberRoles",
    method: "POST",
    path: "/members/{user_id}/roles",
    scopes: &["create:my_org:member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /members/{user_id}/roles`](https://auth0.com/docs/api/myorganization/orgMemberManagement/assign-organization-member-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Assign {
    call: auth0_sdk_core::Call,
    user_id: String,
    body: crate::types::OrganizationMemberRolesChange,
}
impl Assign {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ASSIGN;
}
impl Assign {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::assign_organization_member_roles(
                &self.call,
                &self.user_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Assign);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "ListOrgMemberRoles",
    method: "GET",
    path: "/members/{user_id}/roles",
    scopes: &["read:my_org:member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /members/{user_id}/roles`](https://auth0.com/docs/api/myorganization/orgMemberManagement/list-org-member-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    user_id: String,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    ///
    /// At least 1 character. At most 1000 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// Default in the document: `50`. At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::list_org_member_roles(
                &self.call,
                &self.user_id,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetOrganizationMemberRolesPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::GetOrganizationMemberRolesPage, checkpoint
);
static UNASSIGN: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "UnassignOrganizationMemberRoles",
    method: "POST",
    path: "/members/{user_id}/unassign-roles",
    scopes: &["delete:my_org:member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /members/{user_id}/unassign-roles`](https://auth0.com/docs/api/myorganization/orgMemberManagement/unassign-organization-member-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Unassign {
    call: auth0_sdk_core::Call,
    user_id: String,
    body: crate::types::OrganizationMemberRolesChange,
}
impl Unassign {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UNASSIGN;
}
impl Unassign {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::unassign_organization_member_roles(
                &self.call,
                &self.user_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Unassign);
static UNASSIGN_LEGACY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "UnassignOrganizationMemberRolesLegacy",
    method: "DELETE",
    path: "/members/{user_id}/roles",
    scopes: &["delete:my_org:member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /members/{user_id}/roles`](https://auth0.com/docs/api/myorganization/orgMemberManagement/unassign-organization-member-roles-legacy).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UnassignLegacy {
    call: auth0_sdk_core::Call,
    user_id: String,
    body: crate::types::OrganizationMemberRolesChange,
}
impl UnassignLegacy {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UNASSIGN_LEGACY;
}
impl UnassignLegacy {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::unassign_organization_member_roles_legacy(
                &self.call,
                &self.user_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(UnassignLegacy);
