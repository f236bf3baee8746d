// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `organizations`.

/// Calls of the group `organizations`.
#[derive(Clone, Debug)]
pub struct Organizations {
    client: auth0_sdk_core::Client,
}
impl Organizations {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /client-grants/{id}/organizations`
    ///
    /// Scopes: `read:organization_client_grants`. Paged by offset or by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/client-grants/get-client-grant-organizations>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            from: None,
            page: None,
            per_page: None,
            take: None,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_client-grant-organizations",
    method: "GET",
    path: "/client-grants/{id}/organizations",
    scopes: &["read:organization_client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /client-grants/{id}/organizations`](https://auth0.com/docs/api/management/v2/client-grants/get-client-grant-organizations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    from: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
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
    /// The query parameter `take`.
    ///
    /// At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_client_grant_organizations(
                &self.call,
                &self.id,
                self.from.as_deref(),
                auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take,
                ),
                self.page,
                self.per_page,
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListClientGrantOrganizationsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListClientGrantOrganizationsPage, both
);
