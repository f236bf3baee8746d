// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `modules`.

/// The group `versions`.
pub mod versions;
/// Calls of the group `modules`.
#[derive(Clone, Debug)]
pub struct Modules {
    client: auth0_sdk_core::Client,
}
impl Modules {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `versions`.
    #[must_use]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions::new(self.client.clone())
    }
    /// `POST /actions/modules`
    ///
    /// Lifecycle: EA. Scopes: `create:actions`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/post-action-module>
    pub fn create(&self, body: crate::types::CreateActionModule) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /actions/modules/{id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:actions`. Statuses: 204, 400, 401, 403, 404, 412, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/delete-action-module>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /actions/modules/{id}`
    ///
    /// Lifecycle: EA. Scopes: `read:actions`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-action-module>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /actions/modules`
    ///
    /// Lifecycle: EA. Scopes: `read:actions`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-action-modules>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            page: None,
            per_page: None,
        }
    }
    /// `GET /actions/modules/{id}/actions`
    ///
    /// Lifecycle: EA. Scopes: `read:actions`. Paged by offset. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-action-module-actions>
    pub fn list_actions(&self, id: impl Into<String>) -> ListActions {
        ListActions {
            call: self.client.call(&LIST_ACTIONS),
            id: id.into(),
            page: None,
            per_page: None,
        }
    }
    /// `POST /actions/modules/{id}/rollback`
    ///
    /// Lifecycle: EA. Scopes: `update:actions`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/post-action-module-rollback>
    pub fn rollback(
        &self,
        id: impl Into<String>,
        body: crate::types::RollbackActionModule,
    ) -> Rollback {
        Rollback {
            call: self.client.call(&ROLLBACK),
            id: id.into(),
            body: body,
        }
    }
    /// `PATCH /actions/modules/{id}`
    ///
    /// Lifecycle: EA. Scopes: `update:actions`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/patch-action-module>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateActionModule,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_action_module",
    method: "POST",
    path: "/actions/modules",
    scopes: &["create:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /actions/modules`](https://auth0.com/docs/api/management/v2/actions/post-action-module).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateActionModule,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_action_module(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateActionModuleResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_action_module",
    method: "DELETE",
    path: "/actions/modules/{id}",
    scopes: &["delete:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /actions/modules/{id}`](https://auth0.com/docs/api/management/v2/actions/delete-action-module).
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
        crate::operations::delete_action_module(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_action_module",
    method: "GET",
    path: "/actions/modules/{id}",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/modules/{id}`](https://auth0.com/docs/api/management/v2/actions/get-action-module).
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
        crate::operations::get_action_module(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetActionModuleResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_action_modules",
    method: "GET",
    path: "/actions/modules",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/modules`](https://auth0.com/docs/api/management/v2/actions/get-action-modules).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_action_modules(&self.call, self.page, self.per_page)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetActionModulesPage);
auth0_sdk_core::paginated_call!(List => crate ::types::GetActionModulesPage, offset);
static LIST_ACTIONS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_action_module_actions",
    method: "GET",
    path: "/actions/modules/{id}/actions",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/modules/{id}/actions`](https://auth0.com/docs/api/management/v2/actions/get-action-module-actions).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListActions {
    call: auth0_sdk_core::Call,
    id: String,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl ListActions {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST_ACTIONS;
}
impl ListActions {
    /// The query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
impl ListActions {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_action_module_actions(
                &self.call,
                &self.id,
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(ListActions => crate ::types::GetActionModuleActionsPage);
auth0_sdk_core::paginated_call!(
    ListActions => crate ::types::GetActionModuleActionsPage, offset
);
static ROLLBACK: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_action_module_rollback",
    method: "POST",
    path: "/actions/modules/{id}/rollback",
    scopes: &["update:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /actions/modules/{id}/rollback`](https://auth0.com/docs/api/management/v2/actions/post-action-module-rollback).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Rollback {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::RollbackActionModule,
}
impl Rollback {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ROLLBACK;
}
impl Rollback {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_action_module_rollback(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Rollback => crate ::types::RollbackActionModuleResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_action_module",
    method: "PATCH",
    path: "/actions/modules/{id}",
    scopes: &["update:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /actions/modules/{id}`](https://auth0.com/docs/api/management/v2/actions/patch-action-module).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateActionModule,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_action_module(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateActionModuleResponse);
