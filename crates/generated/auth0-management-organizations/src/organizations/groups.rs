// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `groups`.

/// The group `roles`.
pub mod roles;
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
    /// The group `roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.client.clone())
    }
    /// `GET /organizations/{organization_id}/groups`
    ///
    /// Scopes: `read:organization_groups`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-groups>
    pub fn list(&self, organization_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            organization_id: organization_id.into(),
            from: None,
            take: None,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_groups",
    method: "GET",
    path: "/organizations/{organization_id}/groups",
    scopes: &["read:organization_groups"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{organization_id}/groups`](https://auth0.com/docs/api/management/v2/organizations/get-organization-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    organization_id: String,
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
        crate::operations::get_organization_groups(
                &self.call,
                &self.organization_id,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationGroupsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationGroupsPage, checkpoint
);
