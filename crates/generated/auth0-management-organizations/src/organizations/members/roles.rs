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
    /// `POST /organizations/{id}/members/{user_id}/roles`
    ///
    /// Scopes: `create:organization_member_roles`. Statuses: 204, 400, 401, 403, 409, 429. Sent again after a failure as if it were a PUT.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/post-organization-member-roles>
    pub fn assign(
        &self,
        id: impl Into<String>,
        user_id: impl Into<String>,
        body: crate::types::AssignOrganizationMemberRoles,
    ) -> Assign {
        Assign {
            call: self.client.call(&ASSIGN),
            id: id.into(),
            user_id: user_id.into(),
            body: body,
        }
    }
    /// `DELETE /organizations/{id}/members/{user_id}/roles`
    ///
    /// Scopes: `delete:organization_member_roles`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/delete-organization-member-roles>
    pub fn delete(
        &self,
        id: impl Into<String>,
        user_id: impl Into<String>,
        body: crate::types::DeleteOrganizationMemberRoles,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            user_id: user_id.into(),
            body: body,
        }
    }
    /// `GET /organizations/{id}/members/{user_id}/roles`
    ///
    /// Scopes: `read:organization_member_roles`. Paged by offset. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-member-roles>
    pub fn list(&self, id: impl Into<String>, user_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            user_id: user_id.into(),
            page: None,
            per_page: None,
        }
    }
}
static ASSIGN: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_organization_member_roles",
    method: "POST",
    path: "/organizations/{id}/members/{user_id}/roles",
    scopes: &["create:organization_member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::Idempotent,
};
/// A call of [`POST /organizations/{id}/members/{user_id}/roles`](https://auth0.com/docs/api/management/v2/organizations/post-organization-member-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Assign {
    call: auth0_sdk_core::Call,
    id: String,
    user_id: String,
    body: crate::types::AssignOrganizationMemberRoles,
}
impl Assign {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ASSIGN;
}
impl Assign {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_organization_member_roles(
                &self.call,
                &self.id,
                &self.user_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Assign);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_organization_member_roles",
    method: "DELETE",
    path: "/organizations/{id}/members/{user_id}/roles",
    scopes: &["delete:organization_member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /organizations/{id}/members/{user_id}/roles`](https://auth0.com/docs/api/management/v2/organizations/delete-organization-member-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    user_id: String,
    body: crate::types::DeleteOrganizationMemberRoles,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_organization_member_roles(
                &self.call,
                &self.id,
                &self.user_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_member_roles",
    method: "GET",
    path: "/organizations/{id}/members/{user_id}/roles",
    scopes: &["read:organization_member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/members/{user_id}/roles`](https://auth0.com/docs/api/management/v2/organizations/get-organization-member-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    user_id: String,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `page`.
    ///
    /// At least 0. At most 1000.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// At least 1. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_member_roles(
                &self.call,
                &self.id,
                &self.user_id,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationMemberRolesPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationMemberRolesPage, offset
);
