// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `hooks`.

/// The group `secrets`.
pub mod secrets;
/// Calls of the group `hooks`.
#[derive(Clone, Debug)]
pub struct Hooks {
    client: auth0_sdk_core::Client,
}
impl Hooks {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `secrets`.
    #[must_use]
    pub fn secrets(&self) -> secrets::Secrets {
        secrets::Secrets::new(self.client.clone())
    }
    /// `POST /hooks`
    ///
    /// Scopes: `create:hooks`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/post-hooks>
    pub fn create(&self, body: crate::types::CreateHook) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /hooks/{id}`
    ///
    /// Scopes: `delete:hooks`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/delete-hooks-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /hooks/{id}`
    ///
    /// Scopes: `read:hooks`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/get-hooks-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            fields: None,
        }
    }
    /// `GET /hooks`
    ///
    /// Scopes: `read:hooks`. Paged by offset. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/get-hooks>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            enabled: None,
            fields: None,
            page: None,
            per_page: None,
            trigger_id: None,
        }
    }
    /// `PATCH /hooks/{id}`
    ///
    /// Scopes: `update:hooks`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/patch-hooks-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateHook,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_hooks",
    method: "POST",
    path: "/hooks",
    scopes: &["create:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /hooks`](https://auth0.com/docs/api/management/v2/hooks/post-hooks).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateHook,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_hooks(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateHookResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_hooks_by_id",
    method: "DELETE",
    path: "/hooks/{id}",
    scopes: &["delete:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /hooks/{id}`](https://auth0.com/docs/api/management/v2/hooks/delete-hooks-by-id).
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
        crate::operations::delete_hooks_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_hooks_by_id",
    method: "GET",
    path: "/hooks/{id}",
    scopes: &["read:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /hooks/{id}`](https://auth0.com/docs/api/management/v2/hooks/get-hooks-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    fields: Option<String>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_hooks_by_id(&self.call, &self.id, self.fields.as_deref())
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetHookResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_hooks",
    method: "GET",
    path: "/hooks",
    scopes: &["read:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /hooks`](https://auth0.com/docs/api/management/v2/hooks/get-hooks).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    enabled: Option<bool>,
    fields: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    trigger_id: Option<crate::types::HookTriggerIdEnum>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `enabled`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
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
    /// At least 0. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// The query parameter `triggerId`.
    pub fn trigger_id(
        mut self,
        trigger_id: impl Into<crate::types::HookTriggerIdEnum>,
    ) -> Self {
        self.trigger_id = Some(trigger_id.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_hooks(
                &self.call,
                self.enabled,
                self.fields.as_deref(),
                Some(true),
                self.page,
                self.per_page,
                self.trigger_id.as_ref().map(|value| value.as_str()),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListHooksPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListHooksPage, offset);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_hooks_by_id",
    method: "PATCH",
    path: "/hooks/{id}",
    scopes: &["update:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /hooks/{id}`](https://auth0.com/docs/api/management/v2/hooks/patch-hooks-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateHook,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_hooks_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateHookResponse);
