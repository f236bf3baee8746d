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
    /// `GET /organizations/{id}/roles/{role_id}/members`
    ///
    /// Lifecycle: EA. Scopes: `read:roles`, `read:organization_members`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-role-members>
    pub fn list(&self, id: impl Into<String>, role_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            role_id: role_id.into(),
            fields: None,
            from: None,
            include_fields: None,
            take: None,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_role_members",
    method: "GET",
    path: "/organizations/{id}/roles/{role_id}/members",
    scopes: &["read:roles", "read:organization_members"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/roles/{role_id}/members`](https://auth0.com/docs/api/management/v2/organizations/get-organization-role-members).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    role_id: String,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    take: Option<i64>,
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
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `include_fields`.
    ///
    /// Default in the document: `true`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
    /// The query parameter `take`.
    ///
    /// Default in the document: `50`. At least 1.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_role_members(
                &self.call,
                &self.id,
                &self.role_id,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationRoleMembersPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationRoleMembersPage, checkpoint
);
