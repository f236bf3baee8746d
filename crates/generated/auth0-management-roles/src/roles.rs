// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `roles`.

/// The group `groups`.
pub mod groups;
/// The group `permissions`.
pub mod permissions;
/// The group `users`.
pub mod users;
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
    /// The group `groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(self.client.clone())
    }
    /// The group `permissions`.
    #[must_use]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions::new(self.client.clone())
    }
    /// The group `users`.
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(self.client.clone())
    }
    /// `POST /roles`
    ///
    /// Scopes: `create:roles`. Statuses: 200, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/post-roles>
    pub fn create(&self, body: crate::types::CreateRole) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /roles/{id}`
    ///
    /// Scopes: `delete:roles`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/delete-roles-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /roles/{id}`
    ///
    /// Scopes: `read:roles`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/get-roles-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /roles`
    ///
    /// Scopes: `read:roles`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/get-roles>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            name_filter: None,
            owner_id: None,
            page: None,
            per_page: None,
            type_: None,
        }
    }
    /// `PATCH /roles/{id}`
    ///
    /// Scopes: `update:roles`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/roles/patch-roles-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateRole,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_roles",
    method: "POST",
    path: "/roles",
    scopes: &["create:roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /roles`](https://auth0.com/docs/api/management/v2/roles/post-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateRole,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_roles(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateRoleResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_roles_by_id",
    method: "DELETE",
    path: "/roles/{id}",
    scopes: &["delete:roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /roles/{id}`](https://auth0.com/docs/api/management/v2/roles/delete-roles-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_roles_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_roles_by_id",
    method: "GET",
    path: "/roles/{id}",
    scopes: &["read:roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /roles/{id}`](https://auth0.com/docs/api/management/v2/roles/get-roles-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_roles_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetRoleResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_roles",
    method: "GET",
    path: "/roles",
    scopes: &["read:roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /roles`](https://auth0.com/docs/api/management/v2/roles/get-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    name_filter: Option<String>,
    owner_id: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    type_: Option<crate::types::RoleTypeEnum>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `name_filter`.
    pub fn name_filter(mut self, name_filter: impl Into<String>) -> Self {
        self.name_filter = Some(name_filter.into());
        self
    }
    /// The query parameter `owner_id`.
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }
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
    /// The query parameter `type`.
    pub fn type_(mut self, type_: impl Into<crate::types::RoleTypeEnum>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_roles(
                &self.call,
                Some(true),
                self.name_filter.as_deref(),
                self.owner_id.as_deref(),
                self.page,
                self.per_page,
                self.type_.as_ref().map(|value| value.as_str()),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListRolesPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListRolesPage, offset);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_roles_by_id",
    method: "PATCH",
    path: "/roles/{id}",
    scopes: &["update:roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /roles/{id}`](https://auth0.com/docs/api/management/v2/roles/patch-roles-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateRole,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_roles_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateRoleResponse);
