// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `bindings`.

/// Calls of the group `bindings`.
#[derive(Clone, Debug)]
pub struct Bindings {
    client: auth0_sdk_core::Client,
}
impl Bindings {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /actions/triggers/{triggerId}/bindings`
    ///
    /// Scopes: `read:actions`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-bindings>
    pub fn list(
        &self,
        trigger_id: impl Into<crate::types::ActionTriggerTypeEnum>,
    ) -> List {
        List {
            call: self.client.call(&LIST),
            trigger_id: trigger_id.into(),
            page: None,
            per_page: None,
        }
    }
    /// `PATCH /actions/triggers/{triggerId}/bindings`
    ///
    /// Scopes: `update:actions`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/patch-bindings>
    pub fn update_many(
        &self,
        trigger_id: impl Into<crate::types::ActionTriggerTypeEnum>,
        body: crate::types::UpdateActionBindings,
    ) -> UpdateMany {
        UpdateMany {
            call: self.client.call(&UPDATE_MANY),
            trigger_id: trigger_id.into(),
            body: body,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_bindings",
    method: "GET",
    path: "/actions/triggers/{triggerId}/bindings",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/triggers/{triggerId}/bindings`](https://auth0.com/docs/api/management/v2/actions/get-bindings).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    trigger_id: crate::types::ActionTriggerTypeEnum,
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
        crate::operations::get_bindings(
                &self.call,
                self.trigger_id.as_str(),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListActionBindingsPaginatedPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListActionBindingsPaginatedPage, offset
);
static UPDATE_MANY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_bindings",
    method: "PATCH",
    path: "/actions/triggers/{triggerId}/bindings",
    scopes: &["update:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /actions/triggers/{triggerId}/bindings`](https://auth0.com/docs/api/management/v2/actions/patch-bindings).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateMany {
    call: auth0_sdk_core::Call,
    trigger_id: crate::types::ActionTriggerTypeEnum,
    body: crate::types::UpdateActionBindings,
}
impl UpdateMany {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_MANY;
}
impl UpdateMany {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_bindings(
                &self.call,
                self.trigger_id.as_str(),
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(UpdateMany => crate ::types::UpdateActionBindingsResponse);
