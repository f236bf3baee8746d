// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `permissions`.

/// Calls of the group `permissions`.
#[derive(Clone, Debug)]
pub struct Permissions {
    client: auth0_sdk_core::Client,
}
impl Permissions {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /roles/{id}/permissions`
    ///
    /// Scopes: `update:roles`. Statuses: 201, 400, 401, 403, 404, 429. Sent again after a failure as if it were a PUT.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/post-role-permission-assignment>
    pub fn add(
        &self,
        id: impl Into<String>,
        body: crate::types::AddRolePermissions,
    ) -> Add {
        Add {
            call: self.client.call(&ADD),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /roles/{id}/permissions`
    ///
    /// Scopes: `update:roles`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/delete-role-permission-assignment>
    pub fn delete(
        &self,
        id: impl Into<String>,
        body: crate::types::DeleteRolePermissions,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            body: body,
        }
    }
    /// `GET /roles/{id}/permissions`
    ///
    /// Scopes: `read:roles`. Paged by offset. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/get-role-permission>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            page: None,
            per_page: None,
        }
    }
}
static ADD: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_role_permission_assignment",
    method: "POST",
    path: "/roles/{id}/permissions",
    scopes: &["update:roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::Idempotent,
};
/// A call of [`POST /roles/{id}/permissions`](https://auth0.com/docs/api/management/v2/roles/post-role-permission-assignment).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Add {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::AddRolePermissions,
}
impl Add {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ADD;
}
impl Add {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_role_permission_assignment(
                &self.call,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Add);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_role_permission_assignment",
    method: "DELETE",
    path: "/roles/{id}/permissions",
    scopes: &["update:roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /roles/{id}/permissions`](https://auth0.com/docs/api/management/v2/roles/delete-role-permission-assignment).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::DeleteRolePermissions,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_role_permission_assignment(
                &self.call,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_role_permission",
    method: "GET",
    path: "/roles/{id}/permissions",
    scopes: &["read:roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /roles/{id}/permissions`](https://auth0.com/docs/api/management/v2/roles/get-role-permission).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
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
    /// At least 0.
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
        crate::operations::get_role_permission(
                &self.call,
                &self.id,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListRolePermissionsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListRolePermissionsPage, offset);
