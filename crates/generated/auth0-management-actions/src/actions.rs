// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `actions`.

/// The group `executions`.
pub mod executions;
/// The group `modules`.
pub mod modules;
/// The group `triggers`.
pub mod triggers;
/// The group `versions`.
pub mod versions;
/// Calls of the group `actions`.
#[derive(Clone, Debug)]
pub struct Actions {
    client: auth0_sdk_core::Client,
}
impl Actions {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `executions`.
    #[must_use]
    pub fn executions(&self) -> executions::Executions {
        executions::Executions::new(self.client.clone())
    }
    /// The group `modules`.
    #[must_use]
    pub fn modules(&self) -> modules::Modules {
        modules::Modules::new(self.client.clone())
    }
    /// The group `triggers`.
    #[must_use]
    pub fn triggers(&self) -> triggers::Triggers {
        triggers::Triggers::new(self.client.clone())
    }
    /// The group `versions`.
    #[must_use]
    pub fn versions(&self) -> versions::Versions {
        versions::Versions::new(self.client.clone())
    }
    /// `POST /actions/actions`
    ///
    /// Scopes: `create:actions`. Statuses: 201, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/post-action>
    pub fn create(&self, body: crate::types::CreateAction) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /actions/actions/{id}`
    ///
    /// Scopes: `delete:actions`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/delete-action>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            force: None,
        }
    }
    /// `POST /actions/actions/{id}/deploy`
    ///
    /// Scopes: `create:actions`. Statuses: 202, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/post-deploy-action>
    pub fn deploy(&self, id: impl Into<String>) -> Deploy {
        Deploy {
            call: self.client.call(&DEPLOY),
            id: id.into(),
        }
    }
    /// `GET /actions/actions/{id}`
    ///
    /// Scopes: `read:actions`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-action>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /actions/actions`
    ///
    /// Scopes: `read:actions`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-actions>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            action_name: None,
            deployed: None,
            installed: None,
            page: None,
            per_page: None,
            trigger_id: None,
        }
    }
    /// `POST /actions/actions/{id}/test`
    ///
    /// Scopes: `create:actions`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/post-test-action>
    pub fn test(&self, id: impl Into<String>, body: crate::types::TestAction) -> Test {
        Test {
            call: self.client.call(&TEST),
            id: id.into(),
            body: body,
        }
    }
    /// `PATCH /actions/actions/{id}`
    ///
    /// Scopes: `update:actions`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/patch-action>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateAction,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_action",
    method: "POST",
    path: "/actions/actions",
    scopes: &["create:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /actions/actions`](https://auth0.com/docs/api/management/v2/actions/post-action).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateAction,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_action(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateActionResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_action",
    method: "DELETE",
    path: "/actions/actions/{id}",
    scopes: &["delete:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /actions/actions/{id}`](https://auth0.com/docs/api/management/v2/actions/delete-action).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    force: Option<bool>,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    /// The query parameter `force`.
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_action(&self.call, &self.id, self.force)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static DEPLOY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_deploy_action",
    method: "POST",
    path: "/actions/actions/{id}/deploy",
    scopes: &["create:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /actions/actions/{id}/deploy`](https://auth0.com/docs/api/management/v2/actions/post-deploy-action).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Deploy {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Deploy {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DEPLOY;
}
impl Deploy {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_deploy_action(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Deploy => crate ::types::DeployActionResponse);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_action",
    method: "GET",
    path: "/actions/actions/{id}",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/actions/{id}`](https://auth0.com/docs/api/management/v2/actions/get-action).
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
        crate::operations::get_action(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetActionResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_actions",
    method: "GET",
    path: "/actions/actions",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/actions`](https://auth0.com/docs/api/management/v2/actions/get-actions).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    action_name: Option<String>,
    deployed: Option<bool>,
    installed: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    trigger_id: Option<crate::types::ActionTriggerTypeEnum>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `actionName`.
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
    }
    /// The query parameter `deployed`.
    pub fn deployed(mut self, deployed: bool) -> Self {
        self.deployed = Some(deployed);
        self
    }
    /// The query parameter `installed`.
    pub fn installed(mut self, installed: bool) -> Self {
        self.installed = Some(installed);
        self
    }
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
    /// The query parameter `triggerId`.
    pub fn trigger_id(
        mut self,
        trigger_id: impl Into<crate::types::ActionTriggerTypeEnum>,
    ) -> Self {
        self.trigger_id = Some(trigger_id.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_actions(
                &self.call,
                self.action_name.as_deref(),
                self.deployed,
                self.installed,
                self.page,
                self.per_page,
                self.trigger_id.as_ref().map(|value| value.as_str()),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListActionsPaginatedPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListActionsPaginatedPage, offset);
static TEST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_test_action",
    method: "POST",
    path: "/actions/actions/{id}/test",
    scopes: &["create:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /actions/actions/{id}/test`](https://auth0.com/docs/api/management/v2/actions/post-test-action).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Test {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::TestAction,
}
impl Test {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &TEST;
}
impl Test {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_test_action(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Test => crate ::types::TestActionResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_action",
    method: "PATCH",
    path: "/actions/actions/{id}",
    scopes: &["update:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /actions/actions/{id}`](https://auth0.com/docs/api/management/v2/actions/patch-action).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateAction,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_action(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateActionResponse);
