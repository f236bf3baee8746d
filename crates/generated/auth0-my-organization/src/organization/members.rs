// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `members`.

/// The group `roles`.
pub mod roles;
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
    /// The group `roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.client.clone())
    }
    /// `GET /members/{user_id}`
    ///
    /// Lifecycle: beta. Scopes: `read:my_org:members`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/get-organization-member>
    pub fn get(&self, user_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            user_id: user_id.into(),
            fields: None,
            include_fields: None,
        }
    }
    /// `GET /members`
    ///
    /// Lifecycle: beta. Scopes: `read:my_org:members`, `read:my_org:member_roles`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/list-organization-members>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            fields: None,
            from: None,
            include_fields: None,
            take: None,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetOrganizationMember",
    method: "GET",
    path: "/members/{user_id}",
    scopes: &["read:my_org:members"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /members/{user_id}`](https://auth0.com/docs/api/myorganization/orgMemberManagement/get-organization-member).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    user_id: String,
    fields: Option<String>,
    include_fields: Option<bool>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    ///
    /// At least 1 character. At most 255 characters.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    ///
    /// Default in the document: `true`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_member(
                &self.call,
                &self.user_id,
                self.fields.as_deref(),
                self.include_fields,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::OrgMemberBase);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "ListOrganizationMembers",
    method: "GET",
    path: "/members",
    scopes: &["read:my_org:members", "read:my_org:member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /members`](https://auth0.com/docs/api/myorganization/orgMemberManagement/list-organization-members).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
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
    ///
    /// At least 1 character. At most 255 characters.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `from`.
    ///
    /// At least 1 character. At most 1000 characters.
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
    /// Default in the document: `50`. At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::list_organization_members(
                &self.call,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationMembersPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationMembersPage, checkpoint
);
