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
    /// `POST /actions/actions/{actionId}/versions/{id}/deploy`
    ///
    /// Scopes: `create:actions`. Statuses: 202, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/post-deploy-draft-version>
    pub fn deploy(
        &self,
        action_id: impl Into<String>,
        id: impl Into<String>,
        body: crate::types::DeployActionVersion,
    ) -> Deploy {
        Deploy {
            call: self.client.call(&DEPLOY),
            action_id: action_id.into(),
            id: id.into(),
            body: body,
        }
    }
    /// `GET /actions/actions/{actionId}/versions/{id}`
    ///
    /// Scopes: `read:actions`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-action-version>
    pub fn get(&self, action_id: impl Into<String>, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            action_id: action_id.into(),
            id: id.into(),
        }
    }
    /// `GET /actions/actions/{actionId}/versions`
    ///
    /// Scopes: `read:actions`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-action-versions>
    pub fn list(&self, action_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            action_id: action_id.into(),
            page: None,
            per_page: None,
        }
    }
}
static DEPLOY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_deploy_draft_version",
    method: "POST",
    path: "/actions/actions/{actionId}/versions/{id}/deploy",
    scopes: &["create:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /actions/actions/{actionId}/versions/{id}/deploy`](https://auth0.com/docs/api/management/v2/actions/post-deploy-draft-version).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Deploy {
    call: auth0_sdk_core::Call,
    action_id: String,
    id: String,
    body: crate::types::DeployActionVersion,
}
impl Deploy {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DEPLOY;
}
impl Deploy {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_deploy_draft_version(
                &self.call,
                &self.action_id,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Deploy => crate ::types::DeployActionVersionResponse);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_action_version",
    method: "GET",
    path: "/actions/actions/{actionId}/versions/{id}",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/actions/{actionId}/versions/{id}`](https://auth0.com/docs/api/management/v2/actions/get-action-version).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    action_id: String,
    id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_action_version(&self.call, &self.action_id, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetActionVersionResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_action_versions",
    method: "GET",
    path: "/actions/actions/{actionId}/versions",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/actions/{actionId}/versions`](https://auth0.com/docs/api/management/v2/actions/get-action-versions).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    action_id: String,
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
        crate::operations::get_action_versions(
                &self.call,
                &self.action_id,
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListActionVersionsPaginatedPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListActionVersionsPaginatedPage, offset
);
