// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `rendering`.

/// Calls of the group `rendering`.
#[derive(Clone, Debug)]
pub struct Rendering {
    client: auth0_sdk_core::Client,
}
impl Rendering {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `PATCH /prompts/rendering`
    ///
    /// Scopes: `update:prompts`. Statuses: 200, 400, 401, 402, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/patch-bulk-rendering>
    pub fn bulk_update(&self, body: crate::types::BulkUpdateAcul) -> BulkUpdate {
        BulkUpdate {
            call: self.client.call(&BULK_UPDATE),
            body: body,
        }
    }
    /// `GET /prompts/{prompt}/screen/{screen}/rendering`
    ///
    /// Scopes: `read:prompts`. Statuses: 200, 400, 401, 402, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/get-rendering>
    pub fn get(
        &self,
        prompt: impl Into<crate::types::PromptGroupNameEnum>,
        screen: impl Into<crate::types::ScreenGroupNameEnum>,
    ) -> Get {
        Get {
            call: self.client.call(&GET),
            prompt: prompt.into(),
            screen: screen.into(),
        }
    }
    /// `GET /prompts/rendering`
    ///
    /// Scopes: `read:prompts`. Paged by offset. Statuses: 200, 400, 401, 402, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/get-all-rendering>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            fields: None,
            include_fields: None,
            page: None,
            per_page: None,
            prompt: None,
            rendering_mode: None,
            screen: None,
        }
    }
    /// `PATCH /prompts/{prompt}/screen/{screen}/rendering`
    ///
    /// Scopes: `update:prompts`. Statuses: 200, 400, 401, 402, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/patch-rendering>
    pub fn update(
        &self,
        prompt: impl Into<crate::types::PromptGroupNameEnum>,
        screen: impl Into<crate::types::ScreenGroupNameEnum>,
        body: crate::types::UpdateAcul,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            prompt: prompt.into(),
            screen: screen.into(),
            body: body,
        }
    }
}
static BULK_UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_bulk_rendering",
    method: "PATCH",
    path: "/prompts/rendering",
    scopes: &["update:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /prompts/rendering`](https://auth0.com/docs/api/management/v2/prompts/patch-bulk-rendering).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BulkUpdate {
    call: auth0_sdk_core::Call,
    body: crate::types::BulkUpdateAcul,
}
impl BulkUpdate {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &BULK_UPDATE;
}
impl BulkUpdate {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_bulk_rendering(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(BulkUpdate => crate ::types::BulkUpdateAculResponse);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_rendering",
    method: "GET",
    path: "/prompts/{prompt}/screen/{screen}/rendering",
    scopes: &["read:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /prompts/{prompt}/screen/{screen}/rendering`](https://auth0.com/docs/api/management/v2/prompts/get-rendering).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    prompt: crate::types::PromptGroupNameEnum,
    screen: crate::types::ScreenGroupNameEnum,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_rendering(
                &self.call,
                self.prompt.as_str(),
                self.screen.as_str(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetAculResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_all_rendering",
    method: "GET",
    path: "/prompts/rendering",
    scopes: &["read:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /prompts/rendering`](https://auth0.com/docs/api/management/v2/prompts/get-all-rendering).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    fields: Option<String>,
    include_fields: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    prompt: Option<String>,
    rendering_mode: Option<crate::types::AculRenderingModeEnum>,
    screen: Option<String>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
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
    /// The query parameter `prompt`.
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }
    /// The query parameter `rendering_mode`.
    pub fn rendering_mode(
        mut self,
        rendering_mode: impl Into<crate::types::AculRenderingModeEnum>,
    ) -> Self {
        self.rendering_mode = Some(rendering_mode.into());
        self
    }
    /// The query parameter `screen`.
    pub fn screen(mut self, screen: impl Into<String>) -> Self {
        self.screen = Some(screen.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_all_rendering(
                &self.call,
                self.fields.as_deref(),
                self.include_fields,
                Some(true),
                self.page,
                self.per_page,
                self.prompt.as_deref(),
                self.rendering_mode.as_ref().map(|value| value.as_str()),
                self.screen.as_deref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListAculsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListAculsPage, offset);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_rendering",
    method: "PATCH",
    path: "/prompts/{prompt}/screen/{screen}/rendering",
    scopes: &["update:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /prompts/{prompt}/screen/{screen}/rendering`](https://auth0.com/docs/api/management/v2/prompts/patch-rendering).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    prompt: crate::types::PromptGroupNameEnum,
    screen: crate::types::ScreenGroupNameEnum,
    body: crate::types::UpdateAcul,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_rendering(
                &self.call,
                self.prompt.as_str(),
                self.screen.as_str(),
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateAculResponse);
