// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `groups`.

/// Calls of the group `groups`.
#[derive(Clone, Debug)]
pub struct Groups {
    client: auth0_sdk_core::Client,
}
impl Groups {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /roles/{id}/groups`
    ///
    /// Scopes: `create:group_roles`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/post-role-groups>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::AssignRoleGroups,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /roles/{id}/groups`
    ///
    /// Scopes: `delete:group_roles`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/delete-role-groups>
    pub fn delete(
        &self,
        id: impl Into<String>,
        body: crate::types::DeleteRoleGroups,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            body: body,
        }
    }
    /// `GET /roles/{id}/groups`
    ///
    /// Scopes: `read:group_roles`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/get-role-groups>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            from: None,
            take: None,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_role_groups",
    method: "POST",
    path: "/roles/{id}/groups",
    scopes: &["create:group_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /roles/{id}/groups`](https://auth0.com/docs/api/management/v2/roles/post-role-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::AssignRoleGroups,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_role_groups(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Create);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_role_groups",
    method: "DELETE",
    path: "/roles/{id}/groups",
    scopes: &["delete:group_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /roles/{id}/groups`](https://auth0.com/docs/api/management/v2/roles/delete-role-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::DeleteRoleGroups,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_role_groups(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_role_groups",
    method: "GET",
    path: "/roles/{id}/groups",
    scopes: &["read:group_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /roles/{id}/groups`](https://auth0.com/docs/api/management/v2/roles/get-role-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    from: Option<String>,
    take: Option<i64>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
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
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_role_groups(
                &self.call,
                &self.id,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::ListRoleGroupsPage);
auth0_sdk_core::paginated_call!(Get => crate ::types::ListRoleGroupsPage, checkpoint);
