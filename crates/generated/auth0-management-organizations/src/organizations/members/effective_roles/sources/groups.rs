// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `groups`.

/// Calls of the group `groups`.
#[derive(Clone, Debug)]
pub struct Groups {
    client: auth0_sdk_core::Client,
}
impl Groups {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /organizations/{id}/members/{user_id}/effective-roles/sources/groups`
    ///
    /// Scopes: `read:organization_member_role_source_groups`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-member-role-source-groups>
    pub fn list(
        &self,
        id: impl Into<String>,
        user_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            user_id: user_id.into(),
            role_id: role_id.into(),
            from: None,
            take: None,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_member_role_source_groups",
    method: "GET",
    path: "/organizations/{id}/members/{user_id}/effective-roles/sources/groups",
    scopes: &["read:organization_member_role_source_groups"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/members/{user_id}/effective-roles/sources/groups`](https://auth0.com/docs/api/management/v2/organizations/get-organization-member-role-source-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    user_id: String,
    role_id: String,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_member_role_source_groups(
                &self.call,
                &self.id,
                &self.user_id,
                self.from.as_deref(),
                &self.role_id,
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    List => crate ::types::ListOrganizationMemberRoleSourceGroupsPage
);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationMemberRoleSourceGroupsPage, checkpoint
);
