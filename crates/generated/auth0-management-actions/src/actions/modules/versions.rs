// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `versions`.

/// Calls of the group `versions`.
#[derive(Clone, Debug)]
pub struct Versions {
    client: auth0_sdk_core::Client,
}
impl Versions {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /actions/modules/{id}/versions`
    ///
    /// Lifecycle: EA. Scopes: `update:actions`. Statuses: 200, 400, 401, 403, 404, 409, 412.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/post-action-module-version>
    pub fn create(&self, id: impl Into<String>) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
        }
    }
    /// `GET /actions/modules/{id}/versions/{versionId}`
    ///
    /// Lifecycle: EA. Scopes: `read:actions`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-action-module-version>
    pub fn get(&self, id: impl Into<String>, version_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            version_id: version_id.into(),
        }
    }
    /// `GET /actions/modules/{id}/versions`
    ///
    /// Lifecycle: EA. Scopes: `read:actions`. Paged by offset. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-action-module-versions>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            page: None,
            per_page: None,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_action_module_version",
    method: "POST",
    path: "/actions/modules/{id}/versions",
    scopes: &["update:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /actions/modules/{id}/versions`](https://auth0.com/docs/api/management/v2/actions/post-action-module-version).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_action_module_version(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateActionModuleVersionResponse);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_action_module_version",
    method: "GET",
    path: "/actions/modules/{id}/versions/{versionId}",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/modules/{id}/versions/{versionId}`](https://auth0.com/docs/api/management/v2/actions/get-action-module-version).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    version_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_action_module_version(
                &self.call,
                &self.id,
                &self.version_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetActionModuleVersionResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_action_module_versions",
    method: "GET",
    path: "/actions/modules/{id}/versions",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/modules/{id}/versions`](https://auth0.com/docs/api/management/v2/actions/get-action-module-versions).
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
        crate::operations::get_action_module_versions(
                &self.call,
                &self.id,
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetActionModuleVersionsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::GetActionModuleVersionsPage, offset
);
