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
    /// `POST /users/{id}/roles`
    ///
    /// Scopes: `update:users`, `create:role_members`. Statuses: 204, 400, 401, 403, 404, 429. Sent again after a failure as if it were a PUT.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/post-user-roles>
    pub fn assign(
        &self,
        id: impl Into<String>,
        body: crate::types::AssignUserRoles,
    ) -> Assign {
        Assign {
            call: self.client.call(&ASSIGN),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /users/{id}/roles`
    ///
    /// Scopes: `update:users`, `delete:role_members`. Statuses: 204, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/delete-user-roles>
    pub fn delete(
        &self,
        id: impl Into<String>,
        body: crate::types::DeleteUserRoles,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            body: body,
        }
    }
    /// `GET /users/{id}/roles`
    ///
    /// Scopes: `read:users`, `read:roles`, `read:role_members`. Paged by offset. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/get-user-roles>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            page: None,
            per_page: None,
        }
    }
}
static ASSIGN: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_user_roles",
    method: "POST",
    path: "/users/{id}/roles",
    scopes: &["update:users", "create:role_members"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::Idempotent,
};
/// A call of [`POST /users/{id}/roles`](https://auth0.com/docs/api/management/v2/users/post-user-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Assign {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::AssignUserRoles,
}
impl Assign {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ASSIGN;
}
impl Assign {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_user_roles(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Assign);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_user_roles",
    method: "DELETE",
    path: "/users/{id}/roles",
    scopes: &["update:users", "delete:role_members"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /users/{id}/roles`](https://auth0.com/docs/api/management/v2/users/delete-user-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::DeleteUserRoles,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_user_roles(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_user_roles",
    method: "GET",
    path: "/users/{id}/roles",
    scopes: &["read:users", "read:roles", "read:role_members"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users/{id}/roles`](https://auth0.com/docs/api/management/v2/users/get-user-roles).
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
        crate::operations::get_user_roles(
                &self.call,
                &self.id,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListUserRolesPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListUserRolesPage, offset);
