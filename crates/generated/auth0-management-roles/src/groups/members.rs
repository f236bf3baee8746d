// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `members`.

/// Calls of the group `members`.
#[derive(Clone, Debug)]
pub struct Members {
    client: auth0_sdk_core::Client,
}
impl Members {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /groups/{id}/members`
    ///
    /// Scopes: `read:group_members`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/groups/get-group-members>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            fields: None,
            from: None,
            include_fields: None,
            take: None,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_group_members",
    method: "GET",
    path: "/groups/{id}/members",
    scopes: &["read:group_members"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /groups/{id}/members`](https://auth0.com/docs/api/management/v2/groups/get-group-members).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    take: Option<i64>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    ///
    /// At most 256 characters.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_group_members(
                &self.call,
                &self.id,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetGroupMembersPage);
auth0_sdk_core::paginated_call!(Get => crate ::types::GetGroupMembersPage, checkpoint);
